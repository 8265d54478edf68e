import { editDistance } from "../text/index.js";
import { fuzzyBound } from "./fuzzy-bound.js";

/**
 * Tells whether two normalised labels may be one, misspelt, when they are read word by word.
 *
 * Either they differ in the gaps between words alone (*web site*, *website*), or they have as many words and each is within `fuzzyBound` of the other:
 * so a short word is never changed into another (*juru las*, *juru tas*), nor is a long label's bound spent on one word (*product*, *project
 * management*). A word with a digit or a sign must be the same: *c++* is not *c#*, nor *k3* *k2*, nor *iso 9001* *iso 9002*.
 */
export function sameWords(a: string, b: string): boolean {
  const wordsOfA = split(a);
  const wordsOfB = split(b);
  if (wordsOfA.join("") === wordsOfB.join("")) return true;
  return wordsOfA.length === wordsOfB.length && wordsOfA.every((word, index) => sameWord(word, wordsOfB[index]!));
}

/** Gaps are white space and the marks that separate words; a full stop only at the end of a word, as in *s.kom.*, not in *.net*. */
function split(label: string): readonly string[] {
  return label.split(/(?:[\s\-/,;:()!?"]|\.(?=\s|$))+/u).filter((word) => word !== "");
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const bound = fuzzyBound(Math.min(a.length, b.length));
  return bound > 0 && isLetters(a) && isLetters(b) && editDistance(a, b) <= bound;
}

function isLetters(word: string): boolean {
  return /^[\p{L}\p{M}'’]+$/u.test(word);
}
