import { english } from "./english.js";
import { tokenize } from "./tokenize.js";

/** Small words that are frequent in Indonesian adverts and profiles, and no English ones. */
const indonesianWords: ReadonlySet<string> = new Set(
  (
    "yang dan di ke dari untuk dengan pada dalam adalah atau ini itu tidak dapat bisa akan sudah telah saya kami anda mereka oleh sebagai karena juga agar serta bagi " +
    "secara maupun lebih minimal maksimal wajib harus memiliki mampu bersedia bekerja kerja pengalaman lulusan tahun bidang usia domisili gaji"
  ).split(" "),
);

/** Affixes that Indonesian words have, and English ones hardly. */
const indonesianAffix = /^(?:me[mn]|meng|peng|pem|ber|di)[a-z]{4,}$|[a-z]{4,}(?:kan|nya)$/;

/**
 * Guesses the language of a text by its small words and affixes.
 * @returns `undefined` where neither language has more of them.
 */
export function guessLanguage(text: string): "en" | "id" | undefined {
  let indonesian = 0;
  let inEnglish = 0;
  for (const { text: word } of tokenize(text)) {
    if (english.stopWords.has(word)) inEnglish += 2;
    if (indonesianWords.has(word)) indonesian += 2;
    else if (indonesianAffix.test(word)) indonesian += 1;
    if (/[a-z]{3,}(?:ing|tion|ment|ness|ed)$/.test(word)) inEnglish += 1;
  }
  if (indonesian === inEnglish) return undefined;
  return indonesian > inEnglish ? "id" : "en";
}
