import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterGrams, indexVectors, sparseMatrix, weighTexts } from "../../src/text/index.js";
import { timesDense, transpose } from "../../src/text/sparse-matrix.js";

const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 12 }), { minLength: 1, maxLength: 8 });

describe("an index of weighed texts", () => {
  it("finds each text with letters to be its own nearest, with a cosine of 1", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { weighting, vectors } = weighTexts(all, { split: characterGrams, idfPower: 1.3 });
        const index = indexVectors(vectors, weighting.width);
        all.forEach((text, row) => {
          const scores = index.scores(weighting.vector(text));
          expect(scores[row]).toBeCloseTo(text.trim() === "" ? 0 : 1, 12);
          expect(Math.max(...scores)).toBeLessThan(1 + 1e-12);
        });
      }),
    );
  });

  it("multiplies as a dense matrix does", () => {
    fc.assert(
      fc.property(texts, fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "z") }), (all, asked) => {
        const { weighting, vectors } = weighTexts(all, { split: characterGrams });
        const vector = weighting.vector(asked);
        const dense = new Float64Array(weighting.width);
        vector.columns.forEach((column, i) => (dense[column] = vector.values[i]!));
        const products = timesDense(sparseMatrix(vectors, weighting.width), dense, 1);
        indexVectors(vectors, weighting.width)
          .scores(vector)
          .forEach((score, row) => {
            expect(score).toBeCloseTo(products[row]!, 12);
          });
      }),
    );
  });

  it("is not deceived by terms that it does not know: they lengthen a text, and so lower its scores", () => {
    const { weighting, vectors } = weighTexts(["welder", "baker"], { split: (text) => text.split(" ") });
    const index = indexVectors(vectors, weighting.width);
    expect(index.scores(weighting.vector("welder"))[0]).toBe(1);
    expect(index.scores(weighting.vector("welder xyzzy"))[0]).toBeLessThan(0.8);
    expect([...weighting.vector("xyzzy").columns]).toEqual([]);
  });

  it("has a transpose whose transpose is the matrix", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { weighting, vectors } = weighTexts(all, { split: characterGrams });
        const matrix = sparseMatrix(vectors, weighting.width);
        expect(transpose(transpose(matrix))).toEqual(matrix);
      }),
    );
  });
});
