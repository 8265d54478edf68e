import { percentiles, type Estimate } from "./draw-ratios.js";
import type { SeededRandom } from "./seeded-random.js";

/** How intervals over lists are drawn. */
export interface ListDrawing {
  readonly draws: number;
  readonly random: SeededRandom;
  readonly confidence: number;
}

/**
 * Exposure of each group ÷ what it is worth (people, or their merit), and its ratio to that of the group where it is highest, with percentile bootstrap
 * intervals over lists. Source: Singh and Joachims 2018 (demographic parity, and disparate treatment where divided by merit).
 * @param lists groups of those shown. @param worth of each group, at least 0; a group worth nothing has no ratio, and then nobody has.
 */
export function exposureRatios(
  lists: readonly (readonly (string | undefined)[])[],
  groups: readonly string[],
  worth: readonly number[],
  { draws, random, confidence, look }: ListDrawing & { readonly look: (rank: number) => number },
): { readonly means: readonly number[]; readonly ratios: readonly Estimate[] | undefined } {
  const places = new Map(groups.map((group, index) => [group, index]));
  const byList = lists.map((list) => {
    const sums = new Float64Array(groups.length);
    list.forEach((group, index) => {
      const place = group === undefined ? undefined : places.get(group);
      if (place !== undefined) sums[place]! += look(index + 1);
    });
    return sums;
  });
  const meansOf = (drawn: (at: number) => Float64Array): number[] => {
    const sums = new Float64Array(groups.length);
    for (let at = 0; at < byList.length; at++) {
      const list = drawn(at);
      for (let place = 0; place < sums.length; place++) sums[place]! += list[place]!;
    }
    return Array.from(sums, (sum, place) => (worth[place] === 0 ? 0 : sum / worth[place]!));
  };
  const ratiosOf = (means: readonly number[]): readonly number[] => {
    const highest = Math.max(...means);
    return means.map((mean) => (highest === 0 ? 1 : mean / highest));
  };
  const means = meansOf((at) => byList[at]!);
  if (groups.length === 0 || Math.max(...means) === 0 || worth.includes(0)) return { means, ratios: undefined };
  const drawn = groups.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    ratiosOf(meansOf(() => byList[random.below(byList.length)]!)).forEach((ratio, place) => (drawn[place]![draw] = ratio));
  }
  return { means, ratios: ratiosOf(means).map((value, place) => ({ value, interval: percentiles(drawn[place]!, confidence, value) })) };
}

/** Mean of the values of lists, with a percentile bootstrap interval over lists; lists without a value do not count. @returns `null` where none has one. */
export function meanOverLists(values: readonly (number | undefined)[], { draws, random, confidence }: ListDrawing): Estimate | null {
  const known = Float64Array.from(values.filter((value) => value !== undefined));
  if (known.length === 0) return null;
  const value = known.reduce((sum, one) => sum + one, 0) / known.length;
  const drawn = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (let at = 0; at < known.length; at++) sum += known[random.below(known.length)]!;
    drawn[draw] = sum / known.length;
  }
  return { value, interval: percentiles(drawn, confidence, value) };
}
