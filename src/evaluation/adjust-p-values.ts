/**
 * Holm's correction for many tests: keeps the chance of any false alarm below the level. Source: Holm 1979.
 * @param p values from 0 to 1. @returns adjusted values in the same order. @throws RangeError for another value.
 */
export function holm(p: readonly number[]): number[] {
  let least = 0;
  return inOrder(p, (value, rank, count) => {
    least = Math.max(least, Math.min(1, (count - rank) * value));
    return least;
  });
}

/** Benjamini and Hochberg's correction: keeps the share of false alarms among all alarms below the level. Source: Benjamini and Hochberg 1995. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const adjusted = inOrder(p, (value, rank, count) => value * (count / (rank + 1)));
  // From the largest down, none is above the next.
  let most = 1;
  const down = p.map((_, index) => index).sort((a, b) => p[b]! - p[a]!);
  for (const index of down) {
    most = Math.min(most, adjusted[index]!);
    adjusted[index] = most;
  }
  return adjusted;
}

/** Adjusts values from the smallest up (rank 0). */
function inOrder(p: readonly number[], adjust: (value: number, rank: number, count: number) => number): number[] {
  const wrong = p.find((value) => !(value >= 0 && value <= 1));
  if (wrong !== undefined) throw new RangeError(`expected p values from 0 to 1, received ${String(wrong)}`);
  const adjusted = new Array<number>(p.length);
  const up = p.map((_, index) => index).sort((a, b) => p[a]! - p[b]!);
  up.forEach((index, rank) => {
    adjusted[index] = adjust(p[index]!, rank, p.length);
  });
  return adjusted;
}
