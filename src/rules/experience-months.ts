import { NO_DAY, ONGOING, type CandidateColumns } from "../market/index.js";

/** Mean length of a month in days. A year of 365.2425 days, in twelfths (Gregorian calendar). */
const DAYS_PER_MONTH = 30.436875;

/** The jobs of all candidates. */
export type Jobs = CandidateColumns["experience"];

/**
 * Months of experience, each day counted once, by the nearest job held on it.
 * Formula: ∫ max(nearness of the jobs that cover the day) d(day) / 30.436875, plus months · nearness of jobs without dates.
 * Time from `asOf` on does not count, and a job that is ongoing lasts until then.
 * @param from the candidate's jobs stand here, up to `to`.
 * @param near how near each job's occupation is to the one demanded, in [0, 1]: that of the first job at 0.
 * @returns at least 0.
 */
export function experienceMonths(jobs: Jobs, from: number, to: number, asOfDay: number, near: Float64Array): number {
  let undated = 0;
  let day = Infinity;
  for (let e = from; e < to; e++) {
    const start = jobs.start[e]!;
    if (start === NO_DAY) undated += knownMonths(jobs.months[e]!) * near[e - from]!;
    else day = Math.min(day, start);
  }
  let weightedDays = 0;
  let nearest = 0;
  let since = day; // days from here on are covered by `nearest`, and not yet added
  while (day < asOfDay) {
    let next = asOfDay;
    let best = 0;
    for (let e = from; e < to; e++) {
      const start = jobs.start[e]!;
      if (start === NO_DAY) continue;
      const end = jobs.end[e] === ONGOING ? asOfDay : jobs.end[e]! + 1;
      if (start > day) next = Math.min(next, start);
      else if (end > day) {
        next = Math.min(next, end);
        best = Math.max(best, near[e - from]!);
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

/** Months that a job lasted until `asOf`, however near; 0 where that is not known. */
export function monthsOfJob(jobs: Jobs, entry: number, asOfDay: number): number {
  const start = jobs.start[entry]!;
  if (start === NO_DAY) return knownMonths(jobs.months[entry]!);
  const end = jobs.end[entry] === ONGOING ? asOfDay : Math.min(asOfDay, jobs.end[entry]! + 1);
  return Math.max(0, end - start) / DAYS_PER_MONTH;
}

/** Tells whether the length of an entry is known, by its dates or in months. */
export function hasLength(jobs: Jobs, entry: number): boolean {
  return jobs.start[entry] !== NO_DAY || !Number.isNaN(jobs.months[entry]!);
}

function knownMonths(months: number): number {
  return Number.isNaN(months) ? 0 : months;
}
