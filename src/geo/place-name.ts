import type { PlaceLevel } from "../model/index.js";

/** Kind of place that a name may say in front, such as *Kabupaten*. */
export type PlaceType = "provinsi" | "kabupaten" | "kota" | "kecamatan" | "desa" | "kelurahan";

/** A place name as it is compared. */
export interface PlaceName {
  /** The whole name: letters and digits only, lower case, abbreviations written out. */
  readonly whole: string;
  /** The same without the type; equal to `whole` where the name says no type. */
  readonly bare: string;
  readonly type?: PlaceType | undefined;
}

/** Level of the places that carry a type in their name. */
export const levelOfType: Readonly<Record<PlaceType, PlaceLevel>> = {
  provinsi: "province",
  kabupaten: "regency",
  kota: "regency",
  kecamatan: "district",
  desa: "village",
  kelurahan: "village",
};

/** Words in front of a name, in the spellings of officials and job boards; `kotamadya` and `kodya` were used until 2001. */
const types: ReadonlyMap<string, PlaceType> = new Map([
  ["prov", "provinsi"],
  ["provinsi", "provinsi"],
  ["propinsi", "provinsi"],
  ["kab", "kabupaten"],
  ["kabupaten", "kabupaten"],
  ["kota", "kota"],
  ["kotamadya", "kota"],
  ["kodya", "kota"],
  ["kec", "kecamatan"],
  ["kecamatan", "kecamatan"],
  ["desa", "desa"],
  ["kel", "kelurahan"],
  ["kelurahan", "kelurahan"],
]);

/**
 * Reads a place name: case, punctuation and white space do not count, *Kab.* is *Kabupaten*, *Kota Adm.* is *Kota*, *Kep.* is *Kepulauan*.
 *
 * White space within does not count either: *Palangka Raya*, *Palangkaraya*; *Fak-Fak*, *Fakfak*. A type is a word of its own: *Kotabaru* has none.
 * A name without letters and digits has the empty text as `whole`.
 */
export function readPlaceName(name: string): PlaceName {
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word === "kep" ? "kepulauan" : word));
  const whole = words.join("");
  const type = words[0] === undefined ? undefined : types.get(words[0]);
  if (type === undefined || words.length === 1) return { whole, bare: whole };
  const administrative = words.length > 2 && (words[1] === "adm" || words[1] === "administrasi");
  return { whole, bare: words.slice(administrative ? 2 : 1).join(""), type };
}
