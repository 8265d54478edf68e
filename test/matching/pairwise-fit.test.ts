import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgedList, type JudgedList } from "../../src/matching/judged-lists.js";
import { objective, pairwiseFit, scaleOf } from "../../src/matching/pairwise-fit.js";

const CRITERIA = 3;

/** A list of judged pairs by grades and degrees. */
const listOf = (records: readonly { grade: number; degrees: readonly number[] }[]): JudgedList =>
  judgedList(
    "v",
    records.map(({ grade }) => grade),
    records.map(({ degrees }) => Float64Array.from(degrees)),
  );
const listsArbitrary = fc
  .array(
    fc.array(
      fc.record({
        grade: fc.nat(2),
        degrees: fc.tuple(...Array.from({ length: CRITERIA }, () => fc.integer({ min: 0, max: 8 }).map((n) => n / 8))),
      }),
      {
        minLength: 2,
        maxLength: 5,
      },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((lists) => lists.map(listOf).filter(({ pairs }) => pairs.length > 0));
const anchorArbitrary = fc.record({
  shares: fc.constantFrom([0.5, 0.3, 0.2], [0.98, 0.01, 0.01], [1 / 3, 1 / 3, 1 / 3]),
  scale: fc.constantFrom(1, 10, 100),
  pull: fc.constantFrom(1, 100, 10_000),
});

describe("the pairwise fit", () => {
  it("is where the objective is least under β ≥ 0: flat in every direction that is open", () => {
    fc.assert(
      fc.property(listsArbitrary, anchorArbitrary, (lists, anchor) => {
        const beta = pairwiseFit(lists, anchor);
        const { gradient, hessian } = objective(lists, anchor, beta);
        for (const [i, its] of beta.entries()) {
          expect(its).toBeGreaterThanOrEqual(0);
          const near = 1e-5 * (1 + Math.sqrt(hessian[i * CRITERIA + i]!));
          expect(gradient[i]!).toBeGreaterThanOrEqual(-near);
          if (its > 1e-9) expect(gradient[i]!).toBeLessThanOrEqual(near);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has the derivatives of its objective", () => {
    fc.assert(
      fc.property(
        listsArbitrary,
        anchorArbitrary,
        fc.tuple(...Array.from({ length: CRITERIA }, () => fc.integer({ min: 0, max: 40 }).map((n) => n / 8))),
        (lists, anchor, beta) => {
          const at = (i: number, by: number) =>
            objective(
              lists,
              anchor,
              beta.map((its, j) => (i === j ? its + by : its)),
            );
          const { gradient, hessian } = objective(lists, anchor, beta);
          const step = 1e-5;
          for (let i = 0; i < CRITERIA; i++) {
            const [up, down] = [at(i, step), at(i, -step)];
            const scale = 1 + anchor.pull;
            expect(Math.abs((up.value - down.value) / (2 * step) - gradient[i]!)).toBeLessThan(1e-4 * scale);
            for (let j = 0; j < CRITERIA; j++)
              expect(Math.abs((up.gradient[j]! - down.gradient[j]!) / (2 * step) - hessian[i * CRITERIA + j]!)).toBeLessThan(1e-4 * scale);
          }
        },
      ),
    );
  });

  it("stays where it was without lists, or under a pull that nothing moves", () => {
    const anchor = { shares: [0.5, 0.3, 0.2], scale: 10, pull: 1 };
    expect(pairwiseFit([], anchor)).toEqual([5, 3, 2]);
    const one = [
      listOf([
        { grade: 1, degrees: [0, 0, 1] },
        { grade: 0, degrees: [1, 1, 0] },
      ]),
    ];
    for (const [i, its] of pairwiseFit(one, { ...anchor, pull: 1e9 }).entries()) expect(its).toBeCloseTo([5, 3, 2][i]!, 4);
    expect(pairwiseFit(one, { ...anchor, pull: 0.01 })[0]).toBe(0);
  });

  it("measures the scale by how sure the policy's own order is", () => {
    const right = listOf([
      { grade: 1, degrees: [0.6, 0.5, 0.5] },
      { grade: 0, degrees: [0.5, 0.5, 0.5] },
    ]);
    const wrong = listOf([
      { grade: 0, degrees: [0.6, 0.5, 0.5] },
      { grade: 1, degrees: [0.5, 0.5, 0.5] },
    ]);
    expect(scaleOf([right], [0.5, 0.3, 0.2])).toBeCloseTo(100, 6);
    expect(scaleOf([wrong], [0.5, 0.3, 0.2])).toBeCloseTo(1, 6);
    // Three of four right: log 3 logits for a difference of 0.05.
    expect(scaleOf([right, right, right, wrong], [0.5, 0.3, 0.2])).toBeCloseTo(Math.log(3) / 0.05, 6);
  });
});
