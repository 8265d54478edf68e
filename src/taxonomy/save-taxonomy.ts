import { canonicalJson, type Concept, type ConceptId, type Json } from "../model/index.js";
import type { Adjacency } from "./adjacency.js";
import { writeSnapshot, type SnapshotWriter } from "./snapshot-bytes.js";
import type { Taxonomy } from "./taxonomy.js";

/**
 * Writes a taxonomy as bytes that `loadTaxonomy` reads, many times as fast as it was made.
 * Equal taxonomies (of one hash) give equal bytes, on every machine.
 * @throws RangeError for a taxonomy whose texts fill more than a string can hold.
 */
export function saveTaxonomy(taxonomy: Taxonomy): Uint8Array {
  const { concepts } = taxonomy;
  const to = writeSnapshot();
  for (const text of [taxonomy.id, taxonomy.version, taxonomy.hash]) to.text(text);
  to.number(concepts.length);
  for (const { id } of concepts) to.text(id);
  const rows = new Map(concepts.map(({ id }, row) => [id, row]));
  for (const concept of concepts) writeConcept(to, concept, (id) => rows.get(id)!);
  for (const { id } of concepts) to.number(taxonomy.rowOf(id));
  for (const links of [taxonomy.broader, taxonomy.implies, taxonomy.related]) writeLinks(to, links);
  return to.finish();
}

/** Field by field, in an order that `loadTaxonomy` knows; fields that a later concept may have follow as JSON. */
function writeConcept(to: SnapshotWriter, concept: Concept, rowOf: (id: ConceptId) => number): void {
  const { kind, labels, altLabels, hiddenLabels, definition, exactMatch, deprecated, replacedBy, related, ...others } = concept;
  const { broader, implies, essentialSkills, optionalSkills, ...rest } = others;
  // Ids stand before the concepts.
  const more: Readonly<Record<string, unknown>> = { ...rest, id: undefined };
  const text = (value: string): void => {
    to.text(value);
  };
  const inLocales = <T>(
    values: { readonly en?: T | undefined; readonly id?: T | undefined } | undefined,
    write: (value: T) => void,
  ): void => {
    maybe(to, values, ({ en, id: indonesian }) => {
      maybe(to, en, write);
      maybe(to, indonesian, write);
    });
  };
  to.word(kind);
  inLocales(labels, text);
  for (const lists of [altLabels, hiddenLabels]) {
    inLocales(lists, (values) => {
      list(to, values, text);
    });
  }
  inLocales(definition, text);
  for (const links of [broader, implies, essentialSkills, optionalSkills, replacedBy === undefined ? undefined : [replacedBy]]) {
    maybe(to, links, (ids) => {
      list(to, ids, (linked) => {
        to.number(rowOf(linked));
      });
    });
  }
  maybe(to, related, (links) => {
    list(to, links, ({ concept: linked, weight }) => {
      to.number(rowOf(linked));
      to.word(String(weight));
    });
  });
  maybe(to, exactMatch, (codes) => {
    list(to, codes, ({ scheme, code }) => {
      to.word(scheme);
      to.text(code);
    });
  });
  to.number(deprecated === undefined ? 0 : deprecated ? 2 : 1);
  to.word(canonicalJson(more as Json));
}

function maybe<T>(to: SnapshotWriter, value: T | undefined, write: (value: T) => void): void {
  to.number(value === undefined ? 0 : 1);
  if (value !== undefined) write(value);
}

function list<T>(to: SnapshotWriter, values: readonly T[], write: (value: T) => void): void {
  to.number(values.length);
  for (const value of values) write(value);
}

function writeLinks(to: SnapshotWriter, { offsets, targets, weights }: Adjacency): void {
  for (let row = 0; row + 1 < offsets.length; row++) to.number(offsets[row + 1]! - offsets[row]!);
  for (const target of targets) to.number(target);
  for (const weight of weights) to.word(String(weight));
}
