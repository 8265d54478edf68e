import type { Concept, Locale } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";

/** A label of a concept, and how far it can be trusted. */
export interface Labelling {
  /** Row of the concept in the taxonomy; of a replaced concept, of its last replacement. */
  readonly row: number;
  readonly label: string;
  readonly locale: Locale;
  /** 1 preferred, 0.95 alternative, 0.9 hidden label or a label of a concept that was replaced. */
  readonly trust: number;
}

/** Gives the labels of all concepts, in the order of the taxonomy. */
export function* labellingsOf(taxonomy: Taxonomy): Generator<Labelling> {
  for (const concept of taxonomy.concepts) {
    const row = taxonomy.rowOf(concept.id);
    for (const { label, locale, trust } of labelsOf(concept)) {
      yield { row, label, locale, trust: concept.replacedBy === undefined ? trust : 0.9 };
    }
  }
}

function* labelsOf({ labels, altLabels, hiddenLabels }: Concept): Generator<Omit<Labelling, "row">> {
  for (const locale of ["en", "id"] as const) {
    const preferred = labels[locale];
    if (preferred !== undefined) yield { label: preferred, locale, trust: 1 };
    for (const label of altLabels?.[locale] ?? []) yield { label, locale, trust: 0.95 };
    for (const label of hiddenLabels?.[locale] ?? []) yield { label, locale, trust: 0.9 };
  }
}
