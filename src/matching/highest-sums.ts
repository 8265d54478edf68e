const STEPS = 1024;

/**
 * Puts positions in the order of falling sums, to one part in a thousand of their range: a counting sort, which costs a few nanoseconds each.
 * @param count how many of `positions` are meant. @param sorted where they are written.
 */
export function sortByFallingSum(sums: Int32Array, positions: Uint16Array, count: number, sorted: Uint16Array): void {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let i = 0; i < count; i++) {
    const sum = sums[positions[i]!]!;
    if (sum < lowest) lowest = sum;
    if (sum > highest) highest = sum;
  }
  const shift = shiftFor(highest - lowest);
  const starts = new Uint32Array(STEPS + 1);
  for (let i = 0; i < count; i++) {
    const step = (highest - sums[positions[i]!]!) >>> shift;
    starts[step + 1] = starts[step + 1]! + 1;
  }
  for (let step = 0; step < STEPS; step++) starts[step + 1] = starts[step + 1]! + starts[step]!;
  for (let i = 0; i < count; i++) {
    const position = positions[i]!;
    const step = (highest - sums[position]!) >>> shift;
    sorted[starts[step]!] = position;
    starts[step] = starts[step]! + 1;
  }
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
  const shift = shiftFor(highest - lowest);
  const counts = new Uint32Array(STEPS);
  for (let i = 0; i < length; i++) {
    const sum = sums[i]!;
    if (sum > without) {
      const step = (sum - lowest) >>> shift;
      counts[step] = counts[step]! + 1;
    }
  }
  let step = STEPS;
  for (let count = 0; step > 0 && count < wanted;) count += counts[--step]!;
  return step === 0 ? without + 1 : lowest + step * 2 ** shift;
}

/** So many low bits are dropped to bring a range into the steps: a shift is cheaper than a division. */
function shiftFor(range: number): number {
  let shift = 0;
  while (range >>> shift >= STEPS) shift++;
  return shift;
}
