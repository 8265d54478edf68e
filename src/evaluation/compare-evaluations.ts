import { benjaminiHochberg, holm } from "./adjust-p-values.js";
import { bootstrapTest, type Bootstrap } from "./bootstrap-test.js";
import { documentOf, type Entries } from "./entries.js";
import type { Evaluation } from "./evaluate.js";
import { pairedTTest, type ConfidenceOptions, type PairedT } from "./paired-t-test.js";
import { permutationTest, type DrawOptions, type Permutation } from "./permutation-test.js";
import { randomizedTukeyTest, tukeyTest, type ComparedPair } from "./tukey-test.js";
import { wilcoxonTest, type Wilcoxon } from "./wilcoxon-test.js";

/** Two evaluations, tested against each other on one metric. */
export interface ComparedRuns {
  /** Tags of the runs. */
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

/** Options of a comparison. */
export interface CompareOptions extends DrawOptions, ConfidenceOptions {
  /** Name of the metric. */
  readonly metric: string;
}

/**
 * Tests all pairs of evaluations on one metric, query by query.
 * @throws RangeError for fewer than two evaluations, or a metric that one does not have; TypeError where they are not of the same queries, judgements
 * and way with ties: such numbers say nothing about each other.
 */
export function compareEvaluations(evaluations: readonly Evaluation[], options: CompareOptions): readonly ComparedRuns[] {
  if (evaluations.length < 2) throw new RangeError(`expected at least two evaluations, received ${String(evaluations.length)}`);
  checkComparable(evaluations);
  const values = evaluations.map((evaluation) => valuesOf(evaluation, options.metric));
  const tukey = tukeyTest(values);
  const randomized = randomizedTukeyTest(values, options);
  const permutations = tukey.pairs.map(({ a, b }) => permutationTest(values[a]!, values[b]!, options));
  const p = permutations.map((outcome) => outcome.p);
  const [byHolm, byHochberg] = [holm(p), benjaminiHochberg(p)];
  return tukey.pairs.map((pair, index) => {
    const [one, other] = [values[pair.a]!, values[pair.b]!];
    return {
      a: evaluations[pair.a]!.run,
      b: evaluations[pair.b]!.run,
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

function valuesOf({ metrics, values, run }: Evaluation, name: string): Float64Array {
  const index = metrics.findIndex((metric) => metric.name === name);
  if (index < 0)
    throw new RangeError(
      `expected a metric of the evaluation of ${run}: ${metrics.map((metric) => metric.name).join(", ")}; received ${name}`,
    );
  return values[index]!;
}

function checkComparable([first, ...others]: readonly Evaluation[]): void {
  for (const other of others) {
    const queries = other.queries.length === first!.queries.length && other.queries.every((query, at) => query === first!.queries[at]);
    if (!queries || other.count !== first!.count) {
      const counts = `${String(first!.queries.length)} of ${first!.run} and ${String(other.queries.length)} of ${other.run}`;
      throw new TypeError(`expected evaluations of the same queries, received ${counts}`);
    }
    if (!sameEntries(first!.judgements.entries, other.judgements.entries)) {
      throw new TypeError(`expected evaluations against the same judgements, received others for ${other.run}`);
    }
    if (other.ties !== first!.ties) throw new TypeError(`expected the same way with ties, received ${first!.ties} and ${other.ties}`);
  }
}

function sameEntries(a: Entries, b: Entries): boolean {
  if (a === b) return true;
  const listed = (entries: Entries): string =>
    JSON.stringify(
      entries.queries.map((query, at) => [
        query,
        Array.from({ length: entries.ends[at]! - entries.starts[at]! }, (_, index) => entries.starts[at]! + index)
          .map((row) => [documentOf(entries, row), entries.values[row]])
          .sort(),
      ]),
    );
  return a.values.length === b.values.length && listed(a) === listed(b);
}
