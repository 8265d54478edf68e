import * as z from "zod";

/** A calendar day, `YYYY-MM-DD` (ISO 8601). */
export type IsoDate = string;

/** A day, month or year: `2023-04-01`, `2023-04` or `2023`. */
export type PartialDate = string;

const DAYS_PER_ERA = 146_097;

export const isoDateSchema: z.ZodType<IsoDate> = z
  .string()
  .refine((text) => text.length === 10 && firstDay(text) !== undefined, { error: "a calendar day such as 2026-11-24" });

export const partialDateSchema: z.ZodType<PartialDate> = z
  .string()
  .refine((text) => firstDay(text) !== undefined, { error: "a date such as 2023-04-01, 2023-04 or 2023" });

/**
 * Counts the days from 1970-01-01 to the first day that a date may mean.
 * @returns a whole number (negative before 1970), or `undefined` where the text is no calendar date.
 */
export function firstDay(date: PartialDate): number | undefined {
  const parts = readParts(date);
  return parts && dayNumber(parts.year, parts.month ?? 1, parts.day ?? 1);
}

/** Counts the days from 1970-01-01 to the last day that a date may mean. */
export function lastDay(date: PartialDate): number | undefined {
  const parts = readParts(date);
  if (!parts) return undefined;
  const month = parts.month ?? 12;
  return dayNumber(parts.year, month, parts.day ?? daysInMonth(parts.year, month));
}

/** Reads a calendar day as a day number. @throws RangeError where the text is no calendar day. */
export function dayOf(date: IsoDate): number {
  const day = date.length === 10 ? firstDay(date) : undefined;
  if (day === undefined) throw new RangeError(`expected a calendar day such as 2026-11-24, received ${JSON.stringify(date)}`);
  return day;
}

/**
 * Writes a day number (days since 1970-01-01) as `YYYY-MM-DD`.
 * Source: proleptic Gregorian calendar, counted in eras of 400 years that begin on 1 March.
 */
export function isoDateOf(day: number): IsoDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

function readParts(date: string): { year: number; month?: number; day?: number } | undefined {
  const { length } = date;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = 100 * twoDigits(date, 0) + twoDigits(date, 2);
  if (Number.isNaN(year)) return undefined;
  if (length === 4) return { year };
  const month = date[4] === "-" ? twoDigits(date, 5) : NaN;
  if (!(month >= 1 && month <= 12)) return undefined;
  if (length === 7) return { year, month };
  const day = date[7] === "-" ? twoDigits(date, 8) : NaN;
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** The number of two digits, NaN where there are others: a pattern would take ten times as long, and dates are read by the million. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function dayNumber(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}
