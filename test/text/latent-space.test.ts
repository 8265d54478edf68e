import fc from "fast-check";
import { Matrix, SingularValueDecomposition } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { createLatentSpace } from "../../src/text/latent-space.js";
import { sparseMatrix, type SparseVector } from "../../src/text/index.js";

const vectorOf = (row: readonly number[]): SparseVector => {
  const columns = row.flatMap((value, column) => (value === 0 ? [] : [column]));
  return { columns: Int32Array.from(columns), values: Float64Array.from(columns, (column) => row[column]!) };
};
const spaceOf = (rows: readonly (readonly number[])[], dimensions: number, seed = 1) =>
  createLatentSpace(sparseMatrix(rows.map(vectorOf), rows[0]!.length), { dimensions, seed });

/** Products of all pairs of places: the same whichever way the axes point. */
const products = (places: Float64Array, dimensions: number): number[] => {
  const rows = places.length / dimensions;
  return Array.from({ length: rows * rows }, (_, i) => {
    let sum = 0;
    for (let k = 0; k < dimensions; k++) sum += places[Math.floor(i / rows) * dimensions + k]! * places[(i % rows) * dimensions + k]!;
    return sum;
  });
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const matrices = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 8 }))
  .chain(([rows, width]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows }),
  )
  .filter((rows) => rows.flat().some((value) => value > 0));

describe("createLatentSpace", () => {
  it("gives what a dense decomposition gives, as near as eight bits a number allow: rows at UΣ^½", () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const dimensions = Math.min(rows.length, rows[0]!.length);
        const decomposition = new SingularValueDecomposition(new Matrix(rows.map((row) => [...row])), { autoTranspose: true });
        const { leftSingularVectors: u, rightSingularVectors: v, diagonal } = decomposition;
        const kept = Array.from({ length: dimensions }, (_, k) => k).filter((k) => diagonal[k]! > 1e-6 * diagonal[0]!);
        const expected = Float64Array.from({ length: rows.length * dimensions }, (_, i) => {
          const k = i % dimensions;
          return u.get(Math.floor(i / dimensions), k) * Math.sqrt(diagonal[k]!);
        });
        // A number of VΣ^−½ moves by at most 1/254 of the largest of its row, which is no longer than the row.
        const moved = rows[0]!.map((_, column) => Math.sqrt(kept.reduce((sum, k) => sum + v.get(column, k) ** 2 / diagonal[k]!, 0)) / 254);
        const errors = rows.map((row) => row.reduce((sum, value, column) => sum + value * moved[column]!, 0));
        const lengths = rows.map((_, row) => Array.from(expected.subarray(row * dimensions, (row + 1) * dimensions), Math.abs)).map(sumOf);

        const space = spaceOf(rows, dimensions);
        const wanted = products(expected, dimensions);
        products(space.places, space.dimensions).forEach((product, i) => {
          const [a, b] = [Math.floor(i / rows.length), i % rows.length];
          const bound = errors[a]! * lengths[b]! + errors[b]! * lengths[a]! + dimensions * errors[a]! * errors[b]!;
          expect(Math.abs(product - wanted[i]!)).toBeLessThanOrEqual(1.001 * bound + 1e-6);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the strongest direction where only one is asked for", () => {
    const { places } = spaceOf(
      [
        [9, 9, 0],
        [9, 9, 0],
        [0, 0, 1],
      ],
      1,
    );
    expect(Math.abs(places[0]!)).toBeGreaterThan(1);
    expect(places[2]).toBeCloseTo(0, 6);
  });

  it("projects a row to where it lies", () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const space = spaceOf(rows, 3);
        rows.forEach((row, at) => {
          expect([...space.project(vectorOf(row))]).toEqual([...space.places.slice(at * space.dimensions, (at + 1) * space.dimensions)]);
        });
      }),
    );
  });

  it("gives the same bytes twice", () => {
    const rows = [
      [1, 2, 0, 1],
      [0, 3, 1, 1],
      [4, 0, 0, 1],
    ];
    expect(spaceOf(rows, 2)).toMatchObject({ places: spaceOf(rows, 2).places });
  });

  it("is made again from what was learnt, to the bit, and refuses what was learnt from a matrix of another size", () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const matrix = sparseMatrix(rows.map(vectorOf), rows[0]!.length);
        const first = createLatentSpace(matrix, { dimensions: 3 });
        const again = createLatentSpace(matrix, { dimensions: 3, learnt: first.learnt });
        expect(again.places).toEqual(first.places);
        expect(again.learnt).toEqual(first.learnt);
        const wider = sparseMatrix(rows.map(vectorOf), rows[0]!.length + 1);
        expect(() => createLatentSpace(wider, { dimensions: 3, learnt: first.learnt })).toThrow(RangeError);
        expect(() => createLatentSpace(matrix, { dimensions: 3, learnt: first.learnt.subarray(0, 7) })).toThrow(RangeError);
      }),
      { numRuns: 30 },
    );
  });
});
