import { plainWords } from "./plain-words.js";

/**
 * Cuts a text into the runs of 2 to 4 characters of its words, in order, repeated as often as they stand there.
 *
 * A word has a space before and after it, so that its ends count: `tukang` begins with ` t`, ` tu` and ` tuk`. Accents are left out.
 * Texts that differ in case, Unicode form or white space give the same.
 */
export function characterGrams(text: string): string[] {
  const grams: string[] = [];
  for (const word of plainWords(text)) {
    const framed = ` ${word} `;
    for (let length = 2; length <= 4; length++) {
      for (let start = 0; start + length <= framed.length; start++) grams.push(framed.slice(start, start + length));
    }
  }
  return grams;
}
