import { contentHash, localize, type Concept, type ConceptId, type Json } from "../model/index.js";
import { reverseLinks, type Adjacency } from "./adjacency.js";
import type { Taxonomy } from "./taxonomy.js";

/** What a taxonomy stands on; the rest of it follows. */
export interface TaxonomyParts {
  readonly id: string;
  readonly version: string;
  /** Frozen, in code-point order of id. */
  readonly concepts: readonly Concept[];
  /** For each row that of its last replacement, else its own. */
  readonly replacements: Int32Array;
  readonly broader: Adjacency;
  readonly related: Adjacency;
  readonly implies: Adjacency;
  /** Where it is known already: it takes a second for twenty thousand concepts. */
  readonly hash?: string | undefined;
}

/** Puts a taxonomy together from parts that were checked: those of `createTaxonomy`, or of a snapshot. */
export function assembleTaxonomy(parts: TaxonomyParts): Taxonomy {
  const { id, version, concepts, replacements, broader, related, implies } = parts;
  const rows = new Map<ConceptId, number>(concepts.map((concept, row) => [concept.id, row]));
  const at = (row: number): Concept => {
    const concept = concepts[row];
    if (concept === undefined) throw new RangeError(`expected a row from 0 to ${String(concepts.length - 1)}, received ${String(row)}`);
    return concept;
  };
  let { hash } = parts;
  let codes: ReturnType<typeof indexCodes> | undefined;
  return Object.freeze({
    id,
    version,
    get hash() {
      return (hash ??= contentHash({ id, version, concepts: concepts as unknown as Json }));
    },
    concepts,
    rowOf(conceptId) {
      const row = rows.get(conceptId);
      return row === undefined ? -1 : replacements[row]!;
    },
    broader,
    narrower: reverseLinks(broader),
    related,
    implies,
    impliedBy: reverseLinks(implies),
    byCode(scheme, code) {
      codes ??= indexCodes(concepts, replacements);
      return codes.get(scheme)?.get(code) ?? [];
    },
    labelOf: (row, locale) => localize(at(row).labels, locale, at(row).id),
    labels: (row) => at(row).labels,
  } satisfies Taxonomy);
}

function indexCodes(concepts: readonly Concept[], replacements: Int32Array): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const schemes = new Map<string, Map<string, number[]>>();
  concepts.forEach((concept, row) => {
    for (const { scheme, code } of concept.exactMatch ?? []) {
      const codes = schemes.get(scheme) ?? new Map<string, number[]>();
      schemes.set(scheme, codes);
      const found = codes.get(code);
      if (found) found.push(replacements[row]!);
      else codes.set(code, [replacements[row]!]);
    }
  });
  for (const codes of schemes.values()) {
    for (const [code, found] of codes)
      codes.set(
        code,
        [...new Set(found)].sort((a, b) => a - b),
      );
  }
  return schemes;
}
