import type { Random } from "../random.js";

/** A share from 0 to below 1. */
export function share(random: Random): number {
  return random.next() / 2 ** 32;
}

/** A standard normal value (Box and Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - share(random))) * Math.cos(2 * Math.PI * share(random));
}

/** A point around another one, or around the origin. */
export function around(random: Random, spread: number, centre: ArrayLike<number> | number): Float64Array {
  const at = typeof centre === "number" ? new Float64Array(centre) : centre;
  return Float64Array.from(at, (value) => value + spread * normal(random));
}

/** Squared distance of two points. */
export function squaredDistance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at]! - b[at]!) ** 2;
  return sum;
}

/** Draws the number of an item, each by its weight. */
export function weighted(random: Random, weights: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < weights.length; at++) total += weights[at]!;
  let left = share(random) * total;
  for (let at = 0; at < weights.length; at++) {
    left -= weights[at]!;
    if (left < 0) return at;
  }
  return weights.length - 1;
}

/** Chance of a logit. */
export function chanceOf(utility: number): number {
  return 1 / (1 + Math.exp(-utility));
}
