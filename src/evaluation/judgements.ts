import type { Entries } from "./entries.js";

/**
 * Known relevance (qrels): a grade for pairs of a query and a document.
 * Grade 0 is not relevant; the higher, the more relevant; a negative grade says that the document was pooled, but not judged.
 */
export interface Judgements {
  readonly kind: "judgements";
  readonly entries: Entries;
}

/** Scores that a system gave to documents, by query: a run, from wherever it comes. */
export interface ScoredRun {
  readonly kind: "run";
  /** Tag that names the run: of its last line, as trec_eval has it. */
  readonly name: string;
  readonly entries: Entries;
}

/** Grades that can be told apart from one another in 32 bits. */
export function isGrade(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= 2 ** 31 - 1;
}
