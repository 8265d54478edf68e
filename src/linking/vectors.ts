/** Brings a vector to length 1 in place; one of zeros stays. */
export function toLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector, 0));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i]! /= length;
  return vector;
}

/** Product of a vector with the stretch of numbers that starts at an index. */
export function dot(vector: Float64Array, numbers: Float64Array, start: number): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! * numbers[start + i]!;
  return sum;
}

/** Adds a multiple of one vector to another, in place. */
export function addScaled(sum: Float64Array, vector: Float64Array, scale: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += scale * vector[i]!;
}
