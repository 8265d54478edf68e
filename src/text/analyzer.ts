import type { Language } from "./language.js";
import { memoise } from "./memoise.js";
import { readWords } from "./read-words.js";

/** How a text becomes terms: a value with a name, so that statistics and hashes can say which it was. */
export interface Analyzer {
  /** `words+id+en`: words, stemmed in Indonesian and then in English. Part of hashes. */
  readonly name: string;
  /**
   * Gives the terms of a text in their order, repeated as often as they stand there.
   * Upper or lower case, the Unicode form and the amount of white space make no difference. Only stop words, or no words: `[]`.
   */
  terms(text: string): string[];
  /**
   * Makes a reader of texts that gives, for each of their `terms`, what it is worth to the caller: a number, say.
   * A word that it has read before costs no string and no look-up by one.
   * @param valueOf asked when a word is read for the first time, and now and then again: the same term must have the same value.
   */
  reader<T>(valueOf: (term: string) => T): (text: string, take: (value: T) => void) => void;
}

/**
 * Makes an analyzer: words without the stop words of all languages, each stemmed by the first that knows it.
 *
 * Words with other characters than letters (`c++`, `node.js`, `2024`) stay as they are.
 * @throws RangeError where a language is given twice.
 */
export function createAnalyzer({ languages }: { readonly languages: readonly Language[] }): Analyzer {
  const codes = languages.map(({ code }) => code);
  if (new Set(codes).size < codes.length) throw new RangeError(`expected each language once, received ${codes.join(", ")}`);
  const termOf = memoise((word) => {
    if (languages.some(({ stopWords }) => stopWords.has(word))) return undefined;
    return stemmable.test(word) ? stemBy(languages, word) : word;
  });
  const read = readWords(termOf);
  return Object.freeze({
    name: ["words", ...codes].join("+"),
    terms(text: string) {
      const terms: string[] = [];
      read(text, (term) => terms.push(term));
      return terms;
    },
    reader: <T>(valueOf: (term: string) => T) =>
      readWords((word) => {
        const term = termOf(word);
        return term === undefined ? undefined : valueOf(term);
      }),
  });
}

/** A word of letters, a reduplication, or its short form `barang2`. */
const stemmable = /^[\p{L}\p{M}-]+2?$/u;

function stemBy(languages: readonly Language[], word: string): string {
  for (const language of languages) {
    const stem = language.stem(word);
    if (stem !== undefined) return stem;
  }
  return word;
}
