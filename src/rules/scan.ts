import type { ClassKey, ClassRecipe, PostingRecipe, Row } from "../market/index.js";

/**
 * A faster way to an upper bound of the degree for every record of the other side, under one assumption about missing facts.
 * Whatever its shape: `degree(row, assume) <= bound of the row + error`, for every row whose demand is made.
 */
export type Scan = TableScan | SparseScan | BatchScan;

/**
 * Rows of a class are alike in whether they ask and in their degree: both are asked of one row of each.
 * A row without class has the query's ceiling.
 */
export interface TableScan {
  readonly shape: "table";
  readonly classes: ClassRecipe;
  /**
   * Where rows of a class differ in their degree, or its key tells it sooner than its row does: what none of them has more of.
   * The same for all of them. @defaultValue the degree
   */
  bound?(row: Row, key: ClassKey): number;
}

/**
 * The bound of a row: what its class has, plus what each group gives that a posting of the row stands in.
 * Who has no posting is not forgotten: rows with missing facts are in no posting list, but in a class.
 */
export interface SparseScan {
  readonly shape: "sparse";
  readonly base: {
    readonly classes: ClassRecipe;
    /** Bound of a row without posting: the same for all rows of a class, as is whether they ask. */
    bound(row: Row): number;
  };
  readonly postings: PostingRecipe;
  readonly groups: readonly PostingGroup[];
  /**
   * Where groups give less together than one by one: no row gains more by some of them than the root of the sum of their numbers here.
   * One number for each group. @defaultValue what they give one by one is added up
   */
  readonly squares?: Float64Array;
  /** How much a degree may lie above its bound, by rounding. At least 0. */
  readonly error: number;
}

/** Bounds of many rows in one call: for rules whose degree is cheap in a loop over columns, and dear in a call for each row. */
export interface BatchScan {
  readonly shape: "batch";
  /** Writes the bound of each row beside it: NaN for a row whose demand is not made. */
  fill(rows: Int32Array, bounds: Float64Array): void;
  /** How much a degree may lie above its bound, by rounding. At least 0. */
  readonly error: number;
}

/** Lists of which a row gains by one posting: by the best of those that it stands in. */
export type PostingGroup = readonly PostingList[];

/** What a posting under a key adds to the bound of its row; at least 0. */
export interface PostingList {
  readonly key: number;
  /** The same for every posting; or times the payload; or by payload, where the array has an entry for each. */
  readonly gain: number | { readonly perPayload: number; readonly highest: number } | Float64Array;
}
