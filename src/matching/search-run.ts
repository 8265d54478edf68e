import { otherSide, type Row, type RowIndex, type Side } from "../market/index.js";
import type { BoundPolicy } from "./bind-policy.js";
import { boundedHeap, type BoundedHeap } from "./bounded-heap.js";
import { combineSides } from "./combine.js";
import { linearBound, linearTarget, sidesOf } from "./linear-bound.js";
import type { Assumption, PairQuery } from "./pair-query.js";
import { planScans, type CriterionScan } from "./scan-plan.js";
import { weighPlan, type WeighedPlan } from "./weighed-plan.js";

/** A row with its score under the assumption that was searched by. */
export interface Scored {
  readonly row: Row;
  readonly score: number;
}

/** What is sought. */
export interface Search<T extends Scored> {
  /** The side of the record that asks. */
  readonly side: Side;
  readonly assumption: Assumption;
  /** Most items to find, at least 1. */
  readonly capacity: number;
  /** The order of the items: a higher score comes first. */
  readonly compare: (a: T, b: T) => number;
  /** Lower scores are not sought. */
  readonly floor: number;
  /** Rows to look at, one by one; without them all rows, by the index. */
  readonly among?: Int32Array | undefined;
  /** False adds up every posting of every block: for measuring what it is worth to stop early. */
  readonly prune: boolean;
  /** Makes an item of an eligible row that reaches the floor; `undefined` leaves it out. */
  readonly take: (row: Row, score: number) => T | undefined;
}

/** What it took to find. */
export interface Effort {
  /** Postings added up. */
  postings: number;
  /** Rows of which at least one degree was asked. */
  looked: number;
  /** Rows that were scored in full. */
  scored: number;
}

/** One search under way: the plan, the items found so far, and the threshold that they make. */
export interface SearchRun<T extends Scored> {
  readonly wanted: Search<T>;
  readonly plan: WeighedPlan;
  readonly heap: BoundedHeap<T>;
  readonly effort: Effort;
  /** Tells whether a record stands in a row that no gate leaves out by itself. */
  readonly isFound: (row: Row) => boolean;
  /** What a sum of bounds must reach, in the plan's whole numbers; `undefined` while everything may be kept. */
  limit(): number | undefined;
  /** Whether another line may be nearer to the score. */
  readonly bends: boolean;
  /** Weighs anew, with the line above the score tight where fit is so many times appeal. */
  weighAt(ratio: number): void;
  /** The most that a sum can stand for, where the appeal's part of it is known: for scores that are no weighted mean. */
  tighten(sum: number, appeal: number): number;
  /** Looks at a row of which nothing is known but its ceilings. */
  lookAt(row: Row): void;
  /** Looks at a row whose sum of bounds is known. */
  readonly lookAtSum: (row: Row, most: number) => void;
  /** Looks at a row whose sum of bounds is known, with the degrees of its open criteria in it. */
  readonly lookAtLowered: (row: Row, most: number) => void;
  /**
   * Puts the degrees of open criteria where only their ceilings were, and −1 for a row that cannot reach the threshold.
   * One criterion after the other: a rule in a loop of its own is asked sooner than each of several in turn.
   */
  lower(rows: Int32Array, sums: Int32Array): void;
}

/** Rounding in the sums of bounds and in the score itself is less than this, in whole numbers of any scale. */
const SLACK = 4;

/** Starts a search over the rows of an index. @param unmet rows with 1 are left out. */
export function startSearch<T extends Scored>(
  bound: BoundPolicy,
  query: PairQuery,
  wanted: Search<T>,
  index: RowIndex,
  unmet?: Uint8Array,
): SearchRun<T> {
  const { market, policy } = bound;
  const { assumption, floor } = wanted;
  const found = otherSide(wanted.side);
  const sides = sidesOf(query);
  const scans = planScans(query, index, assumption);
  const heap = boundedHeap<T>(wanted.capacity, wanted.compare);
  const effort = { postings: 0, looked: 0, scored: 0 };
  let plan = weighPlan(query, scans, linearBound(policy.combine, sides, 1));

  const limit = (): number | undefined => {
    const least = Math.max(heap.last()?.score ?? 0, floor);
    return least > 0 ? Math.floor(linearTarget(policy.combine, sides, least) * plan.scale) - SLACK : undefined;
  };
  const isFound = (row: Row): boolean => market.has(found, row) && unmet?.[row] !== 1;
  const degrees = new Float64Array(scans.length);
  const known = new Uint8Array(scans.length);
  /** Asks for degrees one by one while the bound may still reach the threshold; then for the gates and the other degrees. */
  const look = (row: Row, sum: number, steps: readonly number[]): void => {
    if (!isFound(row)) return;
    effort.looked++;
    known.fill(0);
    const least = limit() ?? -Infinity;
    let most = sum;
    for (const i of steps) {
      const { share, most: ceiling, scan } = plan.criteria[i]!;
      degrees[i] = scan.query.degree(row, assumption);
      known[i] = 1;
      most += Math.ceil(share * degrees[i] * plan.scale) - ceiling;
      if (most < least) return;
    }
    if (query.met(row) === "unmet") return;
    effort.scored++;
    for (let i = 0; i < scans.length; i++) if (known[i] === 0) degrees[i] = scans[i]!.query.degree(row, assumption);
    const score = query.scoreOf(degrees);
    const item = score < floor ? undefined : wanted.take(row, score);
    if (item) heap.offer(item);
  };
  const openSteps = stepsOf(plan, ["open"]);
  const allSteps = stepsOf(plan, ["table", "sparse", "batch", "open"]);
  return {
    wanted,
    get plan() {
      return plan;
    },
    heap,
    effort,
    isFound,
    limit,
    // A weighted mean is its own line, wherever it is touched.
    bends: typeof policy.combine === "string" && sides.fit && sides.appeal,
    weighAt(ratio) {
      plan = weighPlan(query, scans, linearBound(policy.combine, sides, ratio));
    },
    tighten(sum, appeal) {
      const { line, scale } = plan;
      const fitMost = Math.min(1, (sum - appeal) / scale / line.fit);
      const appealMost = Math.min(1, appeal / scale / line.appeal);
      const target = linearTarget(policy.combine, sides, combineSides(policy.combine, fitMost, appealMost));
      return Math.min(sum, Math.ceil(target * scale) + SLACK);
    },
    lookAt: (row) => {
      look(row, ceilingsOf(plan), allSteps);
    },
    lookAtSum: (row, most) => {
      look(row, most, openSteps);
    },
    lookAtLowered: (row, most) => {
      look(row, most, []);
    },
    lower(rows, sums) {
      const least = Math.max(0, limit() ?? 0);
      for (let i = 0; i < rows.length; i++) if (!isFound(rows[i]!)) sums[i] = -1;
      for (const step of openSteps) {
        const { share, most: ceiling, scan } = plan.criteria[step]!;
        for (let i = 0; i < rows.length; i++) {
          if (sums[i]! < least) sums[i] = -1;
          else sums[i] = sums[i]! + Math.ceil(share * scan.query.degree(rows[i]!, assumption) * plan.scale) - ceiling;
        }
      }
    },
  };
}

/** Positions of the criteria of these shapes: by shape, as they cost more and more; within one, by falling share. */
function stepsOf({ criteria }: WeighedPlan, shapes: readonly CriterionScan["shape"][]): readonly number[] {
  return shapes.flatMap((shape) =>
    [...criteria.keys()]
      .filter((i) => criteria[i]!.scan.shape === shape && criteria[i]!.share > 0)
      .sort((a, b) => criteria[b]!.most - criteria[a]!.most),
  );
}

function ceilingsOf({ criteria }: WeighedPlan): number {
  return criteria.reduce((sum, { most }) => sum + most, 0);
}
