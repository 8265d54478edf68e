import { createPlaces, type Places } from "../../geo/index.js";
import { createNearPlaces, type NearPlace } from "./near-places.js";
import type { PlaceChoice } from "./place-choice.js";
import { placeDefinitions } from "./place-definitions.js";
import { agreeing } from "./place-parts.js";
import { createNameReader, type NameReader } from "./place-reader.js";

/**
 * What a text says of a place. `unread` are parts of the text that name no place of the tree, such as a street.
 *
 * `resolved`: one place, by a name that is its own. `ambiguous`: several, or parts that contradict each other. `unknown`: none; `choices` may hold
 * places that are written nearly so, nearest first, at most five. A text that says nothing is unknown without choices.
 */
export type PlaceResolution =
  | (PlaceChoice & { readonly status: "resolved"; readonly unread: readonly string[] })
  | { readonly status: "ambiguous" | "unknown"; readonly choices: readonly PlaceChoice[]; readonly unread: readonly string[] };

/** What a place must be. */
export interface PlaceWish {
  /** Only places of this level. */
  readonly level?: "province" | "regency" | undefined;
  /** What else the source says of where it lies: the province's column. Read as a further part of the text. */
  readonly within?: string | undefined;
}

/** Finds the place that a text names. */
export type PlaceResolver = (text: string, wish?: PlaceWish) => PlaceResolution;

/**
 * Finds the place that a text of an office or a job board names: resolved, ambiguous with its choices, or unknown; never guessed.
 *
 * *Kab. Bandung* and *KOTA TANGERANG* are one place each, *Bandung* is two; *Kab. Toba Samosir* is Toba today; *Jl. Merdeka 5, Kota Bogor, Jabar* is
 * Kota Bogor, with the street unread; *Jaksel* and *DKI* are in use as names; *Bdg* and *Tanggerang* are only offered. A former name yields to a name
 * of today: *Pontianak* without a type is the kota.
 */
export const resolvePlace: PlaceResolver = (text, wish) =>
  (ownResolver ??= createPlaceResolver(createPlaces(placeDefinitions()).value))(text, wish);

let ownResolver: PlaceResolver | undefined;

/** Makes a resolver over another place tree, such as one with kecamatan. See `resolvePlace`. */
export function createPlaceResolver(places: Places): PlaceResolver {
  const reader = createNameReader(places);
  const near = createNearPlaces(places, reader);
  return (text, { level, within = "" } = {}) => {
    const fits = (row: number): boolean => level === undefined || places.places[row]!.level === level;
    const whole = [text, within].filter((part) => !isSilent(part));
    if (isSilent(text)) return { status: "unknown", choices: [], unread: [] };
    const found = whole.map((part) => reader.read(part));
    const parts = found.every(({ length }) => length > 0) ? whole : whole.flatMap(partsOf);
    return settle(places, reader, parts, near, fits);
  };
}

/** What offices write where they know nothing. */
const silent = /^(?:[\s\-–—.*?]*|n\/?a|nihil|null|kosong|tidak ada|belum diisi)$/iu;

function isSilent(text: string): boolean {
  return silent.test(text.normalize("NFKC").trim());
}

/** Parts between commas, brackets and dashes that stand alone: *Fak-Fak* has none. A type after a slash belongs to what follows: *Kab/Kota Bandung*. */
function partsOf(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .replace(/\b(?:kab(?:upaten)?\.?\s*\/\s*kota|kota\s*\/\s*kab(?:upaten)?\.?)\s+/giu, "")
    .split(/[,;|()[\]\n\t/]|\s[-–—]+\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function settle(
  places: Places,
  reader: NameReader,
  parts: readonly string[],
  nearPlaces: (text: string) => readonly NearPlace[],
  fits: (row: number) => boolean,
): PlaceResolution {
  const read = parts.map((part) => ({ part, rows: reader.read(part) }));
  const known = read.filter(({ rows }) => rows.length > 0);
  const unread = read.filter(({ rows }) => rows.length === 0).map(({ part }) => part);
  const choiceOf = (row: number): PlaceChoice => ({
    place: places.places[row]!,
    way: known.map(({ part }) => reader.way(part, row)).find((way) => way !== undefined) ?? "name",
  });
  const sets = known.map(({ rows }) => rows);
  const consistent = agreeing(places, sets);
  const rows = consistent.filter(fits);
  const near = unread.flatMap(nearPlaces).filter(({ row }) => fits(row));
  const inside = near.filter(({ row }) => sets.length === 0 || agreeing(places, [...sets, [row]]).length > 0);
  const nearChoices = dedupe(inside)
    .slice(0, MOST_CHOICES)
    .map(({ row, way }) => ({ place: places.places[row]!, way }));
  if (rows.length === 1 && nearChoices.length === 0) return { status: "resolved", ...choiceOf(rows[0]!), unread };
  if (rows.length > 0) return { status: "ambiguous", choices: [...rows.map(choiceOf), ...nearChoices], unread };
  const contradictory = consistent.length === 0 ? [...new Set(sets.flat())].filter(fits).map(choiceOf) : [];
  return contradictory.length > 0
    ? { status: "ambiguous", choices: contradictory, unread }
    : { status: "unknown", choices: nearChoices, unread };
}

const MOST_CHOICES = 5;

function dedupe(items: readonly NearPlace[]): readonly NearPlace[] {
  const seen = new Set<number>();
  return items.filter(({ row }) => !seen.has(row) && seen.add(row));
}
