import { show, type Concept, type ConceptId } from "../model/index.js";
import { findCycles } from "./find-cycles.js";
import { cycleText, linkFlaw, type LinkWarning } from "./link-warning.js";

/**
 * Follows `replacedBy` to its end.
 * @returns for each row the row of the last replacement; its own where nothing replaced it.
 */
export function findReplacements(concepts: readonly Concept[], rows: ReadonlyMap<ConceptId, number>, warn: LinkWarning): Int32Array {
  const next = Int32Array.from(concepts, (concept, row) => {
    if (concept.replacedBy === undefined) return row;
    const target = rows.get(concept.replacedBy);
    const flaw = linkFlaw(concepts, row, target, true);
    if (flaw === undefined) return target!;
    warn(row, "replacedBy", flaw, show(concept.replacedBy));
    return row;
  });
  for (const cycle of findCycles(Array.from(next, (target, row) => (target === row ? [] : [target])))) {
    const closing = cycle.at(-1)!;
    next[closing] = closing;
    warn(closing, "replacedBy", "no cycle", cycleText(concepts, cycle));
  }
  const last = next.slice();
  for (let row = 0; row < last.length; row++) {
    while (last[row] !== next[last[row]!]) last[row] = next[last[row]!]!;
  }
  return last;
}
