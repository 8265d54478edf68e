import type { ClassBlock } from "../market/index.js";
import { addByClasses, estimateReaching, startByClasses } from "./accumulate.js";
import { addGroup, groupsOf, leftOver } from "./block-groups.js";
import type { BlockRoom } from "./block-room.js";
import { pairClasses, type JoinedClasses } from "./joined-classes.js";
import type { CriterionScan } from "./scan-plan.js";
import { isAppeal, type WeighedCriterion, type WeighedGroup, type WeighedPlan } from "./weighed-plan.js";

/** A posting costs about two nanoseconds, a pair some two thousand, because its columns are cold: so many postings are worth one pair less. */
const POSTINGS_A_PAIR = 2000;

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

/** What each joined class has, in whole numbers. */
interface ClassTable {
  readonly sums: Int32Array;
  readonly lowest: number;
  readonly highest: number;
}

/** What each class of a pair of tables has, in whole numbers, and the extremes of their sums. */
interface ClassSums {
  readonly codes: Uint32Array;
  readonly highs: Int32Array;
  readonly lows: Int32Array;
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
  const classes = classSums(plan, block, degrees, () => true);
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
    return taken.count;
  };
  const start = (): void => {
    startSums(sums, plan.constant, classes, length);
    if (!apart) return;
    startSums(room.appeal, plan.constantAppeal, classSums(plan, block, degrees, isAppeal), length);
  };
  const rest = (): number => left.most[next]!;
  let started = false;
  return {
    most: highest + rest(),
    rest,
    restOfAppeal: () => left.mostAppeal[next]!,
    addUntil(threshold, share) {
      if (!started) start();
      started = true;
      let added = 0;
      const goOn = (): boolean => next < groups.length && rest() > 0;
      if (threshold === undefined) {
        while (goOn() && rest() > left.most[0]! * share) added += addNext();
        return added;
      }
      // While the poorest row is in, nothing is to be counted; nor where little is left to add.
      const isOut = (): boolean => threshold - rest() > lowest;
      while (goOn()) {
        let goal = added;
        if (isOut() && left.count[next]! > length >> 2) {
          if (estimateReaching(sums, length, threshold - rest()) * POSTINGS_A_PAIR <= left.count[next]!) break;
          goal += Math.max(length >> 1, left.count[next]! >> 2);
        }
        do added += addNext();
        while (goOn() && (added < goal || !isOut()));
      }
      return added;
    },
  };
}

/** Starts sums with a number, and with what the classes have. */
function startSums(sums: Int32Array, constant: number, [first, ...others]: readonly ClassSums[], length: number): void {
  if (first) startByClasses(sums, constant, first.codes, first.highs, first.lows);
  else sums.fill(constant, 0, length);
  for (const { codes, highs, lows } of others) addByClasses(sums, codes, highs, lows);
}

/** Weighs the classes of the criteria that are meant. */
function classSums(
  { criteria, scale }: WeighedPlan,
  block: number,
  degrees: readonly (Float64Array | undefined)[],
  isMeant: (criterion: WeighedCriterion) => boolean,
): readonly ClassSums[] {
  const meant = [...criteria.keys()].filter((i) => degrees[i] && isMeant(criteria[i]!));
  const values = meant.map((i) => weighDegrees(degrees[i]!, criteria[i]!.share, scale));
  return pairClasses(meant.map((i) => criteria[i]!.scan.classes[block]!)).map(({ codes, high, low }) => {
    const [highs, lows] = [sumParts(high, values), sumParts(low, values)];
    return { codes, highs: highs.sums, lows: lows.sums, lowest: highs.lowest + lows.lowest, highest: highs.highest + lows.highest };
  });
}

function weighDegrees(degrees: Float64Array, share: number, scale: number): Int32Array {
  const values = new Int32Array(degrees.length);
  for (let code = 0; code < values.length; code++) values[code] = Math.ceil(share * degrees[code]! * scale);
  return values;
}

/** What each joined class has, with the extremes. */
function sumParts({ of, parts }: JoinedClasses, values: readonly Int32Array[]): ClassTable {
  const sums = new Int32Array(parts[0]?.length ?? 1);
  for (const [i, position] of of.entries()) addParts(sums, values[position]!, parts[i]!);
  let lowest = Infinity;
  let highest = 0;
  for (let code = 0; code < sums.length; code++) {
    const sum = sums[code]!;
    if (sum < lowest) lowest = sum;
    if (sum > highest) highest = sum;
  }
  return { sums, lowest, highest };
}

function addParts(sums: Int32Array, values: Int32Array, part: Uint16Array): void {
  for (let code = 0; code < sums.length; code++) sums[code] = sums[code]! + values[part[code]!]!;
}
