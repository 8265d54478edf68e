import type { Rung } from "../geo/index.js";
import type { Json } from "../model/index.js";
import type { Market, Row } from "../market/index.js";
import { locationDegrees, type LocationDegrees, type LocationNumbers, type WayLink } from "./location-query.js";
import { locationSentence, type LocationEvidence } from "./location-sentence.js";
import { lieOf, movingDegrees, wouldMove } from "./moving.js";
import { readOptional, readOptions } from "./options.js";
import { linkOptions, wayLinks, type LinkOptions } from "./place-links.js";
import { distanceKm, widePlaceAround } from "./reach.js";
import { residenceScans } from "./residence-scan.js";
import type { Rule } from "./rule.js";
import { workplaceScans } from "./workplace-scan.js";

/** Options of `location`. */
export interface LocationOptions extends LinkOptions {
  /** Kilometres after which the degree has halved. @defaultValue 15 */
  readonly halfAtKm?: number;
  /** Degree of a place that is far, for a candidate who says that he or she would move there. @defaultValue 0.6 */
  readonly relocation?: number;
  /** The same where the vacancy offers housing (mess), 0 to 1; never less than `relocation`. @defaultValue none: housing counts for nothing */
  readonly housing?: number;
}

const rungWithin = { province: "sameProvince", country: "sameCountry" } as const satisfies Readonly<Record<string, Rung>>;

/**
 * Judges how near a candidate lives to the nearest place of work.
 *
 * Formula: 2^(−km / `halfAtKm`) over the great circle between own coordinates, else the centres of the places; where a side has no coordinates, the
 * step of the distance ladder that both share. A candidate who would move there has at least `relocation`, or `housing` where the vacancy offers it. Where
 * both are in one of the `commutingAreas`, the degree is at least `withinArea`; where `travelTimes` tell the minutes between both places,
 * 2^(−minutes / `halfAtMinutes`) stands instead of the distance.
 *
 * Missing facts: a residence or a place of work that is not known, or known only as the province or country that both lie in, leaves the degree between
 * 0 and 1; a silent answer about moving leaves it between the distance's degree and `relocation`, and benefits that are not said leave that between `relocation` and
 * `housing`. Not asked: the vacancy lists no place.
 *
 * Worked numbers: the same place 1; 15 km away 0.5; 45 km away 0.125, or 0.6 for somebody who would move, or 0.9 with
 * `housing: 0.9` where it is offered; 30 minutes away by a table 0.5.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function location(options: LocationOptions = {}): Rule<LocationEvidence, "vacancy"> {
  const { commutingAreas, withinArea, travelTimes, halfAtMinutes, housing, ...numbers } = options;
  const read = readOptions(
    "location",
    numbers as Readonly<Record<"halfAtKm" | "relocation", number | undefined>>,
    { halfAtKm: 15, relocation: 0.6 },
    { halfAtKm: { atLeast: 0.1 }, relocation: { atLeast: 0, atMost: 1 } },
    ["housing", "commutingAreas", "withinArea", "travelTimes", "halfAtMinutes"],
  );
  const lodging = readOptional("location", "housing", housing, { atLeast: 0, atMost: 1 });
  const linking = linkOptions("location", { commutingAreas, withinArea, travelTimes, halfAtMinutes });
  return {
    name: "location",
    version: "1",
    options: { ...read, ...lodging, ...linking } as unknown as Json,
    asks: "vacancy",
    reads: { candidate: ["residence", "willingToRelocate"], vacancy: housing === undefined ? ["locations"] : ["locations", "benefits"] },
    bind({ market }) {
      const { locations } = market.vacancies;
      const bound = {
        halfAtKm: read.halfAtKm,
        ...movingDegrees(market, read.relocation, housing),
        links: wayLinks(market.places, linking),
      };
      const degrees = locationDegrees(market, bound);
      const scans = { vacancy: residenceScans(market, bound, degrees), candidate: workplaceScans(market, bound, degrees) };
      return {
        asked: (vacancy) => locations.offsets[vacancy]! < locations.offsets[vacancy + 1]!,
        from: (side, row) => ({
          degree: degrees.from(side, row),
          ceiling: 1,
          scan: (assume) => scans[side](row, assume),
        }),
        evidence: (candidate, vacancy) => ({
          ...locationEvidence(market, candidate, vacancy, degrees, bound),
          ...(housing === undefined ? {} : { housing: offered[market.vacancies.housing[vacancy]!] ?? null }),
        }),
      };
    },
    describe: locationSentence,
  };
}

/** By `offerState`. */
const offered = [null, true, false] as const;

/** Shows the place of work that gives the degree: what is known first, then what may be. */
function locationEvidence(
  market: Market,
  candidate: Row,
  vacancy: Row,
  degrees: LocationDegrees,
  numbers: LocationNumbers,
): LocationEvidence {
  const { locations } = market.vacancies;
  const degreeAt = (entry: number, assume: number): number =>
    degrees.ofEntries(candidate, entry, entry + 1, numbers.moving(vacancy, assume), assume);
  let best = locations.offsets[vacancy]!;
  for (let l = best + 1; l < locations.offsets[vacancy + 1]!; l++) {
    const better = degreeAt(l, 0) - degreeAt(best, 0) || degreeAt(l, 1) - degreeAt(best, 1);
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
    wouldMove: wouldMove(market, candidate, lieOf(market.places, home, work), best, best + 1) ?? null,
    ...(numbers.links && home >= 0 && work >= 0 ? linkEvidence(numbers.links(home, work)) : {}),
  };
}

/** What is told of a way beyond its distance. */
function linkEvidence({ minutes, isOneArea }: WayLink): Pick<LocationEvidence, "minutes" | "isOneArea"> {
  return { ...(minutes === undefined ? {} : { minutes }), ...(isOneArea ? { isOneArea } : {}) };
}
