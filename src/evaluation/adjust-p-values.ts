/**
 * Holm's correction for many tests: keeps the chance of any false alarm below the level. Source: Holm 1979.
 * @param p values from 0 to 1. @returns adjusted values in the same order. @throws RangeError for another value.
 */
export function holm(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length);
  let least = 0;
  rising(p).forEach((index, rank) => {
    least = Math.max(least, Math.min(1, (p.length - rank) * p[index]!));
    adjusted[index] = least;
  });
  return adjusted;
}

/** Benjamini and Hochberg's correction: keeps the share of false alarms among all alarms below the level. Source: Benjamini and Hochberg 1995. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length);
  let most = 1;
  rising(p)
    .reverse()
    .forEach((index, place) => {
      most = Math.min(most, p[index]! * (p.length / (p.length - place)));
      adjusted[index] = most;
    });
  return adjusted;
}

/** Places of p values, the smallest first. */
function rising(p: readonly number[]): number[] {
  const wrong = p.find((value) => !(value >= 0 && value <= 1));
  if (wrong !== undefined) throw new RangeError(`expected p values from 0 to 1, received ${String(wrong)}`);
  return p.map((_, index) => index).sort((a, b) => p[a]! - p[b]!);
}
