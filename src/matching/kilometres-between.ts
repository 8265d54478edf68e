import { greatCircleKm, type Places } from "../geo/index.js";
import type { Candidate, Coordinates, Vacancy, Whereabouts } from "../model/index.js";

/** Kilometres from a home to the nearest place of work, between own coordinates or centres; `undefined` where they are not known. */
export function kilometresBetween({ residence }: Candidate, { locations }: Vacancy, places: Places): number | undefined {
  const home = pointOf(residence, places);
  const ways = (locations ?? []).flatMap((location) => {
    const work = pointOf(location, places);
    return home && work ? [greatCircleKm(home, work)] : [];
  });
  return ways.length === 0 ? undefined : Math.min(...ways);
}

function pointOf(whereabouts: Whereabouts | undefined, places: Places): Coordinates | undefined {
  if (whereabouts?.coordinates) return whereabouts.coordinates;
  return whereabouts?.place && places.places[places.rowOf(whereabouts.place)]?.coordinates;
}
