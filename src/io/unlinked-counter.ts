import { compareCodePoints, type ConceptKind } from "../model/index.js";
import { normalizeLabel } from "../text/index.js";

/** A label that a mapping could not link to a concept. */
export interface Unlinked {
  readonly label: string;
  readonly kind: ConceptKind;
}

/** How often a label stayed unlinked. */
export interface UnlinkedCount extends Unlinked {
  readonly count: number;
}

/** Counts labels that stay unlinked: the words that a taxonomy lacks. */
export interface UnlinkedCounter {
  add(unlinked: Unlinked): void;
  /** The most frequent first, then in code-point order of label and kind. */
  counts(): readonly UnlinkedCount[];
}

/** Starts a count of unlinked labels; spellings that a lookup would not tell apart count as one, shown as first met. */
export function createUnlinkedCounter(): UnlinkedCounter {
  const counts = new Map<string, { readonly label: string; readonly kind: ConceptKind; count: number }>();
  return {
    add({ label, kind }) {
      const key = `${kind} ${normalizeLabel(label)}`;
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { label, kind, count: 1 });
    },
    counts: () =>
      [...counts.values()]
        .map((count) => ({ ...count }))
        .sort((a, b) => b.count - a.count || compareCodePoints(a.label, b.label) || compareCodePoints(a.kind, b.kind)),
  };
}
