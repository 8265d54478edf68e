import type { Locale } from "./locale.js";

/** Writes a currency as the language does: the rupiah has a sign of its own in Indonesian. */
export function currencyWords(currency: string, locale: Locale): string {
  return locale === "id" && currency === "IDR" ? "Rp" : currency;
}
