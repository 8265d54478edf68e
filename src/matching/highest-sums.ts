const BUCKETS = 1024;

/** Positions by falling sum; of equal sums the later position first. @param count how many of `positions` are meant. */
export function byFallingSum(sums: Int32Array, positions: Uint16Array, count: number): Uint16Array {
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = sums[positions[i]!]! * 65_536 + positions[i]!;
  keys.sort();
  const sorted = new Uint16Array(count);
  for (let i = 0; i < count; i++) sorted[i] = ((keys[count - 1 - i]! % 65_536) + 65_536) % 65_536;
  return sorted;
}

/**
 * A threshold that about `wanted` sums reach: at least so many, or all that are above `without`.
 * It counts sums in equal steps between the lowest and the highest, and takes whole steps from the top.
 */
export function thresholdOfHighest(sums: Int32Array, length: number, wanted: number, without: number): number {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let i = 0; i < length; i++) {
    const sum = sums[i]!;
    if (sum <= without) continue;
    if (sum < lowest) lowest = sum;
    if (sum > highest) highest = sum;
  }
  // Steps are powers of two: a shift is cheaper than a division.
  let shift = 0;
  while ((highest - lowest) >>> shift >= BUCKETS) shift++;
  const counts = new Uint32Array(BUCKETS);
  for (let i = 0; i < length; i++) {
    const sum = sums[i]!;
    if (sum > without) {
      const bucket = (sum - lowest) >>> shift;
      counts[bucket] = counts[bucket]! + 1;
    }
  }
  let bucket = BUCKETS;
  for (let count = 0; bucket > 0 && count < wanted;) count += counts[--bucket]!;
  return bucket === 0 ? without + 1 : lowest + bucket * 2 ** shift;
}
