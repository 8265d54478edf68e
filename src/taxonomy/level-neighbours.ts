import { linkedRows, type Adjacency } from "./adjacency.js";
import { relations, type NamedNeighbours, type Relation } from "./neighbours.js";
import type { SimilarityLevels } from "./similarity-levels.js";
import type { Taxonomy } from "./taxonomy.js";

/** Whether a row is demanded, and what may be held for it is sought, or held. */
type Part = "demanded" | "held";

/** Finds neighbours by the links of a taxonomy, each as near as its relation says. */
export function levelNeighbours(taxonomy: Taxonomy, levels: SimilarityLevels): (row: number, part: Part) => NamedNeighbours {
  const scratch = { similarity: new Float64Array(taxonomy.concepts.length), relation: new Uint8Array(taxonomy.concepts.length) };
  return (row, part) => neighbours(taxonomy, levels, scratch, row, part);
}

/** The best similarity of each concept so far; all 0 between two rows. */
interface Scratch {
  readonly similarity: Float64Array;
  readonly relation: Uint8Array;
}

function neighbours(taxonomy: Taxonomy, levels: SimilarityLevels, scratch: Scratch, row: number, part: Part): NamedNeighbours {
  const found: number[] = [];
  const note = (other: number, similarity: number, relation: Relation): void => {
    if (similarity <= scratch.similarity[other]!) return;
    if (scratch.similarity[other] === 0) found.push(other);
    scratch.similarity[other] = similarity;
    scratch.relation[other] = relations.indexOf(relation);
  };
  const parents = linkedRows(taxonomy.broader, row);
  const children = linkedRows(taxonomy.narrower, row);

  note(row, levels.exact, "exact");
  for (const other of reachable(part === "demanded" ? taxonomy.impliedBy : taxonomy.implies, row)) note(other, levels.exact, "implied");
  for (const other of part === "demanded" ? children : parents) note(other, levels.narrower, "narrower");
  for (const other of part === "demanded" ? parents : children) note(other, levels.broader, "broader");
  for (const parent of parents) {
    const top = linkedRows(taxonomy.broader, parent).length === 0;
    for (const other of linkedRows(taxonomy.narrower, parent)) note(other, top ? levels.topSibling : levels.sibling, "sibling");
  }
  const { offsets, targets, weights } = taxonomy.related;
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) note(targets[i]!, levels.related * weights[i]!, "related");

  const concepts = Int32Array.from(found).sort();
  const result = {
    concepts,
    similarities: Float64Array.from(concepts, (other) => scratch.similarity[other]!),
    relations: Uint8Array.from(concepts, (other) => scratch.relation[other]!),
  };
  for (const other of found) scratch.similarity[other] = 0;
  return result;
}

/** All rows that a chain of links leads to. */
function reachable(adjacency: Adjacency, row: number): ReadonlySet<number> {
  const reached = new Set<number>();
  const waiting = [row];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const target of linkedRows(adjacency, next)) {
      if (reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}
