import { compareCodePoints, type ConceptId, type ConceptKind, type Locale } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { normalizeLabel } from "../text/index.js";
import { labellingsOf, type Labelling } from "./labelling.js";
import { indexNearLabels } from "./near-labels.js";

/** A concept that a label may mean. */
export interface LabelMatch {
  /** Never one that was replaced: its labels lead to its last replacement. */
  readonly concept: ConceptId;
  /** Row of the concept in the taxonomy. */
  readonly row: number;
  /** The label that was met, as the taxonomy writes it. */
  readonly label: string;
  readonly locale: Locale;
  readonly method: "exact" | "fuzzy";
  /** In (0, 1]: 1 preferred, 0.95 alternative, 0.9 hidden label; a fuzzy match times 1 − edits ÷ length of the longer label. */
  readonly confidence: number;
}

/** Options of a lookup. */
export interface LabelLookup {
  /** Only concepts of this kind. @defaultValue every kind */
  readonly kind?: ConceptKind | undefined;
  /** At most so many matches, a whole number from 1. @defaultValue 5 */
  readonly limit?: number | undefined;
  /** Whether a label that is met nowhere may be met by a near one. @defaultValue true */
  readonly fuzzy?: boolean | undefined;
}

/** The labels of a taxonomy, found by their normalised text. */
export interface LabelIndex {
  /**
   * Finds the concepts that a label names, best first, one match a concept; ties in code-point order of id.
   * Near labels are looked at only where none (of the kind) is exact. An ambiguous label gives all its concepts: none is guessed.
   * @throws RangeError for a limit that is not a whole number from 1.
   */
  lookup(label: string, options?: LabelLookup): readonly LabelMatch[];
}

/**
 * Indexes the preferred, alternative and hidden labels of a taxonomy, in all languages.
 *
 * The labels of a replaced concept count as hidden labels of its replacement: old names, found but no longer preferred.
 * A near label is within 1 edit (5 to 8 characters), 2 (to 14) or 3 (longer), word by word; words under 5 characters and words with digits or signs must be
 * the same: so *C++* is never *C#*, nor *K3* *A2*.
 */
export function createLabelIndex(taxonomy: Taxonomy): LabelIndex {
  const byText = new Map<string, Labelling[]>();
  for (const labelling of labellingsOf(taxonomy)) {
    const text = normalizeLabel(labelling.label);
    if (text === "") continue;
    const known = byText.get(text);
    if (known) known.push(labelling);
    else byText.set(text, [labelling]);
  }
  const near = indexNearLabels(byText.keys());

  const matches = (text: string, share: number, method: LabelMatch["method"], kind: ConceptKind | undefined): LabelMatch[] =>
    (byText.get(text) ?? [])
      .map(({ row, label, locale, trust }) => ({ concept: taxonomy.concepts[row]!, row, label, locale, confidence: trust * share }))
      .filter(({ concept }) => kind === undefined || concept.kind === kind)
      .map(({ concept, ...match }) => ({ concept: concept.id, ...match, method }));

  return Object.freeze({
    lookup(label: string, { kind, limit = 5, fuzzy = true }: LabelLookup = {}) {
      if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`expected a whole number from 1 as limit, received ${String(limit)}`);
      const text = normalizeLabel(label);
      const exact = matches(text, 1, "exact", kind);
      if (exact.length > 0 || !fuzzy) return best(exact, limit);
      const similar = near(text).flatMap((found) =>
        matches(found.label, 1 - found.distance / Math.max(text.length, found.label.length), "fuzzy", kind),
      );
      return best(similar, limit);
    },
  });
}

/** One match a concept, best first; a label in two languages is given in the first in code-point order. */
function best(matches: readonly LabelMatch[], limit: number): readonly LabelMatch[] {
  const sorted = [...matches].sort(
    (a, b) => b.confidence - a.confidence || a.row - b.row || compareCodePoints(a.label, b.label) || compareCodePoints(a.locale, b.locale),
  );
  const byRow = new Map<number, LabelMatch>();
  for (const match of sorted) if (!byRow.has(match.row)) byRow.set(match.row, match);
  return [...byRow.values()].slice(0, limit);
}
