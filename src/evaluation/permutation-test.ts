import { checkDraws, differencesOf } from "./differences.js";
import { seededRandom } from "./seeded-random.js";

/** Outcome of a permutation test. */
export interface Permutation {
  readonly difference: number;
  /** Whether all signs were tried, or some were drawn. */
  readonly exact: boolean;
  /** How many signs were tried. */
  readonly permutations: number;
  /** Never 0: what happened is one of the possibilities. */
  readonly p: number;
}

/** Options of tests that draw. */
export interface DrawOptions {
  /** How often is drawn. @defaultValue 10000 */
  readonly draws?: number;
  /** Another seed draws otherwise; the same one always alike. @defaultValue 1 */
  readonly seed?: number;
}

/** Up to so many differences, all signs are tried: 2²⁰ are a million. */
const TRIED = 20;

/**
 * Sign-flip permutation test of paired differences (Fisher's randomisation test), two-sided: in how many of all ways to swap the two systems within
 * queries is the mean difference at least as large? Exact for up to 20 differences that are not 0, else drawn, with (b + 1) / (m + 1).
 * Source: Fisher 1935; Smucker, Allan and Carterette 2007; the + 1: Phipson and Smyth 2010.
 * @throws RangeError as `pairedTTest` does.
 */
export function permutationTest(a: ArrayLike<number>, b: ArrayLike<number>, { draws = 10_000, seed = 1 }: DrawOptions = {}): Permutation {
  checkDraws(draws);
  const { each, mean } = differencesOf(a, b);
  // One of 0 is the same with either sign.
  const other = each.filter((value) => value !== 0);
  const size = other.reduce((sum, value) => sum + Math.abs(value), 0);
  // Sums of the same terms in another order differ in their last bits.
  const least = Math.abs(other.reduce((sum, value) => sum + value, 0)) - size * 1e-12;
  if (other.length <= TRIED) {
    const permutations = 2 ** other.length;
    return { difference: mean, exact: true, permutations, p: countAll(other, least) / permutations };
  }
  const random = seededRandom(seed);
  let reached = 0;
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    let bits = 0;
    for (let at = 0; at < other.length; at++) {
      if (at % 32 === 0) bits = random.next();
      sum += (bits & 1) === 1 ? other[at]! : -other[at]!;
      bits >>>= 1;
    }
    if (Math.abs(sum) >= least) reached++;
  }
  return { difference: mean, exact: false, permutations: draws, p: (reached + 1) / (draws + 1) };
}

/** Counts the signs under which the sum is at least so far from 0. */
function countAll(values: Float64Array, least: number, at = 0, sum = 0): number {
  if (at === values.length) return Math.abs(sum) >= least ? 1 : 0;
  return countAll(values, least, at + 1, sum + values[at]!) + countAll(values, least, at + 1, sum - values[at]!);
}
