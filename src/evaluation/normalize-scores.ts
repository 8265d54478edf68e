import type { Ranked } from "./ranked-lists.js";

/**
 * How scores of different systems are made comparable, query by query:
 * `minMax` to 0…1; `max` divided by the largest size; `sum` shifted to 0, then divided by their sum; `zmuv` to mean 0 and variance 1;
 * `rank` 1 − (rank − 1) ÷ n; `borda` the share of the list that it stands above; `none` as they are.
 * Source: Lee 1997 (minMax); Montague and Aslam 2001 (sum, zmuv); Renda and Straccia 2003 (rank, borda).
 */
export type Normalization = "none" | "minMax" | "max" | "sum" | "zmuv" | "rank" | "borda";

/** Gives new scores to a list that is in order, the highest first. A list whose scores are all alike gives all of them 1 (`zmuv`: 0). */
export function normalizeScores(list: readonly Ranked[], by: Normalization): Float64Array {
  const scores = Float64Array.from(list, ({ score }) => score);
  const count = scores.length;
  if (count === 0 || by === "none") return scores;
  const [highest, lowest] = [scores[0]!, scores[count - 1]!];
  switch (by) {
    case "minMax":
      return divided(scores, lowest, highest - lowest);
    case "max":
      return divided(scores, 0, Math.max(Math.abs(highest), Math.abs(lowest)));
    case "sum":
      return divided(
        scores,
        lowest,
        scores.reduce((sum, score) => sum + score - lowest, 0),
      );
    case "zmuv": {
      const mean = scores.reduce((sum, score) => sum + score, 0) / count;
      const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / count);
      return scores.map((score) => (deviation === 0 ? 0 : (score - mean) / deviation));
    }
    case "rank":
    case "borda": {
      return scores.map((_, rank) => (by === "rank" ? 1 - rank / count : (count - rank) / (count + 1)));
    }
  }
}

function divided(scores: Float64Array, shift: number, by: number): Float64Array {
  return scores.map((score) => (by === 0 ? 1 : (score - shift) / by));
}
