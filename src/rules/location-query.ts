import type { Rung } from "../geo/index.js";
import type { Market, Row, Side } from "../market/index.js";
import { lieOf, wouldMove } from "./moving.js";
import { distanceKm, widePlaceAround } from "./reach.js";
import { ANY_DISTANCE, rememberWays, waysToWork, type Way, type WaysToWork } from "./ways.js";

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

/** Options of `location`, filled in. */
export interface LocationNumbers {
  readonly halfAtKm: number;
  readonly relocation: number;
}

/** Degrees of `location`, bound to a market. */
export interface LocationDegrees {
  /** The best degree of some places of work: the entries of `locations` from `from` up to `to`. */
  ofEntries(candidate: Row, from: number, to: number, assume: number): number;
  /** The same, where the way is known. */
  ofWay(candidate: Row, from: number, to: number, way: Way, assume: number): number;
  /** Ways to some places of work that were found before, by any query. */
  readonly waysOf: WaysToWork;
  /** Prepares the degrees of all pairs with the record in a row: a way is found once for all others of the same place without coordinates of their own. */
  from(side: Side, row: Row): (other: Row, assume: number) => number;
}

/** Binds the degrees of `location` to a market. */
export function locationDegrees(market: Market, { halfAtKm, relocation }: LocationNumbers): LocationDegrees {
  const { place: homes, latitude } = market.candidates;
  const { offsets, place: works, latitude: workLatitude } = market.vacancies.locations;
  const waysOf = waysToWork(market);

  const degreeOf = (candidate: Row, from: number, to: number, nearness: number, lies: number, assume: number): number => {
    const moves = wouldMove(market, candidate, lies & ~ANY_DISTANCE, from, to);
    return degreeOfWay(nearness, lies, moves, relocation, assume);
  };
  const ofEntries = (candidate: Row, from: number, to: number, assume: number): number => {
    const { nearness, lies } = wayTo(market, halfAtKm, candidate, from, to);
    return degreeOf(candidate, from, to, nearness, lies, assume);
  };
  const fromVacancy = (vacancy: Row): ((candidate: Row, assume: number) => number) => {
    const from = offsets[vacancy]!;
    const to = offsets[vacancy + 1]!;
    const { centre: ways } = waysOf(from, to);
    return (candidate, assume) => {
      if (!Number.isNaN(latitude[candidate]!)) return ofEntries(candidate, from, to, assume);
      const slot = homes[candidate]! + 1;
      if (ways.lies[slot] === 0) ways.keep(slot, wayTo(market, halfAtKm, candidate, from, to));
      return degreeOf(candidate, from, to, ways.nearness[slot]!, ways.lies[slot]!, assume);
    };
  };
  const fromCandidate = (candidate: Row): ((vacancy: Row, assume: number) => number) => {
    const ways = rememberWays(market);
    return (vacancy, assume) => {
      const from = offsets[vacancy]!;
      const to = offsets[vacancy + 1]!;
      let nearness = 0;
      let lies = 0;
      for (let entry = from; entry < to; entry++) {
        if (!Number.isNaN(workLatitude[entry]!)) return ofEntries(candidate, from, to, assume);
        const slot = works[entry]! + 1;
        if (ways.lies[slot] === 0) ways.keep(slot, wayTo(market, halfAtKm, candidate, entry, entry + 1));
        nearness = Math.max(nearness, ways.nearness[slot]!);
        lies |= ways.lies[slot]!;
      }
      return degreeOf(candidate, from, to, nearness, lies, assume);
    };
  };
  const ofWay = (candidate: Row, from: number, to: number, { nearness, lies }: Way, assume: number): number =>
    degreeOf(candidate, from, to, nearness, lies, assume);
  return { ofEntries, ofWay, waysOf, from: (side, row) => (side === "vacancy" ? fromVacancy(row) : fromCandidate(row)) };
}

/** Degree of a way, for somebody who would move or not; `undefined` where that is not known. */
export function degreeOfWay(nearness: number, lies: number, moves: boolean | undefined, relocation: number, assume: number): number {
  const near = (lies & ANY_DISTANCE) === 0 ? nearness : Math.max(nearness, assume);
  return moves === undefined ? Math.max(near, relocation * assume) : moves ? Math.max(near, relocation) : near;
}

export function wayTo(market: Market, halfAtKm: number, candidate: Row, from: number, to: number): Way {
  const home = market.candidates.place[candidate]!;
  const { place } = market.vacancies.locations;
  let nearness = 0;
  let lies = 0;
  for (let entry = from; entry < to; entry++) {
    const its = nearnessOf(market, halfAtKm, candidate, entry);
    if (its === undefined) lies |= ANY_DISTANCE;
    else nearness = Math.max(nearness, its);
    lies |= lieOf(market.places, home, place[entry]!);
  }
  return { nearness, lies };
}

/** Degree of a distance; `undefined` where it is not known. */
export function nearnessOf(market: Market, halfAtKm: number, candidate: Row, entry: number): number | undefined {
  // Inside a whole province or country, both may be next door or far apart.
  if (widePlaceAround(market, candidate, entry) !== undefined) return undefined;
  const km = distanceKm(market, candidate, entry);
  if (!Number.isNaN(km)) return 2 ** (-km / halfAtKm);
  const home = market.candidates.place[candidate]!;
  const work = market.vacancies.locations.place[entry]!;
  return home < 0 || work < 0 ? undefined : ladder[market.places.rung(home, work)];
}
