import { firstDay, type PartialDate } from "../../model/index.js";

/**
 * Reads a date as offices write it, day before month: `17 Agustus 2025`, `17-Agt-2025`, `17/8/2025`, `Senin, 17.08.2025`, `2025-08-17 14:00`, also
 * `Agustus 2025`, `08/2025` and `2025`. What stands before the last comma (day of the week, place of birth) is passed over.
 * @returns `undefined` for what is no date of the calendar, and for years of two digits: nobody says of which century.
 */
export function readDate(text: string): PartialDate | undefined {
  const written = text.normalize("NFKC").trim().toLowerCase();
  const date = written.slice(written.lastIndexOf(",") + 1).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/.exec(date);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const day = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)[\s./-]+(\d{4})(?:\s+\d{1,2}[:.]\d{2}.*)?$/.exec(date);
  if (day) return dateOf(day[3], monthOf(day[2]!), day[1]);
  const month = /^(\d{1,2}|[a-z]+)[\s./-]+(\d{4})$/.exec(date);
  if (month) return dateOf(month[2], monthOf(month[1]!));
  return /^\d{4}$/.test(date) ? dateOf(date) : undefined;
}

/** Names of months and their shortenings, official and older spellings, and English ones of spreadsheets set to English. */
const months: ReadonlyMap<string, number> = new Map(
  [
    "januari jan january",
    "februari feb pebruari peb february",
    "maret mar mrt march",
    "april apr",
    "mei may",
    "juni jun june",
    "juli jul july",
    "agustus agu agt agust ags aug august",
    "september sep sept",
    "oktober okt oct october",
    "november nov nopember nop",
    "desember des dec december",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

function monthOf(text: string): string | undefined {
  return /^\d+$/.test(text) ? text : months.get(text)?.toString();
}

function dateOf(year: string | undefined, ...rest: readonly (string | undefined)[]): PartialDate | undefined {
  if (year === undefined || rest.includes(undefined)) return undefined;
  const date = [year, ...rest.map((part) => part!.padStart(2, "0"))].join("-");
  return firstDay(date) === undefined ? undefined : date;
}
