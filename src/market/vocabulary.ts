import { compareCodePoints } from "../model/index.js";

/** The terms of all texts of a market, in code-point order; a term's position is its number in the columns. */
export interface Vocabulary {
  readonly terms: readonly string[];
  /** Number of a term, −1 where no text has it. */
  numberOf(term: string): number;
}

/** Gives terms a number as they come. */
export interface VocabularyBuilder {
  /** Number of a term in order of appearance. */
  number(term: string): number;
  /** The vocabulary, and for each number of appearance the number in code-point order. */
  build(): { readonly vocabulary: Vocabulary; readonly renumbered: Uint32Array };
}

/** Starts a vocabulary, empty or with the terms of an earlier one, which then keep their numbers until `build`. */
export function buildVocabulary(earlier: readonly string[] = []): VocabularyBuilder {
  const numbers = new Map(earlier.map((term, index) => [term, index]));
  return {
    number(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    },
    build() {
      const terms = [...numbers.keys()].sort(compareCodePoints);
      const renumbered = new Uint32Array(terms.length);
      const sorted = new Map(terms.map((term, index) => [term, index]));
      for (const [term, number] of numbers) renumbered[number] = sorted.get(term)!;
      return { vocabulary: { terms: Object.freeze(terms), numberOf: (term) => sorted.get(term) ?? -1 }, renumbered };
    },
  };
}
