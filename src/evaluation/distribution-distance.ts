/**
 * Largest distance of two empirical distribution functions, 0 to 1 (Kolmogorov–Smirnov statistic of two samples). Source: Smirnov 1948.
 * @throws RangeError for an empty sample or a value that is not finite.
 */
export function kolmogorovSmirnov(a: Iterable<number>, b: Iterable<number>): number {
  let largest = 0;
  alongBoth(a, b, (difference) => (largest = Math.max(largest, Math.abs(difference))));
  return largest;
}

/**
 * Area between two empirical distribution functions, in the unit of the values: how far values must be moved on average to make one sample of the other
 * (first Wasserstein or earth mover's distance). Source: Vallender 1974.
 * @throws RangeError for an empty sample or a value that is not finite.
 */
export function wassersteinDistance(a: Iterable<number>, b: Iterable<number>): number {
  let area = 0;
  alongBoth(a, b, (difference, width) => (area += Math.abs(difference) * width));
  return area;
}

/** Walks up both samples; tells the difference of their distribution functions from a value on, and how far the next value is. */
function alongBoth(a: Iterable<number>, b: Iterable<number>, tell: (difference: number, width: number) => void): void {
  const [one, other] = [sortedSample(a), sortedSample(b)];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const value = Math.min(one[i] ?? Infinity, other[j] ?? Infinity);
    while (one[i] === value) i++;
    while (other[j] === value) j++;
    const next = Math.min(one[i] ?? Infinity, other[j] ?? Infinity);
    // Behind the last value both functions are 1.
    if (next < Infinity) tell(i / one.length - j / other.length, next - value);
  }
}

function sortedSample(values: Iterable<number>): Float64Array {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0 || !sorted.every(Number.isFinite)) throw new RangeError("expected finite numbers, and at least one of them");
  return sorted;
}
