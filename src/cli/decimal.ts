import type { Locale } from "../model/index.js";

/** Writes a number with so many decimals, behind a comma in Indonesian. */
export function decimal(value: number, digits: number, locale: Locale): string {
  const written = value.toFixed(digits);
  return locale === "id" ? written.replace(".", ",") : written;
}

/** Writes an interval: `0.85–0.90`, or one number where both ends are written alike. */
export function interval(low: number, high: number, digits: number, locale: Locale): string {
  const [from, to] = [decimal(low, digits, locale), decimal(high, digits, locale)];
  return from === to ? from : `${from}–${to}`;
}

/** Writes a whole number with its thousands grouped: `3,150,000`, in Indonesian `3.150.000`. */
export function grouped(value: number, locale: Locale): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, locale === "id" ? "." : ",");
}
