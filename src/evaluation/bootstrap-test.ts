import { checkShare, differencesOf, meanOf, checkDraws } from "./differences.js";
import type { ConfidenceOptions, Interval } from "./paired-t-test.js";
import type { DrawOptions } from "./permutation-test.js";
import { seededRandom, type SeededRandom } from "./seeded-random.js";
import { normalCdf, normalQuantile } from "./special-functions.js";

/** Outcome of a paired bootstrap. */
export interface Bootstrap {
  readonly difference: number;
  /** From the quantiles of the drawn means. */
  readonly percentile: Interval;
  /** Corrected for bias and skewness (BCa). */
  readonly bca: Interval;
  /** Share of the t values drawn under no difference that are at least as large; never 0, and 1 where nothing differs. */
  readonly p: number;
}

/** Options of the bootstrap. */
export interface BootstrapOptions extends DrawOptions, ConfidenceOptions {}

/**
 * Paired bootstrap over queries: intervals of the mean difference, and a two-sided test.
 * Source: Efron and Tibshirani 1993, chapters 13, 14 (BCa) and 16.4; for retrieval: Sakai 2006.
 * @throws RangeError as `pairedTTest` does.
 */
export function bootstrapTest(a: ArrayLike<number>, b: ArrayLike<number>, options: BootstrapOptions = {}): Bootstrap {
  const { draws = 10_000, seed = 1, confidence = 0.95 } = options;
  checkDraws(draws);
  checkShare("a confidence", confidence);
  const { each, mean, deviation } = differencesOf(a, b);
  const n = each.length;
  if (deviation === 0) {
    const only = { low: mean, high: mean };
    return { difference: mean, percentile: only, bca: only, p: mean === 0 ? 1 : 1 / (draws + 1) };
  }
  const observed = Math.abs(mean) / (deviation / Math.sqrt(n));
  const random = seededRandom(seed);
  const means = new Float64Array(draws);
  let reached = 0;
  for (let draw = 0; draw < draws; draw++) {
    const drawn = drawMean(each, random);
    means[draw] = drawn.mean;
    // Shifted, so that there is no difference.
    const shifted = Math.abs(drawn.mean - mean);
    if (drawn.deviation === 0 ? shifted > 0 : shifted / (drawn.deviation / Math.sqrt(n)) >= observed * (1 - 1e-12)) reached++;
  }
  means.sort();
  const tail = (1 - confidence) / 2;
  const between = (low: number, high: number): Interval => ({ low: quantile(means, low), high: quantile(means, high) });
  const corrected = correction(each, mean, means);
  return {
    difference: mean,
    percentile: between(tail, 1 - tail),
    bca: between(corrected(tail), corrected(1 - tail)),
    p: mean === 0 ? 1 : (reached + 1) / (draws + 1),
  };
}

function drawMean(each: Float64Array, random: SeededRandom): { readonly mean: number; readonly deviation: number } {
  const n = each.length;
  let [sum, squares] = [0, 0];
  const pivot = each[0]!;
  for (let at = 0; at < n; at++) {
    const value = each[random.below(n)]! - pivot;
    sum += value;
    squares += value * value;
  }
  const variance = (squares - (sum * sum) / n) / (n - 1);
  return { mean: pivot + sum / n, deviation: Math.sqrt(Math.max(0, variance)) };
}

/** Which quantile to take for another one: equation 14.10, the acceleration from leaving out one query at a time (14.15). */
function correction(each: Float64Array, mean: number, means: Float64Array): (share: number) => number {
  let below = 0;
  for (const one of means) below += one < mean ? 1 : one === mean ? 0.5 : 0;
  const bias = normalQuantile(Math.min(1 - 0.5 / means.length, Math.max(0.5 / means.length, below / means.length)));
  const total = meanOf(each) * each.length;
  const without = each.map((one) => (total - one) / (each.length - 1));
  const middle = meanOf(without);
  const [squares, cubes] = [2, 3].map((power) => without.reduce((sum, one) => sum + (middle - one) ** power, 0)) as [number, number];
  const acceleration = squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
  return (share) => {
    const z = bias + normalQuantile(share);
    return normalCdf(bias + z / (1 - acceleration * z));
  };
}

/** Quantile of sorted values, interpolated (type 7 of Hyndman and Fan 1996). */
function quantile(sorted: Float64Array, share: number): number {
  const place = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (place - low) * (sorted[high]! - sorted[low]!);
}
