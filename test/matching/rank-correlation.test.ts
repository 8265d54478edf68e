import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendallTau } from "../../src/matching/policies.js";

/** By the definition: every pair looked at. */
function bruteForce(a: readonly number[], b: readonly number[]): number | null {
  let [difference, inA, inB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      const [signA, signB] = [Math.sign(a[i]! - a[j]!), Math.sign(b[i]! - b[j]!)];
      difference += signA * signB;
      inA += Math.abs(signA);
      inB += Math.abs(signB);
    }
  }
  return inA === 0 || inB === 0 ? null : difference / Math.sqrt(inA * inB);
}

const lists = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: 0, max: 5 })), { maxLength: 40 });

describe("Kendall's tau-b", () => {
  it("counted by a merge sort is that of looking at every pair, to the last bit", () => {
    fc.assert(
      fc.property(lists, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        expect(kendallTau(a, b)).toBe(bruteForce(a, b));
        expect(kendallTau(a, b)).toBe(kendallTau(b, a));
      }),
    );
  });

  it("is 1 for the same order, −1 for the order turned around, nothing where nothing is ordered", () => {
    expect(kendallTau([1, 2, 3], [10, 20, 30])).toBe(1);
    expect(kendallTau([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(kendallTau([1, 1, 1], [3, 2, 1])).toBeNull();
    expect(kendallTau([], [])).toBeNull();
    expect(() => kendallTau([1], [])).toThrow(RangeError);
  });

  it("gives the worked example of Kendall (1945) with ties: two rankings of ten", () => {
    const a = [1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5];
    const b = [1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10];
    expect(kendallTau(a, b)).toBeCloseTo(0.859, 3);
  });
});
