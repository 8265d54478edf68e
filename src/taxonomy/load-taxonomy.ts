import type { Concept, ConceptId, SchemeCode } from "../model/index.js";
import type { Adjacency } from "./adjacency.js";
import { assembleTaxonomy } from "./assemble-taxonomy.js";
import { freezeDeep } from "./freeze-deep.js";
import { damaged, openSnapshot, type SnapshotReader } from "./snapshot-bytes.js";
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
  return assembleTaxonomy({ id, version, hash, concepts, replacements, broader, implies, related });
}

/** Field by field, as `saveTaxonomy` wrote them. */
function readConcept(from: SnapshotReader, id: ConceptId, ids: readonly ConceptId[]): Concept {
  const texts = (): readonly string[] => list(from, from.text);
  const linked = (): ConceptId => ids[rowIn(from, ids)]!;
  const links = (): readonly ConceptId[] | undefined => maybe(from, () => list(from, linked));
  const concept: Record<string, unknown> = { id, kind: from.word() };
  const put = (field: keyof Concept, value: unknown): void => {
    if (value !== undefined) concept[field] = value;
  };
  put("labels", inLocales(from, from.text));
  put("altLabels", inLocales(from, texts));
  put("hiddenLabels", inLocales(from, texts));
  put("definition", inLocales(from, from.text));
  for (const field of ["broader", "implies", "essentialSkills", "optionalSkills"] as const) put(field, links());
  put("replacedBy", links()?.[0]);
  put(
    "related",
    maybe(from, () => list(from, () => Object.freeze({ concept: linked(), weight: Number(from.word()) }))),
  );
  put(
    "exactMatch",
    maybe(from, () => list(from, (): SchemeCode => Object.freeze({ scheme: from.word(), code: from.text() }))),
  );
  const deprecated = from.number();
  put("deprecated", deprecated === 0 ? undefined : deprecated === 2);
  const more = from.word();
  if (more !== "{}") Object.assign(concept, freezeDeep(JSON.parse(more) as unknown));
  return Object.freeze(concept) as unknown as Concept;
}

function maybe<T>(from: SnapshotReader, read: () => T): T | undefined {
  return from.number() === 0 ? undefined : read();
}

function list<T>(from: SnapshotReader, read: () => T): readonly T[] {
  const length = from.number();
  const values: T[] = [];
  for (let i = 0; i < length; i++) values.push(read());
  return Object.freeze<T[]>(values);
}

function inLocales<T>(from: SnapshotReader, read: () => T): { readonly en?: T; readonly id?: T } | undefined {
  if (from.number() === 0) return undefined;
  const en = maybe(from, read);
  const id = maybe(from, read);
  return Object.freeze({ ...(en === undefined ? {} : { en }), ...(id === undefined ? {} : { id }) });
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
