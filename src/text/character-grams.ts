import { textKey } from "./text-key.js";

/**
 * Cuts a text into the runs of 2 to 4 characters of its words, in order, repeated as often as they stand there.
 *
 * A word is what stands between white space and punctuation, with a space before and after it, so that its ends count: `tukang` begins with ` t`, ` tu`.
 * Accents are left out: `automatización` and `automatizacion` give the same. Texts that differ in case, Unicode form or white space give the same.
 */
export function characterGrams(text: string): string[] {
  const grams: string[] = [];
  for (const word of plainLetters(text).match(words) ?? []) {
    const characters = [" ", ...word, " "];
    for (let length = 2; length <= 4; length++) {
      for (let start = 0; start + length <= characters.length; start++) grams.push(characters.slice(start, start + length).join(""));
    }
  }
  return grams;
}

const words = /[\p{L}\p{N}+#]+/gu;

/** The key of a text without accents. */
function plainLetters(text: string): string {
  const key = textKey(text);
  return ascii.test(key) ? key : key.normalize("NFD").replace(/\p{M}+/gu, "");
}

const ascii = /^[\u0000-\u007F]*$/;
