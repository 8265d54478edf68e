import { dayOf, type IsoDate } from "../model/index.js";
import { listState, NO_DAY, type ClassKey, type Market, type NumberColumn, type Row, type Side } from "../market/index.js";
import { demandKey } from "./demand-key.js";
import { endOfGroup, type DemandList } from "./demands.js";
import type { Query } from "./query.js";
import type { TableScan } from "./scan.js";
import { ANY_DAY } from "./validity.js";

/** What candidates hold: languages, licences, certificates, documents. */
export interface HeldCredentials {
  readonly offsets: Uint32Array;
  readonly state: Uint8Array;
}

/** Value in [0, 1] of one requirement; its alternatives stand at `from` up to `to`.
 * It is that for somebody who begins on `day`; `ANY_DAY` gives the highest. */
export type CredentialValue = (candidate: Row, from: number, to: number, day: number, assume: number) => number;

/** What a rule needs to know to judge credentials. */
export interface CredentialsOf {
  /** Names the lists in recipes. */
  readonly name: string;
  readonly demands: DemandList;
  readonly held: HeldCredentials;
  /** What makes two requirements, and two lists of what is held, the same but for last days. */
  readonly keys: { readonly demands: readonly NumberColumn[]; readonly held: readonly NumberColumn[] };
  readonly optionalWeight: number;
  readonly value: CredentialValue;
}

/** Queries of a rule about credentials. */
export interface CredentialQueries {
  /** The day on which a candidate would begin: what is held must hold then. */
  readonly dayOfStart: (vacancy: Row) => number;
  readonly from: (side: Side, row: Row) => Query;
}

/**
 * Binds a rule about credentials to a market.
 * Formula: Σ wᵣ·vᵣ / Σ wᵣ over the requirements r; wᵣ = 1 (essential) or `optionalWeight`. Both directions call the same function.
 *
 * Why the scans bound: records of a class hold or demand the same but for days, and on no day is anything worth more than on `ANY_DAY`; sums and
 * quotients of larger numbers, rounded in the same way, are no smaller.
 */
export function credentialQueries(market: Market, asOf: IsoDate, of: CredentialsOf): CredentialQueries {
  const { demands, held, keys, optionalWeight, value, name } = of;
  const { offsets, optional } = demands;
  const degreeOn = (candidate: Row, vacancy: Row, day: number, assume: number): number => {
    const end = offsets[vacancy + 1]!;
    let sum = 0;
    let weights = 0;
    for (let from = offsets[vacancy]!, to = from; from < end; from = to) {
      to = endOfGroup(demands, from, end);
      const weight = optional[from] === 1 ? optionalWeight : 1;
      sum += weight * value(candidate, from, to, day, assume);
      weights += weight;
    }
    return sum / weights;
  };
  const dayOfStart = startOf(market, asOf);
  const degree = (candidate: Row, vacancy: Row, assume: number): number => degreeOn(candidate, vacancy, dayOfStart(vacancy), assume);
  const candidates = { name: `${name}.held`, key: (candidate: Row) => heldKey(held, keys.held, candidate) };
  const vacancies = { name: `${name}.demands`, key: (vacancy: Row) => demandKey(demands, keys.demands, vacancy) };
  return {
    dayOfStart,
    from: (side, row) =>
      side === "vacancy"
        ? {
            degree: (candidate, assume) => degree(candidate, row, assume),
            ceiling: 1,
            scan: (assume): TableScan => ({
              shape: "table",
              classes: candidates,
              bound: (candidate) => degreeOn(candidate, row, ANY_DAY, assume),
            }),
          }
        : {
            degree: (vacancy, assume) => degree(row, vacancy, assume),
            ceiling: 1,
            scan: (assume): TableScan => ({
              shape: "table",
              classes: vacancies,
              // Asked of vacancies that make the demand alone, or of one whose key says that none does.
              bound: (vacancy) => (offsets[vacancy] === offsets[vacancy + 1] ? 0 : degreeOn(row, vacancy, ANY_DAY, assume)),
            }),
          },
  };
}

/** The day on which a candidate would begin: the start of the work, at the earliest the day on which is asked. */
export function startOf({ vacancies: { startDate } }: Market, asOf: IsoDate): (vacancy: Row) => number {
  const asOfDay = dayOf(asOf);
  return (vacancy) => Math.max(startDate[vacancy]!, asOfDay);
}

/** How far one entry that a candidate holds answers one that a vacancy demands, in [0, 1]. */
export type CredentialAnswer = (demanded: number, held: number, day: number, assume: number) => number;

/**
 * The best answer over the alternatives and what is held.
 * A list that is silent or partial, or an alternative that is not known, may be anything.
 * @param isOpen tells of an alternative whose words are not linked to a concept.
 */
export function bestAnswer(held: HeldCredentials, answer: CredentialAnswer, isOpen: (demanded: number) => boolean): CredentialValue {
  const { offsets, state } = held;
  return (candidate, from, to, day, assume) => {
    const end = offsets[candidate + 1]!;
    let best = state[candidate] === listState.complete ? 0 : assume;
    for (let d = from; d < to; d++) {
      if (isOpen(d)) best = Math.max(best, assume);
      else for (let h = offsets[candidate]!; h < end; h++) best = Math.max(best, answer(d, h, day, assume));
    }
    return best;
  };
}

/** Names what a candidate holds, without last days. */
function heldKey({ offsets, state }: HeldCredentials, columns: readonly NumberColumn[], candidate: Row): ClassKey {
  const end = offsets[candidate + 1]!;
  let entry = offsets[candidate]!;
  if (entry === end) return state[candidate];
  let key = String(state[candidate]);
  for (; entry < end; entry++) for (const column of columns) key += ` ${String(column[entry])}`;
  return key;
}

/** The latest last day of what answers some alternatives; `NO_DAY` where nothing does, or where that is not said of one. */
export function lastDayOfAnswers(held: HeldCredentials, until: NumberColumn, answers: (held: number) => boolean, candidate: Row): number {
  let latest = NO_DAY;
  for (let h = held.offsets[candidate]!; h < held.offsets[candidate + 1]!; h++) {
    if (!answers(h)) continue;
    if (until[h] === NO_DAY) return NO_DAY;
    latest = Math.max(latest, until[h]!);
  }
  return latest;
}
