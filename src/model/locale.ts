/** A language in which the library speaks to a reader. */
export type Locale = "en" | "id";

/** One text in several languages; a language that is absent was not written. */
export interface LocalizedText {
  readonly en?: string | undefined;
  readonly id?: string | undefined;
}

/**
 * Picks the text in the reader's language, else in the other one.
 * @returns the fallback when the text exists in no language.
 */
export function localize(text: LocalizedText, locale: Locale, fallback: string): string {
  return text[locale] ?? text[locale === "en" ? "id" : "en"] ?? fallback;
}
