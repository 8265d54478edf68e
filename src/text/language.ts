/** A language as a value: what it takes to find the stems of its words. */
export interface Language {
  readonly code: "en" | "id";
  /** Stem of a word in lower case; `undefined` where this language does not know the word. */
  stem(word: string): string | undefined;
  /** Words that carry no meaning of their own. */
  readonly stopWords: ReadonlySet<string>;
}
