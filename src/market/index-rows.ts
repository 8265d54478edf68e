import { buildClassBlock, withLiveRepresentatives } from "./class-block.js";
import { buildPostingBlock } from "./posting-block.js";
import type { ClassBlock, IndexBlock, PostingBlock, RowIndex } from "./row-index.js";

/** How the rows of a side are cut into blocks: numbers for tuning and tests, which no answer depends on. */
export interface IndexOptions {
  /** Most rows of a block, 1 to 65,536. @defaultValue 65536: what a block adds up stays in a processor's second cache */
  readonly blockRows?: number;
  /** So many rows are looked at one by one before they are made a block, at least 1. @defaultValue 4096 */
  readonly sealAt?: number;
}

/** A side as its index sees it. */
export interface IndexedSide {
  /** Number of rows of the columns. */
  readonly rows: number;
  /** Tells whether a record stands in a row. */
  has(row: number): boolean;
  /** The place that a row is sorted by. */
  placeOf(row: number): number;
}

/** A block with what was built of it, by the names of the recipes. */
interface Block extends IndexBlock {
  readonly classes: Map<string, ClassBlock>;
  readonly postings: Map<string, PostingBlock>;
}

/** What an index goes on from, in the next generation: only this file looks inside. */
const insideOf = new WeakMap<RowIndex, { readonly blocks: readonly Block[]; readonly rows: number }>();

/**
 * Indexes the rows of a side.
 * @param earlier the index of an earlier generation with the same rows, and maybe fewer: its blocks are used again. Rows that came since are pending until
 * there are `sealAt` of them, which then make a block; a block that is not much larger than the one after it takes that one in.
 * @throws RangeError for options out of range.
 */
export function indexRows(side: IndexedSide, options: IndexOptions = {}, earlier?: RowIndex): RowIndex {
  const { blockRows = 65_536, sealAt = 4_096 } = options;
  checkOption("blockRows", blockRows, 65_536);
  checkOption("sealAt", sealAt, Number.MAX_SAFE_INTEGER);
  const before = earlier && insideOf.get(earlier);
  const waiting = Array.from(earlier?.pending ?? []).filter((row) => side.has(row));
  for (let row = before?.rows ?? 0; row < side.rows; row++) if (side.has(row)) waiting.push(row);
  const sealed = waiting.length >= sealAt;
  const blocks = [...(before?.blocks ?? []), ...(sealed ? cutIntoBlocks(waiting, side, blockRows) : [])];
  if (sealed) mergeSmallBlocks(blocks, side, blockRows);

  const classes = new Map<string, readonly ClassBlock[]>();
  const postings = new Map<string, readonly PostingBlock[]>();
  const index: RowIndex = {
    blocks,
    pending: Int32Array.from(sealed ? [] : waiting),
    classes: (recipe) =>
      remember(classes, recipe, () =>
        blocks.map((block) => {
          const built = remember(block.classes, recipe, () => buildClassBlock(block.rows, recipe));
          return withLiveRepresentatives(built, block.rows, side);
        }),
      ),
    postings: (recipe) =>
      remember(postings, recipe, () =>
        blocks.map((block) => remember(block.postings, recipe, () => buildPostingBlock(block.rows, recipe))),
      ),
  };
  insideOf.set(index, { blocks, rows: side.rows });
  return index;
}

function checkOption(name: string, value: number, most: number): void {
  if (!(Number.isSafeInteger(value) && value >= 1 && value <= most)) {
    throw new RangeError(`index.${name}: expected a whole number from 1 to ${String(most)}; received ${String(value)}`);
  }
}

/** Blocks of about the same size. */
function cutIntoBlocks(rows: ArrayLike<number>, side: IndexedSide, blockRows: number): Block[] {
  const sorted = sortByPlace(rows, side);
  const count = Math.ceil(sorted.length / blockRows);
  return Array.from({ length: count }, (_, block) =>
    emptyBlock(sorted.slice(Math.round((block * sorted.length) / count), Math.round(((block + 1) * sorted.length) / count))),
  );
}

/** Counts first, then puts each row where its place begins: rows of one place keep their order. */
function sortByPlace(rows: ArrayLike<number>, side: IndexedSide): Int32Array {
  const starts: number[] = [];
  const places = Int32Array.from(rows, (row) => side.placeOf(row) + 1);
  for (const place of places) starts[place] = (starts[place] ?? 0) + 1;
  let start = 0;
  for (let place = 0; place < starts.length; place++) {
    const count = starts[place] ?? 0;
    starts[place] = start;
    start += count;
  }
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[starts[places[i]!]!++] = rows[i]!;
  return sorted;
}

function emptyBlock(rows: Int32Array): Block {
  return { rows, classes: new Map(), postings: new Map() };
}

/** Keeps the number of blocks low: each is more than twice as large as the next, or full. */
function mergeSmallBlocks(blocks: Block[], side: IndexedSide, blockRows: number): void {
  while (blocks.length > 1) {
    const [large, small] = [blocks.at(-2)!, blocks.at(-1)!];
    if (large.rows.length > 2 * small.rows.length || large.rows.length + small.rows.length > blockRows) return;
    const rows = [...large.rows, ...small.rows].filter((row) => side.has(row));
    blocks.splice(-2, 2, ...cutIntoBlocks(rows, side, blockRows));
  }
}

/** What was built under a recipe's name, or is built now. */
function remember<T>(known: Map<string, T>, { name }: { readonly name: string }, build: () => T): T {
  const before = known.get(name);
  if (before !== undefined) return before;
  const built = build();
  known.set(name, built);
  return built;
}
