import { countPostings, type PostingBlock } from "../market/index.js";
import { addBestByPayload, addBestGain, addByPayload, addFirstGain, addGain, addPerPayload } from "./accumulate.js";
import type { BlockRoom } from "./block-room.js";
import { isAppeal, type WeighedCriterion, type WeighedGroup, type WeighedList, type WeighedPlan } from "./weighed-plan.js";

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

/** What the groups that were not taken yet may add. */
export interface LeftOver {
  /** The most that any row may still gain: for each criterion what its groups have, but never more than its ceiling. */
  readonly most: () => number;
  readonly mostAppeal: () => number;
  readonly count: () => number;
  readonly take: (group: BlockGroup) => void;
}

/** Counts down what groups may still add, as they are taken one by one. */
export function leftOver({ criteria }: WeighedPlan, groups: readonly BlockGroup[]): LeftOver {
  const sums = new Float64Array(criteria.length);
  let postings = 0;
  for (const { group, count, most: its } of groups) {
    sums[group.criterion] = sums[group.criterion]! + its;
    postings += count;
  }
  const total = (isMeant: (criterion: WeighedCriterion) => boolean): number =>
    criteria.reduce((sum, criterion, i) => sum + (isMeant(criterion) ? Math.min(sums[i]!, criterion.most) : 0), 0);
  let most = total(() => true);
  return {
    most: () => most,
    mostAppeal: () => total(isAppeal),
    count: () => postings,
    take({ group, count, most: its }) {
      sums[group.criterion] = sums[group.criterion]! - its;
      postings -= count;
      most = total(() => true);
    },
  };
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
