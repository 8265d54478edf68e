import type { JudgedRanking } from "./judged-ranking.js";
import { checkCutoff, type Metric } from "./metric.js";
import { countIn, tieGroups } from "./tie-groups.js";

/** Options of average precision. */
export interface AveragePrecisionOptions {
  /** Rank behind which nothing counts. @defaultValue the whole ranking */
  readonly at?: number;
  /**
   * What the sum is divided by: `relevant`, all relevant documents of the judgements (trec_eval, ranx); `reachable`, at most the cut-off
   * (RecBole, Kaggle's MAP@k); `found`, the relevant documents that were retrieved (WorkRB).
   * @defaultValue relevant
   */
  readonly over?: "relevant" | "reachable" | "found";
}

/**
 * Average precision (map, map_cut_k): the precision at each relevant document, averaged over all relevant ones.
 *
 * AP@k = Σ over relevant ranks i ≤ k of (relevant up to i) / i, divided by R; 0 where there is none. Source: Buckley and Voorhees 2005, in TREC;
 * expectation over ties: McSherry and Najork 2008.
 */
export function averagePrecision({ at, over = "relevant" }: AveragePrecisionOptions = {}): Metric {
  const depth = at === undefined ? Infinity : checkCutoff(at);
  const divided = (sum: number, ranking: JudgedRanking): number => {
    const most = over === "reachable" ? Math.min(depth, ranking.relevant) : ranking.relevant;
    const by = over === "found" ? foundBy(ranking, depth) : most;
    return by === 0 ? 0 : sum / by;
  };
  const suffix = over === "relevant" ? "" : `_over_${over}`;
  return {
    name: (at === undefined ? "map" : `map_cut_${String(at)}`) + suffix,
    formula: "Σ precision at each relevant rank ÷ R",
    source: "Buckley and Voorhees 2005; ties: McSherry and Najork 2008",
    convention: `divided by ${{ relevant: "all relevant documents", reachable: "min(k, R)", found: "the relevant documents found" }[over]}; 0 where there is none`,
    range: [0, 1],
    ...(at === undefined ? {} : { at }),
    of(ranking) {
      return divided(sumOfPrecisions(ranking, depth), ranking);
    },
    // Over what was found, the divisor is random as well.
    ...(over === "found"
      ? {}
      : {
          expected(ranking: JudgedRanking): number {
            return divided(expectedSum(ranking, depth), ranking);
          },
        }),
  };
}

/** Geometric mean of average precision (gm_map), which rewards that no query goes badly. Source: Robertson 2006. */
export function geometricMeanAveragePrecision(): Metric {
  const plain = averagePrecision();
  return {
    name: "gm_map",
    formula: "exp(mean of ln(max(AP, 0.00001)))",
    source: "Robertson 2006",
    convention: "values below 0.00001 count as 0.00001",
    range: [0, 1],
    summary: "geometric",
    of: (ranking) => plain.of(ranking),
  };
}

function foundBy({ grades, relevantFrom }: JudgedRanking, depth: number): number {
  let found = 0;
  for (let rank = 0; rank < Math.min(depth, grades.length); rank++) if (grades[rank]! >= relevantFrom) found++;
  return found;
}

function sumOfPrecisions({ grades, relevantFrom }: JudgedRanking, depth: number): number {
  const end = Math.min(depth, grades.length);
  let sum = 0;
  let found = 0;
  for (let rank = 0; rank < end; rank++) {
    if (grades[rank]! >= relevantFrom) sum += ++found / (rank + 1);
  }
  return sum;
}

/** At the i-th of n tied ranks stands one of m relevant documents in m / n of all orders, and then (i − 1)(m − 1) / (n − 1) others before it. */
function expectedSum(ranking: JudgedRanking, depth: number): number {
  let sum = 0;
  let before = 0;
  for (const group of tieGroups(ranking)) {
    const size = group.end - group.start;
    const relevant = countIn(ranking, group, (grade) => grade >= ranking.relevantFrom);
    if (relevant > 0) {
      const each = size === 1 ? 0 : (relevant - 1) / (size - 1);
      for (let rank = group.start; rank < Math.min(group.end, depth); rank++) {
        sum += ((relevant / size) * (before + 1 + (rank - group.start) * each)) / (rank + 1);
      }
    }
    before += relevant;
    if (group.end >= depth) break;
  }
  return sum;
}
