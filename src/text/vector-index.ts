import { sparseMatrix, transpose, type SparseMatrix, type SparseVector } from "./sparse-matrix.js";

/** Finds, among vectors, those that share columns with another: an inverted index. */
export interface VectorIndex {
  /**
   * Multiplies a vector with every row and hands over each product that is not 0, by row, in no order that matters.
   * Takes time for the rows that share a column with the vector, not for the others. Values must be above 0.
   */
  products(vector: SparseVector, take: (row: number, product: number) => void): void;
  /** For each column, as a row of its own, the rows that have it. */
  readonly postings: SparseMatrix;
  /** The same as `products`, as one array: 0 for the other rows. */
  scores(vector: SparseVector): Float64Array;
}

/** Lists for each column which rows have it. */
export function indexVectors(vectors: readonly SparseVector[], width: number): VectorIndex {
  const postings = transpose(sparseMatrix(vectors, width));
  const { starts, columns: rows, values } = postings;
  const sums = new Float64Array(vectors.length);
  const touched = new Int32Array(vectors.length);
  const products: VectorIndex["products"] = (vector, take) => {
    let count = 0;
    for (let i = 0; i < vector.columns.length; i++) {
      const weight = vector.values[i]!;
      const end = starts[vector.columns[i]! + 1]!;
      for (let at = starts[vector.columns[i]!]!; at < end; at++) {
        const row = rows[at]!;
        if (sums[row] === 0) touched[count++] = row;
        sums[row]! += weight * values[at]!;
      }
    }
    for (let i = 0; i < count; i++) {
      const row = touched[i]!;
      const product = sums[row]!;
      sums[row] = 0;
      take(row, product);
    }
  };
  return Object.freeze({
    products,
    postings,
    scores(vector: SparseVector) {
      const scores = new Float64Array(vectors.length);
      products(vector, (row, product) => (scores[row] = product));
      return scores;
    },
  });
}
