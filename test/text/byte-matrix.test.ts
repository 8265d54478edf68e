import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRow, byteMatrix, readByteMatrix, writeByteMatrix } from "../../src/text/byte-matrix.js";

const numbers = fc
  .array(fc.integer({ min: -9000, max: 9000 }), { minLength: 12, maxLength: 12 })
  .map((values) => Float64Array.from(values, (value) => value / 1000));

describe("a matrix in bytes", () => {
  it("moves no number by more than 1/254 of the largest of its row", () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const matrix = byteMatrix(given, 4);
        for (let row = 0; row < 3; row++) {
          const own = given.subarray(4 * row, 4 * row + 4);
          const read = new Float64Array(4);
          addRow(matrix, row, 1, read);
          const most = Math.max(...own.map(Math.abs));
          read.forEach((value, k) => {
            expect(Math.abs(value - own[k]!)).toBeLessThanOrEqual(most / 254 + 1e-6 * most);
          });
        }
      }),
    );
  });

  it("comes back from its bytes, which may begin anywhere in a buffer", () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const matrix = byteMatrix(given, 4);
        const shifted = Uint8Array.from([7, ...writeByteMatrix(matrix)]).subarray(1);
        expect(readByteMatrix(shifted, 3, 4)).toEqual(matrix);
        expect(() => readByteMatrix(shifted, 4, 3)).toThrow(RangeError);
      }),
    );
  });
});
