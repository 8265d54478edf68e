import { dayOf, isoDateOf, longDate, type IsoDate } from "../model/index.js";
import { NO_DAY, type Row } from "../market/index.js";
import { readOptions } from "./options.js";
import { say } from "./phrase.js";
import { queriesOf } from "./query.js";
import type { Rule } from "./rule.js";

/** Options of `availability`. */
export interface AvailabilityOptions {
  /** Days of delay after which the degree has halved. @defaultValue 30 */
  readonly halfAtDays?: number;
}

/** What `availability` saw in one pair. */
export interface AvailabilityEvidence {
  /** The day on which the work starts, at the earliest the day on which is asked. */
  readonly start: IsoDate;
  /** The day from which the candidate is free; `null` unknown. */
  readonly availableFrom: IsoDate | null;
  /** Days that the candidate comes too late; `null` unknown. */
  readonly daysLate: number | null;
}

/**
 * Judges whether a candidate is free when the work starts.
 *
 * Formula: 1 where free on the day of the start, else 2^(−days late / `halfAtDays`). A start that has passed counts as the day on which is asked.
 *
 * Missing facts: a candidate who does not say leaves the degree between 0 and 1. Not asked: the vacancy names no start.
 *
 * Worked numbers: free in time 1; 30 days late 0.5; 60 days late 0.25.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function availability(options: AvailabilityOptions = {}): Rule<AvailabilityEvidence, "vacancy"> {
  const { halfAtDays } = readOptions(
    "availability",
    options as Readonly<Record<"halfAtDays", number | undefined>>,
    { halfAtDays: 30 },
    { halfAtDays: { atLeast: 1 } },
  );
  return {
    name: "availability",
    version: "1",
    options: { halfAtDays },
    asks: "vacancy",
    reads: { candidate: ["availableFrom"], vacancy: ["startDate"] },
    bind({ market, asOf }) {
      const asOfDay = dayOf(asOf);
      const { startDate } = market.vacancies;
      const { availableFrom } = market.candidates;
      const daysLate = (candidate: Row, vacancy: Row): number =>
        Math.max(0, availableFrom[candidate]! - Math.max(startDate[vacancy]!, asOfDay));
      return {
        asked: (vacancy) => startDate[vacancy] !== NO_DAY,
        from: queriesOf(
          (candidate, vacancy, assume) =>
            availableFrom[candidate] === NO_DAY ? assume : 2 ** (-daysLate(candidate, vacancy) / halfAtDays),
          {
            candidate: { name: "availability.from", key: (candidate) => availableFrom[candidate] },
            vacancy: { name: "availability.start", key: (vacancy) => startDate[vacancy] },
          },
        ),
        evidence(candidate, vacancy) {
          const known = availableFrom[candidate] !== NO_DAY;
          return {
            start: isoDateOf(Math.max(startDate[vacancy]!, asOfDay)),
            availableFrom: known ? isoDateOf(availableFrom[candidate]!) : null,
            daysLate: known ? daysLate(candidate, vacancy) : null,
          };
        },
      };
    },
    describe({ start: starts, availableFrom, daysLate }, locale) {
      const start = longDate(starts, locale);
      if (availableFrom === null)
        return say(locale, {
          en: `The work starts on ${start}; not known when free.`,
          id: `Mulai kerja ${start}; kapan siap kerja belum diketahui.`,
        });
      if (daysLate === 0)
        return say(locale, { en: `Free when the work starts on ${start}.`, id: `Siap kerja pada hari mulai kerja, ${start}.` });
      const free = longDate(availableFrom, locale);
      const late = String(daysLate);
      return say(locale, {
        en: `Free from ${free}, ${late} ${daysLate === 1 ? "day" : "days"} after the start on ${start}.`,
        id: `Siap kerja mulai ${free}, ${late} hari sesudah hari mulai kerja, ${start}.`,
      });
    },
  };
}
