/** Scores of one query, the highest first. */
export interface RankedScores {
  readonly descending: Float64Array;
  /** First rank (0 first) of the documents that have a score. */
  rankOf(score: number): number;
  /** Where each group of documents with the same score ends. */
  tieEnds(): Int32Array;
}

/**
 * Ranks scores without the documents that have them: the engine sorts numbers alone several times faster than by anybody's comparison, and most runs
 * are in order already.
 */
export function rankScores(scores: Float64Array): RankedScores {
  const descending = isDescending(scores) ? scores : scores.slice().sort().reverse();
  const count = descending.length;
  return {
    descending,
    rankOf(score) {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (descending[middle]! > score) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    tieEnds() {
      const ends = new Int32Array(count);
      let groups = 0;
      for (let rank = 1; rank <= count; rank++) if (rank === count || descending[rank] !== descending[rank - 1]) ends[groups++] = rank;
      return ends.subarray(0, groups);
    },
  };
}

function isDescending(scores: Float64Array): boolean {
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[at - 1]!) return false;
  return true;
}
