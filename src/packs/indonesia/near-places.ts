import type { Place } from "../../model/index.js";
import type { Places } from "../../geo/index.js";
import { editDistance } from "../../text/index.js";
import { placeAbbreviations } from "./place-abbreviations.js";
import type { PlaceWay } from "./place-choice.js";
import { bareName, isTypeWord, wordsOf, type NameReader } from "./place-reader.js";

/** A place that a text may have meant. */
export interface NearPlace {
  readonly row: number;
  readonly way: PlaceWay;
}

/**
 * Makes a finder of places that a text may have meant: with its shortened words written out, else with few letters changed. Nearest first, then by row.
 *
 * One edit in names of 4 to 6 letters, two up to 10, three beyond. A type that the text says must be the place's, unless there is none of it.
 */
export function createNearPlaces(places: Places, reader: NameReader): (text: string) => readonly NearPlace[] {
  const known = places.places.flatMap((place, row) =>
    place.level === "province" || place.level === "regency"
      ? [
          {
            row,
            type: typeOf(wordsOf(place.name)[0] ?? "", place.level),
            names: [...new Set([place.name, ...(place.altNames ?? [])].map(bareName))],
          },
        ]
      : [],
  );
  return (text) => {
    const words = wordsOf(text);
    const full = words.map((word) => longForms.get(word) ?? word).join(" ");
    const rows = full === words.join(" ") ? [] : reader.read(full);
    if (rows.length > 0) return rows.map((row) => ({ row, way: "abbreviation" }));
    const bare = bareName(text);
    if (bare.length < 4 || /^\d+$/.test(bare)) return [];
    const most = bare.length <= 6 ? 1 : bare.length <= 10 ? 2 : 3;
    const near = known
      .map(({ row, type, names }) => ({ row, type, edits: Math.min(...names.map((name) => editsBetween(name, bare, most))) }))
      .filter(({ edits }) => edits <= most)
      .sort((a, b) => a.edits - b.edits || a.row - b.row);
    const wanted = isTypeWord(words[0] ?? "") && words.length > 1 ? typeOf(words[0]!) : undefined;
    const ofType = wanted === undefined ? near : near.filter(({ type }) => type === wanted);
    if (ofType.length > 0) return ofType.map(({ row }) => ({ row, way: "spelling" }));
    return wanted === "kec" ? [] : near.map(({ row, edits }) => ({ row, way: edits === 0 ? "type" : "spelling" }));
  };
}

const longForms: ReadonlyMap<string, string> = new Map(placeAbbreviations.rows.map(({ short, word }) => [short, word]));

/** Infinity where the lengths alone say that there are too many. */
function editsBetween(name: string, other: string, most: number): number {
  return Math.abs(name.length - other.length) > most ? Infinity : editDistance(name, other);
}

function typeOf(word: string, level?: Place["level"]): string {
  if (level === "province" || word.startsWith("pro")) return "prov";
  return word.startsWith("ka") ? "kab" : word.startsWith("ke") ? "kec" : "kota";
}
