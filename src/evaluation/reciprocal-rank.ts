import { checkCutoff, type Metric } from "./metric.js";
import { countIn, tieGroups } from "./tie-groups.js";

/** Options of the reciprocal rank. */
export interface ReciprocalRankOptions {
  /** Rank behind which nothing counts. @defaultValue the whole ranking */
  readonly at?: number;
}

/**
 * Reciprocal rank (recip_rank): 1 ÷ the rank of the first relevant document; 0 where there is none.
 * Source: Kantor and Voorhees 2000; expectation over ties: McSherry and Najork 2008.
 */
export function reciprocalRank({ at }: ReciprocalRankOptions = {}): Metric {
  const depth = at === undefined ? Infinity : checkCutoff(at);
  return {
    name: at === undefined ? "recip_rank" : `recip_rank_cut_${String(at)}`,
    formula: "1 ÷ rank of the first relevant document",
    source: "Kantor and Voorhees 2000; ties: McSherry and Najork 2008",
    range: [0, 1],
    ...(at === undefined ? {} : { at }),
    of({ grades, relevantFrom }) {
      const end = Math.min(depth, grades.length);
      for (let rank = 0; rank < end; rank++) if (grades[rank]! >= relevantFrom) return 1 / (rank + 1);
      return 0;
    },
    expected(ranking) {
      for (const group of tieGroups(ranking)) {
        if (group.start >= depth) break;
        const relevant = countIn(ranking, group, (grade) => grade >= ranking.relevantFrom);
        if (relevant === 0) continue;
        let [sum, none] = [0, 1];
        for (let rank = group.start; rank < Math.min(group.end, depth) && none > 0; rank++) {
          const first = relevant / (group.end - rank);
          sum += (none * first) / (rank + 1);
          none *= 1 - first;
        }
        return sum;
      }
      return 0;
    },
  };
}
