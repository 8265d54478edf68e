import { countPostings, type PostingBlock } from "../market/index.js";
import type { PostingGroup, PostingList } from "../rules/index.js";
import type { LinearBound } from "./linear-bound.js";
import type { PairQuery } from "./pair-query.js";
import { repeatsOf, type CriterionScan } from "./scan-plan.js";

/** Whole numbers that stand for 1, at most: fine enough that rounding up is never felt. */
const FINEST_SCALE = 2 ** 26;
/** No sum of bounds may come near 2³¹, where an Int32 turns over. */
const MOST_SUM = 2 ** 30;

/** A list of postings with its gain in whole numbers. */
export interface WeighedList {
  readonly key: number;
  readonly gain: number | { readonly perPayload: number } | Int32Array;
  /** The most that a row gains by it. */
  readonly most: number;
}

/** A group of postings, of which a row gains at most `most`. */
export interface WeighedGroup {
  /** Whether the first list that holds a row is the best: each is worth the same for all its rows, and not less than the next. */
  readonly falling: boolean;
  /** Position of the criterion in the plan. */
  readonly criterion: number;
  readonly postings: readonly PostingBlock[];
  readonly lists: readonly WeighedList[];
  readonly most: number;
  /** With its criterion's other groups, it gives no more than the root of the sum of these; without end where that is not said. */
  readonly square: number;
}

/** One criterion's share of the linear bound. */
export interface WeighedCriterion {
  readonly scan: CriterionScan;
  /** What a degree of 1 adds to the linear bound. */
  readonly share: number;
  /** The ceiling in whole numbers. */
  readonly most: number;
}

/** A plan of scans with one linear bound, in whole numbers: `scale` stands for 1, and every number is rounded up. */
export interface WeighedPlan {
  readonly scale: number;
  readonly line: LinearBound;
  readonly criteria: readonly WeighedCriterion[];
  /** What the criteria that are the same for all rows, and the ceilings of those that no block knows, add up to; and the appeal's part of it. */
  readonly constant: number;
  readonly constantAppeal: number;
  /** Groups that give much for few postings first (MaxScore: Turtle & Flood 1995). */
  readonly groups: readonly WeighedGroup[];
}

/** Shapes of which a block knows nothing but the ceiling. */
const UNKNOWN: ReadonlySet<CriterionScan["shape"]> = new Set(["constant", "batch", "open"]);

/** Weighs the scans of a query by a linear bound of its score. */
export function weighPlan(query: PairQuery, scans: readonly CriterionScan[], line: LinearBound): WeighedPlan {
  const shares = sharesOf(query, line);
  const scale = scaleFor(scans, shares);
  const up = (share: number, bound: number): number => Math.ceil(share * bound * scale);
  const criteria = scans.map((scan, i) => ({ scan, share: shares[i]!, most: up(shares[i]!, scan.ceiling) }));
  const groups = criteria.flatMap(({ scan, share }, criterion) => {
    if (share === 0) return [];
    const weighed = gainWeigher((bound) => up(share, Math.min(bound, scan.ceiling)));
    return scan.groups.map((group, position): WeighedGroup => {
      const lists = group.map(({ key, gain }): WeighedList => ({ key, ...weighed(gain) }));
      return {
        criterion,
        postings: scan.postings,
        lists,
        falling: isFalling(lists),
        most: lists.reduce((most, list) => Math.max(most, list.most), 0),
        square: squareOf(scan, position) * (share * scale) ** 2,
      };
    });
  });
  return {
    scale,
    line,
    criteria,
    constant: sumUnknown(criteria),
    constantAppeal: sumUnknown(criteria.filter(isAppeal)),
    groups: sortByWorth(groups),
  };
}

/** What is no number says nothing. */
function squareOf({ squares }: CriterionScan, position: number): number {
  const square = squares?.[position] ?? Infinity;
  return square >= 0 ? square : Infinity;
}

/** Whether a criterion is the candidate's demand. */
export function isAppeal({ scan }: WeighedCriterion): boolean {
  return scan.query.of.asks === "candidate";
}

function sumUnknown(criteria: readonly WeighedCriterion[]): number {
  return criteria.reduce((sum, { scan, most }) => sum + (UNKNOWN.has(scan.shape) ? most : 0), 0);
}

/** Share of each criterion: its weight in its side, times the side's part of the line. */
function sharesOf({ weighed }: PairQuery, line: LinearBound): number[] {
  const sums = { vacancy: 0, candidate: 0 };
  for (const { of } of weighed) sums[of.asks] += of.criterion.weight;
  return weighed.map(({ of }) => ((of.asks === "vacancy" ? line.fit : line.appeal) * of.criterion.weight) / sums[of.asks]);
}

/** The finest power of two under which even a row that gains everything stays in an Int32. */
function scaleFor(scans: readonly CriterionScan[], shares: readonly number[]): number {
  let most = 0;
  for (const [i, { ceiling, groups, postings }] of scans.entries()) {
    let gains = 0;
    for (const group of groups) gains += mostAdded(group, ceiling);
    most += shares[i]! * (ceiling + gains * repeatsOf(postings));
  }
  let scale = FINEST_SCALE;
  while (most * scale > MOST_SUM) scale /= 2;
  return scale;
}

/** What a row adds that stands in all lists of a group, though its bound has the best alone: payloads add up. */
function mostAdded(group: PostingGroup, ceiling: number): number {
  let best = 0;
  let sum = 0;
  for (const { gain } of group) {
    if (typeof gain === "object" && "perPayload" in gain) sum += Math.min(gain.perPayload, ceiling) * gain.highest;
    else best = Math.max(best, Math.min(highestGain(gain), ceiling));
  }
  return best + sum;
}

function highestGain(gain: PostingList["gain"]): number {
  if (typeof gain === "number") return gain;
  return gain instanceof Float64Array ? gain.reduce((most, one) => Math.max(most, one), 0) : gain.perPayload * gain.highest;
}

function isFalling(lists: readonly WeighedList[]): boolean {
  return lists.every(({ gain, most }, i) => typeof gain === "number" && most <= (lists[i - 1]?.most ?? Infinity));
}

/** Weighs gains; lists that share an array of gains go on sharing it. */
function gainWeigher(up: (bound: number) => number): (gain: PostingList["gain"]) => Pick<WeighedList, "gain" | "most"> {
  const known = new Map<Float64Array, Pick<WeighedList, "gain" | "most">>();
  return (gain) => {
    if (typeof gain === "number") return { gain: up(gain), most: up(gain) };
    if (!(gain instanceof Float64Array)) return { gain: { perPayload: up(gain.perPayload) }, most: up(gain.perPayload) * gain.highest };
    const before = known.get(gain);
    if (before) return before;
    const weighed = { gain: Int32Array.from(gain, (one) => up(one)), most: up(highestGain(gain)) };
    known.set(gain, weighed);
    return weighed;
  };
}

function sortByWorth(groups: readonly WeighedGroup[]): WeighedGroup[] {
  const worth = new Map(groups.map((group) => [group, group.most / (1 + postingsOf(group))]));
  return [...groups].sort((a, b) => worth.get(b)! - worth.get(a)!);
}

function postingsOf({ postings, lists }: WeighedGroup): number {
  let count = 0;
  for (const block of postings) for (const { key } of lists) count += countPostings(block, key);
  return count;
}
