import type { Random } from "./random.js";

/** Draws a rank, 0 first. */
export type DrawRank = (random: Random) => number;

/** Shape of a distribution over ranks: the share of rank r is as 1 / (r + 1 + shift) ^ exponent. */
export interface ZipfShape {
  /** 0 makes all ranks alike. @defaultValue 1 */
  readonly exponent?: number;
  /** Lowers the head: of texts, the stop words that are left out. @defaultValue 0 */
  readonly shift?: number;
}

const STEP_BITS = 18;

/** Zipf's law over some ranks (Zipf 1949; with a shift, Mandelbrot 1953), as a table of 2¹⁸ draws: a rank costs one look-up. */
export function zipf(count: number, { exponent = 1, shift = 0 }: ZipfShape = {}): DrawRank {
  const shares = Float64Array.from({ length: count }, (_, rank) => (rank + 1 + shift) ** -exponent);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const draws = new Uint16Array(2 ** STEP_BITS);
  let rank = 0;
  let passed = shares[0]!;
  for (let step = 0; step < draws.length; step++) {
    const point = ((step + 0.5) / draws.length) * total;
    while (point > passed && rank < count - 1) passed += shares[++rank]!;
    draws[step] = rank;
  }
  return (random) => draws[random.next() >>> (32 - STEP_BITS)]!;
}
