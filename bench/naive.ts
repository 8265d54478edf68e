import type { NaiveDegree } from "./naive-fit.js";
import type { NaiveCandidate, NaiveVacancy } from "./naive-records.js";

/** A record with its score. */
export interface ScoredId {
  readonly id: string;
  readonly score: number;
}

export interface NaiveCriterion {
  readonly weight: number;
  readonly degree: NaiveDegree;
}

/** The criteria of each side; with both, the score is their harmonic mean. */
export interface NaivePolicy {
  readonly fit: readonly NaiveCriterion[];
  readonly appeal?: readonly NaiveCriterion[];
}

/** What people write: every pair is scored, then all are sorted. */
export function rankNaively<Found extends { readonly id: string }>(
  found: readonly Found[],
  score: (one: Found) => number,
  top: number,
): ScoredId[] {
  return found
    .map((one) => ({ id: one.id, score: score(one) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, top);
}

/** Score of a pair. */
export function naiveScore({ fit, appeal = [] }: NaivePolicy, candidate: NaiveCandidate, vacancy: NaiveVacancy): number {
  const fitScore = weightedMean(fit, candidate, vacancy);
  return appeal.length === 0 ? fitScore : 2 / (1 / fitScore + 1 / weightedMean(appeal, candidate, vacancy));
}

function weightedMean(criteria: readonly NaiveCriterion[], candidate: NaiveCandidate, vacancy: NaiveVacancy): number {
  let points = 0;
  let weights = 0;
  for (const { weight, degree } of criteria) {
    const known = degree(candidate, vacancy);
    // A demand that is not made counts half; degrees have 24 binary digits.
    points += weight * (known === undefined ? 0.5 : Math.round(known * 2 ** 24) / 2 ** 24);
    weights += weight;
  }
  return points / weights;
}
