import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Combine } from "../../src/policy/index.js";
import { combineSides } from "../../src/matching/combine.js";

const combines: readonly Combine[] = [{ fit: 1, appeal: 1 }, { fit: 2, appeal: 1 }, "harmonic", "geometric", "product", "minimum"];
const degree = fc.double({ min: 0, max: 1, noNaN: true });
/** A degree as the engine rounds it: no roots of the smallest numbers. */
const rounded = fc.integer({ min: 0, max: 2 ** 24 }).map((steps) => steps / 2 ** 24);

describe("combineSides", () => {
  it.each<[Combine, number]>([
    [{ fit: 1, appeal: 1 }, 0.5],
    [{ fit: 3, appeal: 1 }, 0.65],
    ["harmonic", 0.32],
    ["geometric", 0.4],
    ["product", 0.16],
    ["minimum", 0.2],
  ])("of 0.8 and 0.2 by %j is %d", (combine, expected) => {
    expect(combineSides(combine, 0.8, 0.2)).toBeCloseTo(expected, 12);
  });

  it("is 0 by the harmonic mean where a side is 0, and not NaN", () => {
    expect([combineSides("harmonic", 0, 1), combineSides("harmonic", 1, 0), combineSides("harmonic", 0, 0)]).toEqual([0, 0, 0]);
  });

  it("leaves a side as it is where the other does not exist", () => {
    for (const combine of combines) expect([combineSides(combine, 0.3, null), combineSides(combine, null, 0.7)]).toEqual([0.3, 0.7]);
  });

  it("lies in [0, 1], and a higher side never lowers it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...combines), degree, degree, degree, (combine, f, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const score = combineSides(combine, f, less);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(combineSides(combine, f, more)).toBeGreaterThanOrEqual(score);
        expect(combineSides(combine, more, f)).toBeGreaterThanOrEqual(combineSides(combine, less, f));
      }),
    );
  });

  it("keeps the order of the means: product, minimum, harmonic, geometric, arithmetic", () => {
    fc.assert(
      fc.property(rounded, rounded, (f, a) => {
        const scores = (["product", "minimum", "harmonic", "geometric", { fit: 1, appeal: 1 }] as const).map((combine) =>
          combineSides(combine, f, a),
        );
        for (let i = 1; i < scores.length; i++) expect(scores[i]! * (1 + 1e-15)).toBeGreaterThanOrEqual(scores[i - 1]!);
      }),
    );
  });

  it("of two equal sides is that side, but for the product", () => {
    fc.assert(
      fc.property(degree, (side) => {
        for (const combine of ["minimum", "harmonic", "geometric", { fit: 1, appeal: 1 }] as const)
          expect(combineSides(combine, side, side)).toBeCloseTo(side, 12);
      }),
    );
  });
});
