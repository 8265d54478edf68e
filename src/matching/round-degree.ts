/** Steps of a degree between 0 and 1: so coarse that the last bits of another machine's exp or sin cannot reorder a list. */
const STEPS = 2 ** 24;

/** Rounds a degree, or a threshold that degrees are held against, to a multiple of 2⁻²⁴. */
export function roundDegree(degree: number): number {
  return Math.floor(degree * STEPS + 0.5) / STEPS;
}
