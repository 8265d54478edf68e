import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { addRow, byteMatrix, readByteMatrix, writeByteMatrix } from "./byte-matrix.js";
import { timesDense, transpose, type SparseMatrix, type SparseVector } from "./sparse-matrix.js";

/** A space of few dimensions in which texts with words that go together lie close, even where they share none. */
export interface LatentSpace {
  readonly dimensions: number;
  /** Places of a matrix's rows, laid out row by row: `dimensions` numbers each. */
  readonly places: Float64Array;
  /** Where a vector over the same columns lies. */
  project(vector: SparseVector): Float64Array;
  /** What was learnt, in bytes: with the same matrix it makes the same space again, at once. */
  readonly learnt: Uint8Array;
}

export interface LatentSpaceOptions {
  /** Most dimensions; fewer where the matrix has fewer. @defaultValue 300 */
  readonly dimensions?: number | undefined;
  /** Any whole number: another one gives nearly the same space. @defaultValue 1 */
  readonly seed?: number | undefined;
  /** What was learnt from the same matrix before. */
  readonly learnt?: Uint8Array | undefined;
}

/**
 * Finds the directions in which the rows of a matrix differ most: a truncated singular value decomposition A ≈ UΣVᵀ.
 *
 * A row lies at UΣ^½, which is a row of A times VΣ^−½; so does any other vector. The same bytes for the same seed. VΣ^−½ is kept in eight bits a number.
 * Source: Halko, Martinsson & Tropp 2011, Finding structure with randomness, algorithms 4.4 and 5.1, with uniform numbers for the test matrix and Gram
 * matrices for the orthogonalisations. Latent semantic analysis: Deerwester et al. 1990.
 * @throws RangeError for something learnt from a matrix of another width.
 */
export function createLatentSpace(matrix: SparseMatrix, { dimensions = 300, seed = 1, learnt }: LatentSpaceOptions = {}): LatentSpace {
  const kept = Math.min(dimensions, matrix.rows, matrix.width);
  const projection = learnt ? readByteMatrix(learnt, matrix.width, kept) : byteMatrix(findProjection(matrix, kept, seed), kept);
  const project = (columns: Int32Array, values: Float64Array, from: number, to: number, place: Float64Array): Float64Array => {
    for (let i = from; i < to; i++) addRow(projection, columns[i]!, values[i]!, place);
    return place;
  };
  const places = new Float64Array(matrix.rows * kept);
  for (let row = 0; row < matrix.rows; row++) {
    project(matrix.columns, matrix.values, matrix.starts[row]!, matrix.starts[row + 1]!, places.subarray(row * kept, (row + 1) * kept));
  }
  return Object.freeze({
    dimensions: kept,
    places,
    project: ({ columns, values }: SparseVector) => project(columns, values, 0, columns.length, new Float64Array(kept)),
    get learnt() {
      return writeByteMatrix(projection);
    },
  });
}

/** VΣ^−½, one row a column of the matrix. */
function findProjection(matrix: SparseMatrix, kept: number, seed: number): Float64Array {
  const turned = transpose(matrix);
  const breadth = kept + oversampling;
  let sample = timesDense(matrix, randomNumbers(matrix.width * breadth, seed), breadth);
  for (let i = 0; i < powerIterations; i++) {
    sample = timesDense(matrix, timesDense(turned, rotate(sample, breadth, 1, breadth), breadth), breadth);
  }
  // Z = AᵀQ has the singular values of A's best part; V Σ^−½ = Z W Σ^−1.5 where ZᵀZ = W Σ² Wᵀ.
  return rotate(timesDense(turned, rotate(sample, breadth, 1, breadth), breadth), breadth, 1.5, kept);
}

const oversampling = 10;
const powerIterations = 4;

/**
 * Turns the columns of X into its principal directions, the longest first, each divided by its length to a power: XWΛ^(−power/2), where XᵀX = WΛWᵀ.
 * With power 1 they are orthonormal. Directions that are next to nothing beside the longest become 0.
 */
function rotate(x: Float64Array, breadth: number, power: number, kept: number): Float64Array {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram(x, breadth), { assumeSymmetric: true });
  const directions = new Float64Array(kept * breadth); // eigenvalues come in ascending order
  for (let k = 0; k < kept; k++) {
    const from = breadth - 1 - k;
    const eigenvalue = realEigenvalues[from]!;
    if (eigenvalue <= realEigenvalues[breadth - 1]! * negligible) continue;
    const scale = eigenvalue ** (-power / 2);
    for (let i = 0; i < breadth; i++) directions[k * breadth + i] = eigenvectorMatrix.get(i, from) * scale;
  }
  return alongDirections(x, directions, breadth, kept);
}

/** How far each row of X reaches along each direction; four at a time, so that a number of X is read once for four. */
function alongDirections(x: Float64Array, directions: Float64Array, breadth: number, kept: number): Float64Array {
  const rows = x.length / breadth;
  const reached = new Float64Array(rows * kept);
  for (let k = 0; k < kept; k += 4) {
    const [a, b, c, d] = [k, k + 1, k + 2, k + 3].map((direction) => Math.min(direction, kept - 1) * breadth) as [
      number,
      number,
      number,
      number,
    ];
    for (let row = 0; row < rows; row++) {
      const from = row * breadth;
      let [alongA, alongB, alongC, alongD] = [0, 0, 0, 0];
      for (let i = 0; i < breadth; i++) {
        const value = x[from + i]!;
        alongA += value * directions[a + i]!;
        alongB += value * directions[b + i]!;
        alongC += value * directions[c + i]!;
        alongD += value * directions[d + i]!;
      }
      const to = row * kept + k;
      reached[to] = alongA;
      if (k + 1 < kept) reached[to + 1] = alongB;
      if (k + 2 < kept) reached[to + 2] = alongC;
      if (k + 3 < kept) reached[to + 3] = alongD;
    }
  }
  return reached;
}

const negligible = 1e-13;

/** XᵀX. */
function gram(x: Float64Array, breadth: number): Matrix {
  const sums = new Float64Array(breadth * breadth);
  for (let at = 0; at < x.length; at += breadth) {
    for (let i = 0; i < breadth; i++) {
      const value = x[at + i]!;
      const to = i * breadth;
      for (let k = i; k < breadth; k++) sums[to + k]! += value * x[at + k]!;
    }
  }
  const square = new Matrix(breadth, breadth);
  for (let i = 0; i < breadth; i++) {
    for (let k = i; k < breadth; k++) {
      square.set(i, k, sums[i * breadth + k]!);
      square.set(k, i, sums[i * breadth + k]!);
    }
  }
  return square;
}

/** Numbers between −1 and 1: xorshift32 (Marsaglia 2003). */
function randomNumbers(count: number, seed: number): Float64Array {
  let state = (seed | 0) ^ 0x9e3779b9 || 1;
  return Float64Array.from({ length: count }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  });
}
