import { compareBytes, documentOf, type Entries } from "./entries.js";
import type { ScoredRun } from "./judgements.js";

/** One document of a query's list. */
export interface Ranked {
  readonly document: string;
  readonly score: number;
}

/** The lists of a run by query, the highest score first, ties by document downwards in bytes, as trec_eval orders them. */
export function rankedLists({ entries }: ScoredRun): Map<string, readonly Ranked[]> {
  return new Map(entries.queries.map((query, index) => [query, listOf(entries, entries.starts[index]!, entries.ends[index]!)]));
}

function listOf(entries: Entries, start: number, end: number): readonly Ranked[] {
  const { values, text, from, to } = entries;
  const rows = Array.from({ length: end - start }, (_, index) => start + index);
  rows.sort((a, b) => values[b]! - values[a]! || compareBytes(text, from[b]!, to[b]!, text, from[a]!, to[a]!));
  return rows.map((row) => ({ document: documentOf(entries, row), score: values[row]! }));
}
