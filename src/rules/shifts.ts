import type { Vacancy } from "../model/index.js";
import { shiftIndex, shiftWish, type Row } from "../market/index.js";
import { readOptions } from "./options.js";
import { say } from "./phrase.js";
import { queriesOf } from "./query.js";
import type { Rule } from "./rule.js";

/** Options of `shifts`. */
export interface ShiftsOptions {
  /** Degree of rotating shifts for a candidate who wishes to work by day, 0 to 1. @defaultValue 0.3 */
  readonly rotating?: number;
}

/** What `shifts` saw in one pair, of a candidate who wishes to work by day. */
export interface ShiftsEvidence {
  /** The vacancy's; `null` where it is not said. */
  readonly offered: NonNullable<Vacancy["shifts"]> | null;
}

const offers = ["day", "rotating", "night"] as const;

/**
 * Judges whether a vacancy's shifts are such as a candidate wishes for.
 *
 * Formula: for a candidate who wishes to work by day 1 by day, `rotating` in rotating shifts, 0 by night.
 * Missing facts: a vacancy that does not say its shifts is between 0 and 1. Not asked: the candidate takes any shift, or says nothing of shifts.
 *
 * Worked numbers, work by day wished for: by day 1; rotating shifts 0.3; by night 0.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function shifts(options: ShiftsOptions = {}): Rule<ShiftsEvidence, "candidate"> {
  const { rotating } = readOptions(
    "shifts",
    options as Readonly<Record<"rotating", number | undefined>>,
    { rotating: 0.3 },
    { rotating: { atLeast: 0, atMost: 1 } },
  );
  return {
    name: "shifts",
    version: "1",
    options: { rotating },
    asks: "candidate",
    reads: { candidate: ["shifts"], vacancy: ["shifts"] },
    bind({ market }) {
      const { shifts: wish } = market.candidates;
      const { shifts: offered } = market.vacancies;
      return {
        asked: (candidate) => wish[candidate] === shiftWish.day,
        from: queriesOf(
          (_, vacancy, assume) => {
            const its = offered[vacancy]!;
            return its === shiftIndex.unknown ? assume : its === shiftIndex.day ? 1 : its === shiftIndex.rotating ? rotating : 0;
          },
          {
            candidate: { name: "shifts.wished", key: (candidate: Row) => wish[candidate] },
            vacancy: { name: "shifts.offered", key: (vacancy: Row) => offered[vacancy] },
          },
        ),
        evidence: (_, vacancy) => ({ offered: offers[offered[vacancy]! - 1] ?? null }),
      };
    },
    describe({ offered }, locale) {
      switch (offered) {
        case "day":
          return say(locale, { en: "Wishes to work by day, and would.", id: "Ingin kerja siang, dan memang kerja siang." });
        case "rotating":
          return say(locale, { en: "Wishes to work by day; the shifts rotate.", id: "Ingin kerja siang; kerjanya bergilir (sif)." });
        case "night":
          return say(locale, { en: "Wishes to work by day; the work is by night.", id: "Ingin kerja siang; kerjanya malam." });
        case null:
          return say(locale, { en: "Wishes to work by day; the shifts are not known.", id: "Ingin kerja siang; sif belum diketahui." });
      }
    },
  };
}
