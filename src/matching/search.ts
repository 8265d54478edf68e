import { otherSide, type IndexBlock, type RowIndex } from "../market/index.js";
import { collectReaching } from "./accumulate.js";
import type { BoundPolicy } from "./bind-policy.js";
import { classDegrees, startBounds, type BlockBounds } from "./block-bounds.js";
import { boundedHeap } from "./bounded-heap.js";
import { gateAnswers, isClosed } from "./gate-answers.js";
import { sortByFallingSum, thresholdOfHighest } from "./highest-sums.js";
import { leaveRoom, takeRoom, type BlockRoom } from "./block-room.js";
import type { PairQuery } from "./pair-query.js";
import { startSearch, type Effort, type Scored, type Search, type SearchRun } from "./search-run.js";
import { waitingRows, type WaitingRows } from "./waiting-rows.js";
import { isAppeal } from "./weighed-plan.js";

/** Sum of a row that was looked at already. */
const DONE = -(2 ** 31);
/** Who promises most is known well enough when what was left out may add no more than this share of what all postings may add. */
const PROMISING = 1 / 8;
/** When so many rows wait, the most promising of them raise the threshold. */
const MOST_WAITING = 4096;

/** So few rows are sooner scored than planned for. */
const FEW_ROWS = 256;

/**
 * Finds the first items of all eligible rows, just as if every row had been scored: who cannot be among them is passed over.
 *
 * Block by block, the most promising first: (1) add what classes have; (2) add postings by falling worth, until few rows can reach the threshold; (3) let these
 * rows wait, but look at the best of the first block. Then look at those who wait, by falling bound: open criteria one by one, gates, and the canonical score,
 * which alone makes the threshold: the score of the last item kept.
 * Source: MaxScore (Turtle & Flood 1995, Query evaluation: strategies and optimizations), on sums that bound the score of any rules.
 */
export function search<T extends Scored>(
  bound: BoundPolicy,
  query: PairQuery,
  wanted: Search<T>,
): { readonly items: readonly T[]; readonly effort: Readonly<Effort> } {
  if (wanted.among && wanted.among.length <= FEW_ROWS) return scoreEach(bound, query, wanted, wanted.among);
  const found = otherSide(wanted.side);
  const answers = gateAnswers(bound, found, query);
  const index = wanted.among ? withoutBlocks(wanted.among) : bound.market.index(found);
  const { blocks, pending } = index;
  const run = startSearch(bound, query, wanted, index, answers?.unmet);
  const { heap, effort } = run;
  if (isClosed(bound, wanted.side, query)) return { items: [], effort };

  const room = takeRoom(
    bound,
    blocks.reduce((most, { rows }) => Math.max(most, rows.length), 0),
  );
  const degrees = blocks.map((_, block) => classDegrees(run.plan, block));
  const startAll = (): BlockBounds[] =>
    blocks.map(({ rows }, block) => startBounds(run.plan, block, rows.length, degrees[block]!, room, run.bends));
  let bounds = startAll();
  const order = [...blocks.keys()].sort((a, b) => bounds[b]!.most - bounds[a]!.most || a - b);
  const waiting = waitingRows(run);
  for (const [turn, block] of order.entries()) {
    if (turn === 1) {
      // The first block has found who the line above the score must be near to; bounds under another line cannot wait beside these.
      if (run.bends) {
        waiting.lookAtAll();
        run.weighAt(ratioOf(query, heap.last()));
        bounds = startAll();
      }
      for (const row of pending) run.lookAt(row);
    }
    const few = answers?.few(blocks[block]!);
    if (few) for (const row of few) run.lookAt(row);
    else searchBlock(run, blocks[block]!, bounds[block]!, room, waiting);
    // After two, four, eight blocks: who is among the best so far is mostly among the best of all, and raises the threshold for the next blocks.
    if (waiting.size() > MOST_WAITING || (turn > 0 && (turn & (turn + 1)) === 0)) waiting.lookAtBest(wanted.capacity);
  }
  if (order.length < 2) for (const row of pending) run.lookAt(row);
  waiting.lookAtAll();
  leaveRoom(bound, room);
  return { items: heap.sorted(), effort };
}

/** The same of a few rows, without any bound. */
function scoreEach<T extends Scored>(
  { market }: BoundPolicy,
  query: PairQuery,
  { side, assumption, capacity, compare, floor, take }: Search<T>,
  rows: Int32Array,
): { readonly items: readonly T[]; readonly effort: Readonly<Effort> } {
  const heap = boundedHeap<T>(capacity, compare);
  const eligible = rows.filter((row) => market.has(otherSide(side), row) && query.met(row) !== "unmet");
  for (const row of eligible) {
    const score = query.score(row, assumption);
    const item = score < floor ? undefined : take(row, score);
    if (item) heap.offer(item);
  }
  return { items: heap.sorted(), effort: { postings: 0, looked: eligible.length, scored: eligible.length } };
}

/** Rows that are looked at one by one need no index: none is built for them. */
function withoutBlocks(rows: Int32Array): RowIndex {
  return { blocks: [], pending: rows, classes: () => [], postings: () => [] };
}

function searchBlock<T extends Scored>(
  run: SearchRun<T>,
  { rows }: IndexBlock,
  bounds: BlockBounds,
  { sums, appeal, reaching, sorted }: BlockRoom,
  waiting: WaitingRows,
): void {
  const { capacity, prune } = run.wanted;
  if (prune && bounds.most < (run.limit() ?? 0)) return;
  run.effort.postings += bounds.addUntil(prune ? run.limit() : undefined, prune ? PROMISING : 0);
  const collect = (threshold: number): Uint16Array => {
    const count = collectReaching(sums, rows.length, Math.max(DONE + 1, threshold - bounds.rest()), reaching);
    lowerByBatch(run, rows, { sums, appeal }, reaching.subarray(0, count));
    return reaching.subarray(0, count);
  };
  // Without a threshold, the rows that promise most make one.
  for (let wish = capacity; run.limit() === undefined && wish < rows.length; wish *= 4) {
    const best = collect(thresholdOfHighest(sums, rows.length, wish, DONE) + bounds.rest());
    sortByFallingSum(sums, best, best.length, sorted);
    for (let i = 0; i < best.length; i++) {
      const position = sorted[i]!;
      run.lookAtSum(rows[position]!, sums[position]! + bounds.rest());
      sums[position] = DONE;
    }
  }
  if (prune) run.effort.postings += bounds.addUntil(run.limit(), 0);
  const limit = run.limit() ?? 0;
  const reached = collect(limit);
  const [rest, restOfAppeal] = [bounds.rest(), bounds.restOfAppeal()];
  for (const position of reached) {
    const sum = sums[position]! + rest;
    const most = run.bends ? run.tighten(sum, appeal[position]! + restOfAppeal) : sum;
    if (most >= limit) waiting.add(rows[position]!, sum, most);
  }
}

/** Puts the bounds of batches where only their ceilings were, for the rows that are left. */
function lowerByBatch<T extends Scored>(
  { plan: { criteria, scale }, isFound }: SearchRun<T>,
  rows: Int32Array,
  { sums, appeal }: Pick<BlockRoom, "sums" | "appeal">,
  reaching: Uint16Array,
): void {
  const batches = criteria.filter(({ scan, share }) => scan.shape === "batch" && share > 0);
  if (batches.length === 0) return;
  const positions = reaching.filter((position) => isFound(rows[position]!));
  const left = Int32Array.from(positions, (position) => rows[position]!);
  const bounds = new Float64Array(left.length);
  for (const criterion of batches) {
    const { scan, share, most } = criterion;
    scan.fill(left, bounds);
    for (const [i, position] of positions.entries()) {
      const lower = most - Math.ceil(share * bounds[i]! * scale);
      sums[position] = sums[position]! - lower;
      if (isAppeal(criterion)) appeal[position] = appeal[position]! - lower;
    }
  }
}

/** How many times its appeal the fit of an item is. */
function ratioOf(query: PairQuery, item: Scored | undefined): number {
  if (!item) return 1;
  const { fit, appeal } = query.pairScore(item.row);
  return fit === null || appeal === null || appeal === 0 ? 1 : fit / appeal;
}
