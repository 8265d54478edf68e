import type { Market, Row } from "../market/index.js";
import { readOptions } from "./options.js";
import { say } from "./phrase.js";
import { distanceKm, widePlaceAround } from "./reach.js";
import type { Rule } from "./rule.js";
import type { TableScan } from "./scan.js";

/** Options of `commute`. */
export interface CommuteOptions {
  /** Kilometres beyond the wish that halve the degree; at least 0.1. @defaultValue 5 */
  readonly halfAtKm?: number;
}

/** What `commute` saw in one pair. */
export interface CommuteEvidence {
  /** Longest daily way that the candidate takes, in kilometres. */
  readonly most: number;
  /** Great-circle distance to the nearest place of work; `null` where no distance is known. */
  readonly km: number | null;
  /** Name of that place; `null` where it has none. */
  readonly workplace: string | null;
}

/**
 * Judges whether the way to work is as short as a candidate wishes.
 *
 * Formula: 1 up to the longest way that the candidate takes, else 2^(−km beyond it / `halfAtKm`), to the nearest place of work; over the great circle between
 * own coordinates, else the centres of the places.
 *
 * Missing facts: a home or a place of work without coordinates, or known only as the province or country that both lie in, leaves the degree between what
 * is known and 1. Not asked: the candidate names no longest way (`maxCommuteKm: null`: goes as far as it takes).
 *
 * Worked numbers, 10 km wished for: 8 km 1; 15 km 2^(−5/5) = 0.5; 25 km 0.125.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function commute(options: CommuteOptions = {}): Rule<CommuteEvidence, "candidate"> {
  const { halfAtKm } = readOptions(
    "commute",
    options as Readonly<Record<"halfAtKm", number | undefined>>,
    { halfAtKm: 5 },
    { halfAtKm: { atLeast: 0.1 } },
  );
  return {
    name: "commute",
    version: "1",
    options: { halfAtKm },
    asks: "candidate",
    reads: { candidate: ["maxCommuteKm", "residence"], vacancy: ["locations"] },
    bind({ market }) {
      const { maxCommuteKm, place, latitude } = market.candidates;
      const { offsets } = market.vacancies.locations;
      const degree = (candidate: Row, vacancy: Row, assume: number): number => {
        const end = offsets[vacancy + 1]!;
        const from = offsets[vacancy]!;
        let best = from === end ? assume : 0;
        for (let entry = from; entry < end; entry++) {
          const km = kmTo(market, candidate, entry);
          const its = Number.isNaN(km) ? assume : 2 ** (-Math.max(0, km - maxCommuteKm[candidate]!) / halfAtKm);
          if (its > best) best = its;
        }
        return best;
      };
      const homes: TableScan = {
        shape: "table",
        classes: {
          name: "commute.home",
          // A home with coordinates of its own is like no other.
          key(candidate) {
            const most = maxCommuteKm[candidate]!;
            if (!(most < Infinity)) return "";
            return Number.isNaN(latitude[candidate]!) ? `${String(place[candidate])} ${String(most)}` : undefined;
          },
        },
      };
      const workplaces: TableScan = { shape: "table", classes: { name: "commute.work", key: (vacancy) => workplacesKey(market, vacancy) } };
      return {
        asked: (candidate) => maxCommuteKm[candidate]! < Infinity,
        from: (side, row) =>
          side === "vacancy"
            ? { degree: (candidate, assume) => degree(candidate, row, assume), ceiling: 1, scan: () => homes }
            : { degree: (vacancy, assume) => degree(row, vacancy, assume), ceiling: 1, scan: () => workplaces },
        evidence: (candidate, vacancy) => commuteEvidence(market, candidate, vacancy),
      };
    },
    describe({ most, km, workplace }, locale) {
      const wish = String(most);
      if (km === null)
        return say(locale, {
          en: `Goes at most ${wish} km to work; the distance is not known.`,
          id: `Jarak tempuh paling jauh ${wish} km; jarak ke tempat kerja belum diketahui.`,
        });
      const whole = String(Math.round(km));
      const way =
        km < 1 ? say(locale, { en: "less than 1", id: "kurang dari 1" }) : say(locale, { en: `about ${whole}`, id: `sekitar ${whole}` });
      const where = workplace ?? say(locale, { en: "the place of work", id: "tempat kerja" });
      return say(locale, {
        en: `Goes at most ${wish} km to work; ${where} is ${way} km away.`,
        id: `Jarak tempuh paling jauh ${wish} km; ${where} berjarak ${way} km.`,
      });
    },
  };
}

/** Kilometres to a place of work; NaN where they are not known: inside a whole province, both may be next door or far apart. */
function kmTo(market: Market, candidate: Row, entry: number): number {
  return widePlaceAround(market, candidate, entry) === undefined ? distanceKm(market, candidate, entry) : NaN;
}

function workplacesKey({ vacancies: { locations } }: Market, vacancy: Row): string | undefined {
  const { offsets, place, latitude } = locations;
  let key = "";
  for (let entry = offsets[vacancy]!; entry < offsets[vacancy + 1]!; entry++) {
    if (!Number.isNaN(latitude[entry]!)) return undefined;
    key += ` ${String(place[entry])}`;
  }
  return key;
}

function commuteEvidence(market: Market, candidate: Row, vacancy: Row): CommuteEvidence {
  const { offsets, place } = market.vacancies.locations;
  let nearest = -1;
  let km = NaN;
  for (let entry = offsets[vacancy]!; entry < offsets[vacancy + 1]!; entry++) {
    const its = kmTo(market, candidate, entry);
    if (Number.isNaN(its) || its >= km) continue;
    [nearest, km] = [entry, its];
  }
  return {
    most: market.candidates.maxCommuteKm[candidate]!,
    km: nearest < 0 ? null : Math.round(km * 10) / 10,
    workplace: nearest < 0 ? null : (market.places.places[place[nearest]!]?.name ?? null),
  };
}
