import type { Market } from "../market/index.js";

/** What is known of the way from a home to some places of work. */
export interface Way {
  /** The best degree of a distance that is known, 0 without one. */
  readonly nearness: number;
  /** Bits of `lie`, and `ANY_DISTANCE`. */
  readonly lies: number;
}

/** Some place of work may be next door or far apart. */
export const ANY_DISTANCE = 64;

/** Ways by place of the home, from slot 1 on; slot 0 is for a place that is not known. */
export interface Ways {
  readonly nearness: Float64Array;
  /** 0 for a way that nobody asked for yet. */
  readonly lies: Uint8Array;
  keep(slot: number, way: Way): void;
}

/** Starts without a way. */
export function rememberWays({ places }: Market): Ways {
  const nearness = new Float64Array(places.places.length + 1);
  const lies = new Uint8Array(places.places.length + 1);
  return {
    nearness,
    lies,
    keep(slot, way) {
      nearness[slot] = way.nearness;
      lies[slot] = way.lies;
    },
  };
}

/** Ways to the same places of work: from the centre of a home's place, and from the point of it that is nearest. */
export interface WaysFromPlaces {
  readonly centre: Ways;
  readonly disc: Ways;
}

/** Ways to the entries of `locations` from `from` up to `to`. */
export type WaysToWork = (from: number, to: number) => WaysFromPlaces;

/** So many ways are remembered, for all places of work together: nine bytes each. */
const MOST_WAYS = 2 ** 20;

/** Ways to one place without coordinates of its own are the same for every vacancy there, and remembered; the place that was new longest ago is forgotten first. */
export function waysToWork(market: Market): WaysToWork {
  const { place, latitude } = market.vacancies.locations;
  const known = new Map<number, WaysFromPlaces>();
  const most = Math.floor(MOST_WAYS / (market.places.places.length + 1));
  const start = (): WaysFromPlaces => ({ centre: rememberWays(market), disc: rememberWays(market) });
  return (from, to) => {
    if (to !== from + 1 || !Number.isNaN(latitude[from]!)) return start();
    const before = known.get(place[from]!);
    if (before) return before;
    const ways = start();
    known.set(place[from]!, ways);
    if (known.size > most) known.delete(known.keys().next().value!);
    return ways;
  };
}
