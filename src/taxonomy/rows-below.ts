import { linkedRows, type Adjacency } from "./adjacency.js";

/**
 * Adds a row and those below it to others, level by level, each with the fewest steps down to it.
 * @param goesOn whether a row is wanted; where it is not, nor are those below it.
 */
export function addRowsBelow(narrower: Adjacency, row: number, goesOn: (row: number, steps: number) => boolean, found: Set<number>): void {
  const steps = new Map([[row, 0]]);
  for (const [from, distance] of steps) {
    if (!goesOn(from, distance)) continue;
    found.add(from);
    for (const child of linkedRows(narrower, from)) if (!steps.has(child)) steps.set(child, distance + 1);
  }
}

/** What a bound is widened by, so that rounding leaves out nothing. */
export const SLACK = 1e-9;
