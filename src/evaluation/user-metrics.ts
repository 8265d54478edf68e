import type { JudgedRanking } from "./judged-ranking.js";
import { checkCutoff, checkNumber, type Metric } from "./metric.js";
import { expectedGains, tieGroups } from "./tie-groups.js";

/** Options of rank-biased precision. */
export interface RankBiasedPrecisionOptions {
  /** Chance that a reader goes on to the next document, above 0 and below 1. @defaultValue 0.9 */
  readonly persistence?: number;
  /** What a document is worth: `binary`, 1 where it is relevant; `graded`, its grade ÷ the highest grade judged for the query. @defaultValue binary */
  readonly gain?: "binary" | "graded";
}

/** Rank-biased precision: (1 − p) · Σ gain · p^(rank − 1), p the persistence. Source: Moffat and Zobel 2008. */
export function rankBiasedPrecision({ persistence: p = 0.9, gain = "binary" }: RankBiasedPrecisionOptions = {}): Metric {
  checkPersistence(p);
  const gainOf = ({ levels, relevantFrom }: JudgedRanking): ((grade: number) => number) => {
    if (gain === "binary") return (grade) => (grade >= relevantFrom ? 1 : 0);
    const highest = Math.max(1, levels.at(-1)?.grade ?? 1);
    return (grade) => (grade > 0 ? grade / highest : 0);
  };
  const sum = (gains: Iterable<number>): number => {
    let [total, chance] = [0, 1];
    for (const own of gains) {
      if (own !== 0) total += own * chance;
      chance *= p;
    }
    return (1 - p) * total;
  };
  return {
    name: gain === "graded" ? (p === 0.9 ? "rbp" : `rbp_p=${String(p)}`) : `rbp_binary_p=${String(p)}`,
    formula: "(1 − p) · Σ gain · p^(rank − 1)",
    source: "Moffat and Zobel 2008",
    convention: gain === "graded" ? "gain = grade ÷ highest grade judged, as trec_eval 10" : "gain 1 where relevant, else 0",
    range: [0, 1],
    of: (ranking) => sum(Float64Array.from(ranking.grades, gainOf(ranking))),
    expected: (ranking) => sum(expectedGains(ranking, gainOf(ranking))),
  };
}

/** Residual of rank-biased precision (rbp_resid): how much higher it could be, had all that was not judged been relevant. Source: Moffat and Zobel 2008. */
export function rankBiasedResidual({ persistence: p = 0.9 }: Pick<RankBiasedPrecisionOptions, "persistence"> = {}): Metric {
  checkPersistence(p);
  return {
    name: "rbp_resid",
    formula: "p^n + (1 − p) · Σ over what was not judged of p^(rank − 1)",
    source: "Moffat and Zobel 2008",
    convention: "0 where everything was judged, as trec_eval 10",
    range: [1, 0],
    of({ grades }) {
      let [sum, chance, unjudged] = [0, 1, 0];
      for (const grade of grades) {
        if (grade < 0) {
          sum += chance;
          unjudged++;
        }
        chance *= p;
      }
      return unjudged === 0 ? 0 : chance + (1 - p) * sum;
    },
  };
}

/** Options of expected reciprocal rank. */
export interface ExpectedReciprocalRankOptions {
  /** Rank behind which nothing counts. @defaultValue 20 */
  readonly at?: number;
  /** The highest grade that could be given, whether or not it was. @defaultValue 4 */
  readonly highest?: number;
}

/**
 * Expected reciprocal rank (ERR_k): 1 ÷ the rank at which a reader stops who is content with a document with the chance (2^grade − 1) ÷ 2^highest.
 * Source: Chapelle and others 2009, equation 5.
 */
export function expectedReciprocalRank({ at = 20, highest = 4 }: ExpectedReciprocalRankOptions = {}): Metric {
  checkCutoff(at);
  checkNumber("a highest grade", highest, 1, 30);
  const content = (grade: number): number => {
    if (grade > highest) throw new RangeError(`expected grades up to ${String(highest)} (highest), received ${String(grade)}`);
    return grade > 0 ? (2 ** grade - 1) / 2 ** highest : 0;
  };
  return {
    name: `ERR_${String(at)}`,
    formula: "Σ 1/rank · content · Π of those before (1 − content); content = (2^grade − 1) ÷ 2^highest",
    source: "Chapelle and others 2009",
    convention: `highest grade ${String(highest)}`,
    range: [0, 1],
    at,
    of({ grades }) {
      let [sum, goesOn] = [0, 1];
      for (let rank = 0; rank < Math.min(at, grades.length); rank++) {
        const stops = content(grades[rank]!);
        sum += (goesOn * stops) / (rank + 1);
        goesOn *= 1 - stops;
      }
      return sum;
    },
    expected(ranking) {
      let [sum, goesOn] = [0, 1];
      for (const group of tieGroups(ranking)) {
        if (group.start >= at) break;
        const size = group.end - group.start;
        const counts = new Map<number, number>();
        for (let rank = group.start; rank < group.end; rank++) {
          const stops = content(ranking.grades[rank]!);
          counts.set(stops, (counts.get(stops) ?? 0) + 1);
        }
        const depth = Math.min(group.end, at) - group.start;
        for (const [stops, count] of counts) {
          if (stops === 0) continue;
          const others = meanProducts(counts, stops, depth);
          for (let place = 0; place < depth; place++) sum += (goesOn * (count / size) * stops * others[place]!) / (group.start + place + 1);
        }
        for (const [stops, count] of counts) goesOn *= (1 - stops) ** count;
      }
      return sum;
    },
  };
}

/**
 * For m = 0, 1, …: the mean of Π (1 − content) over all choices of m documents of a group, one of them with this content left aside.
 * Taking in one document after the other, a choice of m of n is one of m of n − 1 in (n − m) / n of all cases, else one of m − 1 with the new one.
 */
function meanProducts(counts: ReadonlyMap<number, number>, aside: number, depth: number): Float64Array {
  const means = new Float64Array(depth);
  means[0] = 1;
  let taken = 0;
  for (const [stops, count] of counts) {
    for (let one = stops === aside ? 1 : 0; one < count; one++) {
      taken++;
      for (let chosen = Math.min(taken, depth - 1); chosen > 0; chosen--) {
        const without = chosen < taken ? means[chosen]! * ((taken - chosen) / taken) : 0;
        means[chosen] = without + means[chosen - 1]! * (1 - stops) * (chosen / taken);
      }
    }
  }
  return means;
}

function checkPersistence(p: number): void {
  if (!(p > 0 && p < 1)) throw new RangeError(`expected a persistence above 0 and below 1, received ${String(p)}`);
}
