/** Brings a vector to length 1 in place; one of zeros stays. */
export function toLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector, 0));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i]! /= length;
  return vector;
}

/** Product of a vector with the stretch of numbers that starts at an index. */
export function dot(vector: Float64Array, numbers: Float64Array, start: number): number {
  let a = 0; // four sums do not wait for each other
  let b = 0;
  let c = 0;
  let d = 0;
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

/** Products of a vector with each row of a matrix, laid out row by row. */
export function timesRows(vector: Float64Array, rows: Float64Array): Float64Array {
  const breadth = vector.length;
  const products = new Float64Array(breadth === 0 ? 0 : rows.length / breadth);
  for (let row = 0; row < products.length; row++) products[row] = dot(vector, rows, row * breadth);
  return products;
}
