import type { NumberColumn } from "./column.js";
import type { Row } from "./market.js";

/** What makes rows alike; `undefined` for a row that is like no other. */
export type ClassKey = number | string | undefined;

/** How rows are put into classes: rows with the same key are alike to who asks. */
export interface ClassRecipe {
  /** Names the recipe with all that its keys depend on: what was built under this name is used again. */
  readonly name: string;
  /** Asked of rows whose record has left, too: read columns, not records, or give such rows no class. */
  readonly key: (row: Row) => ClassKey;
}

/** A block's rows in classes. */
export interface ClassBlock {
  /** Class at each position of the block. */
  readonly codes: Uint16Array;
  /** A row of each class, with a record wherever one of its rows has one; −1 for the class of those that are like no other. */
  readonly representatives: Int32Array;
  /** Key of each class. */
  readonly keys: readonly ClassKey[];
}

/** A list a row, of which every entry is posted under its key. */
export interface PostedLists {
  /** Entries of row `r` stand at `offsets[r]` up to `offsets[r + 1]`. */
  readonly offsets: Uint32Array;
  readonly key: NumberColumn;
  /** What is posted beside the row, a whole number from 0 to 65,535. @defaultValue 0 */
  readonly payload?: (row: Row, entry: number) => number;
}

/** How rows are found by key: every entry of a row's list is posted under its key. */
export interface PostingRecipe extends PostedLists {
  /** Names the recipe with all that its keys and payloads depend on: what was built under this name is used again. */
  readonly name: string;
  /** Keys are 0 up to here; an entry with a negative key is not posted. */
  readonly keys: number;
  /** Tells whether a row's entries are posted at all; asked of rows whose record has left, too. @defaultValue all are */
  readonly posts?: (row: Row) => boolean;
  /** A second list of each row; its keys are counted on from `from`, where those of the first end. Keys that may come later are better here. */
  readonly more?: PostedLists & { readonly from: number };
}

/** Postings of a block: those of key `k` stand at `offsets[k]` up to `offsets[k + 1]`, by rising position. */
export interface PostingBlock {
  readonly offsets: Uint32Array;
  /** Position in the block in the low 16 bits, payload in the high ones. */
  readonly entries: Uint32Array;
  /** Highest payload of each key. */
  readonly highest: Uint16Array;
  /** No row has more postings under one key. */
  readonly repeats: number;
}

/** Rows that are indexed together, sorted by place, so that what is the same for a place comes in runs. */
export interface IndexBlock {
  /** Row at each position; at most 65,536. */
  readonly rows: Int32Array;
}

/**
 * Answers "here is a concept: which rows have it?" for one side of a market.
 * Every row is in one block, or among the pending: rows that came last, too few to be worth an index, which are looked at one by one.
 */
export interface RowIndex {
  readonly blocks: readonly IndexBlock[];
  readonly pending: Int32Array;
  /** The rows of each block in classes; built when first asked for. */
  classes(recipe: ClassRecipe): readonly ClassBlock[];
  /** The rows of each block by key; built when first asked for. */
  postings(recipe: PostingRecipe): readonly PostingBlock[];
}
