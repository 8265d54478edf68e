import type { MetricName } from "./judged-set.js";

/** Value of one ranking: ranks (from 1) of the relevant documents, ascending, and how many relevant ones there are. */
export const metrics: Readonly<Record<MetricName, (ranks: readonly number[], relevant: number) => number>> = {
  MAP: (ranks, relevant) => ranks.reduce((sum, rank, i) => sum + (i + 1) / rank, 0) / relevant,
  MRR: (ranks) => (ranks.length > 0 ? 1 / ranks[0]! : 0),
  "R@10": (ranks, relevant) => ranks.filter((rank) => rank <= 10).length / relevant,
  "RP@5": (ranks, relevant) => ranks.filter((rank) => rank <= 5).length / Math.min(5, relevant),
};

/**
 * Ranks of some documents, ascending, as trec_eval gives them: by score, the highest first; equal scores by id, the last first.
 * @param order for each document, its place in the code-point order of ids.
 */
export function ranksOf(relevant: readonly number[], scores: Float64Array, order: Int32Array): number[] {
  return relevant
    .map((document) => {
      const score = scores[document]!;
      let before = 1;
      for (let other = 0; other < scores.length; other++) {
        if (scores[other]! > score || (scores[other] === score && order[other]! > order[document]!)) before++;
      }
      return before;
    })
    .sort((a, b) => a - b);
}
