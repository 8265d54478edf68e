import type { Locale } from "../model/index.js";

/** Writes a score with three decimals, behind a comma in Indonesian. */
export function decimal(value: number, locale: Locale): string {
  return withComma(value.toFixed(3), locale);
}

/** Writes a number with as many decimals as it has. */
export function shortNumber(value: number, locale: Locale): string {
  return withComma(String(value), locale);
}

function withComma(written: string, locale: Locale): string {
  return locale === "id" ? written.replace(".", ",") : written;
}

/** Writes a number with its thousands grouped, as the language does, without fraction. */
export function wholeNumber(value: number, locale: Locale): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, locale === "id" ? "." : ",");
}
