import { compareCodePoints } from "../model/index.js";
import type { Lever } from "./lever.js";

/** Some levers that are pulled together, in the order of their ids. */
export type LeverSet = readonly Lever[];

/** What a search asks about sets of levers. */
export interface Trial {
  /** Place of the first set that does what is wanted, −1 where none does. */
  first(sets: readonly LeverSet[]): number;
  /** How much nearer one lever alone comes: at least 0; `Infinity` where it opens a gate. */
  gain(lever: Lever): number;
}

/**
 * All sets of some levers in order: least total effort, then fewest levers, then code-point order of their ids.
 * @param levers in the order of their ids; n of them make 2ⁿ sets, the empty one first.
 */
export function setsInOrder(levers: LeverSet): readonly LeverSet[] {
  const sets = Array.from({ length: 2 ** levers.length }, (_, bits) => levers.filter((__, i) => (bits >> i) % 2 === 1));
  return sets
    .map((set) => ({ set, effort: totalEffort(set) }))
    .sort(compareSets)
    .map(({ set }) => set);
}

/** The sum in the order of ids, so that equal sets cost the same to the last bit. */
export function totalEffort(set: LeverSet): number {
  return set.reduce((sum, { effort }) => sum + effort, 0);
}

interface Costed {
  readonly set: LeverSet;
  readonly effort: number;
}

function compareSets(a: Costed, b: Costed): number {
  const order = a.effort - b.effort || a.set.length - b.set.length;
  if (order !== 0) return order;
  for (const [i, { id }] of a.set.entries()) {
    const byId = compareCodePoints(id, b.set[i]!.id);
    if (byId !== 0) return byId;
  }
  return 0;
}

/**
 * Finds the smallest set that does what is wanted.
 *
 * Up to `exhaustive` levers every set is tried, in order: what is found is proved to be the smallest. Of more levers (1) those are kept that gain most for
 * their effort when pulled alone, and every set of these is tried; (2) where none does, all levers are pulled, and let go again one by one, those of most
 * effort first, as long as it still does: what is left has none too many, but another set may cost less.
 * @param levers in the order of their ids.
 */
export function smallestSet(
  levers: LeverSet,
  exhaustive: number,
  trial: Trial,
): { readonly set: LeverSet | undefined; readonly proved: boolean } {
  const proved = levers.length <= exhaustive;
  const sets = setsInOrder(proved ? levers : promising(levers, exhaustive, trial));
  const found = sets[trial.first(sets)];
  return { set: found ?? (proved ? undefined : thinOut(levers, trial)), proved };
}

function promising(levers: LeverSet, most: number, trial: Trial): LeverSet {
  const gains = new Map(levers.map((lever) => [lever, trial.gain(lever)]));
  const worth = (lever: Lever): number => gains.get(lever)! / Math.max(lever.effort, Number.MIN_VALUE);
  const best = levers
    .filter((lever) => gains.get(lever)! > 0)
    .sort((a, b) => (worth(a) === worth(b) ? a.effort - b.effort : worth(b) > worth(a) ? 1 : -1))
    .slice(0, most);
  return levers.filter((lever) => best.includes(lever));
}

function thinOut(levers: LeverSet, trial: Trial): LeverSet | undefined {
  if (trial.first([levers]) < 0) return undefined;
  return [...levers]
    .sort((a, b) => b.effort - a.effort)
    .reduce<LeverSet>((set, lever) => {
      const rest = set.filter((one) => one !== lever);
      return trial.first([rest]) < 0 ? set : rest;
    }, levers);
}
