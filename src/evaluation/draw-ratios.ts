import type { Chosen } from "./fisher-test.js";
import type { Interval } from "./paired-t-test.js";
import type { SeededRandom } from "./seeded-random.js";

/** A number with the interval that it may as well lie in. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Impact ratios: the rate of each group ÷ the highest rate of any, with percentile bootstrap intervals over people. The highest is found anew in each draw, so
 * that the choice of who is compared with is in the interval, too. Source: 29 CFR 1607.4 D (four-fifths rule); Efron and Tibshirani 1993, chapter 13.
 * @returns a ratio for each group; `undefined` where nobody was chosen at all.
 */
export function drawRatios(
  groups: readonly Chosen[],
  { draws, random, confidence }: { readonly draws: number; readonly random: SeededRandom; readonly confidence: number },
): readonly Estimate[] | undefined {
  const ratios = (rates: readonly number[]): readonly number[] => {
    const highest = Math.max(...rates);
    return rates.map((rate) => (highest === 0 ? 1 : rate / highest));
  };
  const rates = groups.map(({ chosen, n }) => chosen / n);
  if (Math.max(...rates) === 0) return undefined;
  const drawn = groups.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const counted = groups.map(({ n }, index) => drawBinomial(n, rates[index]!, random) / n);
    ratios(counted).forEach((ratio, index) => (drawn[index]![draw] = ratio));
  }
  return ratios(rates).map((value, index) => ({ value, interval: percentiles(drawn[index]!, confidence, value) }));
}

function drawBinomial(n: number, share: number, random: SeededRandom): number {
  const limit = share * 2 ** 32;
  let count = 0;
  for (let trial = 0; trial < n; trial++) if (random.next() < limit) count++;
  return count;
}

/** Interval between the quantiles of drawn values; the value itself where none was drawn. */
export function percentiles(drawn: Float64Array, confidence: number, value: number): Interval {
  if (drawn.length === 0) return { low: value, high: value };
  const sorted = drawn.slice().sort();
  const tail = (1 - confidence) / 2;
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return { low: at(tail), high: at(1 - tail) };
}
