import { levelNeighbours } from "./level-neighbours.js";
import type { Measure } from "./measure.js";
import { measuredNeighbours } from "./measured-neighbours.js";
import { checkAtLeast, checkNamedMeasure, namedMeasure, type NamedMeasure } from "./named-measure.js";
import { relations, type NamedNeighbours, type Neighbours, type Relation } from "./neighbours.js";
import { isMeasured, type SimilarityChoice } from "./similarity-choice.js";
import { similarityLevels } from "./similarity-levels.js";
import type { Taxonomy } from "./taxonomy.js";

/** How near what is held comes to what is demanded. */
export interface Similarity {
  /** Gives the similarity of two rows, in [0, 1]: the entry of `held` in `heldFor(demanded)`, 0 without one. */
  between(demanded: number, held: number): number;
  /** Names the relation that gave the similarity; `none` where it is 0. */
  relation(demanded: number, held: number): Relation;
  /** Lists what may be held for a demand. */
  heldFor(demanded: number): Neighbours;
  /** Lists the demands that something held comes near to. */
  demandedBy(held: number): Neighbours;
}

/** A measure of one's own, and from where on two concepts count as alike: above 0, at most 1. */
export interface OwnMeasure {
  readonly measure: Measure;
  readonly atLeast: number;
}

/**
 * Reads similarities off a taxonomy: by the levels of its links, or by a measure.
 *
 * By levels, one step of the hierarchy counts, not two: a grandparent is as far as a stranger, unless it is implied or related. Where several relations hold,
 * the highest level wins (of equal ones the first in the order of `Relation`). Concepts of different kinds have no links, so their similarity is 0; so has
 * the row of a replaced concept, but to itself.
 *
 * By a measure, the similarity is the measure's where that is at least `atLeast`, else 0: the same whichever of the two is demanded. `implies` plays no part.
 *
 * The same numbers come from both sides, to the bit. Neighbours are computed when first asked for, and kept: some 13 bytes each.
 * Every method throws a RangeError where its first row is not there; a second row that is not there is like nothing.
 * @throws TypeError or RangeError for what is neither a table of levels nor a measure with a threshold, or a count of a concept that is not there.
 */
export function createSimilarity(taxonomy: Taxonomy, by: SimilarityChoice | OwnMeasure = {}): Similarity {
  const rows = taxonomy.concepts.length;
  if (isMeasured(by)) {
    const alike = memoise(rows, measuredNeighbours(measureOf(taxonomy, by), by.atLeast, rows));
    return similarityOf(alike, alike);
  }
  const find = levelNeighbours(taxonomy, similarityLevels(by));
  return similarityOf(
    memoise(rows, (row) => find(row, "demanded")),
    memoise(rows, (row) => find(row, "held")),
  );
}

type Near = (row: number) => NamedNeighbours;

function similarityOf(heldFor: Near, demandedBy: Near): Similarity {
  return Object.freeze({
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

function measureOf(taxonomy: Taxonomy, by: NamedMeasure | OwnMeasure): Measure {
  if (typeof by.measure === "string") return namedMeasure(taxonomy, checkNamedMeasure(by));
  checkAtLeast(by.atLeast);
  return by.measure;
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

function memoise(size: number, compute: Near): Near {
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
