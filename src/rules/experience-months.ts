import { NO_DAY, ONGOING, type CandidateColumns, type Row } from "../market/index.js";

/** Mean length of a month in days: a year of 365.2425 days, in twelfths (Gregorian calendar). */
const DAYS_PER_MONTH = 30.436875;

/** How near a held occupation is to the one demanded, in [0, 1]; both are rows of the taxonomy, or negative where not known. */
export type Closeness = (demanded: number, held: number) => number;

/**
 * Months of experience, each day counted once by the nearest of the jobs held on it.
 * Formula: ∫ max(closeness of the jobs that cover the day) d(day) / 30.436875, plus months · closeness of jobs without dates.
 * Time from `asOf` on does not count, and a job that is ongoing lasts until then.
 * @returns at least 0.
 */
export function experienceMonths(
  { experience }: CandidateColumns,
  candidate: Row,
  asOfDay: number,
  demanded: number,
  closeness: Closeness,
): number {
  const from = experience.offsets[candidate]!;
  const to = experience.offsets[candidate + 1]!;
  let undated = 0;
  let day = Infinity;
  for (let e = from; e < to; e++) {
    const start = experience.start[e]!;
    if (start === NO_DAY) undated += knownMonths(experience.months[e]!) * closeness(demanded, experience.occupation[e]!);
    else day = Math.min(day, start);
  }
  let weightedDays = 0;
  let nearest = 0;
  let since = day; // days from here on are covered by `nearest`, and not yet added
  while (day < asOfDay) {
    let next = asOfDay;
    let best = 0;
    for (let e = from; e < to; e++) {
      const start = experience.start[e]!;
      if (start === NO_DAY) continue;
      const end = experience.end[e] === ONGOING ? asOfDay : experience.end[e]! + 1;
      if (start > day) next = Math.min(next, start);
      else if (end > day) {
        next = Math.min(next, end);
        best = Math.max(best, closeness(demanded, experience.occupation[e]!));
      }
    }
    // Added once a stretch of equal nearness: a job that changes nothing must not change the last bits of the sum.
    if (best !== nearest) {
      weightedDays += nearest * (day - since);
      nearest = best;
      since = day;
    }
    day = next;
  }
  if (nearest > 0) weightedDays += nearest * (asOfDay - since);
  return weightedDays / DAYS_PER_MONTH + undated;
}

/** Tells whether the length of an entry is known, by its dates or in months. */
export function hasLength({ experience }: CandidateColumns, entry: number): boolean {
  return experience.start[entry] !== NO_DAY || !Number.isNaN(experience.months[entry]!);
}

function knownMonths(months: number): number {
  return Number.isNaN(months) ? 0 : months;
}
