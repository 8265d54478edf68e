import type { Demographics } from "./demographics.js";
import { dayOf, firstDay, isoDateOf, lastDay, type IsoDate } from "./iso-date.js";

/**
 * Tells whether a person has lived so many years on a day: the one door through which a birth date answers, and only whether, never which.
 *
 * For gates with a legal basis alone. A birth date that names a year or a month may leave it unknown; so does none. Who was born on 29 February is a year
 * older on 1 March of a common year, the later of the two usual readings, so that nobody is taken to be of age too early.
 * @param demographics of the person; absent: unknown.
 * @throws RangeError where `years` is no whole number from 0, or `on` no calendar day.
 */
export function isAtLeast(demographics: Demographics | undefined, years: number, on: IsoDate): "met" | "unmet" | "unknown" {
  if (!Number.isInteger(years) || years < 0) throw new RangeError(`expected a whole number of years from 0, received ${String(years)}`);
  const day = dayOf(on);
  const birth = demographics?.birthDate;
  const [earliest, latest] = birth === undefined ? [undefined, undefined] : [firstDay(birth), lastDay(birth)];
  if (earliest === undefined || latest === undefined) return "unknown";
  if (birthdayAfter(latest, years) <= day) return "met";
  return birthdayAfter(earliest, years) > day ? "unmet" : "unknown";
}

/** The day on which somebody who was born on a day has lived so many years. */
function birthdayAfter(birth: number, years: number): number {
  const [year = "", month = "", day = ""] = isoDateOf(birth).split("-");
  const ofYear = String(Number(year) + years).padStart(4, "0");
  return firstDay(`${ofYear}-${month}-${day}`) ?? dayOf(`${ofYear}-03-01`);
}
