import { greatCircleKm, type Places } from "../geo/index.js";
import type { Market, Row } from "../market/index.js";

/** Kilometres between own coordinates, else centres of places; NaN where a side has neither. */
export function distanceKm({ candidates, vacancies: { locations }, places }: Market, candidate: Row, entry: number): number {
  const home = candidates.place[candidate]!;
  const work = locations.place[entry]!;
  const own = candidates.latitude[candidate]!;
  const its = locations.latitude[entry]!;
  if (Number.isNaN(own) && Number.isNaN(its)) return home < 0 || work < 0 ? NaN : (places.distanceKm(home, work) ?? NaN);
  const from = Number.isNaN(own) ? places.places[home]?.coordinates : { latitude: own, longitude: candidates.longitude[candidate]! };
  const to = Number.isNaN(its) ? places.places[work]?.coordinates : { latitude: its, longitude: locations.longitude[entry]! };
  return from && to ? greatCircleKm(from, to) : NaN;
}

/**
 * The province or country that is all that is known of one side, and that the other lies in: a centre says nothing about the way to work then.
 * @returns `undefined` where both are known better, or lie apart.
 */
export function widePlaceAround(
  { candidates, vacancies: { locations }, places }: Market,
  candidate: Row,
  entry: number,
): "province" | "country" | undefined {
  const home = candidates.place[candidate]!;
  const work = locations.place[entry]!;
  if (home < 0 || work < 0) return undefined;
  const around = Number.isNaN(candidates.latitude[candidate]!) ? wideLevel(places, home, work) : undefined;
  if (around === "country" || !Number.isNaN(locations.latitude[entry]!)) return around;
  return wideLevel(places, work, home) ?? around;
}

function wideLevel(places: Places, outer: Row, inner: Row): "province" | "country" | undefined {
  const { level } = places.places[outer]!;
  return (level === "province" || level === "country") && places.ancestorAt(inner, level) === outer ? level : undefined;
}
