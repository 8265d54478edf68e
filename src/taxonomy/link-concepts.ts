import { show, type Concept, type ConceptId } from "../model/index.js";
import type { Link } from "./adjacency.js";
import { findCycles } from "./find-cycles.js";
import { cycleText, linkFlaw, type LinkWarning } from "./link-warning.js";

/** A field of a concept that lists other concepts. */
type LinkField = "broader" | "related" | "implies" | "essentialSkills" | "optionalSkills";

const linkFields: readonly LinkField[] = ["broader", "related", "implies", "essentialSkills", "optionalSkills"];

/** A link with its place in the list that it was written in. */
interface WrittenLink extends Link {
  readonly index: number;
}

/** Concepts without the links that were wrong, and their links between rows. */
export interface LinkedConcepts {
  readonly concepts: readonly Concept[];
  /** From child to parents, one list a row; likewise the others. */
  readonly broader: readonly (readonly Link[])[];
  readonly implies: readonly (readonly Link[])[];
  readonly related: readonly (readonly Link[])[];
}

/**
 * Checks every link, and leaves out (with a warning) one to nothing, to the concept itself, to another kind, or closing a cycle.
 *
 * A link to a replaced concept leads to its last replacement. A replaced concept keeps its links as written and has none between rows:
 * nobody can hold it any more. `essentialSkills` and `optionalSkills` lead from one kind to another, so their kind is not checked.
 */
export function linkConcepts(
  concepts: readonly Concept[],
  rows: ReadonlyMap<ConceptId, number>,
  replacements: Int32Array,
  warn: LinkWarning,
): LinkedConcepts {
  const links = (field: LinkField): WrittenLink[][] => concepts.map((_, row) => checkLinks(concepts, rows, replacements, row, field, warn));
  const checked: Record<LinkField, WrittenLink[][]> = {
    broader: links("broader"),
    related: links("related"),
    implies: links("implies"),
    essentialSkills: links("essentialSkills"),
    optionalSkills: links("optionalSkills"),
  };
  const living = (lists: readonly WrittenLink[][]): WrittenLink[][] => lists.map((list, row) => (replacements[row] === row ? list : []));
  for (const field of ["broader", "implies"] as const) {
    for (const cycle of findCycles(living(checked[field]).map((list) => list.map(({ target }) => target)))) {
      const row = cycle.at(-1)!;
      const closes = (link: WrittenLink): boolean => link.target === cycle[0];
      for (const { index } of checked[field][row]!.filter(closes)) {
        warn(row, `${field}[${String(index)}]`, "no cycle", cycleText(concepts, cycle));
      }
      checked[field][row] = checked[field][row]!.filter((link) => !closes(link));
    }
  }
  return {
    concepts: concepts.map((concept, row) => keepLinks(concept, row, replacements, checked)),
    broader: living(checked.broader),
    implies: living(checked.implies),
    related: bothWays(living(checked.related)),
  };
}

function checkLinks(
  concepts: readonly Concept[],
  rows: ReadonlyMap<ConceptId, number>,
  replacements: Int32Array,
  row: number,
  field: LinkField,
  warn: LinkWarning,
): WrittenLink[] {
  const sameKind = field === "broader" || field === "related" || field === "implies";
  const kept: WrittenLink[] = [];
  (concepts[row]![field] ?? []).forEach((entry, index) => {
    const [id, weight] = typeof entry === "string" ? [entry, 1] : [entry.concept, entry.weight];
    const written = rows.get(id);
    const target = written === undefined || written === row ? written : replacements[written];
    const flaw = linkFlaw(concepts, row, target, sameKind);
    if (flaw !== undefined) warn(row, `${field}[${String(index)}]${field === "related" ? ".concept" : ""}`, flaw, show(id));
    else if (target !== undefined) kept.push({ target, weight, index });
  });
  return kept;
}

/** Gives the concept without the links that did not pass; the same object where all did. */
function keepLinks(
  concept: Concept,
  row: number,
  replacements: Int32Array,
  checked: Readonly<Record<LinkField, readonly WrittenLink[][]>>,
): Concept {
  let kept = concept;
  for (const field of linkFields) {
    const written = concept[field];
    const good = checked[field][row]!;
    if (written !== undefined && good.length < written.length) kept = { ...kept, [field]: good.map(({ index }) => written[index]!) };
  }
  if (kept.replacedBy === undefined || replacements[row] !== row) return kept;
  const alone = { ...kept };
  delete alone.replacedBy;
  return alone;
}

/** `related` is read in both directions; of two weights for a pair the higher holds. */
function bothWays(lists: readonly (readonly Link[])[]): readonly (readonly Link[])[] {
  const both = lists.map((list) => [...list]);
  lists.forEach((list, row) => {
    for (const { target, weight } of list) both[target]!.push({ target: row, weight });
  });
  return both;
}
