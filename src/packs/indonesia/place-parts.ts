import type { Places } from "../../geo/index.js";
import type { PlaceLevel } from "../../model/index.js";

/**
 * Finds the rows on which the parts of a text agree: each part must name the place, one that it lies in, or one that lies in it.
 *
 * Of *Bogor, Jawa Barat* the two places in the province; of *Kota Bogor, Bogor* the kota. Only the narrowest are given, unless there is but one part.
 * @param sets rows that each part names.
 * @returns rows, ascending; none where the parts contradict each other.
 */
export function agreeing(places: Places, sets: readonly (readonly number[])[]): readonly number[] {
  // A single name says nothing of where the place lies: *Gorontalo* is a province, a kabupaten and a kota.
  if (sets.length === 1) return sets[0]!;
  const rows = [...new Set(sets.flat())].filter((row) =>
    sets.every((set) => set.some((other) => liesIn(places, row, other) || liesIn(places, other, row))),
  );
  const narrowest = Math.max(...rows.map((row) => depth(places, row)));
  const deep = rows.filter((row) => depth(places, row) === narrowest);
  // A part that names the place itself says more than one that names a place around it.
  const support = (row: number): number => sets.filter((set) => set.includes(row)).length;
  const most = Math.max(...deep.map(support));
  return deep.filter((row) => support(row) === most).sort((a, b) => a - b);
}

const levels: readonly PlaceLevel[] = ["country", "province", "regency", "district", "village"];

function depth(places: Places, row: number): number {
  return levels.indexOf(places.places[row]!.level);
}

function liesIn(places: Places, row: number, outer: number): boolean {
  return places.ancestorAt(row, places.places[outer]!.level) === outer;
}
