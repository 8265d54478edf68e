import type { Rung } from "../geo/index.js";
import type { Market, Row } from "../market/index.js";
import { locationSentence, type LocationEvidence } from "./location-sentence.js";
import { readOptions } from "./options.js";
import { queriesOf } from "./query.js";
import { distanceKm, widePlaceAround, wouldMove } from "./reach.js";
import type { Rule } from "./rule.js";

/** Options of `location`. */
export interface LocationOptions {
  /** Kilometres after which the degree has halved. @defaultValue 15 */
  readonly halfAtKm?: number;
  /** Degree of a place that is far, for a candidate who says that he or she would move there. @defaultValue 0.6 */
  readonly relocation?: number;
}

/** Degree of each step of the ladder, where there are no coordinates to measure. */
const ladder: Readonly<Record<Rung, number>> = {
  samePlace: 1,
  sameDistrict: 0.8,
  sameRegency: 0.5,
  sameProvince: 0.1,
  sameIsland: 0.02,
  sameCountry: 0,
  abroad: 0,
};

const rungWithin = { province: "sameProvince", country: "sameCountry" } as const satisfies Readonly<Record<string, Rung>>;

/** Degree of one place of work: an entry of the vacancies' locations. */
type DegreeAt = (candidate: Row, entry: number, assume: number) => number;

/**
 * Judges how near a candidate lives to the nearest place of work.
 *
 * Formula: 2^(−km / `halfAtKm`) over the great circle between own coordinates, else the centres of the places; where a side has no coordinates, the
 * step of the distance ladder that both share. A candidate who would move there has at least `relocation`.
 *
 * Missing facts: a residence or a place of work that is not known, or known only as the province or country that both lie in, leaves the degree between
 * 0 and 1; a silent answer about moving leaves it between the distance's degree and `relocation`. Not asked: the vacancy lists no place.
 *
 * Worked numbers: the same place 1; 15 km away 0.5; 45 km away 0.125, or 0.6 for somebody who would move.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function location(options: LocationOptions = {}): Rule<LocationEvidence, "vacancy"> {
  const read = readOptions(
    "location",
    options as Readonly<Record<"halfAtKm" | "relocation", number | undefined>>,
    { halfAtKm: 15, relocation: 0.6 },
    { halfAtKm: { atLeast: 0.1 }, relocation: { atLeast: 0, atMost: 1 } },
  );
  return {
    name: "location",
    version: "1",
    options: read,
    asks: "vacancy",
    reads: { candidate: ["residence", "willingToRelocate"], vacancy: ["locations"] },
    bind({ market }) {
      const { locations } = market.vacancies;
      const degreeAt: DegreeAt = (candidate, entry, assume) => {
        const moving = wouldMove(market, candidate, locations.place[entry]!);
        return Math.max(
          nearness(market, candidate, entry, read.halfAtKm, assume),
          moving === undefined ? read.relocation * assume : moving ? read.relocation : 0,
        );
      };
      const degree = (candidate: Row, vacancy: Row, assume: number): number => {
        let best = 0;
        for (let l = locations.offsets[vacancy]!; l < locations.offsets[vacancy + 1]!; l++) {
          best = Math.max(best, degreeAt(candidate, l, assume));
        }
        return best;
      };
      return {
        asked: (vacancy) => locations.offsets[vacancy]! < locations.offsets[vacancy + 1]!,
        from: queriesOf(degree),
        evidence: (candidate, vacancy) => locationEvidence(market, candidate, vacancy, degreeAt),
      };
    },
    describe: locationSentence,
  };
}

function nearness(market: Market, candidate: Row, entry: number, halfAtKm: number, assume: number): number {
  // Inside a whole province or country, both may be next door or far apart.
  if (widePlaceAround(market, candidate, entry) !== undefined) return assume;
  const km = distanceKm(market, candidate, entry);
  if (!Number.isNaN(km)) return 2 ** (-km / halfAtKm);
  const home = market.candidates.place[candidate]!;
  const work = market.vacancies.locations.place[entry]!;
  return home < 0 || work < 0 ? assume : ladder[market.places.rung(home, work)];
}

/** Shows the place of work that gives the degree: what is known first, then what may be. */
function locationEvidence(market: Market, candidate: Row, vacancy: Row, degreeAt: DegreeAt): LocationEvidence {
  const { locations } = market.vacancies;
  let best = locations.offsets[vacancy]!;
  for (let l = best + 1; l < locations.offsets[vacancy + 1]!; l++) {
    const better = degreeAt(candidate, l, 0) - degreeAt(candidate, best, 0) || degreeAt(candidate, l, 1) - degreeAt(candidate, best, 1);
    if (better > 0) best = l;
  }
  const home = market.candidates.place[candidate]!;
  const work = locations.place[best] ?? -1;
  const wide = widePlaceAround(market, candidate, best);
  const km = wide === undefined ? distanceKm(market, candidate, best) : NaN;
  return {
    residence: market.places.places[home]?.name ?? null,
    workplace: market.places.places[work]?.name ?? null,
    km: Number.isNaN(km) ? null : Math.round(km * 10) / 10,
    rung: wide !== undefined ? rungWithin[wide] : home < 0 || work < 0 ? null : market.places.rung(home, work),
    wouldMove: wouldMove(market, candidate, work) ?? null,
  };
}
