import type { Language } from "../text/index.js";

/** What several languages know of words: which are forms of one, and which say nothing by themselves. */
export interface WordForms {
  /** The stem by the first language that knows the word; the word itself where it is not made of letters. */
  stemOf(word: string): string;
  isStopWord(word: string): boolean;
  /** Whether a language with a dictionary holds the word: then it is no misspelling of another. */
  isKnown(word: string): boolean;
  /**
   * Tells whether two words with one stem say the same.
   * A doer is not what is done (*perawat*, *perawatan*; *welder*, *welding*), nor an English noun its relative (*engine*, *engineering*).
   * @param alone whether the word is the whole label: then English varies in number only (*market* is not *marketing*).
   */
  sameMeaning(word: string, other: string, alone: boolean): boolean;
}

/** Binds the languages of the texts, in their order. */
export function wordForms(languages: readonly Language[]): WordForms {
  const withDictionary = languages.filter(({ stem }) => stem(noWord) === undefined);
  const languageOf = (word: string): Language | undefined => languages.find(({ stem }) => stem(word) !== undefined);
  return {
    stemOf: (word) => (letters.test(word) ? (languageOf(word)?.stem(word) ?? word) : word),
    isStopWord: (word) => languages.some(({ stopWords }) => stopWords.has(word)),
    isKnown: (word) => withDictionary.some(({ stem }) => stem(word) !== undefined),
    sameMeaning(word, other, alone) {
      if (word === other) return true;
      const [code, otherCode] = [languageOf(word)?.code, languageOf(other)?.code];
      if (code === "en" || otherCode === "en") return sameEnglishWord(word, other, alone ? numbers : endings);
      return isDoer(word) === isDoer(other);
    },
  };
}

/** No language with a dictionary holds it. */
const noWord = "qxzqxzq";
const letters = /^[\p{L}\p{M}-]+2?$/u;

/** In Indonesian: peN- or pe- without -an. */
function isDoer(word: string): boolean {
  return word.startsWith("pe") && !/an(?:nya)?$/.test(word);
}

const numbers: ReadonlySet<string> = new Set(["", "s", "es", "y", "ies"]);
const endings: ReadonlySet<string> = new Set([...numbers, "e", "ed", "d", "ied", "ing", "ying"]);

/** Both are one beginning with endings of verbs or nouns; its last consonant may be doubled (*plan*, *planning*). */
function sameEnglishWord(word: string, other: string, allowed: ReadonlySet<string>): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared++;
  if (shared < 3) return false;
  const last = word[shared - 1];
  const isEnding = (rest: string): boolean =>
    allowed.has(rest) || (rest.startsWith(last!) && rest.length > 1 && allowed.has(rest.slice(1)));
  return isEnding(word.slice(shared)) && isEnding(other.slice(shared));
}
