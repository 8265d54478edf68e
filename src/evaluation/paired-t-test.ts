import { studentCritical, studentTail } from "./distributions.js";
import { checkShare, differencesOf } from "./differences.js";

/** An interval that holds the true difference in a share `confidence` of all cases. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Outcome of a paired t test. */
export interface PairedT {
  /** Mean of a − b. */
  readonly difference: number;
  readonly interval: Interval;
  /** Mean difference in standard deviations of the differences (Cohen's d_z); 0 where nothing differs. */
  readonly effectSize: number;
  readonly t: number;
  readonly degrees: number;
  /** Chance of a difference at least so large, had there been none; 1 where nothing differs. */
  readonly p: number;
}

/** Options of tests that give an interval. */
export interface ConfidenceOptions {
  /** @defaultValue 0.95 */
  readonly confidence?: number;
}

/**
 * Paired t test, two-sided, with interval and effect size. Source: Student 1908; effect size: Cohen 1988, Sakai 2018, chapter 5.
 * @param a values of one system by query. @param b those of another, for the same queries in the same order.
 * @throws RangeError for lists of different lengths, or of fewer than two values.
 */
export function pairedTTest(a: ArrayLike<number>, b: ArrayLike<number>, { confidence = 0.95 }: ConfidenceOptions = {}): PairedT {
  checkShare("a confidence", confidence);
  const { each, mean, deviation } = differencesOf(a, b);
  const degrees = each.length - 1;
  const error = deviation / Math.sqrt(each.length);
  const margin = studentCritical(1 - confidence, degrees) * error;
  const t = mean === 0 ? 0 : mean / error;
  return {
    difference: mean,
    interval: { low: mean - margin, high: mean + margin },
    effectSize: mean === 0 ? 0 : mean / deviation,
    t,
    degrees,
    // The same difference for every query is beyond any doubt.
    p: t === 0 ? 1 : Number.isFinite(t) ? studentTail(t, degrees) : 0,
  };
}
