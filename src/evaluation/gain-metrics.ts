import { gainFunction, idealGains, listGains, type Gains } from "./gains.js";
import type { JudgedRanking } from "./judged-ranking.js";
import type { Metric } from "./metric.js";
import { expectedGains } from "./tie-groups.js";

/** Options of the gain measures that Buckley tried out. */
export interface GainOptions {
  /** @defaultValue linear */
  readonly gains?: Gains;
}

/**
 * nDCG averaged over the ranks at which the best ranking goes down a grade (Rndcg), and the end of the list.
 * As trec_eval has it, the end counts only where at least two documents stand behind the last of these ranks.
 */
export function rNdcg({ gains = "linear" }: GainOptions = {}): Metric {
  const gain = gainFunction(gains);
  const mean = (found: Float64Array, ranking: JudgedRanking): number => {
    if (ranking.relevant === 0) return 0;
    let [sum, points] = [0, 0];
    let [dcg, idealDcg, rank] = [0, 0, 0];
    const ideal = listGains(idealGains(ranking, gain));
    for (; rank <= ideal.length; rank++) {
      if (rank > 0 && ideal[rank] !== ideal[rank - 1]) {
        sum += dcg / idealDcg;
        points++;
      }
      if (rank < found.length && found[rank] !== 0) dcg += found[rank]! / Math.log2(rank + 2);
      if (rank < ideal.length) idealDcg += ideal[rank]! / Math.log2(rank + 2);
    }
    if (rank < found.length && idealDcg > 0) {
      for (; rank < found.length; rank++) if (found[rank] !== 0) dcg += found[rank]! / Math.log2(rank + 2);
      sum += dcg / idealDcg;
      points++;
    }
    return points === 0 ? 0 : sum / points;
  };
  return {
    ...about("Rndcg", gains, "mean of nDCG where the best ranking changes its grade"),
    of: (ranking) => mean(gainsOf(ranking, gain), ranking),
    expected: (ranking) => mean(expectedGains(ranking, gain), ranking),
  };
}

/** nDCG averaged over the ranks of the documents with a gain (ndcg_rel); one that was not retrieved counts with the nDCG at the end. */
export function relNdcg({ gains = "linear" }: GainOptions = {}): Metric {
  const gain = gainFunction(gains);
  return {
    ...about("ndcg_rel", gains, "mean of nDCG at each document with a gain"),
    of(ranking) {
      const found = gainsOf(ranking, gain);
      const ideal = listGains(idealGains(ranking, gain));
      let [sum, seen, dcg, idealDcg] = [0, 0, 0, 0];
      for (let rank = 0; rank < Math.max(found.length, ideal.length); rank++) {
        const own = found[rank] ?? 0;
        if (own !== 0) dcg += own / Math.log2(rank + 2);
        if (rank < ideal.length) idealDcg += ideal[rank]! / Math.log2(rank + 2);
        if (own > 0) {
          sum += dcg / idealDcg;
          seen++;
        }
      }
      if (ideal.length === 0) return 0;
      sum += ((ideal.length - seen) * dcg) / idealDcg;
      return sum > 0 ? sum / ideal.length : 0;
    },
  };
}

/** Normalised gain (G): a gain is discounted by how much more the best ranking would have by then, not by its rank. Source: Buckley 2008, trec_eval. */
export function gainG({ gains = "linear" }: GainOptions = {}): Metric {
  const gain = gainFunction(gains);
  return {
    ...about("G", gains, "Σ gain ÷ log2(2 + cost of the best ranking so far − gains so far), ÷ Σ ideal gain"),
    of(ranking) {
      const found = gainsOf(ranking, gain);
      const ideal = listGains(idealGains(ranking, gain));
      let [sum, gained, cost] = [0, 0, 0];
      for (let rank = 0; rank < found.length; rank++) {
        gained += found[rank]!;
        cost += Math.max(1, ideal[rank] ?? 0);
        if (found[rank] !== 0) sum += found[rank]! / Math.log2(2 + cost - gained);
      }
      const best = ideal.reduce((all, own) => all + own, 0);
      return best > 0 ? sum / best : 0;
    },
  };
}

/** Binary G (binG): each relevant document counts 1 ÷ log2(2 + others before it), averaged over all relevant ones. Source: Buckley 2008, trec_eval. */
export function binaryG(): Metric {
  return {
    ...about("binG", "linear", "mean of 1 ÷ log2(2 + not relevant before it)"),
    of({ grades, relevantFrom, relevant }) {
      let [sum, found] = [0, 0];
      for (let rank = 0; rank < grades.length; rank++) {
        if (grades[rank]! < relevantFrom) continue;
        found++;
        sum += 1 / Math.log2(3 + rank - found);
      }
      return relevant === 0 ? 0 : sum / relevant;
    },
  };
}

function about(name: string, gains: Gains, formula: string) {
  const suffix =
    gains === "linear" ? "" : gains === "exponential" ? "_exp" : `_${Array.from(gains, ([grade, gain]) => `${grade}=${gain}`).join(",")}`;
  return { name: name + suffix, formula, source: "Buckley 2008, trec_eval", range: [0, 1] } as const;
}

function gainsOf({ grades }: JudgedRanking, gain: (grade: number) => number): Float64Array {
  return Float64Array.from(grades, gain);
}
