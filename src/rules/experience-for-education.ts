import type { IsoDate } from "../model/index.js";
import { dayOf } from "../model/index.js";
import { offerState, type Market, type Row } from "../market/index.js";
import type { Similarity } from "../taxonomy/index.js";
import { experienceQueries } from "./experience-query.js";

/** What experience makes up for where a vacancy takes it in place of education. */
export interface MadeUp {
  /** Months in the vacancy's occupation or near it, as `experience` counts them. */
  readonly months: number;
  /** Whether a fact is missing that could raise them. */
  readonly isOpen: boolean;
}

/** Experience in place of education, bound to a market. */
export interface ExperienceForEducation {
  /** Tells whether the vacancy takes it. */
  readonly isTaken: (vacancy: Row) => boolean;
  readonly madeUp: (candidate: Row, vacancy: Row) => MadeUp;
}

/** Binds it. A vacancy that does not say that it takes experience in place of education does not. */
export function experienceForEducation(market: Market, asOf: IsoDate, similarity: Similarity): ExperienceForEducation {
  const { experienceForEducation: taken, occupation } = market.vacancies;
  const queries = experienceQueries({ market, asOfDay: dayOf(asOf), similarity, optionalWeight: 1, halfAtDays: Infinity });
  return {
    isTaken: (vacancy) => taken[vacancy] === offerState.yes,
    madeUp: (candidate, vacancy) => queries.count(candidate, occupation[vacancy]!),
  };
}
