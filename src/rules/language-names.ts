import { unpackLetters } from "../market/index.js";
import { localize, type Locale, type LocalizedText } from "../model/index.js";

/** Names of languages that are asked most. In Indonesia, and where its people go to work. Source of the codes: ISO 639. */
const names: ReadonlyMap<string, LocalizedText> = new Map([
  ["id", { en: "Indonesian", id: "Indonesia" }],
  ["en", { en: "English", id: "Inggris" }],
  ["ja", { en: "Japanese", id: "Jepang" }],
  ["ko", { en: "Korean", id: "Korea" }],
  ["zh", { en: "Chinese", id: "Mandarin" }],
  ["ar", { en: "Arabic", id: "Arab" }],
  ["ms", { en: "Malay", id: "Melayu" }],
  ["th", { en: "Thai", id: "Thai" }],
  ["vi", { en: "Vietnamese", id: "Vietnam" }],
  ["tl", { en: "Tagalog", id: "Tagalog" }],
  ["nl", { en: "Dutch", id: "Belanda" }],
  ["de", { en: "German", id: "Jerman" }],
  ["fr", { en: "French", id: "Prancis" }],
  ["es", { en: "Spanish", id: "Spanyol" }],
  ["pt", { en: "Portuguese", id: "Portugis" }],
  ["pl", { en: "Polish", id: "Polandia" }],
  ["tr", { en: "Turkish", id: "Turki" }],
  ["ru", { en: "Russian", id: "Rusia" }],
  ["jv", { en: "Javanese", id: "Jawa" }],
  ["su", { en: "Sundanese", id: "Sunda" }],
]);

/** Name of a language for a reader; its code where it is none of these. */
export function languageName(code: string, locale: Locale): string {
  return localize(names.get(code) ?? {}, locale, code);
}

/** A code such as `ja` from its number in a column. */
export function languageOf(packed: number): string {
  return unpackLetters(packed).toLowerCase();
}
