import { greatCircleKm } from "../geo/index.js";
import type { ClassRecipe, Market, Row } from "../market/index.js";
import { degreeOfWay, linkOf, nearnessOf, wayTo, type LocationDegrees, type LocationNumbers } from "./location-query.js";
import { asksOverseas, lieOf, wouldMoveWithin } from "./moving.js";
import { widePlaceAround } from "./reach.js";
import type { TableScan } from "./scan.js";
import { ANY_DISTANCE, type Way } from "./ways.js";

/** Far more than the rounding of a distance. */
const ROUNDING = 1e-9;

/** Prepares the scans of all vacancies: candidates are alike by place and by where they would move. */
export function residenceScans(
  market: Market,
  numbers: LocationNumbers,
  degrees: LocationDegrees,
): (vacancy: Row, assume: number) => TableScan {
  const classes = residenceClasses(market);
  const { offsets } = market.vacancies.locations;
  return (vacancy, assume) => {
    const from = offsets[vacancy]!;
    const to = offsets[vacancy + 1]!;
    const ways = degrees.waysOf(from, to);
    const moving = numbers.moving(vacancy, assume);
    const wayOf = (candidate: Row, hasOwn: boolean): Way =>
      hasOwn ? shortestWay(market, numbers, candidate, from, to) : wayTo(market, numbers, candidate, from, to);
    return {
      shape: "table",
      classes,
      bound(candidate, key) {
        // Thousands of classes are asked for: their rows are far apart in memory, their keys stand side by side.
        const packed = typeof key === "number" ? key : Number.parseInt(String(key), 10);
        const hasOwn = (packed & 1) === 1;
        const bits = (packed >>> 1) & 255;
        const slot = Math.floor(packed / 512);
        const its = hasOwn ? ways.disc : ways.centre;
        if (its.lies[slot] === 0) its.keep(slot, wayOf(candidate, hasOwn));
        const lies = its.lies[slot]!;
        if (asksOverseas(bits, lies))
          return degrees.ofWay(candidate, from, to, { nearness: its.nearness[slot]!, lies }, moving, assume) + ROUNDING;
        return degreeOfWay(its.nearness[slot]!, lies, wouldMoveWithin(bits, lies & ~ANY_DISTANCE), moving, assume) + ROUNDING;
      },
    };
  };
}

function residenceClasses(market: Market): ClassRecipe {
  const { place, latitude, relocationCountries } = market.candidates;
  const { offsets, country } = relocationCountries;
  return {
    name: "location.residence",
    key(candidate) {
      if (!Number.isNaN(latitude[candidate]!) && place[candidate]! < 0) return undefined;
      const countries = country.subarray(offsets[candidate], offsets[candidate + 1]);
      const packed = packResidence(market, candidate);
      return countries.length === 0 ? packed : `${String(packed)} ${countries.join(" ")}`;
    },
  };
}

/** Place, relocation and whether there are coordinates of its own in one number. */
function packResidence({ candidates: { place, relocation, latitude } }: Market, candidate: Row): number {
  return (place[candidate]! + 1) * 512 + relocation[candidate]! * 2 + Number(!Number.isNaN(latitude[candidate]!));
}

/** Of homes with coordinates of their own, none is nearer than the edge of the disc that they fill around the centre of their place. */
function shortestWay(market: Market, numbers: LocationNumbers, candidate: Row, from: number, to: number): Way {
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
    const link = linkOf(market, numbers, candidate, entry);
    if (link?.timed === undefined && widePlaceAround(market, candidate, entry) === undefined && work) {
      const km = centre ? Math.max(0, greatCircleKm(centre, work) - farthestHomes(market)[home]!) : 0;
      nearness = Math.max(nearness, 2 ** (-km / numbers.halfAtKm), link?.atLeast ?? 0);
    } else {
      // Without a point to go to, all homes of the place are alike.
      const its = nearnessOf(market, numbers, candidate, entry);
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
