import type { Language } from "./language.js";
import { tokenize } from "./tokenize.js";

/** Turns texts into terms. */
export interface Analyzer {
  /** Names what it does, for statistics that must have been made by the same one. */
  readonly name: string;
  /** The terms of a text in order, repeated as often as they stand there. */
  terms(text: string): string[];
}

/**
 * Makes an analyzer: words without the stop words of any language, each stemmed by the first language that knows it.
 * Texts mix languages (a Javanese welder knows *Microsoft Excel*), so the language is found word by word.
 * A word that no language knows, and one with digits or signs (`c++`), stays as it is.
 */
export function createAnalyzer({ languages }: { readonly languages: readonly Language[] }): Analyzer {
  const isStopWord = (word: string): boolean => languages.some(({ stopWords }) => stopWords.has(word));
  const stemOf = (word: string): string => {
    for (const language of languages) {
      const stem = language.stem(word);
      if (stem !== undefined) return stem;
    }
    return word;
  };
  return Object.freeze({
    name: ["words", ...languages.map(({ code }) => code)].join("+"),
    terms: (text: string) =>
      tokenize(text)
        .filter((token) => !isStopWord(token.text))
        .map((token) => stemOf(token.text)),
  });
}
