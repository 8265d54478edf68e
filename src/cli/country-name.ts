import type { Locale } from "../model/index.js";

/** Names a country by its ISO 3166 code; one to which few are placed keeps the code. */
export function countryName(code: string, locale: Locale): string {
  return names.get(code)?.[locale] ?? code;
}

const names: ReadonlyMap<string, Readonly<Record<Locale, string>>> = new Map([
  ["AE", { en: "the United Arab Emirates", id: "Uni Emirat Arab" }],
  ["AU", { en: "Australia", id: "Australia" }],
  ["BN", { en: "Brunei", id: "Brunei Darussalam" }],
  ["DE", { en: "Germany", id: "Jerman" }],
  ["HK", { en: "Hong Kong", id: "Hong Kong" }],
  ["IT", { en: "Italy", id: "Italia" }],
  ["JP", { en: "Japan", id: "Jepang" }],
  ["KR", { en: "South Korea", id: "Korea Selatan" }],
  ["KW", { en: "Kuwait", id: "Kuwait" }],
  ["MY", { en: "Malaysia", id: "Malaysia" }],
  ["OM", { en: "Oman", id: "Oman" }],
  ["PL", { en: "Poland", id: "Polandia" }],
  ["QA", { en: "Qatar", id: "Qatar" }],
  ["SA", { en: "Saudi Arabia", id: "Arab Saudi" }],
  ["SG", { en: "Singapore", id: "Singapura" }],
  ["TR", { en: "Türkiye", id: "Turki" }],
  ["TW", { en: "Taiwan", id: "Taiwan" }],
]);
