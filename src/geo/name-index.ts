import type { Place } from "../model/index.js";
import { levelOfType, readPlaceName, type PlaceName, type PlaceType } from "./place-name.js";

/** Finds the rows of places by name, ascending. */
export type NameIndex = (name: string) => readonly number[];

/**
 * Indexes the names and other names of places.
 *
 * An exact match of normalised names, never a guess: *Bandung* finds Kabupaten Bandung and Kota Bandung; *Kota Bandung* finds the one. Where no place
 * says the type that is asked, the places of its level that say none are found. *Kota Kudus* may also be the whole name of a district.
 */
export function indexNames(places: readonly Place[]): NameIndex {
  const byKey = new Map<string, Entry[]>();
  places.forEach((place, row) => {
    for (const entry of entriesOf(place, row)) {
      const entries = byKey.get(entry.key);
      if (entries) entries.push(entry);
      else byKey.set(entry.key, [entry]);
    }
  });
  return (name) => {
    const { whole, bare, type } = readPlaceName(name);
    const found = [...(byKey.get(whole) ?? [])];
    if (type !== undefined) {
      const ofLevel = (byKey.get(bare) ?? []).filter(({ row }) => places[row]!.level === levelOfType[type]);
      const ofType = ofLevel.filter((entry) => entry.type === type);
      found.push(...(ofType.length > 0 ? ofType : ofLevel.filter((entry) => entry.type === undefined)));
    }
    return [...new Set(found.map(({ row }) => row))].sort((a, b) => a - b);
  };
}

interface Entry {
  readonly key: string;
  readonly row: number;
  readonly type: PlaceType | undefined;
}

/** Another name without a type takes the type of the name: *Mamuju Utara* of Kabupaten Pasangkayu is a kabupaten. */
function entriesOf(place: Place, row: number): readonly Entry[] {
  const own = typed(readPlaceName(place.name), place);
  return [own, ...(place.altNames ?? []).map((name) => typed(readPlaceName(name), place))]
    .filter(({ bare }) => bare !== "")
    .map(({ bare, type }) => ({ key: bare, row, type: type ?? own.type }));
}

/** A word that does not fit the level of the place is part of the name: the district Kota Kudus is no kota. */
function typed(name: PlaceName, place: Place): PlaceName {
  return name.type === undefined || levelOfType[name.type] === place.level ? name : { whole: name.whole, bare: name.whole };
}
