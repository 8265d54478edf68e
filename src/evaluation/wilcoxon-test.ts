import { differencesOf } from "./differences.js";
import { normalCdf } from "./special-functions.js";

/** Outcome of Wilcoxon's test. */
export interface Wilcoxon {
  /** The smaller one of the two sums of ranks. */
  readonly w: number;
  /** Differences that are not 0: only these are ranked. */
  readonly n: number;
  /** Whether all signs were counted, or the normal distribution stands for them. */
  readonly exact: boolean;
  readonly p: number;
}

/** Options of Wilcoxon's test. */
export interface WilcoxonOptions {
  /**
   * Differences that lie no farther apart count as equal. In doubles, 0.3 − 0.1 and 0.7 − 0.5 differ by 3e-17: scipy ranks them apart, and so does the
   * default; 1e-12 takes them for what they are.
   * @defaultValue 0
   */
  readonly tolerance?: number;
}

/** Up to so many differences, the distribution of the sum of ranks is counted. */
const COUNTED = 50;

/**
 * Wilcoxon's signed-rank test, two-sided. Differences of 0 are left out (Wilcoxon 1945); equal ones share their ranks.
 *
 * Exact for up to 50 differences without ties, else by the normal distribution, its variance corrected for ties, and not for continuity (as scipy's).
 * @throws RangeError as `pairedTTest` does.
 */
export function wilcoxonTest(a: ArrayLike<number>, b: ArrayLike<number>, { tolerance = 0 }: WilcoxonOptions = {}): Wilcoxon {
  const { each } = differencesOf(a, b);
  const ranked = Array.from(each, (value) => ({ size: Math.abs(value), isPositive: value > 0 }))
    .filter(({ size }) => size > tolerance)
    .sort((one, other) => one.size - other.size);
  const n = ranked.length;
  if (n === 0) return { w: 0, n, exact: true, p: 1 };
  let positive = 0;
  let tied = 0;
  for (let from = 0; from < n;) {
    let to = from;
    while (to < n && ranked[to]!.size - ranked[from]!.size <= tolerance) to++;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (ranked[at]!.isPositive) positive += rank;
    tied += (to - from) ** 3 - (to - from);
    from = to;
  }
  const w = Math.min(positive, (n * (n + 1)) / 2 - positive);
  if (tied === 0 && n <= COUNTED) return { w, n, exact: true, p: exactTail(w, n) };
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tied / 48);
  return { w, n, exact: false, p: Math.min(1, 2 * normalCdf((w - (n * (n + 1)) / 4) / deviation)) };
}

/** Share of all 2ⁿ signs under which the smaller sum of ranks is at most w. */
function exactTail(w: number, n: number): number {
  const ways = new Float64Array((n * (n + 1)) / 2 + 1);
  ways[0] = 1;
  for (let rank = 1; rank <= n; rank++) for (let sum = ways.length - 1; sum >= rank; sum--) ways[sum]! += ways[sum - rank]!;
  let below = 0;
  for (let sum = 0; sum <= w; sum++) below += ways[sum]!;
  return Math.min(1, (2 * below) / 2 ** n);
}
