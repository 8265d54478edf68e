import type { Locale } from "../model/index.js";
import { lawWordsEn } from "./law-words-en.js";
import { lawWordsId, type LawWords } from "./law-words-id.js";

export type { LawWords };

/** What the commands about law say, in the reader's language. */
export function lawWordsIn(locale: Locale): LawWords {
  return locale === "id" ? lawWordsId : lawWordsEn;
}
