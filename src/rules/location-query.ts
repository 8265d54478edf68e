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

/** Options of `location`, filled in and bound. */
export interface LocationNumbers {
  readonly halfAtKm: number;
  /** Degree of a vacancy's places for who would move there; may be higher where housing is offered. */
  readonly moving: (vacancy: Row, assume: number) => number;
  /** No such degree is higher. */
  readonly mostMoving: number;
  /** What vacancies with the same places differ in to who would move, if anything: `offerState` of housing. */
  readonly housingOf: ((vacancy: Row) => number) | undefined;
  /** What is known of ways beyond distances, if anything. */
  readonly links: ((home: Row, work: Row) => WayLink) | undefined;
}

/** A way between places that a table or a commuting area tells of. */
export interface WayLink {
  /** Minutes of travel, and the degree that stands instead of that of the distance; `undefined` where no table tells. */
  readonly minutes: number | undefined;
  readonly timed: number | undefined;
  /** Whether both places lie in one commuting area. */
  readonly isOneArea: boolean;
  /** The degree is at least this. */
  readonly atLeast: number;
}

/** Degrees of `location`, bound to a market. */
export interface LocationDegrees {
  /** The best degree of some places of work: the entries of `locations` from `from` up to `to`; `moving` is that for who would move. */
  ofEntries(candidate: Row, from: number, to: number, moving: number, assume: number): number;
  /** The same, where the way is known. */
  ofWay(candidate: Row, from: number, to: number, way: Way, moving: number, assume: number): number;
  /** Ways to some places of work that were found before, by any query. */
  readonly waysOf: WaysToWork;
  /** Prepares the degrees of all pairs with the record in a row: a way is found once for all others of the same place without coordinates of their own. */
  from(side: Side, row: Row): (other: Row, assume: number) => number;
}

/** Binds the degrees of `location` to a market. */
export function locationDegrees(market: Market, numbers: LocationNumbers): LocationDegrees {
  const { place: homes, latitude } = market.candidates;
  const { offsets, place: works, latitude: workLatitude } = market.vacancies.locations;
  const waysOf = waysToWork(market);

  const { moving } = numbers;

  const degreeOf = (candidate: Row, from: number, to: number, nearness: number, lies: number, its: number, assume: number): number => {
    const moves = wouldMove(market, candidate, lies & ~ANY_DISTANCE, from, to);
    return degreeOfWay(nearness, lies, moves, its, assume);
  };
  const ofEntries = (candidate: Row, from: number, to: number, its: number, assume: number): number => {
    const { nearness, lies } = wayTo(market, numbers, candidate, from, to);
    return degreeOf(candidate, from, to, nearness, lies, its, assume);
  };
  const fromVacancy = (vacancy: Row): ((candidate: Row, assume: number) => number) => {
    const from = offsets[vacancy]!;
    const to = offsets[vacancy + 1]!;
    const { centre: ways } = waysOf(from, to);
    return (candidate, assume) => {
      if (!Number.isNaN(latitude[candidate]!)) return ofEntries(candidate, from, to, moving(vacancy, assume), assume);
      const slot = homes[candidate]! + 1;
      if (ways.lies[slot] === 0) ways.keep(slot, wayTo(market, numbers, candidate, from, to));
      return degreeOf(candidate, from, to, ways.nearness[slot]!, ways.lies[slot]!, moving(vacancy, assume), assume);
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
        if (!Number.isNaN(workLatitude[entry]!)) return ofEntries(candidate, from, to, moving(vacancy, assume), assume);
        const slot = works[entry]! + 1;
        if (ways.lies[slot] === 0) ways.keep(slot, wayTo(market, numbers, candidate, entry, entry + 1));
        nearness = Math.max(nearness, ways.nearness[slot]!);
        lies |= ways.lies[slot]!;
      }
      return degreeOf(candidate, from, to, nearness, lies, moving(vacancy, assume), assume);
    };
  };
  const ofWay = (candidate: Row, from: number, to: number, { nearness, lies }: Way, its: number, assume: number): number =>
    degreeOf(candidate, from, to, nearness, lies, its, assume);
  return { ofEntries, ofWay, waysOf, from: (side, row) => (side === "vacancy" ? fromVacancy(row) : fromCandidate(row)) };
}

/** Degree of a way, for somebody who would move or not; `undefined` where that is not known. */
export function degreeOfWay(nearness: number, lies: number, moves: boolean | undefined, moving: number, assume: number): number {
  const near = (lies & ANY_DISTANCE) === 0 ? nearness : Math.max(nearness, assume);
  return moves === undefined ? Math.max(near, moving * assume) : moves ? Math.max(near, moving) : near;
}

export function wayTo(market: Market, numbers: LocationNumbers, candidate: Row, from: number, to: number): Way {
  const home = market.candidates.place[candidate]!;
  const { place } = market.vacancies.locations;
  let nearness = 0;
  let lies = 0;
  for (let entry = from; entry < to; entry++) {
    const its = nearnessOf(market, numbers, candidate, entry);
    if (its === undefined) lies |= ANY_DISTANCE;
    else nearness = Math.max(nearness, its);
    lies |= lieOf(market.places, home, place[entry]!);
  }
  return { nearness, lies };
}

/** Degree of a way without moving; `undefined` where it is not known. */
export function nearnessOf(market: Market, numbers: LocationNumbers, candidate: Row, entry: number): number | undefined {
  const link = linkOf(market, numbers, candidate, entry);
  const near = link?.timed ?? nearnessByDistance(market, numbers, candidate, entry);
  return near === undefined || !link ? near : Math.max(near, link.atLeast);
}

/** What is known of a way beyond its distance. */
export function linkOf(market: Market, { links }: LocationNumbers, candidate: Row, entry: number): WayLink | undefined {
  const home = market.candidates.place[candidate]!;
  const work = market.vacancies.locations.place[entry]!;
  return links && home >= 0 && work >= 0 ? links(home, work) : undefined;
}

function nearnessByDistance(market: Market, { halfAtKm }: LocationNumbers, candidate: Row, entry: number): number | undefined {
  // Inside a whole province or country, both may be next door or far apart.
  if (widePlaceAround(market, candidate, entry) !== undefined) return undefined;
  const km = distanceKm(market, candidate, entry);
  if (!Number.isNaN(km)) return 2 ** (-km / halfAtKm);
  const home = market.candidates.place[candidate]!;
  const work = market.vacancies.locations.place[entry]!;
  return home < 0 || work < 0 ? undefined : ladder[market.places.rung(home, work)];
}
