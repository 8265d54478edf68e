import type { Places } from "../../geo/index.js";
import { placeNames } from "./place-names.js";
import { provinces } from "./provinces.js";
import type { PlaceWay } from "./place-choice.js";

/** Reads a text as one place name. */
export interface NameReader {
  /** Rows of the places of that name, ascending; a name of today hides those that only had it. */
  read(text: string): readonly number[];
  /** How the text names a place, if it does. */
  way(text: string, row: number): PlaceWay | undefined;
}

/** Makes a reader of names in all the orders that people write them in: *Bandung Kab.*, *Bandung Regency*, *Kabupaten Dati II Bandung*. */
export function createNameReader(places: Places): NameReader {
  const former = new Map(
    [...placeNames.rows, ...provinces.rows].map(({ code, formerNames = [] }) => [code, new Set(formerNames.map(bareName))]),
  );
  const isFormer = (text: string, row: number): boolean => {
    const { scheme, code, name } = places.places[row]!;
    const bare = bareName(text);
    return scheme === "kemendagri" && former.get(code)?.has(bare) === true && bareName(name) !== bare;
  };
  const read = (text: string): readonly number[] => {
    const rows = places.findByName(inOrder(text));
    const today = rows.filter((row) => !isFormer(inOrder(text), row));
    return today.length > 0 ? today : rows;
  };
  return {
    read,
    way(text, row) {
      if (!read(text).includes(row)) return undefined;
      const ordered = inOrder(text);
      if (isFormer(ordered, row)) return "formerName";
      return bareName(places.places[row]!.name) === bareName(ordered) ? "name" : "otherName";
    },
  };
}

/** Gives a name without its type, as letters and digits in lower case. */
export function bareName(name: string): string {
  const words = wordsOf(name);
  const administrative = words[1] === "adm" || words[1] === "administrasi";
  return words.slice(types.has(words[0] ?? "") && words.length > 1 ? (administrative && words.length > 2 ? 2 : 1) : 0).join("");
}

/** Gives the words of a name in lower case, with *Kep.* written out. */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word === "kep" ? "kepulauan" : word));
}

/** Tells whether a word says what kind of place follows. */
export function isTypeWord(word: string): boolean {
  return types.has(word);
}

const types: ReadonlySet<string> = new Set([
  "prov",
  "provinsi",
  "propinsi",
  "kab",
  "kabupaten",
  "kota",
  "kotamadya",
  "kodya",
  "kec",
  "kecamatan",
]);

/** Types that may stand behind a name, with the one that stands before it in Indonesian. */
const trailing: ReadonlyMap<string, string> = new Map([
  ["kab", "kabupaten"],
  ["kabupaten", "kabupaten"],
  ["kota", "kota"],
  ["regency", "kabupaten"],
  ["city", "kota"],
  ["province", "provinsi"],
]);

function inOrder(text: string): string {
  const words = wordsOf(text.replace(/\b(?:dati|daerah tingkat)\s*(?:ii|i|2|1)\b/giu, " "));
  const last = words.at(-1);
  const type = last === undefined || words.length === 1 || isTypeWord(words[0]!) ? undefined : trailing.get(last);
  if (type === undefined || endsInKota.has(words.join(""))) return words.join(" ");
  return [type, ...words.slice(0, -1)].join(" ");
}

/** Names that end in a word of these themselves. */
const endsInKota: ReadonlySet<string> = new Set(["limapuluhkota", "50kota"]);
