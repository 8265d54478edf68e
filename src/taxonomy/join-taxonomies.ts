import type { Concept, ConceptId, ConceptKind, LocalizedLabels, LocalizedText, SchemeCode } from "../model/index.js";
import type { CloseMatch } from "./bridge-by-titles.js";

/** Schemes, or lists, that become one taxonomy. */
export interface JoinedTaxonomies {
  readonly id: string;
  readonly version: string;
  /**
   * Concepts of each part. A later part is laid over the earlier ones: of the same id, what it says is added, and its preferred label takes the place of the
   * earlier one, which stays as an alternative.
   */
  readonly parts: readonly Iterable<Concept>[];
  /**
   * Pairs that mean nearly the same: by their titles (`bridgeByTitles`), of a supplied crosswalk (`readCrosswalk` of io), or of a review. Those of concepts
   * that became one with others are theirs. A pair of which neither is there joins nothing.
   */
  readonly closeMatches?: readonly CloseMatch[];
}

/**
 * Joins several schemes in one graph.
 *
 * Concepts of one kind with the same code of the same scheme (`exactMatch`: KBJI's and ESCO's groups are both ISCO-08's) become one: the first stays, with
 * the labels of all, and the others are replaced by it, so that their ids are still understood. Close matches become `related` links: those
 * that are given, and, with weight 0.8, those that concepts have themselves (`closeMatch`, with the code of one that is there).
 * @returns what `createTaxonomy` takes. Nothing is checked here: it says what is wrong.
 * @example createTaxonomy(joinTaxonomies({ id: "id", version: "2026", parts: [isco, esco, kbji, ourOwn] }))
 */
export function joinTaxonomies({ id, version, parts, closeMatches = [] }: JoinedTaxonomies): {
  readonly id: string;
  readonly version: string;
  readonly concepts: readonly Concept[];
} {
  const byId = new Map<ConceptId, Concept>();
  for (const part of parts) {
    for (const concept of part) {
      const below = byId.get(concept.id);
      byId.set(concept.id, below ? merge(below, concept) : concept);
    }
  }
  const holders = foldExactMatches(byId);
  for (const { id, kind, closeMatch = [] } of [...byId.values()]) {
    for (const code of closeMatch) {
      const other = holders.get(keyOf(kind, code));
      if (other !== undefined && other !== id) relate(byId, id, other, closeWeight);
    }
  }
  for (const { concept, other, weight } of closeMatches) relate(byId, concept, other, weight);
  return { id, version, concepts: [...byId.values()] };
}

/** Links two concepts: from the second where the first is not there, so that whoever checks the links finds that it is missing. */
function relate(byId: Map<ConceptId, Concept>, concept: ConceptId, other: ConceptId, weight: number): void {
  const [from, to] = byId.has(concept) ? [concept, other] : [other, concept];
  const its = byId.get(byId.get(from)?.replacedBy ?? from);
  if (its) byId.set(its.id, { ...its, related: [...(its.related ?? []), { concept: byId.get(to)?.replacedBy ?? to, weight }] });
}

/** As in a crosswalk. */
const closeWeight = 0.8;

/** The first concept of each kind and code takes in the others. @returns by kind and code who has it. */
function foldExactMatches(byId: Map<ConceptId, Concept>): ReadonlyMap<string, ConceptId> {
  const holders = new Map<string, ConceptId>();
  for (const { id, kind, exactMatch = [], replacedBy } of [...byId.values()]) {
    if (replacedBy !== undefined) continue;
    const keys = exactMatch.map((code) => keyOf(kind, code));
    const holder = keys.map((key) => holders.get(key)).find((held) => held !== undefined);
    for (const key of keys) if (!holders.has(key)) holders.set(key, holder ?? id);
    if (holder === undefined) continue;
    const folded = byId.get(id)!;
    byId.set(holder, takeIn(byId.get(holder)!, folded));
    byId.set(id, { id, kind, labels: folded.labels, replacedBy: holder });
  }
  return holders;
}

function keyOf(kind: ConceptKind, { scheme, code }: SchemeCode): string {
  return JSON.stringify([kind, scheme, code]);
}

/** What a concept says of the same thing as another, which keeps its preferred labels. */
function takeIn(concept: Concept, folded: Concept): Concept {
  return { ...merge(folded, concept), id: concept.id };
}

const listNames = ["broader", "implies", "essentialSkills", "optionalSkills"] as const;

/** Both together; where only one can be, the second's. */
function merge(first: Concept, second: Concept): Concept {
  const labels = { ...first.labels, ...second.labels };
  const merged: { -readonly [Name in keyof Concept]: Concept[Name] } = { ...first, ...second, labels };
  merged.altLabels = addLabels(labels, first.altLabels, second.altLabels, first.labels);
  merged.hiddenLabels = addLabels(labels, first.hiddenLabels, second.hiddenLabels);
  if (first.definition ?? second.definition) merged.definition = { ...first.definition, ...second.definition };
  for (const name of listNames) {
    const both = new Set([...(first[name] ?? []), ...(second[name] ?? [])].filter((id) => id !== first.id && id !== second.id));
    merged[name] = both.size > 0 ? [...both] : undefined;
  }
  const related = [...(first.related ?? []), ...(second.related ?? [])].filter(
    ({ concept }) => concept !== first.id && concept !== second.id,
  );
  merged.related = related.length > 0 ? related : undefined;
  for (const name of ["exactMatch", "closeMatch"] as const) {
    const codes = new Map([...(first[name] ?? []), ...(second[name] ?? [])].map((code) => [keyOf(first.kind, code), code]));
    if (codes.size > 0) merged[name] = [...codes.values()];
  }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as Concept;
}

/** All labels of both that are not preferred now. */
function addLabels(
  preferred: LocalizedText,
  ...lists: readonly (LocalizedLabels | LocalizedText | undefined)[]
): LocalizedLabels | undefined {
  const labels: { en?: readonly string[]; id?: readonly string[] } = {};
  for (const locale of ["en", "id"] as const) {
    const all = new Set(lists.flatMap((list) => list?.[locale] ?? []).filter((label) => label !== preferred[locale]));
    if (all.size > 0) labels[locale] = [...all];
  }
  return labels.en || labels.id ? labels : undefined;
}
