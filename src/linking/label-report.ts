import { compareCodePoints, type Concept, type ConceptId, type ConceptKind, type Locale } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { normalizeLabel } from "../text/index.js";
import { indexNearLabels } from "./near-labels.js";

/** A label that several concepts of one kind have: whoever writes it may mean any of them. */
export interface AmbiguousLabel {
  /** As the first of them writes it. */
  readonly label: string;
  readonly locale: Locale;
  readonly kind: ConceptKind;
  /** In code-point order; the ones that have it as their preferred label are in `preferredOf`, too. */
  readonly concepts: readonly ConceptId[];
  readonly preferredOf: readonly ConceptId[];
}

/** Preferred labels of two concepts of one kind that differ by a few letters: perhaps one thing that was written down twice. */
export interface NearDuplicate {
  readonly locale: Locale;
  readonly concepts: readonly [ConceptId, ConceptId];
  readonly labels: readonly [string, string];
  /** Edits from one normalised label to the other. */
  readonly distance: number;
}

/** What an officer would tidy in a taxonomy. */
export interface LabelReport {
  readonly ambiguous: readonly AmbiguousLabel[];
  readonly nearDuplicates: readonly NearDuplicate[];
  /** Concepts that no record names, where uses were counted: candidates for a shorter list. */
  readonly unused: readonly ConceptId[];
}

/** Options of a report. */
export interface LabelReportOptions {
  /** How often each concept is named, by row of the taxonomy. @defaultValue nothing is called unused */
  readonly uses?: ArrayLike<number> | undefined;
}

const locales = ["en", "id"] as const;

/** Looks through a taxonomy's labels. Replaced and deprecated concepts are passed over. @throws RangeError where `uses` is not one number a concept. */
export function reportLabels(taxonomy: Taxonomy, { uses }: LabelReportOptions = {}): LabelReport {
  if (uses && uses.length !== taxonomy.concepts.length) {
    throw new RangeError(`expected ${String(taxonomy.concepts.length)} uses, one a concept, received ${String(uses.length)}`);
  }
  const live = taxonomy.concepts.filter(({ replacedBy, deprecated }) => replacedBy === undefined && deprecated !== true);
  return {
    ambiguous: ambiguousLabels(live),
    nearDuplicates: locales.flatMap((locale) => nearDuplicates(live, locale)),
    unused: uses ? live.filter(({ id }) => uses[taxonomy.rowOf(id)] === 0).map(({ id }) => id) : [],
  };
}

function ambiguousLabels(concepts: readonly Concept[]): readonly AmbiguousLabel[] {
  const found = new Map<string, { label: string; locale: Locale; kind: ConceptKind; all: Set<ConceptId>; preferred: Set<ConceptId> }>();
  for (const { id, kind, labels, altLabels } of concepts) {
    for (const locale of locales) {
      const preferred = labels[locale];
      for (const label of [...(preferred === undefined ? [] : [preferred]), ...(altLabels?.[locale] ?? [])]) {
        const key = `${kind} ${locale} ${normalizeLabel(label)}`;
        const entry = found.get(key) ?? { label, locale, kind, all: new Set(), preferred: new Set() };
        found.set(key, entry);
        entry.all.add(id);
        if (label === preferred) entry.preferred.add(id);
      }
    }
  }
  return [...found.values()]
    .filter(({ all }) => all.size > 1)
    .map(({ label, locale, kind, all, preferred }) => ({ label, locale, kind, concepts: sorted(all), preferredOf: sorted(preferred) }));
}

function sorted(ids: Iterable<ConceptId>): readonly ConceptId[] {
  return [...ids].sort(compareCodePoints);
}

function nearDuplicates(concepts: readonly Concept[], locale: Locale): readonly NearDuplicate[] {
  const holders = new Map<string, { readonly id: ConceptId; readonly kind: ConceptKind; readonly label: string }[]>();
  for (const { id, kind, labels } of concepts) {
    const label = labels[locale];
    if (label === undefined) continue;
    const text = normalizeLabel(label);
    const its = holders.get(text);
    if (its) its.push({ id, kind, label });
    else holders.set(text, [{ id, kind, label }]);
  }
  const near = indexNearLabels(holders.keys());
  return [...holders].flatMap(([text, its]) =>
    near(text)
      // Each pair once; equal labels are ambiguous, not near.
      .filter(({ label }) => compareCodePoints(text, label) < 0)
      .flatMap(({ label, distance }) =>
        its.flatMap((one) =>
          holders
            .get(label)!
            .filter(({ id, kind }) => kind === one.kind && id !== one.id)
            .map((other): NearDuplicate => ({ locale, concepts: [one.id, other.id], labels: [one.label, other.label], distance })),
        ),
      ),
  );
}
