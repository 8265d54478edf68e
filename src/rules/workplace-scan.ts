import type { ClassRecipe, Market, PostingRecipe, Row } from "../market/index.js";
import type { LocationDegrees, LocationNumbers } from "./location-query.js";
import type { SparseScan } from "./scan.js";
import { ROUNDING_ERROR } from "./scan-error.js";

/** No place has these rows. */
const NOT_ASKED = -2;
const SEVERAL = -3;

/**
 * Prepares the scans of all candidates: vacancies with one place of work are alike by it; those with several gain by the best of them.
 * A workplace with coordinates of its own is like no other.
 */
export function workplaceScans(
  market: Market,
  { housingOf, mostMoving }: LocationNumbers,
  degrees: LocationDegrees,
): (candidate: Row, assume: number) => SparseScan {
  const { offsets, place, latitude } = market.vacancies.locations;
  const isSeveral = (vacancy: Row): boolean => {
    const [from, to] = [offsets[vacancy]!, offsets[vacancy + 1]!];
    if (to - from < 2) return false;
    for (let entry = from; entry < to; entry++) if (place[entry]! < 0 || !Number.isNaN(latitude[entry]!)) return false;
    return true;
  };
  const classes: ClassRecipe = {
    name: housingOf ? "location.workplace housing" : "location.workplace",
    key(vacancy) {
      const entry = offsets[vacancy]!;
      const count = offsets[vacancy + 1]! - entry;
      if (count === 0) return NOT_ASKED;
      if (count === 1 && !Number.isNaN(latitude[entry]!)) return undefined;
      if (count === 1) return housingOf ? `${String(place[entry])} ${String(housingOf(vacancy))}` : place[entry];
      return isSeveral(vacancy) ? SEVERAL : undefined;
    },
  };
  const postings: PostingRecipe = {
    name: "location.workplaces",
    keys: market.places.places.length,
    offsets,
    key: place,
    posts: isSeveral,
  };
  let entries: ReadonlyMap<number, number> | undefined;
  return (candidate, assume) => {
    const degree = degrees.from("candidate", candidate);
    entries ??= entryOfPlace(market, isSeveral);
    const group = Array.from(entries, ([key, entry]) => ({
      key,
      gain: degrees.ofEntries(candidate, entry, entry + 1, mostMoving, assume),
    }));
    return {
      shape: "sparse",
      base: { classes, bound: (vacancy) => (isSeveral(vacancy) ? 0 : degree(vacancy, assume)) },
      postings,
      groups: [group.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain || a.key - b.key)],
      error: ROUNDING_ERROR,
    };
  };
}

/** For each place that is one of several, an entry of `locations` that names it. */
function entryOfPlace({ vacancies: { locations } }: Market, isSeveral: (vacancy: Row) => boolean): ReadonlyMap<number, number> {
  const { offsets, place } = locations;
  const entries = new Map<number, number>();
  for (let vacancy = 0; vacancy + 1 < offsets.length; vacancy++) {
    if (!isSeveral(vacancy)) continue;
    for (let entry = offsets[vacancy]!; entry < offsets[vacancy + 1]!; entry++) entries.set(place[entry]!, entry);
  }
  return entries;
}
