import type { IsoDate } from "./iso-date.js";
import type { Locale } from "./locale.js";

const months: Readonly<Record<Locale, string>> = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
  en: "January February March April May June July August September October November December",
};

/** Writes a day as in a letter: `24 November 2026`. */
export function longDate(date: IsoDate, locale: Locale): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${String(Number(day))} ${months[locale].split(" ")[Number(month) - 1] ?? month} ${year}`;
}
