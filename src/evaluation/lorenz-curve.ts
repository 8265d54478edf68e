/** A point of a Lorenz curve: the share of those with least, and the share of all that they have. */
export interface LorenzPoint {
  readonly people: number;
  readonly exposure: number;
}

/**
 * Lorenz curve of exposure: which share of all exposure has the share of those who are exposed least. A straight line where all are exposed alike.
 * Where nobody is exposed at all it is straight, too. Source: Lorenz 1905.
 * @param values of each, at least 0. @param steps parts into which those who could be exposed are divided. @throws RangeError for a number below 0 or no values.
 */
export function lorenzCurve(values: Iterable<number>, steps = 50): readonly LorenzPoint[] {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0 || !(sorted[0]! >= 0)) throw new RangeError("expected numbers of at least 0, and at least one of them");
  const below = new Float64Array(sorted.length + 1);
  for (let at = 0; at < sorted.length; at++) below[at + 1] = below[at]! + sorted[at]!;
  const sum = below[sorted.length]!;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const place = (step / steps) * sorted.length;
    const low = Math.min(Math.floor(place), sorted.length - 1);
    const upTo = below[low]! + (place - low) * sorted[low]!;
    return { people: step / steps, exposure: sum === 0 ? step / steps : step === steps ? 1 : upTo / sum };
  });
}
