import { listState, NOT_STATED, UNLINKED, type Market, type Row, type Side } from "../market/index.js";
import type { Similarity } from "../taxonomy/index.js";
import { assuming } from "./assume.js";
import { endOfGroup, sumOfWeights } from "./demands.js";
import { experienceMonths, hasLength } from "./experience-months.js";
import { firstEntry } from "./key-table.js";
import { nearConcepts, type NearConcepts } from "./near-concepts.js";

/** What degrees of `experience` are made of. */
export interface ExperienceOf {
  readonly market: Market;
  /** Later days do not count. */
  readonly asOfDay: number;
  readonly similarity: Similarity;
  readonly optionalWeight: number;
  /** Days after which a day of work counts half; infinite where all count in full. */
  readonly halfAtDays: number;
}

/** Months of `experience`, and degrees made of them. */
export interface ExperienceQueries {
  /**
   * Months of a candidate that are known to count for an occupation, and whether a fact is missing that could raise them.
   * @param demanded row of the occupation, `UNLINKED`, or `NOT_STATED` where any work will do.
   */
  count(candidate: Row, demanded: number): { readonly months: number; readonly isOpen: boolean };
  /** Prepares the degrees of all pairs with the record in a row. */
  from(side: Side, row: Row): (other: Row, assume: number) => number;
}

/** Value of a requirement: the share of its months that counts. */
export function valueOfMonths(months: number, isOpen: boolean, asked: number, assume: number): number {
  const low = Math.min(1, months / asked);
  return isOpen ? assuming(low, 1, assume) : low;
}

/** Binds `experience` to a market. */
export function experienceQueries({ market, asOfDay, similarity, optionalWeight, halfAtDays }: ExperienceOf): ExperienceQueries {
  const { experience: jobs } = market.candidates;
  const demands = market.vacancies.experienceDemands;
  const { offsets, occupation, months: asked, optional } = demands;
  /** How near each job of a candidate is: filled anew for each. */
  let near = new Float64Array(16);

  const fill = (candidate: Row, demanded: number, known?: NearConcepts): void => {
    const from = jobs.offsets[candidate]!;
    const count = jobs.offsets[candidate + 1]! - from;
    if (count > near.length) near = new Float64Array(2 * count);
    for (let i = 0; i < count; i++) {
      const held = jobs.occupation[from + i]!;
      if (demanded === NOT_STATED) near[i] = 1;
      // An occupation that is not known counts for nothing, unless any work will do.
      else if (demanded < 0 || held < 0) near[i] = 0;
      else near[i] = known ? known.similarities[firstEntry(known.table, held)]! : similarity.between(demanded, held);
    }
  };
  const filledMonths = (candidate: Row): number =>
    experienceMonths(jobs, jobs.offsets[candidate]!, jobs.offsets[candidate + 1]!, asOfDay, near, halfAtDays);
  const filledIsOpen = (candidate: Row, demanded: number): boolean => {
    if (demanded === UNLINKED || jobs.state[candidate] !== listState.complete) return true;
    const from = jobs.offsets[candidate]!;
    for (let e = from; e < jobs.offsets[candidate + 1]!; e++) {
      if (jobs.occupation[e]! < 0 && demanded !== NOT_STATED) return true;
      if (near[e - from]! > 0 && !hasLength(jobs, e, halfAtDays)) return true;
    }
    return false;
  };

  const fromVacancy = (vacancy: Row): ((candidate: Row, assume: number) => number) => {
    const first = offsets[vacancy]!;
    const requirements = Array.from({ length: offsets[vacancy + 1]! - first }, (_, i) => first + i);
    const tables = requirements.map((d) => (occupation[d]! < 0 ? undefined : nearConcepts([similarity.heldFor(occupation[d]!)])));
    const end = first + tables.length;
    const total = sumOfWeights(demands, vacancy, optionalWeight);
    return (candidate, assume) => {
      let sum = 0;
      for (let from = first, to = from; from < end; from = to) {
        to = endOfGroup(demands, from, end);
        let best = 0;
        for (let d = from; d < to; d++) {
          fill(candidate, occupation[d]!, tables[d - first]);
          const value = valueOfMonths(filledMonths(candidate), filledIsOpen(candidate, occupation[d]!), asked[d]!, assume);
          if (value > best) best = value;
        }
        sum += (optional[from] === 1 ? optionalWeight : 1) * best;
      }
      return sum / total;
    };
  };
  const fromCandidate = (candidate: Row): ((vacancy: Row, assume: number) => number) => {
    // By demanded occupation, from `NOT_STATED` on.
    const months = new Float64Array(market.taxonomy.concepts.length - NOT_STATED);
    const known = new Uint8Array(months.length);
    return (vacancy, assume) => {
      const end = offsets[vacancy + 1]!;
      let sum = 0;
      let total = 0;
      for (let from = offsets[vacancy]!, to = from; from < end; from = to) {
        to = endOfGroup(demands, from, end);
        let best = 0;
        for (let d = from; d < to; d++) {
          const slot = occupation[d]! - NOT_STATED;
          if (known[slot] === 0) {
            fill(candidate, occupation[d]!);
            months[slot] = filledMonths(candidate);
            known[slot] = filledIsOpen(candidate, occupation[d]!) ? OPEN : CLOSED;
          }
          const value = valueOfMonths(months[slot]!, known[slot] === OPEN, asked[d]!, assume);
          if (value > best) best = value;
        }
        const weight = optional[from] === 1 ? optionalWeight : 1;
        sum += weight * best;
        total += weight;
      }
      return sum / total;
    };
  };
  return {
    count(candidate, demanded) {
      fill(candidate, demanded);
      return { months: filledMonths(candidate), isOpen: filledIsOpen(candidate, demanded) };
    },
    from: (side, row) => (side === "vacancy" ? fromVacancy(row) : fromCandidate(row)),
  };
}

const CLOSED = 1;
const OPEN = 2;
