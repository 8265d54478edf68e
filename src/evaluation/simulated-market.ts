import type { Examination } from "./examination.js";
import type { Lists } from "./exposure.js";

/** Somebody who comes to look for work. */
export interface SimulatedCandidate {
  readonly id: string;
  /** Month of arrival, 0 first. @defaultValue 0 */
  readonly month?: number;
}

/** A vacancy that is opened. */
export interface SimulatedVacancy {
  readonly id: string;
  /** Places, at least 1. */
  readonly openings: number;
  /** Month in which it opens, 0 first. @defaultValue 0 */
  readonly month?: number;
}

/**
 * Who comes when, and what both sides truly want. A policy never sees the utilities: it sees records that somebody else made.
 * Utilities are in units of a standard Gumbel or logistic error (McFadden 1974): 0 is as good as staying away, for one who has looked.
 */
export interface SimulatedMarket {
  readonly candidates: readonly SimulatedCandidate[];
  readonly vacancies: readonly SimulatedVacancy[];
  /** How much a candidate wants a vacancy; finite, over that of not applying. */
  readonly candidateUtility: (candidate: string, vacancy: string) => number;
  /** How suitable a vacancy's employer finds a candidate; finite: 0 is found suitable in half of all cases. */
  readonly employerUtility: (candidate: string, vacancy: string) => number;
}

/** What a policy is told at the start of a month. */
export interface MonthState {
  /** 0 first. */
  readonly month: number;
  /** Candidates who look for work, in the order in which the market lists them. */
  readonly seeking: readonly string[];
  /** Open vacancies, with the places that are left: 1 or more. */
  readonly open: ReadonlyMap<string, number>;
  /** Who is new since the last month. */
  readonly entered: { readonly candidates: readonly string[]; readonly vacancies: readonly string[] };
  /** Who is gone since the last month: hired, out of patience, filled, or closed. */
  readonly left: { readonly candidates: readonly string[]; readonly vacancies: readonly string[] };
  /** Open vacancies some of whose places were filled in the last month. */
  readonly reduced: readonly string[];
  /** Vacancies that a candidate has applied to before, in vain. */
  readonly appliedTo: (candidate: string) => ReadonlySet<string>;
}

/** Shows vacancies to candidates, the best first; a candidate may be left out. */
export type MonthlyRanker = (state: MonthState) => Lists;

/** A policy to run through a market. */
export interface SimulatedPolicy {
  readonly name: string;
  /** Begins anew: a ranker may remember earlier months of its own simulation. */
  readonly start: () => MonthlyRanker;
}

/** How a market goes. The defaults are assumptions, unless they name a source; say what you used. */
export interface SimulationOptions {
  /** Months to simulate, at least 1. @defaultValue 12 */
  readonly months?: number;
  /** The same seed gives the same result, and all policies the same draws. @defaultValue 1 */
  readonly seed?: number;
  /** How likely a candidate looks at a rank. @defaultValue logarithmic */
  readonly examination?: Examination;
  /** Most applications of a candidate in a month, at least 1. @defaultValue 3 */
  readonly applications?: number;
  /** Chance that an offer is taken up after all, above 0 to 1. @defaultValue 0.8 */
  readonly takeUp?: number;
  /** Months after which a candidate who has found nothing leaves, at least 1. @defaultValue 6 */
  readonly patience?: number;
  /** Months after which a vacancy closes, at least 1. @defaultValue 3 */
  readonly openFor?: number;
  /** Groups of candidates, supplied apart from all records: no policy sees them. */
  readonly groups?: ReadonlyMap<string, string>;
  /** Fewer candidates of a group than this, and its rate is not given. @defaultValue 10 */
  readonly leastGroup?: number;
}
