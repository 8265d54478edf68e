import type { Neighbours } from "../taxonomy/index.js";
import { keyTable, type KeyTable } from "./key-table.js";

/** What is near to some concepts, by concept: entries of a table, each with its similarity and the position of the concept that it is near to. */
export interface NearConcepts {
  readonly table: KeyTable;
  readonly similarities: Float64Array;
  readonly near: Uint16Array;
}

/** Puts the neighbours of some concepts into one table. */
export function nearConcepts(neighbours: readonly Neighbours[]): NearConcepts {
  const count = neighbours.reduce((sum, { concepts }) => sum + concepts.length, 0);
  const keys = new Int32Array(count);
  const similarities = new Float64Array(count);
  const near = new Uint16Array(count);
  let entry = 0;
  for (const [position, its] of neighbours.entries()) {
    keys.set(its.concepts, entry);
    similarities.set(its.similarities, entry);
    near.fill(position, entry, (entry += its.concepts.length));
  }
  return { table: keyTable(keys), similarities, near };
}
