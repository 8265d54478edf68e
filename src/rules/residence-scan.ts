import { greatCircleKm } from "../geo/index.js";
import type { ClassRecipe, Market, Row } from "../market/index.js";
import { ANY_DISTANCE, nearnessOf, rememberWays, type LocationDegrees, type LocationNumbers, type Way } from "./location-query.js";
import { lieOf } from "./moving.js";
import { widePlaceAround } from "./reach.js";
import type { TableScan } from "./scan.js";

/** Far more than the rounding of a distance. */
const ROUNDING = 1e-9;

/** Prepares the scans of all vacancies: candidates are alike by place and by where they would move. */
export function residenceScans(
  market: Market,
  numbers: LocationNumbers,
  degrees: LocationDegrees,
): (vacancy: Row, assume: number) => TableScan {
  const classes = residenceClasses(market);
  const { latitude, place } = market.candidates;
  const { offsets } = market.vacancies.locations;
  return (vacancy, assume) => {
    const [from, to] = [offsets[vacancy]!, offsets[vacancy + 1]!];
    const exact = degrees.from("vacancy", vacancy);
    const ways = rememberWays(market);
    return {
      shape: "table",
      classes,
      /** Of homes with coordinates of their own, no one is nearer than the edge of the disc that they fill around the centre of their place. */
      bound(candidate) {
        if (Number.isNaN(latitude[candidate]!)) return exact(candidate, assume);
        const slot = place[candidate]! + 1;
        if (ways.lies[slot] === 0) ways.keep(slot, shortestWay(market, numbers, candidate, from, to));
        return degrees.ofWay(candidate, from, to, { nearness: ways.nearness[slot]!, lies: ways.lies[slot]! }, assume) + ROUNDING;
      },
    };
  };
}

function residenceClasses({ candidates }: Market): ClassRecipe {
  const { place, latitude, relocation, relocationCountries } = candidates;
  const { offsets, country } = relocationCountries;
  return {
    name: "location.residence",
    key(candidate) {
      const hasOwn = !Number.isNaN(latitude[candidate]!);
      if (hasOwn && place[candidate]! < 0) return undefined;
      const its = ((place[candidate]! + 1) * 256 + relocation[candidate]!) * 2 + Number(hasOwn);
      const countries = country.subarray(offsets[candidate], offsets[candidate + 1]);
      return countries.length === 0 ? its : `${String(its)} ${countries.join(" ")}`;
    },
  };
}

function shortestWay(market: Market, { halfAtKm }: LocationNumbers, candidate: Row, from: number, to: number): Way {
  const { place: works, latitude, longitude } = market.vacancies.locations;
  const { places } = market.places;
  const home = market.candidates.place[candidate]!;
  const centre = places[home]!.coordinates;
  let nearness = 0;
  let lies = 0;
  for (let entry = from; entry < to; entry++) {
    lies |= lieOf(market.places, home, works[entry]!);
    const hasOwn = !Number.isNaN(latitude[entry]!);
    const work = hasOwn ? { latitude: latitude[entry]!, longitude: longitude[entry]! } : places[works[entry]!]?.coordinates;
    if (widePlaceAround(market, candidate, entry) === undefined && work) {
      const km = centre ? Math.max(0, greatCircleKm(centre, work) - farthestHomes(market)[home]!) : 0;
      nearness = Math.max(nearness, 2 ** (-km / halfAtKm));
    } else {
      // Without a point to go to, all homes of the place are alike.
      const its = nearnessOf(market, halfAtKm, candidate, entry);
      if (its === undefined) lies |= ANY_DISTANCE;
      else nearness = Math.max(nearness, its);
    }
  }
  return { nearness, lies };
}

/** What was found of the homes in a column; generations of a market share columns, and only the newest rows need be looked at. */
const found = new WeakMap<ArrayBufferLike, { rows: number; readonly km: Float64Array }>();

/** By row of a place: kilometres from its centre to the farthest home with coordinates of its own. */
function farthestHomes({ candidates, places: { places } }: Market): Float64Array {
  const { place, latitude, longitude } = candidates;
  const known = found.get(latitude.buffer) ?? { rows: 0, km: new Float64Array(places.length) };
  for (let row = known.rows; row < latitude.length; row++) {
    if (Number.isNaN(latitude[row]!)) continue;
    const centre = places[place[row]!]?.coordinates;
    if (!centre) continue;
    const km = greatCircleKm(centre, { latitude: latitude[row]!, longitude: longitude[row]! });
    if (km > known.km[place[row]!]!) known.km[place[row]!] = km;
  }
  known.rows = Math.max(known.rows, latitude.length);
  found.set(latitude.buffer, known);
  return known.km;
}
