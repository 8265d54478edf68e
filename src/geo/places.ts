import { contentHash, type DataIssue, type Json, type Place, type PlaceCode, type PlaceLevel, type Read } from "../model/index.js";
import { indexNames } from "./name-index.js";
import { placeDistances } from "./place-distances.js";
import { levelOrder, placeKey, readPlaces } from "./read-places.js";
import { rungOf, type Rung } from "./rung.js";

/** The place tree, checked and frozen. Methods throw a RangeError for a row that is not there. */
export interface Places {
  /** Names the content: SHA-256 of the places, whatever order they came in. */
  readonly hash: string;
  /** In code-point order of scheme, then code; the position of a place is its row. */
  readonly places: readonly Place[];
  /**
   * Finds the row of a code: −1 unknown. A code of another list leads to the place that names it among its `altCodes`, one that is no longer
   * in use to its successor, where there is exactly one; a place that was split leads nowhere.
   */
  rowOf(code: PlaceCode): number;
  /** Gives the row that a place lies in: −1 where it lies in none. */
  parentOf(row: number): number;
  /** Finds the place of a level that a place lies in, or that it is: −1 where there is none. */
  ancestorAt(row: number, level: PlaceLevel): number;
  /** Says how far apart two places are where kilometres are not known. */
  rung(a: number, b: number): Rung;
  /** Measures between the centres in kilometres; `undefined` where a place has no coordinates. See `greatCircleKm`. */
  distanceKm(a: number, b: number): number | undefined;
  /** Gives the country, ISO 3166-1 alpha-2: that of the place tree, else `ID` for the Indonesian lists `kemendagri` and `bps`. */
  countryOf(row: number): string | undefined;
  /**
   * Finds places by normalised name (case, punctuation, white space, *Kab.*, *Kota Adm.*, *Prov.* do not count) or other name.
   * @param options `level`: only places of it; `within`: only places that lie in this row, or are it.
   * @returns rows, ascending; several where the name is ambiguous.
   */
  findByName(name: string, options?: { readonly level?: PlaceLevel | undefined; readonly within?: number | undefined }): readonly number[];
}

/**
 * Checks, indexes and freezes a place tree.
 *
 * Codes written with dots (`32.75`) are kept without (`3275`).
 * @param definitions values of the shape of `Place`, in any order; each is checked. What is wrong is in `issues`: see `Read`.
 */
export function createPlaces(definitions: Iterable<unknown>): Read<Places> {
  const issues: DataIssue[] = [];
  const places = Object.freeze(readPlaces(definitions, issues));
  const rows = new Map(places.map((place, row) => [placeKey(place), row]));
  const otherCodes = indexOtherCodes(places);
  const parents = Int32Array.from(places, ({ parent }) => (parent === undefined ? -1 : rows.get(placeKey(parent))!));
  const named = indexNames(places);

  const at = (row: number): Place => {
    const place = places[row];
    if (place === undefined) throw new RangeError(`expected a row from 0 to ${String(places.length - 1)}, received ${String(row)}`);
    return place;
  };
  const parentOf = (row: number): number => {
    const { parent } = at(row);
    return parent === undefined ? -1 : parents[row]!;
  };
  // Asked of every pair of places in a search: found once.
  const ancestors = new Map(
    levelOrder.map((level) => [level, Int32Array.from(places.keys(), (row) => climb(places, parents, row, level))]),
  );
  const ancestorAt = (row: number, level: PlaceLevel): number => {
    at(row);
    return ancestors.get(level)![row]!;
  };
  const countries = places.map((place, row): string | undefined => {
    const country = places[ancestorAt(row, "country")];
    if (country?.scheme === "iso-3166") return country.code;
    return place.scheme === "iso-3166" ? undefined : "ID";
  });
  const countryOf = (row: number): string | undefined => {
    at(row);
    return countries[row];
  };
  const kilometres = placeDistances(places);
  const liesIn = (row: number, outer: number): boolean => ancestorAt(row, at(outer).level) === outer;
  const value: Places = {
    hash: contentHash(places as unknown as Json),
    places,
    rowOf: (code) => rows.get(placeKey(code)) ?? otherCodes.get(placeKey(code)) ?? -1,
    parentOf,
    ancestorAt,
    rung: (a, b) => (at(a) === at(b) ? "samePlace" : rungOf({ at, parentOf, countryOf }, a, b)),
    distanceKm(a, b) {
      at(a);
      at(b);
      const km = kilometres(a, b);
      return Number.isNaN(km) ? undefined : km;
    },
    countryOf,
    findByName(name, { level, within } = {}) {
      return named(name).filter((row) => (level === undefined || at(row).level === level) && (within === undefined || liesIn(row, within)));
    },
  };
  return { value: Object.freeze(value), issues };
}

/** The place of a level around a place, or itself: −1 where there is none. */
function climb(places: readonly Place[], parents: Int32Array, row: number, level: PlaceLevel): number {
  let found = row;
  while (found >= 0 && levelOrder.indexOf(places[found]!.level) > levelOrder.indexOf(level)) found = parents[found]!;
  return places[found]?.level === level ? found : -1;
}

/** Former codes and codes of other lists, each with the row of the only place that names it; −1 where there are several. */
function indexOtherCodes(places: readonly Place[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  places.forEach(({ successorOf = [], altCodes = [] }, row) => {
    for (const key of new Set([...successorOf, ...altCodes].map(placeKey))) rows.set(key, rows.has(key) ? -1 : row);
  });
  return rows;
}
