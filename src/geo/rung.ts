import type { Place, PlaceLevel } from "../model/index.js";
import { levelOrder } from "./read-places.js";

/** The distance ladder, nearest first: what two places have in common. */
export const rungs = ["samePlace", "sameDistrict", "sameRegency", "sameProvince", "sameIsland", "sameCountry", "abroad"] as const;

/** How far apart two places are where kilometres are not known. */
export type Rung = (typeof rungs)[number];

/** What the ladder needs to know of a place tree. */
interface Tree {
  at(row: number): Place;
  parentOf(row: number): number;
  countryOf(row: number): string | undefined;
}

const rungOfLevel: Readonly<Record<PlaceLevel, Rung>> = {
  country: "sameCountry",
  province: "sameProvince",
  regency: "sameRegency",
  district: "sameDistrict",
  village: "samePlace",
};

/**
 * Finds the rung of two different places: the level of the smallest place that both lie in.
 *
 * A place and one that it contains stand on the rung of the containing one. Below a country, places with the same `island` (their own, else that of the
 * nearest place around them that has one) are `sameIsland`. Two places whose countries are not both known count as `abroad`.
 */
export function rungOf(tree: Tree, a: number, b: number): Rung {
  const common = commonPlace(tree, a, b);
  if (common >= 0 && tree.at(common).level !== "country") return rungOfLevel[tree.at(common).level];
  const country = tree.countryOf(a);
  if (common < 0 && (country === undefined || country !== tree.countryOf(b))) return "abroad";
  const island = islandOf(tree, a);
  return island !== undefined && island === islandOf(tree, b) ? "sameIsland" : "sameCountry";
}

/** Climbs from the narrower place until both are one; −1 where they never are. */
function commonPlace(tree: Tree, a: number, b: number): number {
  let [x, y] = [a, b];
  while (x !== y && x >= 0 && y >= 0) {
    const order = levelOrder.indexOf(tree.at(x).level) - levelOrder.indexOf(tree.at(y).level);
    if (order >= 0) x = tree.parentOf(x);
    if (order <= 0) y = tree.parentOf(y);
  }
  return x === y ? x : -1;
}

function islandOf(tree: Tree, row: number): string | undefined {
  for (let around = row; around >= 0; around = tree.parentOf(around)) {
    const { level, island } = tree.at(around);
    if (level !== "country" && island !== undefined) return island;
  }
  return undefined;
}
