import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineSides } from "../../src/matching/combine.js";
import { linearBound, linearTarget } from "../../src/matching/linear-bound.js";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const combineArbitrary = fc.oneof(
  fc.constantFrom("harmonic" as const, "geometric" as const, "product" as const, "minimum" as const),
  fc.record({ fit: fc.constantFrom(0, 1, 3), appeal: fc.constantFrom(0.5, 1) }),
);
const both = { fit: true, appeal: true };

describe("the linear bound of a score", () => {
  it("is above the score of any pair, wherever it is made tight", () => {
    fc.assert(
      fc.property(combineArbitrary, share, share, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (combine, fit, appeal, ratio) => {
        const line = linearBound(combine, both, ratio);
        const target = linearTarget(combine, both, combineSides(combine, fit, appeal));
        expect(line.fit * fit + line.appeal * appeal).toBeGreaterThanOrEqual(target - 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  it("touches the score where it is made tight", () => {
    for (const combine of ["harmonic", "geometric", "product", "minimum"] as const) {
      for (const [fit, appeal] of [
        [0.8, 0.4],
        [0.3, 0.9],
        [0.5, 0.5],
      ] as const) {
        const line = linearBound(combine, both, fit / appeal);
        const target = linearTarget(combine, both, combineSides(combine, fit, appeal));
        // The minimum has a corner, and its plane is one between the two.
        if (combine !== "minimum" || fit === appeal) expect(line.fit * fit + line.appeal * appeal).toBeCloseTo(target, 12);
      }
    }
  });

  it("is the one side where there is no other", () => {
    expect(linearBound("product", { fit: true, appeal: false }, 1)).toEqual({ fit: 1, appeal: 0 });
    expect(linearTarget("product", { fit: true, appeal: false }, 0.25)).toBe(0.25);
    expect(linearBound({ fit: 0, appeal: 1 }, { fit: true, appeal: false }, 1)).toEqual({ fit: 1, appeal: 0 });
  });
});
