import { greatCircleKm } from "../geo/index.js";
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
  return (bits & relocationBit.local) !== 0 && places.ancestorAt(home, "province") === places.ancestorAt(work, "province");
}

/** No country listed means any. */
function listsCountry({ relocationCountries }: Market["candidates"], candidate: Row, country: number): boolean {
  const from = relocationCountries.offsets[candidate]!;
  const to = relocationCountries.offsets[candidate + 1]!;
  return from === to || relocationCountries.country.subarray(from, to).includes(country);
}
