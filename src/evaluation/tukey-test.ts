import { checkDraws, meanOf } from "./differences.js";
import { studentizedRangeTail } from "./distributions.js";
import type { DrawOptions } from "./permutation-test.js";
import { seededRandom } from "./seeded-random.js";

/** Two of several systems, by their place in the list. */
export interface ComparedPair {
  readonly a: number;
  readonly b: number;
  /** Mean of a − b. */
  readonly difference: number;
  /** Difference in residual standard deviations: what is left once systems and queries are accounted for. */
  readonly effectSize: number;
  /** Corrected for the number of systems: the chance that the two farthest of as many equal systems are so far apart. */
  readonly p: number;
}

/** Outcome of a test of several systems. */
export interface Tukey {
  /** Variance that neither systems nor queries explain. */
  readonly residualVariance: number;
  readonly degrees: number;
  /** Every pair once, a before b. */
  readonly pairs: readonly ComparedPair[];
}

/**
 * Paired Tukey HSD: all pairs of several systems over the same queries, by two-way analysis of variance without replication.
 * q = |mean a − mean b| ÷ √(residual variance ÷ n). The unpaired form, which ranx has, is far less sensitive.
 * Source: Tukey 1953; Sakai 2018, chapter 7; Carterette 2012.
 * @param systems values of each system, for the same queries in the same order.
 * @throws RangeError for fewer than two systems or two queries, or lists of different lengths.
 */
export function tukeyTest(systems: readonly ArrayLike<number>[]): Tukey {
  const table = analyse(systems);
  const error = Math.sqrt(table.residualVariance / table.n);
  return pairsOf(table, (difference) =>
    difference === 0 ? 1 : error === 0 ? 0 : studentizedRangeTail(Math.abs(difference) / error, systems.length, table.degrees),
  );
}

/**
 * Randomised Tukey HSD: systems are shuffled within queries, and the two farthest means compared; p = (b + 1) / (m + 1).
 * Source: Carterette 2012, section 4.3; Sakai 2018, chapter 7.
 * @throws RangeError as `tukeyTest` does.
 */
export function randomizedTukeyTest(systems: readonly ArrayLike<number>[], { draws = 10_000, seed = 1 }: DrawOptions = {}): Tukey {
  checkDraws(draws);
  const table = analyse(systems);
  const random = seededRandom(seed);
  const farthest = new Float64Array(draws);
  const row = new Float64Array(systems.length);
  for (let draw = 0; draw < draws; draw++) {
    const sums = new Float64Array(systems.length);
    for (let query = 0; query < table.n; query++) {
      for (let system = 0; system < systems.length; system++) {
        // Fisher and Yates, from the front.
        const place = random.below(system + 1);
        row[system] = row[place]!;
        row[place] = systems[system]![query]!;
      }
      for (let system = 0; system < systems.length; system++) sums[system]! += row[system]!;
    }
    farthest[draw] = (Math.max(...sums) - Math.min(...sums)) / table.n;
  }
  farthest.sort();
  return pairsOf(table, (difference) => (countFrom(farthest, Math.abs(difference) - 1e-12 * table.size) + 1) / (draws + 1));
}

interface Table {
  readonly means: readonly number[];
  readonly n: number;
  readonly residualVariance: number;
  readonly degrees: number;
  /** Largest value, for what counts as noise. */
  readonly size: number;
}

function analyse(systems: readonly ArrayLike<number>[]): Table {
  const n = systems[0]?.length ?? 0;
  if (systems.length < 2 || n < 2 || systems.some(({ length }) => length !== n)) {
    const lengths = systems.map(({ length }) => length).join(", ");
    throw new RangeError(
      `expected values of at least two systems, as many of each, at least 2, received ${lengths === "" ? "none" : lengths}`,
    );
  }
  const means = systems.map(meanOf);
  const grand = meanOf(means);
  let [residual, size] = [0, 0];
  for (let query = 0; query < n; query++) {
    const values = systems.map((of) => of[query]!);
    const mean = meanOf(values);
    values.forEach((value, system) => {
      residual += (value - mean - means[system]! + grand) ** 2;
      size = Math.max(size, Math.abs(value));
    });
  }
  if (!Number.isFinite(residual)) throw new RangeError("expected finite values, received one that is not");
  const degrees = (systems.length - 1) * (n - 1);
  // Systems that differ by the same for every query leave nothing but noise.
  const variance = residual / degrees;
  return { means, n, residualVariance: variance < (size * 1e-14) ** 2 ? 0 : variance, degrees, size };
}

function pairsOf({ means, residualVariance, degrees, size }: Table, p: (difference: number) => number): Tukey {
  const pairs = means.flatMap((mean, a) =>
    means.slice(a + 1).map((other, index) => {
      const difference = Math.abs(mean - other) < size * 1e-14 ? 0 : mean - other;
      return {
        a,
        b: a + 1 + index,
        difference,
        effectSize: difference === 0 ? 0 : difference / Math.sqrt(residualVariance),
        p: p(difference),
      };
    }),
  );
  return { residualVariance, degrees, pairs };
}

/** How many of sorted values are at least so large. */
function countFrom(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return sorted.length - low;
}
