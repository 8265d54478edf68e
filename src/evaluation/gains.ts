import type { JudgedRanking } from "./judged-ranking.js";

/**
 * What a grade is worth: `linear`, the grade itself (Järvelin and Kekäläinen 2002, trec_eval); `exponential`, 2^grade − 1 (Burges and others 2005,
 * LightGBM, ndcg_burges of ranx); or a gain for some grades, the others linear. What was not judged is worth nothing.
 */
export type Gains = "linear" | "exponential" | ReadonlyMap<number, number>;

/** Gives the gain of a grade. @throws RangeError for a gain that is not finite. */
export function gainFunction(gains: Gains): (grade: number) => number {
  if (gains === "linear") return (grade) => (grade > 0 ? grade : 0);
  if (gains === "exponential") return (grade) => (grade > 0 ? 2 ** grade - 1 : 0);
  for (const [grade, gain] of gains) {
    if (!Number.isFinite(gain)) throw new RangeError(`expected a finite gain for grade ${String(grade)}, received ${String(gain)}`);
  }
  return (grade) => (grade < 0 ? 0 : (gains.get(grade) ?? grade));
}

/** Gains above 0 of the judgements, the highest first: what the best ranking would have at each rank. */
export function idealGains({ levels }: JudgedRanking, gain: (grade: number) => number): IdealGains {
  const steps = levels
    .map(({ grade, count }) => ({ gain: gain(grade), count }))
    .filter((step) => step.gain > 0)
    .sort((a, b) => b.gain - a.gain);
  return { steps, length: steps.reduce((sum, { count }) => sum + count, 0) };
}

/** Gains of the best ranking, in steps of equal gain. */
export interface IdealGains {
  readonly steps: readonly { readonly gain: number; readonly count: number }[];
  /** Number of documents with a gain. */
  readonly length: number;
}

/** The gains of a best ranking one by one. */
export function listGains({ steps, length }: IdealGains): Float64Array {
  const list = new Float64Array(length);
  let at = 0;
  for (const { gain, count } of steps) {
    list.fill(gain, at, at + count);
    at += count;
  }
  return list;
}
