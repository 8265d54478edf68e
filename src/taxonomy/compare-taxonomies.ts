import { compareCodePoints, type Concept, type ConceptId, type Locale } from "../model/index.js";
import { normalizeLabel } from "../text/index.js";
import type { Taxonomy } from "./taxonomy.js";

/** What became of the concepts of one version in the next; all lists in code-point order of id. */
export interface TaxonomyComparison {
  readonly added: readonly ConceptId[];
  /** Gone without a word, or deprecated without a successor; those that were merged or split are among them where they are gone. */
  readonly removed: readonly ConceptId[];
  readonly relabelled: readonly {
    readonly concept: ConceptId;
    readonly locale: Locale;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** Concepts with other parents than before. */
  readonly moved: readonly { readonly concept: ConceptId; readonly from: readonly ConceptId[]; readonly to: readonly ConceptId[] }[];
  /** Concepts that went into another: as the next version says (`replacedBy`), or because their preferred label is now one of another concept's labels. */
  readonly merged: readonly { readonly into: ConceptId; readonly from: readonly ConceptId[]; readonly by: "replacedBy" | "label" }[];
  /** Concepts that are gone, and whose labels are now labels of several concepts. */
  readonly split: readonly { readonly from: ConceptId; readonly into: readonly ConceptId[] }[];
}

/** Compares two versions of a taxonomy, by the ids of their concepts. */
export function compareTaxonomies(before: Taxonomy, after: Taxonomy): TaxonomyComparison {
  const [old, now] = [byId(before), byId(after)];
  const isGone = ({ id }: Concept): boolean => !isLive(now.get(id));
  const gone = [...old.values()].filter((concept) => isLive(concept) && isGone(concept));
  const heirs = heirsOf(gone, now, labelHolders(after));
  return {
    added: [...now.values()].filter((concept) => isLive(concept) && !isLive(old.get(concept.id))).map(({ id }) => id),
    removed: gone.filter(({ id }) => now.get(id)?.replacedBy === undefined).map(({ id }) => id),
    relabelled: [...old.values()].flatMap((concept) => relabelled(concept, now.get(concept.id))),
    moved: [...old.values()].flatMap((concept) => moved(concept, now.get(concept.id))),
    merged: mergedFrom(heirs),
    split: heirs.filter(({ into }) => into.length > 1).map(({ from, into }) => ({ from, into })),
  };
}

function byId({ concepts }: Taxonomy): ReadonlyMap<ConceptId, Concept> {
  return new Map(concepts.map((concept) => [concept.id, concept]));
}

function isLive(concept: Concept | undefined): boolean {
  return concept !== undefined && concept.replacedBy === undefined && concept.deprecated !== true;
}

const locales = ["en", "id"] as const;

function relabelled(concept: Concept, now: Concept | undefined): TaxonomyComparison["relabelled"] {
  if (!now || !isLive(now)) return [];
  return locales.flatMap((locale) => {
    const [from, to] = [concept.labels[locale] ?? null, now.labels[locale] ?? null];
    return from === to ? [] : [{ concept: concept.id, locale, from, to }];
  });
}

function moved(concept: Concept, now: Concept | undefined): TaxonomyComparison["moved"] {
  if (!now || !isLive(now)) return [];
  const [from, to] = [sorted(concept.broader), sorted(now.broader)];
  return from.join("\n") === to.join("\n") ? [] : [{ concept: concept.id, from, to }];
}

function sorted(ids: readonly ConceptId[] = []): readonly ConceptId[] {
  return [...new Set(ids)].sort(compareCodePoints);
}

/** By kind, language and label, the concepts that have it. */
function labelHolders({ concepts }: Taxonomy): ReadonlyMap<string, ReadonlySet<ConceptId>> {
  const holders = new Map<string, Set<ConceptId>>();
  for (const concept of concepts) {
    if (!isLive(concept)) continue;
    for (const key of labelKeys(concept, true)) holders.set(key, (holders.get(key) ?? new Set()).add(concept.id));
  }
  return holders;
}

function labelKeys({ kind, labels, altLabels }: Concept, withAlternatives: boolean): readonly string[] {
  return locales.flatMap((locale) =>
    [...[labels[locale] ?? []].flat(), ...(withAlternatives ? (altLabels?.[locale] ?? []) : [])].map(
      (label) => `${kind} ${locale} ${normalizeLabel(label)}`,
    ),
  );
}

interface Heirs {
  readonly from: ConceptId;
  readonly into: readonly ConceptId[];
  readonly by: "replacedBy" | "label";
}

/** Who has the labels of concepts that are gone. */
function heirsOf(
  gone: readonly Concept[],
  now: ReadonlyMap<ConceptId, Concept>,
  holders: ReadonlyMap<string, ReadonlySet<ConceptId>>,
): readonly Heirs[] {
  return gone.flatMap((concept): Heirs[] => {
    const declared = now.get(concept.id)?.replacedBy;
    if (declared !== undefined) return [{ from: concept.id, into: [declared], by: "replacedBy" }];
    const preferred = new Set(labelKeys(concept, false).flatMap((key) => [...(holders.get(key) ?? [])]));
    // A name that stays with one concept is a merger, however its other names are spread.
    const into = preferred.size > 0 ? preferred : new Set(labelKeys(concept, true).flatMap((key) => [...(holders.get(key) ?? [])]));
    return into.size === 0 || (preferred.size === 0 && into.size === 1) ? [] : [{ from: concept.id, into: sorted([...into]), by: "label" }];
  });
}

function mergedFrom(heirs: readonly Heirs[]): TaxonomyComparison["merged"] {
  const merged = new Map<string, { into: ConceptId; from: ConceptId[]; by: Heirs["by"] }>();
  for (const { from, into, by } of heirs) {
    if (into.length !== 1) continue;
    const key = JSON.stringify([into[0], by]);
    const entry = merged.get(key) ?? { into: into[0]!, from: [], by };
    entry.from.push(from);
    merged.set(key, entry);
  }
  return [...merged.values()].sort((a, b) => compareCodePoints(a.into, b.into) || compareCodePoints(a.by, b.by));
}
