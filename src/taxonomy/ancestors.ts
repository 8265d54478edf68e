import { linkedRows, type Adjacency } from "./adjacency.js";
import type { Taxonomy } from "./taxonomy.js";

/** The ancestors of a row, itself among them, each with the fewest steps up to it. */
export type Ancestors = ReadonlyMap<number, number>;

/** Finds ancestors, each row's once: a concept with several parents has those of all. */
export function ancestorsOf({ broader, concepts }: Taxonomy): (row: number) => Ancestors {
  const known = new Map<number, Ancestors>();
  return (row) => {
    if (!(Number.isInteger(row) && row >= 0 && row < concepts.length)) {
      throw new RangeError(`expected a row from 0 to ${String(concepts.length - 1)}, received ${String(row)}`);
    }
    const before = known.get(row);
    if (before) return before;
    const found = climb(broader, row);
    known.set(row, found);
    return found;
  };
}

/** Level by level, so that the first way to an ancestor is the shortest. */
function climb(broader: Adjacency, row: number): Ancestors {
  const steps = new Map([[row, 0]]);
  for (const [from, distance] of steps) {
    for (const parent of linkedRows(broader, from)) if (!steps.has(parent)) steps.set(parent, distance + 1);
  }
  return steps;
}
