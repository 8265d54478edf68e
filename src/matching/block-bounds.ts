import type { ClassBlock } from "../market/index.js";
import { addByClass, estimateReaching, startByClasses } from "./accumulate.js";
import { addGroup, groupsOf, leftOver } from "./block-groups.js";
import type { BlockRoom } from "./block-room.js";
import type { CriterionScan } from "./scan-plan.js";
import { isAppeal, type WeighedGroup, type WeighedPlan } from "./weighed-plan.js";

/** A posting costs about two nanoseconds, a pair some two thousand, because its columns are cold: so many postings are worth one pair less. */
const POSTINGS_A_PAIR = 700;

/** Bounds of one block's rows. */
export interface BlockBounds {
  /** The most that any row may come to. */
  readonly most: number;
  /** What the postings left out may add to any row. */
  readonly rest: () => number;
  /** The appeal's part of it. */
  readonly restOfAppeal: () => number;
  /**
   * Adds classes, then postings, until so few rows reach the threshold that looking at them is cheaper than going on.
   * @param share where there is no threshold, postings are added until what is left may add no more than this share of what all may add.
   * @returns number of postings added.
   */
  addUntil(threshold: number | undefined, share: number): number;
}

/** Upper bounds of the degree of each class of a block, for each criterion of a plan that has classes. */
export function classDegrees({ criteria }: WeighedPlan, block: number): readonly (Float64Array | undefined)[] {
  return criteria.map(({ scan, share }) => (share > 0 && scan.classes.length > 0 ? degreesOf(scan, scan.classes[block]!) : undefined));
}

function degreesOf(scan: CriterionScan, { representatives, keys }: ClassBlock): Float64Array {
  const degrees = new Float64Array(representatives.length);
  for (let code = 0; code < degrees.length; code++) degrees[code] = scan.boundOf(representatives[code]!, keys[code]);
  return degrees;
}

/** What each class of a block has, in whole numbers, and its extremes. */
interface ClassSums {
  readonly appeal: boolean;
  readonly codes: Uint16Array;
  readonly values: Int32Array;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Starts the bounds of a block; nothing is added before `addUntil`, which adds into the room's sums.
 * @param degrees of `classDegrees`. @param apart whether the appeal's part is added up apart, too.
 */
export function startBounds(
  plan: WeighedPlan,
  block: number,
  length: number,
  degrees: readonly (Float64Array | undefined)[],
  room: BlockRoom,
  apart: boolean,
): BlockBounds {
  const { sums, marks } = room;
  const classes = classSums(plan, block, degrees);
  const lowest = classes.reduce((sum, one) => sum + one.lowest, plan.constant);
  const highest = classes.reduce((sum, one) => sum + one.highest, plan.constant);
  const groups = groupsOf(plan, block);
  const left = leftOver(plan, groups);
  let next = 0;
  let mark = 0;
  const addOne = (group: WeighedGroup, into: Int32Array): void => {
    // Marks are numbers of a byte: after 255 groups they start again.
    if (group.lists.length > 1) {
      if (mark === 0) marks.fill(0, 0, length);
      addGroup(group, group.postings[block]!, into, room, ++mark);
      if (mark === 255) mark = 0;
    } else addGroup(group, group.postings[block]!, into, room, 0);
  };
  const addNext = (): number => {
    const taken = groups[next++]!;
    addOne(taken.group, sums);
    if (apart && isAppeal(plan.criteria[taken.group.criterion]!)) addOne(taken.group, room.appeal);
    left.take(taken);
    return taken.count;
  };
  const start = (): void => {
    startSums(sums, plan.constant, classes, length);
    if (!apart) return;
    const ofAppeal = classes.filter(({ appeal }) => appeal);
    startSums(room.appeal, plan.constantAppeal, ofAppeal, length);
  };
  const all = left.most();
  let started = false;
  return {
    most: highest + left.most(),
    rest: left.most,
    restOfAppeal: left.mostAppeal,
    addUntil(threshold, share) {
      if (!started) start();
      started = true;
      let added = 0;
      const goOn = (): boolean => next < groups.length && left.most() > 0;
      if (threshold === undefined) {
        while (goOn() && left.most() > all * share) added += addNext();
        return added;
      }
      // While the poorest row is in, nothing is to be counted; nor where little is left to add.
      const isOut = (): boolean => threshold - left.most() > lowest;
      while (goOn()) {
        let goal = added;
        if (isOut() && left.count() > length >> 2) {
          if (estimateReaching(sums, length, threshold - left.most()) * POSTINGS_A_PAIR <= left.count()) break;
          goal += Math.max(length >> 2, left.count() >> 3);
        }
        do added += addNext();
        while (goOn() && (added < goal || !isOut()));
      }
      return added;
    },
  };
}

/** Starts sums with a number, and with what the classes have: what is the same for the whole block in no pass of its own. */
function startSums(sums: Int32Array, constant: number, classes: readonly ClassSums[], length: number): void {
  const [first, second, ...others] = classes.filter((one) => one.lowest < one.highest);
  const same = classes.reduce((sum, one) => (one.lowest < one.highest ? sum : sum + one.lowest), constant);
  if (first && second) startByClasses(sums, same, first.codes, first.values, second.codes, second.values);
  else {
    sums.fill(same, 0, length);
    if (first) addByClass(sums, first.codes, first.values);
  }
  for (const { codes, values } of others) addByClass(sums, codes, values);
}

function classSums({ criteria, scale }: WeighedPlan, block: number, degrees: readonly (Float64Array | undefined)[]): readonly ClassSums[] {
  const sums: ClassSums[] = [];
  for (const [i, criterion] of criteria.entries()) {
    const { scan, share } = criterion;
    const its = degrees[i];
    if (!its) continue;
    const values = new Int32Array(its.length);
    let lowest = Infinity;
    let highest = 0;
    for (let code = 0; code < its.length; code++) {
      const value = Math.ceil(share * its[code]! * scale);
      values[code] = value;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    sums.push({ appeal: isAppeal(criterion), codes: scan.classes[block]!.codes, values, lowest, highest });
  }
  return sums;
}
