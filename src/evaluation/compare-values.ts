import { benjaminiHochberg, holm } from "./adjust-p-values.js";
import { bootstrapTest, type Bootstrap } from "./bootstrap-test.js";
import { pairedTTest, type ConfidenceOptions, type PairedT } from "./paired-t-test.js";
import { permutationTest, type DrawOptions, type Permutation } from "./permutation-test.js";
import { randomizedTukeyTest, tukeyTest, type ComparedPair } from "./tukey-test.js";
import { wilcoxonTest, type Wilcoxon } from "./wilcoxon-test.js";

/** Two systems, tested against each other on one metric. */
export interface ComparedRuns {
  /** Names of the systems: tags of runs. */
  readonly a: string;
  readonly b: string;
  readonly t: PairedT;
  readonly wilcoxon: Wilcoxon;
  readonly permutation: Permutation;
  readonly bootstrap: Bootstrap;
  /** For all pairs at once. */
  readonly tukey: ComparedPair;
  readonly randomizedTukey: ComparedPair;
  /** p of the permutation test, corrected for the number of pairs. */
  readonly holm: number;
  readonly benjaminiHochberg: number;
}

/** Values of one system, query by query. */
export interface NamedValues {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/**
 * Tests all pairs of systems on the same queries in the same order.
 * @throws RangeError for fewer than two systems or two queries, or lists of different lengths.
 */
export function compareValues(systems: readonly NamedValues[], options: DrawOptions & ConfidenceOptions = {}): readonly ComparedRuns[] {
  const values = systems.map((system) => system.values);
  const tukey = tukeyTest(values);
  const randomized = randomizedTukeyTest(values, options);
  const permutations = tukey.pairs.map(({ a, b }) => permutationTest(values[a]!, values[b]!, options));
  const p = permutations.map((outcome) => outcome.p);
  const [byHolm, byHochberg] = [holm(p), benjaminiHochberg(p)];
  return tukey.pairs.map((pair, index) => {
    const [one, other] = [values[pair.a]!, values[pair.b]!];
    return {
      a: systems[pair.a]!.name,
      b: systems[pair.b]!.name,
      t: pairedTTest(one, other, options),
      wilcoxon: wilcoxonTest(one, other),
      permutation: permutations[index]!,
      bootstrap: bootstrapTest(one, other, options),
      tukey: pair,
      randomizedTukey: randomized.pairs[index]!,
      holm: byHolm[index]!,
      benjaminiHochberg: byHochberg[index]!,
    };
  });
}
