import stemmer from "natural/lib/natural/stemmers/indonesian/stemmer_id.js";
import stopWordList from "natural/lib/natural/util/stopwords_id.js";
import { exceptionalRoot } from "./indonesian-exceptions.js";
import type { Language } from "./language.js";
import { memoise } from "./memoise.js";

const dictionary: ReadonlySet<string> = new Set(stemmer.dictionary);

/**
 * Indonesian: stems by confix stripping over 29,933 root words; a word whose root is not among them is not known.
 * A reduplication has the stem of its half: `anak-anak` is `anak`. Words of the trade that the algorithm gets wrong go by a table of their own.
 * Source: J. Asian 2007, Effective techniques for Indonesian text retrieval, as written in Sastrawi and the package natural.
 */
export const indonesian: Language = {
  code: "id",
  stem: memoise((word) => {
    if (!/^[a-z]+(?:-[a-z]+)?$/.test(word)) return undefined;
    const exceptional = exceptionalRoot(word);
    if (exceptional !== undefined) return exceptional;
    const stem = stemmer.stem(word);
    return dictionary.has(stem) ? stem : undefined;
  }),
  // The package's own list can be changed by anybody who imports it: this is a copy.
  stopWords: new Set([...stopWordList.words, "yg", "dgn", "utk", "dll", "dsb", "dst"]),
};
