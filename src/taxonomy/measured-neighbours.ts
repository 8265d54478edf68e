import type { Measure } from "./measure.js";
import { relations, type NamedNeighbours } from "./neighbours.js";

/** Finds the concepts that a measure finds at least so alike; the same whichever of the two is demanded. */
export function measuredNeighbours(measure: Measure, atLeast: number, rows: number): (row: number) => NamedNeighbours {
  return (row) => {
    const found = new Map<number, number>();
    for (const other of measure.near?.(row, atLeast) ?? Array(rows).keys()) {
      if (found.has(other)) continue;
      const similarity = measure.between(row, other);
      if (similarity >= atLeast) found.set(other, similarity);
    }
    const concepts = Int32Array.from(found.keys()).sort();
    return {
      concepts,
      similarities: Float64Array.from(concepts, (other) => found.get(other)!),
      relations: Uint8Array.from(concepts, (other) => relations.indexOf(other === row ? "exact" : "alike")),
    };
  };
}
