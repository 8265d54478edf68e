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
   * @param alone whether the word is the whole label: then English varies in number only (*market* is not *marketing*), and an Indonesian root is not what
   * is made from it (*pasar* is not *pemasaran*), but for its plain verb (*las*, *mengelas*).
   */
  sameMeaning(word: string, other: string, alone: boolean): boolean;
}

/** Binds the languages of the texts, in their order. */
export function wordForms(languages: readonly Language[]): WordForms {
  const withDictionary = languages.filter((language) => language.stem(noWord) === undefined);
  const known = new Map<string, { readonly stem: string; readonly code: Language["code"] | undefined }>();
  const formOf = (word: string): { readonly stem: string; readonly code: Language["code"] | undefined } => {
    let form = known.get(word);
    if (form === undefined) {
      form = stemBy(languages, word);
      if (known.size >= mostKnown) known.clear();
      known.set(word, form);
    }
    return form;
  };
  return {
    stemOf: (word) => formOf(word).stem,
    isStopWord: (word) => languages.some(({ stopWords }) => stopWords.has(word)),
    isKnown: (word) => withDictionary.some((language) => language.stem(word) !== undefined),
    sameMeaning(word, other, alone) {
      if (word === other) return true;
      if (formOf(word).code === "en" || formOf(other).code === "en") return sameEnglishWord(word, other, alone ? numbers : endings);
      const forms = [word, other].map((one) => ({ one, stem: formOf(one).stem }));
      const families = forms.map(({ one, stem }) => familyOf(one, stem));
      if (families[0] === families[1]) return true;
      if (alone) return families.includes("root") && forms.some(({ one, stem }) => isPlainVerb(one, stem));
      return !families.includes("doer");
    },
  };
}

function stemBy(languages: readonly Language[], word: string): { readonly stem: string; readonly code: Language["code"] | undefined } {
  if (letters.test(word)) {
    for (const language of languages) {
      const stem = language.stem(word);
      if (stem !== undefined) return { stem, code: language.code };
    }
  }
  return { stem: word, code: undefined };
}

const mostKnown = 200_000;

/** No language with a dictionary holds it. */
const noWord = "qxzqxzq";
const letters = /^[\p{L}\p{M}-]+2?$/u;

/**
 * How an Indonesian word is made from its root: alone, as who does it, what is done (*mengelas*, *pengelasan*), what comes of it (*laporan*), or what it is
 * about (*kebersihan*, *pertanian*).
 */
function familyOf(word: string, stem: string): "root" | "doer" | "action" | "result" | "matter" | "other" {
  const bare = word.replace(/(?:nya|lah)$/, "");
  if (bare === stem || word === stem || word.includes("-")) return "root";
  if (/^ke.*an$/.test(bare) || bare === `per${stem}an`) return "matter";
  if (bare.startsWith("pe")) return bare.endsWith(stem.slice(1)) ? "doer" : "action";
  if (/^(?:me|di)/.test(bare)) return "action";
  return bare.endsWith("an") ? "result" : "other";
}

/** A root with *me-* alone: what *-kan* or *-i* makes of it may be far from it (*memasarkan*). */
function isPlainVerb(word: string, stem: string): boolean {
  return word.startsWith("me") && word !== stem && word.endsWith(stem.slice(1));
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
