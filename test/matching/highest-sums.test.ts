import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortByFallingSum, thresholdOfHighest } from "../../src/matching/highest-sums.js";

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

  it("come in falling order, to a thousandth of their range", () => {
    fc.assert(
      fc.property(sumsArbitrary, (list) => {
        const sums = Int32Array.from(list);
        const sorted = new Uint16Array(list.length);
        sortByFallingSum(sums, Uint16Array.from(list.keys()), list.length, sorted);
        expect([...sorted].sort((a, b) => a - b)).toEqual([...list.keys()]);
        const range = Math.max(...list) - Math.min(...list);
        for (const [i, position] of [...sorted].entries()) {
          if (i > 0) expect(sums[position]! - sums[sorted[i - 1]!]!).toBeLessThanOrEqual(range / 512);
        }
      }),
    );
  });
});
