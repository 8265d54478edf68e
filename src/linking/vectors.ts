/** Brings a vector to length 1 in place; one of zeros stays. */
export function toLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector, 0));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i]! /= length;
  return vector;
}

/** Product of a vector with the stretch of numbers that starts at an index. */
export function dot(vector: Float64Array, numbers: Float64Array, start: number): number {
  let [a, b, c, d] = [0, 0, 0, 0]; // four sums do not wait for each other
  let i = 0;
  for (; i + 3 < vector.length; i += 4) {
    a += vector[i]! * numbers[start + i]!;
    b += vector[i + 1]! * numbers[start + i + 1]!;
    c += vector[i + 2]! * numbers[start + i + 2]!;
    d += vector[i + 3]! * numbers[start + i + 3]!;
  }
  for (; i < vector.length; i++) a += vector[i]! * numbers[start + i]!;
  return a + b + (c + d);
}

/** Adds a multiple of one vector to another, in place. */
export function addScaled(sum: Float64Array, vector: Float64Array, scale: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += scale * vector[i]!;
}
