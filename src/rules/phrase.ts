import { localize, type Locale } from "../model/index.js";
import type { ConceptEvidence } from "./demands.js";

/** Joins parts of a sentence: the empty ones are left out. */
export function sentences(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== "").join(" ");
}

/** Lists names for a reader, at most five: `a, b, c and 2 more`. */
export function listNames(names: readonly string[], locale: Locale): string {
  const shown = names.slice(0, 5).join(", ");
  const more = names.length - 5;
  if (more <= 0) return shown;
  return locale === "id" ? `${shown} dan ${String(more)} lainnya` : `${shown} and ${String(more)} more`;
}

/** Names a requirement by its alternatives: `welding or brazing`. */
export function anyOf(concepts: readonly ConceptEvidence[], locale: Locale): string {
  return concepts.map((concept) => nameOf(concept, locale)).join(locale === "id" ? " atau " : " or ");
}

/** Name of a concept for a reader. */
export function nameOf({ concept, label }: ConceptEvidence, locale: Locale): string {
  return localize(label, locale, concept);
}

/** Writes a number with its thousands grouped, as the language does, without fraction. */
export function wholeNumber(value: number, locale: Locale): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, locale === "id" ? "." : ",");
}

/** Picks the words of a language. */
export function say(locale: Locale, text: Readonly<Record<Locale, string>>): string {
  return text[locale];
}
