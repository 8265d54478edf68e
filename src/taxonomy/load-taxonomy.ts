import type { Concept, ConceptId, ConceptKind, LocalizedLabels, LocalizedText } from "../model/index.js";
import type { Adjacency } from "./adjacency.js";
import { assembleTaxonomy } from "./assemble-taxonomy.js";
import { freezeDeep } from "./freeze-deep.js";
import { damaged, openSnapshot, type SnapshotReader } from "./snapshot-bytes.js";
import { namesOfParts } from "./snapshot-parts.js";
import type { Taxonomy } from "./taxonomy.js";

/**
 * Reads a taxonomy that `saveTaxonomy` wrote: the same one, with the same hash. The bytes are summed up; what they say is not checked again.
 * @throws RangeError for bytes that are no snapshot of a taxonomy, were written by another version, or are not as they were written.
 */
export function loadTaxonomy(bytes: Uint8Array): Taxonomy {
  const from = openSnapshot(bytes);
  const [id, version, hash] = [from.text(), from.text(), from.text()];
  const ids = list(from, from.text);
  const concepts = Object.freeze(ids.map((its) => readConcept(from, its, ids)));
  const replacements = Int32Array.from(ids, () => rowIn(from, ids));
  const [broader, implies, related] = [readLinks(from, ids), readLinks(from, ids), readLinks(from, ids)];
  if (!from.isDone()) throw damaged("nothing behind its end");
  namesOfParts(bytes); // what stands behind the taxonomy must be parts
  return assembleTaxonomy({ id, version, hash, concepts, replacements, broader, implies, related });
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

/** Field by field, as `saveTaxonomy` wrote them; fields that are absent stay so. */
function readConcept(from: SnapshotReader, id: ConceptId, ids: readonly ConceptId[]): Concept {
  const kind = from.word() as ConceptKind;
  const concept: Growing<Concept> = { id, kind, labels: readTexts(from) ?? Object.freeze({}) };
  const altLabels = readLists(from);
  if (altLabels) concept.altLabels = altLabels;
  const hiddenLabels = readLists(from);
  if (hiddenLabels) concept.hiddenLabels = hiddenLabels;
  const definition = readTexts(from);
  if (definition) concept.definition = definition;
  const broader = readIds(from, ids);
  if (broader) concept.broader = broader;
  const implies = readIds(from, ids);
  if (implies) concept.implies = implies;
  const essentialSkills = readIds(from, ids);
  if (essentialSkills) concept.essentialSkills = essentialSkills;
  const optionalSkills = readIds(from, ids);
  if (optionalSkills) concept.optionalSkills = optionalSkills;
  const replacedBy = readIds(from, ids);
  if (replacedBy) concept.replacedBy = replacedBy[0];
  if (from.number() === 1) {
    concept.related = list(from, () => Object.freeze({ concept: ids[rowIn(from, ids)]!, weight: Number(from.word()) }));
  }
  if (from.number() === 1) concept.exactMatch = list(from, () => Object.freeze({ scheme: from.word(), code: from.text() }));
  const deprecated = from.number();
  if (deprecated !== 0) concept.deprecated = deprecated === 2;
  const more = from.word();
  if (more !== "{}") Object.assign(concept, freezeDeep(JSON.parse(more) as unknown));
  return Object.freeze(concept);
}

function readTexts(from: SnapshotReader): LocalizedText | undefined {
  if (from.number() === 0) return undefined;
  const texts: Growing<LocalizedText> = {};
  if (from.number() === 1) texts.en = from.text();
  if (from.number() === 1) texts.id = from.text();
  return Object.freeze(texts);
}

function readLists(from: SnapshotReader): LocalizedLabels | undefined {
  if (from.number() === 0) return undefined;
  const lists: Growing<LocalizedLabels> = {};
  if (from.number() === 1) lists.en = list(from, from.text);
  if (from.number() === 1) lists.id = list(from, from.text);
  return Object.freeze(lists);
}

function readIds(from: SnapshotReader, ids: readonly ConceptId[]): readonly ConceptId[] | undefined {
  return from.number() === 0 ? undefined : list(from, () => ids[rowIn(from, ids)]!);
}

function list<T>(from: SnapshotReader, read: () => T): readonly T[] {
  const length = from.number();
  const values: T[] = [];
  for (let i = 0; i < length; i++) values.push(read());
  return Object.freeze<T[]>(values);
}

function rowIn(from: SnapshotReader, ids: readonly ConceptId[]): number {
  const row = from.number();
  if (row >= ids.length) throw damaged("links between its concepts");
  return row;
}

function readLinks(from: SnapshotReader, ids: readonly ConceptId[]): Adjacency {
  const offsets = new Int32Array(ids.length + 1);
  for (let row = 0; row < ids.length; row++) offsets[row + 1] = offsets[row]! + from.number();
  const count = offsets[ids.length]!;
  return {
    offsets,
    targets: Int32Array.from({ length: count }, () => rowIn(from, ids)),
    weights: Float64Array.from({ length: count }, () => Number(from.word())),
  };
}
