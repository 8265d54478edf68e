import { inverseDocumentFrequency, type TextStatistics } from "../text/index.js";
import { growColumn, type GrowingColumn } from "./growing-column.js";

/** The terms of all texts of a market; a term's position is its number in the columns. Those of the first texts stand in code-point order. */
export interface Vocabulary {
  /** Number of terms. */
  readonly size: number;
  readonly terms: readonly string[];
  /** Number of a term, −1 where no text has it. */
  numberOf(term: string): number;
}

/** The terms of a market, and the inverse document frequency of each under its statistics. */
export interface Terms {
  readonly vocabulary: Vocabulary;
  readonly inverseDocumentFrequencies: Float64Array;
}

/** Gives terms a number as they come. */
export interface TermNumbers {
  number(term: string): number;
}

/** Terms to which more come; a term keeps its number. */
export interface GrowingTerms extends TermNumbers {
  /** Inverse document frequency of each term so far. */
  frequencies(): Float64Array;
  /** The terms so far; it does not see those that come later. */
  view(): Terms;
}

/** What generations of a market share of their terms: only this file looks inside. */
interface Shared {
  readonly terms: string[];
  readonly numbers: Map<string, number>;
  readonly frequencies: GrowingColumn;
}

const sharedBy = new WeakMap<Vocabulary, Shared>();

/** Numbers the terms of all texts of a new market, in order of appearance. */
export function numberTerms(): TermNumbers & { terms(): readonly string[] } {
  const numbers = new Map<string, number>();
  return { number: (term) => numberIn(numbers, term), terms: () => [...numbers.keys()] };
}

/** Weighs terms, each once, by the statistics of a market; one that the statistics do not know counts as found nowhere. */
export function weighTerms(terms: readonly string[], statistics: TextStatistics): Terms {
  return weighedTerms(
    terms,
    Float64Array.from(terms, (term) => frequencyOf(term, statistics)),
  );
}

/** Terms, each once, with the inverse document frequency of each. */
export function weighedTerms(terms: readonly string[], inverseDocumentFrequencies: Float64Array): Terms {
  const frequencies = growColumn(inverseDocumentFrequencies);
  return viewOf({ terms: [...terms], numbers: new Map(terms.map((term, number) => [term, number])), frequencies });
}

/** Lets the terms of a market grow: for all generations that share them, each of which sees as many as there were when it was made. */
export function growTerms(start: Terms, statistics: TextStatistics): GrowingTerms {
  const shared = sharedBy.get(start.vocabulary)!;
  const { terms, numbers, frequencies } = shared;
  return {
    number(term) {
      const number = numberIn(numbers, term);
      if (number === terms.length) {
        terms.push(term);
        frequencies.push(frequencyOf(term, statistics));
      }
      return number;
    },
    frequencies: () => frequencies.view() as Float64Array,
    view: () => (start.vocabulary.size === terms.length ? start : viewOf(shared)),
  };
}

function viewOf(shared: Shared): Terms {
  const { terms, numbers, frequencies } = shared;
  const size = terms.length;
  let listed: readonly string[] | undefined;
  const vocabulary: Vocabulary = Object.freeze({
    size,
    get terms() {
      return (listed ??= Object.freeze(terms.slice(0, size)));
    },
    numberOf(term: string) {
      const number = numbers.get(term);
      return number === undefined || number >= size ? -1 : number;
    },
  });
  sharedBy.set(vocabulary, shared);
  return { vocabulary, inverseDocumentFrequencies: frequencies.view() as Float64Array };
}

function numberIn(numbers: Map<string, number>, term: string): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, numbers.size);
  return numbers.size - 1;
}

function frequencyOf(term: string, { documents, documentFrequency }: TextStatistics): number {
  return inverseDocumentFrequency({ documents, frequency: documentFrequency.get(term) ?? 0 });
}
