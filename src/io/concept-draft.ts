import type { Concept, ConceptId, ConceptKind, Locale, SchemeCode } from "../model/index.js";

/** A concept that is put together from several files, row by row. Sets keep the order of the rows and say nothing twice. */
export interface ConceptDraft {
  readonly id: ConceptId;
  readonly kind: ConceptKind;
  /** Preferred label first. */
  readonly labels: Readonly<Record<Locale, Set<string>>>;
  readonly hidden: Readonly<Record<Locale, Set<string>>>;
  readonly definition: Partial<Record<Locale, string>>;
  readonly broader: Set<ConceptId>;
  /** Weights by concept. */
  readonly related: Map<ConceptId, number>;
  readonly essential: Set<ConceptId>;
  readonly optional: Set<ConceptId>;
  readonly codes: SchemeCode[];
  /** Of concepts that mean nearly the same. */
  readonly closeCodes: SchemeCode[];
  deprecated: boolean;
  replacedBy?: ConceptId;
}

export function draftConcept(id: ConceptId, kind: ConceptKind): ConceptDraft {
  return {
    id,
    kind,
    labels: { en: new Set(), id: new Set() },
    hidden: { en: new Set(), id: new Set() },
    definition: {},
    broader: new Set(),
    related: new Map(),
    essential: new Set(),
    optional: new Set(),
    codes: [],
    closeCodes: [],
    deprecated: false,
  };
}

/** Writes the concept that a draft has come to; fields without content are left out. A skill that is essential is not optional too. */
export function conceptOf(draft: ConceptDraft): Concept {
  const { id, kind, definition, broader, related, essential, optional, codes, closeCodes, deprecated, replacedBy } = draft;
  const [en, ...otherEn] = draft.labels.en;
  const [ind, ...otherId] = draft.labels.id;
  const lesser = [...optional].filter((skill) => !essential.has(skill));
  const alternatives = lists(otherEn, otherId);
  const hidden = lists(draft.hidden.en, draft.hidden.id);
  return {
    id,
    kind,
    labels: { ...(en === undefined ? {} : { en }), ...(ind === undefined ? {} : { id: ind }) },
    ...(alternatives === undefined ? {} : { altLabels: alternatives }),
    ...(hidden === undefined ? {} : { hiddenLabels: hidden }),
    ...(Object.keys(definition).length === 0 ? {} : { definition }),
    ...(broader.size === 0 ? {} : { broader: [...broader] }),
    ...(related.size === 0 ? {} : { related: Array.from(related, ([concept, weight]) => ({ concept, weight })) }),
    ...(essential.size === 0 ? {} : { essentialSkills: [...essential] }),
    ...(lesser.length === 0 ? {} : { optionalSkills: lesser }),
    ...(codes.length === 0 ? {} : { exactMatch: codes }),
    ...(closeCodes.length === 0 ? {} : { closeMatch: closeCodes }),
    ...(deprecated ? { deprecated } : {}),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}

function lists(en: Iterable<string>, id: Iterable<string>): Concept["altLabels"] {
  const [inEnglish, inIndonesian] = [[...en], [...id]];
  if (inEnglish.length === 0 && inIndonesian.length === 0) return undefined;
  return { ...(inEnglish.length === 0 ? {} : { en: inEnglish }), ...(inIndonesian.length === 0 ? {} : { id: inIndonesian }) };
}
