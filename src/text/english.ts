import porter from "natural/lib/natural/stemmers/porter_stemmer.js";
import { englishStopWords } from "./english-stop-words.js";
import type { Language } from "./language.js";
import { longestWord, memoise } from "./memoise.js";

/**
 * English: knows every word, so it stands last in a list of languages.
 *
 * Stems by M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, as implemented by natural.
 */
export const english: Language = Object.freeze({
  code: "en",
  stem: memoise((word) => (word.length > longestWord ? word : porter.stem(word))),
  stopWords: englishStopWords,
});
