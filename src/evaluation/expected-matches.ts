import { examinationFunction, type Examination } from "./examination.js";
import type { Lists } from "./exposure.js";
import { checkChance, ranksOf } from "./market-outcome.js";

/** What is known of a market, and of the lists that both sides get. */
export interface ExpectedMatchesOptions {
  /** Vacancies shown to each candidate. */
  readonly vacanciesFor: Lists;
  /** Candidates shown to each vacancy. */
  readonly candidatesFor: Lists;
  /** Chance that a candidate wants a vacancy that was seen, 0 to 1. */
  readonly candidateWants: (candidate: string, vacancy: string) => number;
  /** Chance that a vacancy's employer wants a candidate who was seen, 0 to 1. */
  readonly vacancyWants: (candidate: string, vacancy: string) => number;
  /** @defaultValue inverse */
  readonly examination?: Examination;
}

/**
 * Expected number of matches: Σ over pairs of p · v(rank for the candidate) · q · v(rank for the vacancy), v the chance to look at a rank.
 * A pair that one side is not shown is no match. Source: Su, Bayoumi and Joachims 2022, equation 1; Tomita and others 2023.
 * @throws RangeError for a chance that is not from 0 to 1.
 */
export function expectedMatches(options: ExpectedMatchesOptions): number {
  const { vacanciesFor, candidatesFor, candidateWants, vacancyWants, examination = "inverse" } = options;
  const look = examinationFunction(examination);
  const ranks = ranksOf(candidatesFor);
  let sum = 0;
  for (const [candidate, list] of vacanciesFor) {
    list.forEach((vacancy, index) => {
      const rank = ranks.get(vacancy)?.get(candidate);
      if (rank === undefined) return;
      sum += checkChance(candidateWants(candidate, vacancy)) * look(index + 1) * checkChance(vacancyWants(candidate, vacancy)) * look(rank);
    });
  }
  return sum;
}
