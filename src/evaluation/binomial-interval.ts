import { checkShare } from "./differences.js";
import type { Interval } from "./paired-t-test.js";
import { incompleteBeta, solve } from "./special-functions.js";

/**
 * Exact interval of a share: `successes` of `n` (Clopper and Pearson 1934), by quantiles of the beta distribution; from 0 to 1 where n is 0.
 * It holds the true share at least as often as `confidence` says.
 * @throws RangeError for counts that are no whole numbers with 0 ≤ successes ≤ n, or a confidence that is not between 0 and 1.
 */
export function binomialInterval(successes: number, n: number, confidence = 0.95): Interval {
  checkShare("a confidence", confidence);
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(successes) || successes < 0 || successes > n) {
    throw new RangeError(`expected whole numbers with 0 ≤ successes ≤ n, received ${String(successes)} of ${String(n)}`);
  }
  const tail = (1 - confidence) / 2;
  const quantile = (share: number, a: number, b: number): number => solve((x) => incompleteBeta(x, a, b) - share, 0, 1);
  return {
    low: successes === 0 ? 0 : quantile(tail, successes, n - successes + 1),
    high: successes === n ? 1 : quantile(1 - tail, successes + 1, n - successes),
  };
}
