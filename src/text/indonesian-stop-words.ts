import list from "natural/lib/natural/util/stopwords_id.js";

/** Words of the list that say something in our trade: `antar` is to deliver, `luar` is abroad, `usia dini` and `lanjut usia` are whom one cares for. */
const trade = new Set(["antar", "c", "dini", "hello", "ibu", "jawab", "kasus", "lanjut", "luar", "mata", "r"]);

/** Short forms of adverts and messages. */
const shortForms = [
  "blm",
  "bs",
  "dgn",
  "dlm",
  "dll",
  "dsb",
  "dst",
  "hrs",
  "jg",
  "krn",
  "pd",
  "sbb",
  "sdh",
  "spt",
  "tdk",
  "thd",
  "tsb",
  "utk",
  "yg",
];

/**
 * Function words of Indonesian.
 *
 * Source: F. Z. Tala, "A Study of Stemming Effects on Information Retrieval in Bahasa Indonesia", 2003, appendix D, as shipped by natural;
 * copied, since natural's own list can be changed by anyone.
 */
export const indonesianStopWords: ReadonlySet<string> = new Set([...list.words, ...shortForms].filter((word) => !trade.has(word)));
