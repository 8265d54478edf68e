import type { Analyzer } from "../text/index.js";
import type { TermNumbers } from "./vocabulary.js";

/** The terms of a record's texts by their numbers, each once, in the order in which they appear, and how often: 255 and more as 255. */
export interface CountedTerms {
  /** 1 where there are any, else 0. */
  readonly state: number;
  readonly term: readonly number[];
  readonly count: readonly number[];
}

/** Counts the terms of one record after another. */
export interface TermCounter {
  /** Reads one of the record's texts. */
  read(text: string | undefined): void;
  /** What was read; the next text is the next record's. */
  finish(): CountedTerms;
}

export function countTerms(analyzer: Analyzer, vocabulary: TermNumbers): TermCounter {
  /** By a term's number; all 0 between two records. */
  let counts = new Uint8Array(1024);
  let found: number[] = [];
  const read = analyzer.reader((term) => vocabulary.number(term));
  const take = (number: number): void => {
    if (number >= counts.length) counts = lengthened(counts, number);
    const before = counts[number]!;
    if (before === 0) found.push(number);
    if (before < 255) counts[number] = before + 1;
  };
  return {
    read(text) {
      if (text !== undefined) read(text, take);
    },
    finish() {
      const term = found;
      const count = term.map((number) => counts[number]!);
      for (const number of term) counts[number] = 0;
      found = [];
      return { state: term.length === 0 ? 0 : 1, term, count };
    },
  };
}

function lengthened(counts: Uint8Array<ArrayBuffer>, number: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(Math.max(counts.length * 2, number + 1));
  longer.set(counts);
  return longer;
}
