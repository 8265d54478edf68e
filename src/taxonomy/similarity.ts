import { linkedRows, type Adjacency } from "./adjacency.js";
import { similarityLevels, type SimilarityLevels } from "./similarity-levels.js";
import type { Taxonomy } from "./taxonomy.js";

const relations = ["none", "exact", "implied", "narrower", "broader", "sibling", "related"] as const;

/**
 * What a held concept is to a demanded one. `implied`: who holds it has the demanded one too (any number of `implies` steps);
 * `narrower`: what is held is narrower than what is demanded.
 */
export type Relation = (typeof relations)[number];

/** Every concept with a positive similarity to one concept, itself included. Shared arrays: read them, never write them. */
export interface Neighbours {
  /** Rows, ascending. */
  readonly concepts: Int32Array;
  /** Beside `concepts`, in (0, 1]. */
  readonly similarities: Float64Array;
}

/** How near what is held comes to what is demanded. */
export interface Similarity {
  readonly levels: SimilarityLevels;
  /** Gives the similarity of two rows, in [0, 1]: the entry of `held` in `heldFor(demanded)`, 0 without one. */
  between(demanded: number, held: number): number;
  /** Names the relation that gave the similarity; `none` where it is 0. */
  relation(demanded: number, held: number): Relation;
  /** Lists what may be held for a demand. */
  heldFor(demanded: number): Neighbours;
  /** Lists the demands that something held comes near to. */
  demandedBy(held: number): Neighbours;
}

/**
 * Reads similarities off a taxonomy's links.
 *
 * One step of the hierarchy counts, not two: a grandparent is as far as a stranger, unless it is implied or related. Where several relations hold, the
 * highest level wins (of equal ones the first in the order of `Relation`). Concepts of different kinds have no links, so their similarity is 0; so has
 * the row of a replaced concept, but to itself. The same numbers come from both sides, to the bit. Neighbours are computed when first asked for, and kept.
 * Every method throws a RangeError where its first row is not there; a second row that is not there is like nothing.
 * @throws TypeError or RangeError for levels that are not a table of similarity levels.
 */
export function createSimilarity(taxonomy: Taxonomy, levels: Partial<SimilarityLevels> = {}): Similarity {
  const table = similarityLevels(levels);
  const scratch = { similarity: new Float64Array(taxonomy.concepts.length), relation: new Uint8Array(taxonomy.concepts.length) };
  const heldFor = memoise(taxonomy.concepts.length, (row) => neighbours(taxonomy, table, scratch, row, "demanded"));
  const demandedBy = memoise(taxonomy.concepts.length, (row) => neighbours(taxonomy, table, scratch, row, "held"));
  return Object.freeze({
    levels: table,
    between(demanded, held) {
      const near = heldFor(demanded);
      return near.similarities[indexOf(near, held)] ?? 0;
    },
    relation(demanded, held) {
      const near = heldFor(demanded);
      return relations[near.relations[indexOf(near, held)] ?? 0]!;
    },
    heldFor,
    demandedBy,
  } satisfies Similarity);
}

interface NamedNeighbours extends Neighbours {
  /** Positions in `relations`. */
  readonly relations: Uint8Array;
}

interface Scratch {
  readonly similarity: Float64Array;
  readonly relation: Uint8Array;
}

/** `side` says what `row` is: demanded (and what may be held is sought), or held. */
function neighbours(
  taxonomy: Taxonomy,
  levels: SimilarityLevels,
  scratch: Scratch,
  row: number,
  side: "demanded" | "held",
): NamedNeighbours {
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
  for (const other of reachable(side === "demanded" ? taxonomy.impliedBy : taxonomy.implies, row)) note(other, levels.exact, "implied");
  for (const other of side === "demanded" ? children : parents) note(other, levels.narrower, "narrower");
  for (const other of side === "demanded" ? parents : children) note(other, levels.broader, "broader");
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

/** Place of a row in the ascending list, −1 where it is not in it. */
function indexOf({ concepts }: Neighbours, row: number): number {
  let low = 0;
  let high = concepts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (concepts[middle] === row) return middle;
    if (concepts[middle]! < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function memoise(size: number, compute: (row: number) => NamedNeighbours): (row: number) => NamedNeighbours {
  const known = new Array<NamedNeighbours | undefined>(size);
  return (row) => {
    const before = known[row];
    if (before !== undefined) return before;
    if (!(Number.isInteger(row) && row >= 0 && row < size)) {
      throw new RangeError(`expected a row from 0 to ${String(size - 1)}, received ${String(row)}`);
    }
    return (known[row] = compute(row));
  };
}
