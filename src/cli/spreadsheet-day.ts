import { isoDateOf, type IsoDate } from "../model/index.js";

/** Days from the first of January 1970 to the day that spreadsheets count as 0, in the two systems. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;

/**
 * Gives the day of a spreadsheet's number, its time of day left out.
 *
 * Counted from 30 December 1899, or from 1904 in files of old Macintoshes. The 29 February 1900 that never was, number 60, is a day too many for those before
 * it. Source: ECMA-376 part 1, section 18.17.4.1.
 * @returns `undefined` for what is no day from 1900 to 9999.
 */
export function dayOfSerial(serial: number, from1904: boolean): IsoDate | undefined {
  const whole = Math.floor(serial);
  if (from1904) return whole >= 0 && whole <= 2_957_003 ? isoDateOf(EPOCH_1904 + whole) : undefined;
  if (whole < 1 || whole === 60 || whole > 2_958_465) return undefined;
  return isoDateOf(EPOCH_1900 + whole + (whole < 60 ? 1 : 0));
}

/** Tells whether a number format shows days: one of the built-in ones, or one with a day or a year in its code. Source: ECMA-376 part 1, section 18.8.30. */
export function showsDays(formatId: number, code: string | undefined): boolean {
  if (code === undefined)
    return (
      (formatId >= 14 && formatId <= 17) ||
      formatId === 22 ||
      (formatId >= 27 && formatId <= 31) ||
      formatId === 36 ||
      (formatId >= 50 && formatId <= 58)
    );
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").toLowerCase();
  return /[dy]/.test(bare);
}
