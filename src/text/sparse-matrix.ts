/** Rows of a matrix that is mostly zero: row `r` has the numbers `values[i]` in the columns `columns[i]`, for i from `starts[r]` up to `starts[r + 1]`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly width: number;
  readonly starts: Int32Array;
  /** Ascending within a row. */
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** A row of a sparse matrix: columns ascending, each with its value. */
export interface SparseVector {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Lays vectors one below the other. */
export function sparseMatrix(vectors: readonly SparseVector[], width: number): SparseMatrix {
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach(({ columns }, row) => (starts[row + 1] = starts[row]! + columns.length));
  const columns = new Int32Array(starts[vectors.length]!);
  const values = new Float64Array(columns.length);
  vectors.forEach((vector, row) => {
    columns.set(vector.columns, starts[row]);
    values.set(vector.values, starts[row]);
  });
  return { rows: vectors.length, width, starts, columns, values };
}

/** Turns rows into columns. */
export function transpose({ rows, width, starts, columns, values }: SparseMatrix): SparseMatrix {
  const turnedStarts = new Int32Array(width + 1);
  for (const column of columns) turnedStarts[column + 1]!++;
  for (let column = 0; column < width; column++) turnedStarts[column + 1]! += turnedStarts[column]!;
  const next = turnedStarts.slice(0, width);
  const turnedColumns = new Int32Array(columns.length);
  const turnedValues = new Float64Array(columns.length);
  for (let row = 0; row < rows; row++) {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const at = next[columns[i]!]!++;
      turnedColumns[at] = row;
      turnedValues[at] = values[i]!;
    }
  }
  return { rows: width, width: rows, starts: turnedStarts, columns: turnedColumns, values: turnedValues };
}

/**
 * Multiplies by a dense matrix, laid out row by row.
 * @param dense `width` rows of `breadth` numbers.
 * @returns `rows` rows of `breadth` numbers.
 */
export function timesDense({ rows, starts, columns, values }: SparseMatrix, dense: Float64Array, breadth: number): Float64Array {
  const product = new Float64Array(rows * breadth);
  for (let row = 0; row < rows; row++) {
    const to = row * breadth;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const value = values[i]!;
      const from = columns[i]! * breadth;
      for (let k = 0; k < breadth; k++) product[to + k]! += value * dense[from + k]!;
    }
  }
  return product;
}
