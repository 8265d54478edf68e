import { sparseMatrix, transpose, type SparseVector } from "./sparse-matrix.js";

/** Finds, among vectors, those that share terms with another: an inverted index. */
export interface VectorIndex {
  readonly rows: number;
  /** Dot products of a vector with every row; the array is the index's own and holds until the next call. */
  scores(vector: SparseVector): Float64Array;
}

/** Lists for each column which rows have it. */
export function indexVectors(vectors: readonly SparseVector[], width: number): VectorIndex {
  const { starts, columns: rows, values } = transpose(sparseMatrix(vectors, width));
  const impacts = Float32Array.from(values);
  const scores = new Float64Array(vectors.length);
  return {
    rows: vectors.length,
    scores(vector) {
      scores.fill(0);
      for (let i = 0; i < vector.columns.length; i++) {
        const weight = vector.values[i]!;
        const end = starts[vector.columns[i]! + 1]!;
        for (let at = starts[vector.columns[i]!]!; at < end; at++) scores[rows[at]!]! += weight * impacts[at]!;
      }
      return scores;
    },
  };
}
