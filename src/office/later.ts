import { dayOf, isoDateOf, lastDay, type IsoDate } from "../model/index.js";

/** The same day some months later; the last day of a month that has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  dayOf(date);
  const count = 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
  const last = isoDateOf(lastDay(month)!);
  const day = `${month}-${date.slice(8)}`;
  return day < last ? day : last;
}

/** The day some days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOf(dayOf(date) + days);
}
