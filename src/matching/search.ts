import { otherSide, type IndexBlock } from "../market/index.js";
import { collectReaching } from "./accumulate.js";
import type { BoundPolicy } from "./bind-policy.js";
import { classDegrees, startBounds, type BlockBounds } from "./block-bounds.js";
import { gateAnswers, isClosed } from "./gate-answers.js";
import { sortByFallingSum, thresholdOfHighest } from "./highest-sums.js";
import type { PairQuery } from "./pair-query.js";
import type { WeighedPlan } from "./weighed-plan.js";
import { startSearch, type Effort, type Scored, type Search, type SearchRun } from "./search-run.js";

/** Sum of a row that was looked at already. */
const DONE = -(2 ** 31);
/** Positions are numbers of 16 bits. */
const MOST_SORTED = 65_536;

/**
 * Finds the first items of all eligible rows, just as if every row had been scored: who cannot be among them is passed over.
 *
 * Block by block, the most promising first: (1) add what classes have; (2) add postings by falling worth, until few rows can reach the threshold, which is the
 * score of the last item kept; (3) look at these rows by falling bound: open criteria one by one, gates, and the canonical score. It alone raises the threshold.
 * Source: MaxScore (Turtle & Flood 1995, Query evaluation: strategies and optimizations), on sums that bound the score of any rules.
 */
export function search<T extends Scored>(
  bound: BoundPolicy,
  query: PairQuery,
  wanted: Search<T>,
): { readonly items: readonly T[]; readonly effort: Readonly<Effort> } {
  const found = otherSide(wanted.side);
  const answers = gateAnswers(bound, found, query);
  const run = startSearch(bound, query, wanted, answers?.unmet);
  const { heap, effort } = run;
  if (isClosed(bound, wanted.side, query)) return { items: [], effort };
  const { blocks, pending } = wanted.among ? { blocks: [], pending: wanted.among } : bound.market.index(found);

  const degrees = blocks.map((_, block) => classDegrees(run.plan, block));
  const longest = blocks.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const scratch = { sums: new Int32Array(longest), marks: new Uint8Array(longest) };
  const room = { reaching: new Uint16Array(longest), sorted: new Uint16Array(longest) };
  const boundsOf = (block: number): BlockBounds => startBounds(run.plan, block, blocks[block]!.rows.length, degrees[block]!, scratch);
  const order = [...blocks.keys()]
    .map((block) => ({ block, most: boundsOf(block).most }))
    .sort((a, b) => b.most - a.most || a.block - b.block);
  const waiting: Waiting = { rows: [], bounds: [] };
  for (const [turn, { block }] of order.entries()) {
    if (turn === 1) {
      // The first block has found who the line above the score must be near to; bounds under another line cannot wait beside these.
      if (run.bends) {
        lookAtWaiting(run, waiting);
        run.weighAt(ratioOf(query, heap.last()));
      }
      for (const row of pending) run.lookAt(row);
    }
    const few = answers?.few(blocks[block]!);
    if (few) for (const row of few) run.lookAt(row);
    else searchBlock(run, blocks[block]!, boundsOf(block), room, waiting);
  }
  if (order.length < 2) for (const row of pending) run.lookAt(row);
  lookAtWaiting(run, waiting);
  return { items: heap.sorted(), effort };
}

/** Rows whose bound reaches the threshold so far, but who are not the most promising of their block: when these are through, it will be higher. */
interface Waiting {
  readonly rows: number[];
  readonly bounds: number[];
}

/** Room for positions of one block. */
interface Positions {
  readonly reaching: Uint16Array;
  readonly sorted: Uint16Array;
}

function searchBlock<T extends Scored>(
  run: SearchRun<T>,
  { rows }: IndexBlock,
  bounds: BlockBounds,
  { reaching, sorted }: Positions,
  waiting: Waiting,
): void {
  const { wanted, effort } = run;
  const { sums } = bounds;
  if (wanted.prune && bounds.most < (run.limit() ?? 0)) return;
  effort.postings += bounds.addUntil(wanted.prune ? run.limit() : undefined);
  const lookAtMost = (threshold: number): void => {
    const count = collectReaching(sums, rows.length, Math.max(DONE + 1, threshold - bounds.rest()), reaching);
    lowerByBatch(run.plan, rows, sums, reaching.subarray(0, count));
    sortByFallingSum(sums, reaching, count, sorted);
    for (let i = 0; i < count; i++) {
      const position = sorted[i]!;
      const most = sums[position]! + bounds.rest();
      const limit = run.limit();
      if (most < (limit ?? 0)) continue;
      sums[position] = DONE;
      if (limit === undefined || i < wanted.capacity) run.lookAtSum(rows[position]!, most);
      else {
        waiting.rows.push(rows[position]!);
        waiting.bounds.push(most);
      }
    }
  };
  // Without a threshold, the rows that promise most make one.
  for (let wish = wanted.capacity; run.limit() === undefined && wish < rows.length; wish *= 4) {
    lookAtMost(thresholdOfHighest(sums, rows.length, wish, DONE) + bounds.rest());
  }
  lookAtMost(run.limit() ?? 0);
}

/** Looks at the rows that wait, by falling bound. */
function lookAtWaiting<T extends Scored>(run: SearchRun<T>, { rows, bounds }: Waiting): void {
  for (let from = 0; from < rows.length; from += MOST_SORTED) {
    const sums = Int32Array.from(bounds.slice(from, from + MOST_SORTED));
    const sorted = new Uint16Array(sums.length);
    sortByFallingSum(sums, Uint16Array.from(sums.keys()), sums.length, sorted);
    for (const i of sorted) if (sums[i]! >= (run.limit() ?? 0)) run.lookAtSum(rows[from + i]!, sums[i]!);
  }
  rows.length = 0;
  bounds.length = 0;
}

/** Puts the bounds of batches where only their ceilings were, for the rows that are left. */
function lowerByBatch({ criteria, scale }: WeighedPlan, rows: Int32Array, sums: Int32Array, positions: Uint16Array): void {
  const batches = criteria.filter(({ scan, share }) => scan.shape === "batch" && share > 0);
  if (batches.length === 0) return;
  const left = Int32Array.from(positions, (position) => rows[position]!);
  const bounds = new Float64Array(left.length);
  for (const { scan, share, most } of batches) {
    scan.fill(left, bounds);
    for (const [i, position] of positions.entries()) sums[position] = sums[position]! + Math.ceil(share * bounds[i]! * scale) - most;
  }
}

/** How many times its appeal the fit of an item is. */
function ratioOf(query: PairQuery, item: Scored | undefined): number {
  if (!item) return 1;
  const { fit, appeal } = query.pairScore(item.row);
  return fit === null || appeal === null || appeal === 0 ? 1 : fit / appeal;
}
