import type { IsoDate } from "../model/index.js";
import { parseDecisionRecord, recordDecision, type DecisionRecord } from "../matching/policies.js";
import { recordName, type OfficeState } from "./folder.js";
import { entriesOf } from "./referrals.js";

/** A decision on the last list that a referral can follow. */
export interface MadeDecision {
  /** Number of the entry whose list it is. */
  readonly run: number;
  readonly record: DecisionRecord;
  /** Whom or what the list had before the choice. */
  readonly passedOver: readonly string[];
}

/** What is referred, by whom and why. */
export interface DecisionWish {
  readonly candidate: string;
  readonly vacancy: string;
  readonly by: string;
  readonly at: IsoDate;
  /** Needed where others of the list are passed over. */
  readonly reason?: string | undefined;
  /** Stands for the reason where a person chose among vacancies. */
  readonly ownChoice: string;
}

/** Others of the list stand before the choice, and nobody says why. */
export class ReasonNeededError extends Error {
  override readonly name = "ReasonNeededError";
  readonly passedOver: readonly string[];

  constructor(passedOver: readonly string[]) {
    super(`expected a reason for passing over ${passedOver.join(", ")}`);
    this.passedOver = passedOver;
  }
}

/**
 * Finds the last list that was made for the vacancy or for the person, and notes on it who was chosen: with those that earlier referrals chose from the same list.
 * @returns `undefined` where there is no such list, or its record cannot be read.
 * @throws ReasonNeededError for a vacancy's list whose order is not followed without a reason.
 */
export function decideReferral({ entries, read }: OfficeState, wish: DecisionWish): MadeDecision | undefined {
  const { candidate, vacancy, by, at, reason, ownChoice } = wish;
  const run = entriesOf(entries, "run").findLast(({ event: { side, id } }) => id === (side === "candidate" ? candidate : vacancy));
  if (!run) return undefined;
  const record = recordIn(read(recordName(run.event.record)));
  if (!record) return undefined;
  const isVacancy = run.event.side === "vacancy";
  const before = entriesOf(entries, "referral").filter(({ event }) => event.run === run.number);
  const chosen = [
    ...new Set([...before.map(({ event }) => (isVacancy ? event.candidate : event.vacancy)), isVacancy ? candidate : vacancy]),
  ];
  const listed = record.ranking.matches.map(({ id }) => id);
  const last = Math.max(...chosen.map((id) => (listed.includes(id) ? listed.indexOf(id) : listed.length)));
  const passedOver = listed.slice(0, last).filter((id) => !chosen.includes(id));
  const unlisted = chosen.filter((id) => !listed.includes(id));
  const isOverride = passedOver.length > 0 || unlisted.length > 0;
  // A reason that was given for an earlier choice from the same list holds, where nobody else is passed over now.
  const told = before.at(-1)?.event.record;
  const earlier = told === undefined ? undefined : recordIn(read(recordName(told)))?.decision?.override;
  const isTold = earlier && [...passedOver, ...unlisted].every((id) => [...earlier.passedOver, ...earlier.unlisted].includes(id));
  const why = reason ?? (isTold ? earlier.reason : isVacancy ? undefined : ownChoice);
  if (isOverride && why === undefined) throw new ReasonNeededError(passedOver);
  const decided = recordDecision(record, { by, at, chosen, ...(why === undefined ? {} : { reason: why }) });
  return { run: run.number, record: decided, passedOver };
}

/** Reads the record of a list; `undefined` where there is none, or it cannot be read. */
export function recordIn(bytes: Uint8Array | undefined): DecisionRecord | undefined {
  if (!bytes) return undefined;
  try {
    return parseDecisionRecord(JSON.parse(new TextDecoder().decode(bytes))).record;
  } catch {
    return undefined;
  }
}
