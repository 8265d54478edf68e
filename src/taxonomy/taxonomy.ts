import { show, type Concept, type ConceptId, type DataIssue, type Locale, type LocalizedText, type Read } from "../model/index.js";
import { packLinks, type Adjacency } from "./adjacency.js";
import { assembleTaxonomy } from "./assemble-taxonomy.js";
import { freezeDeep } from "./freeze-deep.js";
import { findReplacements } from "./find-replacements.js";
import { linkConcepts } from "./link-concepts.js";
import { linkWarning } from "./link-warning.js";
import { readConcepts } from "./read-concepts.js";
import { warnOfRepeatedLabels } from "./repeated-labels.js";

/** What a taxonomy is made from: its JSON form, or the same with concepts that are read on the way. */
export interface TaxonomyDefinition {
  readonly id: string;
  readonly version: string;
  /** Values of the shape of `Concept`; each is checked. */
  readonly concepts: Iterable<unknown>;
}

/** Skills, occupations and the like, one version, checked and frozen. */
export interface Taxonomy {
  readonly id: string;
  readonly version: string;
  /** Names the content: SHA-256 of id, version and concepts, whatever order they came in. */
  readonly hash: string;
  /** In code-point order of id; the position of a concept is its row. A link that was wrong is not in them. */
  readonly concepts: readonly Concept[];
  /** Finds the row of an id: −1 unknown; of a replaced concept, the row of its last replacement. */
  rowOf(id: ConceptId): number;
  /** From child to parents. A replaced concept has no links: those to it lead to its replacement, here and in the other lists. */
  readonly broader: Adjacency;
  /** From parent to children. */
  readonly narrower: Adjacency;
  /** In both directions, with weights. */
  readonly related: Adjacency;
  /** From a concept to those that who has it has too; one step. */
  readonly implies: Adjacency;
  /** `implies`, turned around. */
  readonly impliedBy: Adjacency;
  /** Finds the rows with a code of another scheme (`exactMatch`), ascending; of replaced concepts, their replacements. */
  byCode(scheme: string, code: string): readonly number[];
  /** Says a concept in the reader's language, else in the other one. @throws RangeError for a row that is not there. */
  labelOf(row: number, locale: Locale): string;
  /** Gives the preferred labels of a concept. @throws RangeError for a row that is not there. */
  labels(row: number): LocalizedText;
}

/**
 * Checks, indexes and freezes a taxonomy.
 *
 * Errors (the concept is left out): one that does not pass its schema, a second one with the same id. Warnings (the link is left out): a link to an
 * unknown id, to the concept itself, to another kind (`broader`, `related`, `implies`, `replacedBy`), or closing a cycle (`broader`, `implies`,
 * `replacedBy`; from the lowest id of the cycle, its last link). A preferred label that two concepts of one kind share is a warning too; both stay.
 * @throws TypeError where id or version is not a text, or concepts cannot be iterated.
 */
export function createTaxonomy(definition: TaxonomyDefinition): Read<Taxonomy> {
  const { id, version } = definition;
  for (const [name, text] of Object.entries({ id, version })) {
    if (typeof text !== "string" || text === "") throw new TypeError(`expected a text as ${name} of the taxonomy, received ${show(text)}`);
  }
  const issues: DataIssue[] = [];
  const read = readConcepts(definition.concepts, issues);
  const rows = new Map(read.map((concept, row) => [concept.id, row]));
  const warn = linkWarning(read, issues);
  const replacements = findReplacements(read, rows, warn);
  const linked = linkConcepts(read, rows, replacements, warn);
  warnOfRepeatedLabels(read, replacements, warn);

  const value = assembleTaxonomy({
    id,
    version,
    concepts: freezeDeep(linked.concepts),
    replacements,
    broader: packLinks(linked.broader),
    related: packLinks(linked.related),
    implies: packLinks(linked.implies),
  });
  return { value, issues };
}
