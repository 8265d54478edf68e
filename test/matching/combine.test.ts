import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Combine } from "../../src/policy/index.js";
import { combineSides } from "../../src/matching/combine.js";

const combines: readonly Combine[] = [{ fit: 1, appeal: 1 }, { fit: 2, appeal: 1 }, "harmonic", "geometric", "product", "minimum"];
const degree = fc.double({ min: 0, max: 1, noNaN: true });

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
});
