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

/** The sum by rising effort: so that a set never costs less, to the last bit, than the sets that it comes from. */
export function totalEffort(set: LeverSet): number {
  return set
    .map(({ effort }) => effort)
    .sort((a, b) => a - b)
    .reduce((sum, effort) => sum + effort, 0);
}

/**
 * The first sets of some levers in order: least total effort, then fewest levers, then code-point order of their ids.
 *
 * Best first (uniform-cost search): of each set come the one with the next dearer lever in place of its dearest, and the one with that lever beside it;
 * both stand later in the order, and every set comes from exactly one.
 * @param levers in the order of their ids; n of them make 2ⁿ sets, the empty one first.
 */
export function setsInOrder(levers: LeverSet, most = Infinity): readonly LeverSet[] {
  const rising = [...levers].sort((a, b) => a.effort - b.effort); // the sort is stable: of equal effort by id
  const given: LeverSet[] = [];
  /** Sets to come, the next one last. */
  const waiting: Costed[] = [costed(rising, [])];
  while (given.length < most) {
    const next = waiting.pop();
    if (!next) break;
    given.push(next.set);
    const last = next.places.at(-1) ?? -1;
    if (last + 1 === rising.length) continue;
    insert(waiting, costed(rising, [...next.places, last + 1]));
    if (last >= 0) insert(waiting, costed(rising, [...next.places.slice(0, -1), last + 1]));
  }
  return given;
}

interface Costed {
  /** Places in the levers by rising effort, ascending. */
  readonly places: readonly number[];
  readonly set: LeverSet;
  readonly effort: number;
}

function costed(rising: LeverSet, places: readonly number[]): Costed {
  const set = places.map((place) => rising[place]!);
  return { places, set: set.sort((a, b) => compareCodePoints(a.id, b.id)), effort: totalEffort(set) };
}

function insert(waiting: Costed[], one: Costed): void {
  let [from, to] = [0, waiting.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareSets(waiting[middle]!, one) > 0) from = middle + 1;
    else to = middle;
  }
  waiting.splice(from, 0, one);
}

function compareSets(a: Omit<Costed, "places">, b: Omit<Costed, "places">): number {
  const order = a.effort - b.effort || a.set.length - b.set.length;
  if (order !== 0) return order;
  for (const [i, { id }] of a.set.entries()) {
    const byId = compareCodePoints(id, b.set[i]!.id);
    if (byId !== 0) return byId;
  }
  return 0;
}

/** What a search found. */
export interface SmallestSet {
  /** `undefined` where none was found. */
  readonly set: LeverSet | undefined;
  /** Whether every set before it (every set at all, where none was found) was tried. */
  readonly proved: boolean;
}

/**
 * Finds the smallest set that does what is wanted.
 *
 * The first `most` sets are tried in order: what is found among them is proved to be the smallest. Beyond them (1) those levers are kept that gain most for their
 * effort when pulled alone, and the first sets of these are tried; (2) where none does, all levers are pulled, and let go again one by one, those of most
 * effort first, as long as it still does: what is left has none too many, but another set may cost less.
 * @param levers in the order of their ids.
 * @param most sets to try in order, at least 2: twelve levers make 4096.
 */
export function smallestSet(levers: LeverSet, most: number, trial: Trial): SmallestSet {
  const sets = setsInOrder(levers, most);
  const found = sets[trial.first(sets)];
  const proved = found !== undefined || sets.length === 2 ** levers.length;
  if (proved) return { set: found, proved };
  const last = { set: sets.at(-1)!, effort: totalEffort(sets.at(-1)!) };
  const few = setsInOrder(promising(levers, Math.floor(Math.log2(most)), trial)).filter(
    (set) => compareSets({ set, effort: totalEffort(set) }, last) > 0,
  );
  return { set: few[trial.first(few)] ?? thinOut(levers, trial), proved };
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
