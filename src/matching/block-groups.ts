import { countPostings, type PostingBlock } from "../market/index.js";
import { addBestByPayload, addBestGain, addByPayload, addFirstGain, addGain, addPerPayload } from "./accumulate.js";
import type { BlockRoom } from "./block-room.js";
import { isAppeal, type WeighedGroup, type WeighedList, type WeighedPlan } from "./weighed-plan.js";

/** A group in a block: how many postings it has there, and the most that one of the block's rows gains by it. */
export interface BlockGroup {
  readonly group: WeighedGroup;
  readonly count: number;
  readonly most: number;
}

/** The groups that have postings in a block, in the plan's order. */
export function groupsOf(plan: WeighedPlan, block: number): readonly BlockGroup[] {
  const present: BlockGroup[] = [];
  for (const group of plan.groups) {
    const postings = group.postings[block]!;
    let count = 0;
    let most = 0;
    for (const list of group.lists) {
      const its = countPostings(postings, list.key);
      if (its === 0) continue;
      count += its;
      most = Math.max(most, mostOfList(list, postings.highest[list.key]!));
    }
    if (count > 0) present.push({ group, count, most });
  }
  return present;
}

function mostOfList({ gain, most }: WeighedList, highestPayload: number): number {
  return typeof gain === "object" && "perPayload" in gain ? gain.perPayload * highestPayload : most;
}

/** What the groups from each position on may still add to a row, and how many postings they have; after the last there is nothing. */
export interface LeftOver {
  /** For each criterion what its groups have, but never more than they have together, or its ceiling. */
  readonly most: Float64Array;
  readonly mostAppeal: Float64Array;
  readonly count: Float64Array;
}

/** Far more than the rounding in a sum of squares. */
const ROUNDING = 1e-9;

/** Adds up, from the last group to the first, what is left. */
export function leftOver({ criteria }: WeighedPlan, groups: readonly BlockGroup[]): LeftOver {
  const sums = new Float64Array(criteria.length);
  const squares = new Float64Array(criteria.length);
  const bounds = new Float64Array(criteria.length);
  const appeals = criteria.map(isAppeal);
  const [most, mostAppeal, count] = [0, 1, 2].map(() => new Float64Array(groups.length + 1)) as [Float64Array, Float64Array, Float64Array];
  for (let i = groups.length - 1; i >= 0; i--) {
    const { group, count: postings, most: its } = groups[i]!;
    const c = group.criterion;
    const before = bounds[c]!;
    sums[c] = sums[c]! + its;
    squares[c] = squares[c]! + group.square;
    bounds[c] = Math.min(sums[c], criteria[c]!.most, Math.ceil(Math.sqrt(squares[c] * (1 + ROUNDING))));
    most[i] = most[i + 1]! + bounds[c] - before;
    mostAppeal[i] = mostAppeal[i + 1]! + (appeals[c] ? bounds[c] - before : 0);
    count[i] = count[i + 1]! + postings;
  }
  return { most, mostAppeal, count };
}

/** Adds what a block's rows gain by a group. @param mark a number that no other group of the block has, where there are several lists. */
export function addGroup(
  { lists, falling }: WeighedGroup,
  postings: PostingBlock,
  sums: Int32Array,
  { marks, gained }: BlockRoom,
  mark: number,
): void {
  const { offsets, entries } = postings;
  for (const { key, gain } of lists) {
    if (countPostings(postings, key) === 0) continue;
    const from = offsets[key]!;
    const to = offsets[key + 1]!;
    if (typeof gain === "number") {
      if (lists.length === 1) addGain(sums, entries, from, to, gain);
      else if (falling) addFirstGain(sums, marks, mark, entries, from, to, gain);
      else addBestGain(sums, marks, gained, mark, entries, from, to, gain);
    } else if (gain instanceof Int32Array) {
      if (lists.length === 1) addByPayload(sums, entries, from, to, gain);
      else addBestByPayload(sums, marks, gained, mark, entries, from, to, gain);
      // More than a row gains, where it stands in several lists: still a bound.
    } else addPerPayload(sums, entries, from, to, gain.perPayload);
  }
}
