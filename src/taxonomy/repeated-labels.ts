import type { Concept } from "../model/index.js";
import { normalizeLabel } from "../text/index.js";
import type { LinkWarning } from "./link-warning.js";

/**
 * Warns of a preferred label that two concepts of one kind share in one language: a lookup cannot tell them apart.
 * Replaced concepts are passed over; they often share the label of their replacement.
 */
export function warnOfRepeatedLabels(concepts: readonly Concept[], replacements: Int32Array, warn: LinkWarning): void {
  const holders = new Map<string, Concept>();
  concepts.forEach((concept, row) => {
    if (replacements[row] !== row) return;
    for (const locale of ["en", "id"] as const) {
      const label = concept.labels[locale];
      if (label === undefined) continue;
      const key = `${concept.kind} ${locale} ${normalizeLabel(label)}`;
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, concept);
      else warn(row, `labels.${locale}`, `a label of its own among kind ${concept.kind}`, `${label}, as ${holder.id}`);
    }
  });
}
