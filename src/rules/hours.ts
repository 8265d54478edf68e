import { demandState, type Row } from "../market/index.js";
import { assuming } from "./assume.js";
import { readOptions } from "./options.js";
import { say } from "./phrase.js";
import { queriesOf } from "./query.js";
import type { Rule } from "./rule.js";

/** Options of `hours`. */
export interface HoursOptions {
  /** Hours between both from which the degree is 0; 1 to 168. @defaultValue 10 */
  readonly tolerance?: number;
}

/** Hours a week, at least and at most; `null` where that is not said. */
export interface HoursRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** What `hours` saw in one pair. */
export interface HoursEvidence {
  readonly wished: HoursRange;
  readonly offered: HoursRange;
  readonly low: number;
  readonly high: number;
}

/** Hours of a whole week. */
const WEEK = 168;

/**
 * Judges whether the weekly hours of a vacancy are such as a candidate wishes for.
 *
 * Formula: max(0, 1 − gap / `tolerance`); the gap is the number of hours between both ranges, 0 where they have an hour in common. A limit that the
 * candidate does not name is none.
 *
 * Missing facts: of a vacancy that tells only the least or only the most of its hours, the other end may be anything: the degree lies between those of both.
 * One that tells none is between 0 and 1. Not asked: the candidate names no hours (`hoursPerWeek: null`: wants none in particular).
 *
 * Worked numbers, at most 30 hours wished for: 25 to 40 offered: 1; exactly 35 offered: 1 − 5 / 10 = 0.5; exactly 40 offered: 0.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function hours(options: HoursOptions = {}): Rule<HoursEvidence, "candidate"> {
  const { tolerance } = readOptions(
    "hours",
    options as Readonly<Record<"tolerance", number | undefined>>,
    { tolerance: 10 },
    { tolerance: { atLeast: 1, atMost: WEEK } },
  );
  return {
    name: "hours",
    version: "1",
    options: { tolerance },
    asks: "candidate",
    reads: { candidate: ["hoursPerWeek"], vacancy: ["hoursPerWeek"] },
    bind({ market: { candidates, vacancies } }) {
      const { hoursMin: wishedMin, hoursMax: wishedMax, hoursState } = candidates;
      const { hoursMin: offeredMin, hoursMax: offeredMax } = vacancies;
      const degree = (candidate: Row, vacancy: Row, assume: number): number => {
        const least = offeredMin[vacancy]!;
        const most = offeredMax[vacancy]!;
        if (Number.isNaN(least) && Number.isNaN(most)) return assume;
        const from = known(wishedMin[candidate]!, 0);
        const to = known(wishedMax[candidate]!, WEEK);
        // At worst the hours are those that are told alone; at best they reach as far as may be.
        const low = shareOf(gap(from, to, known(least, most), known(most, least)), tolerance);
        return assuming(low, shareOf(gap(from, to, known(least, 0), known(most, WEEK)), tolerance), assume);
      };
      return {
        asked: (candidate) =>
          hoursState[candidate] === demandState.stated && !(Number.isNaN(wishedMin[candidate]!) && Number.isNaN(wishedMax[candidate]!)),
        from: queriesOf(degree, {
          candidate: {
            name: "hours.wished",
            key: (row) => `${String(hoursState[row])} ${String(wishedMin[row])} ${String(wishedMax[row])}`,
          },
          vacancy: { name: "hours.offered", key: (row) => `${String(offeredMin[row])} ${String(offeredMax[row])}` },
        }),
        evidence: (candidate, vacancy) => ({
          wished: { min: knownOrNull(wishedMin[candidate]!), max: knownOrNull(wishedMax[candidate]!) },
          offered: { min: knownOrNull(offeredMin[vacancy]!), max: knownOrNull(offeredMax[vacancy]!) },
          low: degree(candidate, vacancy, 0),
          high: degree(candidate, vacancy, 1),
        }),
      };
    },
    describe({ wished, offered, low, high }, locale) {
      const range = ({ min, max }: HoursRange): string => {
        if (min === max) return String(min);
        if (min === null) return say(locale, { en: `at most ${String(max)}`, id: `paling banyak ${String(max)}` });
        if (max === null) return say(locale, { en: `at least ${String(min)}`, id: `paling sedikit ${String(min)}` });
        return say(locale, { en: `${String(min)} to ${String(max)}`, id: `${String(min)} sampai ${String(max)}` });
      };
      const wish = range(wished);
      if (offered.min === null && offered.max === null)
        return say(locale, {
          en: `Wishes ${wish} hours a week; those of the vacancy are not known.`,
          id: `Ingin ${wish} jam per minggu; jam kerja lowongan belum diketahui.`,
        });
      const verdict =
        low === 1
          ? { en: "fits", id: "sesuai" }
          : high > low
            ? { en: "to be checked", id: "perlu diperiksa" }
            : { en: "differs", id: "berbeda" };
      return say(locale, {
        en: `Wishes ${wish} hours a week; offered are ${range(offered)}: ${verdict.en}.`,
        id: `Ingin ${wish} jam per minggu; ditawarkan ${range(offered)}: ${verdict.id}.`,
      });
    },
  };
}

/** Hours between two ranges. */
function gap(from: number, to: number, least: number, most: number): number {
  return Math.max(0, least - to, from - most);
}

function shareOf(gap: number, tolerance: number): number {
  return Math.max(0, 1 - gap / tolerance);
}

function known(value: number, otherwise: number): number {
  return Number.isNaN(value) ? otherwise : value;
}

function knownOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
