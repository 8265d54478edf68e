import type { Locale } from "../model/index.js";
import { officeWordsEn } from "./office-words-en.js";
import { officeWordsId, type OfficeWords } from "./office-words-id.js";

export type { OfficeWords };

/** What the commands of an office say, in the reader's language. */
export function officeWordsIn(locale: Locale): OfficeWords {
  return locale === "id" ? officeWordsId : officeWordsEn;
}
