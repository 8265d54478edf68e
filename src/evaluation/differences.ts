/** Differences of two systems, query by query, and what a test needs of them. */
export interface Differences {
  /** a − b of each query. */
  readonly each: Float64Array;
  readonly mean: number;
  /** Standard deviation, with n − 1. */
  readonly deviation: number;
}

/**
 * Takes the differences of paired values.
 * @throws RangeError where there are not as many of both, fewer than two, or one that is not finite.
 */
export function differencesOf(a: ArrayLike<number>, b: ArrayLike<number>): Differences {
  if (a.length !== b.length || a.length < 2) {
    throw new RangeError(`expected as many values of both systems, at least 2, received ${String(a.length)} and ${String(b.length)}`);
  }
  const each = Float64Array.from({ length: a.length }, (_, at) => a[at]! - b[at]!);
  if (!each.every(Number.isFinite)) throw new RangeError("expected finite values, received one that is not");
  const mean = meanOf(each);
  return { each, mean, deviation: Math.sqrt(each.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (each.length - 1)) };
}

/** Arithmetic mean. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum / values.length;
}

/** Checks a level of significance or of power. @throws RangeError for what is not between 0 and 1. */
export function checkShare(name: string, value: number): number {
  if (!(value > 0 && value < 1)) throw new RangeError(`expected ${name} between 0 and 1, received ${String(value)}`);
  return value;
}

/** Checks how often is drawn. @throws RangeError for what is no whole number from 1. */
export function checkDraws(draws: number): number {
  if (!Number.isSafeInteger(draws) || draws < 1) throw new RangeError(`expected a whole number of draws from 1, received ${String(draws)}`);
  return draws;
}
