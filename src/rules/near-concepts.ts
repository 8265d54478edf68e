import type { Neighbours } from "../taxonomy/index.js";
import { keyTable, type KeyTable } from "./key-table.js";

/** What is near to some concepts, by concept. */
export interface NearConcepts {
  readonly table: KeyTable;
  /** Similarity of each entry of the table. */
  readonly similarities: Float64Array;
  /** Position of the concept that each entry is near to. */
  readonly near: Uint16Array;
}

/** Puts the neighbours of some concepts into one table. */
export function nearConcepts(neighbours: readonly Neighbours[]): NearConcepts {
  const count = neighbours.reduce((sum, { concepts }) => sum + concepts.length, 0);
  const keys = new Int32Array(count);
  const similarities = new Float64Array(count + 1);
  const near = new Uint16Array(count + 1);
  let from = 0;
  for (const [position, its] of neighbours.entries()) {
    const to = from + its.concepts.length;
    keys.set(its.concepts, from);
    similarities.set(its.similarities, from + 1);
    near.fill(position, from + 1, to + 1);
    from = to;
  }
  return { table: keyTable(keys), similarities, near };
}
