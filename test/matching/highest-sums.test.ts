import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byFallingSum, thresholdOfHighest } from "../../src/matching/highest-sums.js";

const sumsArbitrary = fc.array(fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 30 }), fc.nat(5)), { minLength: 1, maxLength: 60 });

describe("the highest sums", () => {
  it("are found by a threshold that at least so many reach, or all", () => {
    fc.assert(
      fc.property(sumsArbitrary, fc.integer({ min: 1, max: 80 }), (list, wanted) => {
        const without = -(2 ** 31);
        const sums = Int32Array.from(list);
        const threshold = thresholdOfHighest(sums, sums.length, wanted, without);
        const left = list.filter((sum) => sum > without);
        expect(left.filter((sum) => sum >= threshold).length).toBeGreaterThanOrEqual(Math.min(wanted, left.length));
      }),
    );
  });

  it("are few where the sums differ", () => {
    const sums = Int32Array.from({ length: 10_000 }, (_, i) => i * 1000);
    expect(sums.filter((sum) => sum >= thresholdOfHighest(sums, 10_000, 100, -(2 ** 31))).length).toBeLessThan(120);
  });

  it("come in falling order", () => {
    fc.assert(
      fc.property(sumsArbitrary, (list) => {
        const sums = Int32Array.from(list);
        const positions = Uint16Array.from(list.keys());
        const sorted = [...byFallingSum(sums, positions, list.length)];
        expect([...sorted].sort((a, b) => a - b)).toEqual([...list.keys()]);
        expect(sorted.map((position) => sums[position])).toEqual([...list].sort((a, b) => b - a));
      }),
    );
  });
});
