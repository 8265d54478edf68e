import type { Locale } from "../model/index.js";

/** Writes a score with three decimals, behind a comma in Indonesian. */
export function decimal(value: number, locale: Locale): string {
  const written = value.toFixed(3);
  return locale === "id" ? written.replace(".", ",") : written;
}

/** Writes a number with its thousands grouped, as the language does, without fraction. */
export function wholeNumber(value: number, locale: Locale): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, locale === "id" ? "." : ",");
}
