import { greatCircleKm, type Places } from "../geo/index.js";
import { packLetters, relocationBit, type Market, type Row } from "../market/index.js";

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

/**
 * Whether the candidate's channels reach a place of work: `local` the same province, `interregional` the same country, `overseas` other countries.
 * @returns `undefined` where the candidate has not said, or a place is missing that decides.
 */
export function wouldMove({ candidates, places }: Market, candidate: Row, work: number): boolean | undefined {
  const bits = candidates.relocation[candidate]!;
  if (bits === 0) return false;
  const home = candidates.place[candidate]!;
  if (bits === relocationBit.unknown || home < 0 || work < 0) return undefined;
  const country = places.countryOf(work);
  if (country !== places.countryOf(home)) {
    return (bits & relocationBit.overseas) !== 0 && country !== undefined && listsCountry(candidates, candidate, packLetters(country));
  }
  if ((bits & relocationBit.interregional) !== 0) return true;
  const province = places.ancestorAt(home, "province");
  if ((bits & relocationBit.local) === 0) return false;
  return province < 0 || places.ancestorAt(work, "province") < 0 ? undefined : province === places.ancestorAt(work, "province");
}

/** No country listed means any. */
function listsCountry({ relocationCountries }: Market["candidates"], candidate: Row, country: number): boolean {
  const from = relocationCountries.offsets[candidate]!;
  const to = relocationCountries.offsets[candidate + 1]!;
  return from === to || relocationCountries.country.subarray(from, to).includes(country);
}
