import { show, type Concept, type ConceptId } from "../model/index.js";
import { findCycles } from "./find-cycles.js";
import { cycleText, type LinkWarning } from "./link-warning.js";

/**
 * Follows `replacedBy` to its end.
 * @returns for each row the row of the last replacement; its own where nothing replaced it.
 */
export function findReplacements(concepts: readonly Concept[], rows: ReadonlyMap<ConceptId, number>, warn: LinkWarning): Int32Array {
  const next = Int32Array.from(concepts, (concept, row) => {
    if (concept.replacedBy === undefined) return row;
    const target = rows.get(concept.replacedBy);
    if (target === undefined) warn(row, "replacedBy", "the id of a concept", show(concept.replacedBy));
    else if (target === row) warn(row, "replacedBy", "another concept", show(concept.replacedBy));
    else if (concepts[target]!.kind !== concept.kind)
      warn(row, "replacedBy", `a concept of kind ${concept.kind}`, show(concept.replacedBy));
    else return target;
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
