import { compareValues, type ComparedRuns } from "./compare-values.js";
import { documentOf, type Entries } from "./entries.js";
import type { Evaluation } from "./evaluate.js";
import type { ConfidenceOptions } from "./paired-t-test.js";
import type { DrawOptions } from "./permutation-test.js";

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
  return compareValues(
    evaluations.map((evaluation, index) => ({ name: evaluation.run, values: values[index]! })),
    options,
  );
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
