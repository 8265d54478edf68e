import { NO_DAY, ONGOING, type CandidateColumns } from "../market/index.js";

/** Mean length of a month in days. A year of 365.2425 days, in twelfths (Gregorian calendar). */
const DAYS_PER_MONTH = 30.436875;

/** Days in a number of months. */
export function daysIn(months: number): number {
  return months * DAYS_PER_MONTH;
}

/** The jobs of all candidates. */
export type Jobs = CandidateColumns["experience"];

/**
 * Months of experience, each day counted once, by the nearest job held on it.
 * Formula: ∫ max(nearness of the jobs that cover the day) d(day) / 30.436875, plus months · nearness of jobs without dates.
 * Time from `asOf` on does not count, and a job that is ongoing lasts until then.
 *
 * With a half-life h in days a day counts 2^(−days since / h): ∫ near · 2^(−(asOf − day) / h) d(day) = near · h / ln 2 · (2^(−(asOf − end) / h) −
 * 2^(−(asOf − start) / h)) over each stretch. What has no dates may be of any age: of it nothing is sure to count.
 * @param from the candidate's jobs stand here, up to `to`.
 * @param near how near each job's occupation is to the one demanded, in [0, 1]: that of the first job at 0.
 * @param halfAtDays days after which a day of work counts half; infinite where all count in full.
 * @returns at least 0.
 */
export function experienceMonths(jobs: Jobs, from: number, to: number, asOfDay: number, near: Float64Array, halfAtDays = Infinity): number {
  const ageless = halfAtDays === Infinity;
  const span = (start: number, end: number): number =>
    ageless ? end - start : (halfAtDays / Math.LN2) * (2 ** (-(asOfDay - end) / halfAtDays) - 2 ** (-(asOfDay - start) / halfAtDays));
  let undated = 0;
  let day = Infinity;
  for (let e = from; e < to; e++) {
    const start = jobs.start[e]!;
    if (start === NO_DAY) undated += ageless ? knownMonths(jobs.months[e]!) * near[e - from]! : 0;
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
      weightedDays += nearest * span(since, day);
      nearest = best;
      since = day;
    }
    day = next;
  }
  if (nearest > 0) weightedDays += nearest * span(since, asOfDay);
  return weightedDays / DAYS_PER_MONTH + undated;
}

/** Months that a job lasted until `asOf`, however near; 0 where that is not known. */
export function monthsOfJob(jobs: Jobs, entry: number, asOfDay: number): number {
  const start = jobs.start[entry]!;
  if (start === NO_DAY) return knownMonths(jobs.months[entry]!);
  const end = jobs.end[entry] === ONGOING ? asOfDay : Math.min(asOfDay, jobs.end[entry]! + 1);
  return Math.max(0, end - start) / DAYS_PER_MONTH;
}

/** Tells whether it is known how much an entry counts: by its dates, or in months where days count alike however long ago. */
export function hasLength(jobs: Jobs, entry: number, halfAtDays: number): boolean {
  if (jobs.start[entry] !== NO_DAY) return true;
  return halfAtDays === Infinity && !Number.isNaN(jobs.months[entry]!);
}

function knownMonths(months: number): number {
  return Number.isNaN(months) ? 0 : months;
}
