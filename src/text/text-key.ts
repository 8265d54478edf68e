/** Every dash that people write for a hyphen, and every mark that they write for an apostrophe. */
export const hyphens = "-\u2010\u2011\u2012\u2013\u2014\u2212";
export const apostrophes = "'\u2019\u2018\u02BC`";

/**
 * Folds a text for comparing: NFKC, lower case, nothing invisible.
 *
 * Zero-width and bidi controls, soft hyphens and emoji selectors go; trade marks (™ ® © ℠) and lone surrogates become spaces;
 * dashes become `-` and apostrophes `'`. Folding twice changes nothing. Linear in the length of the text.
 * Case is folded by Unicode's default lower-casing, the same in every locale. Source: Unicode Standard Annex #15 (NFKC).
 */
export function textKey(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll("`", "'");
  return text
    .replace(invisible, "")
    .replace(separating, " ")
    .replace(tooManyMarks, "$1")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(dash, "-")
    .replace(apostrophe, "'");
}

/** All of ASCII needs no folding but lower case. */
const plain = /^[\u0000-\u007F]*$/;
const invisible = /[\p{Cf}\u034F\uFE00-\uFE0F\u20E3]/gu;
const separating = /[\p{Cs}™®©℠]/gu;
const dash = new RegExp(`[${hyphens.slice(1)}]`, "g");
const apostrophe = new RegExp(`[${apostrophes.slice(1)}]`, "g");

/** No language stacks 30 marks on a letter (the limit of UAX #15's stream-safe text), and ordering thousands takes quadratic time. */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;
