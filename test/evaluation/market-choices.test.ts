import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseApplications } from "../../src/evaluation/choose-applications.js";
import { hireApplicants, type Applicant } from "../../src/evaluation/hire-applicants.js";
import { keyedRandom } from "../../src/evaluation/keyed-random.js";
import { kolmogorovSmirnov, wassersteinDistance } from "../../src/evaluation/distribution-distance.js";

describe("applications are a logit", () => {
  it("the first choice comes in the shares v e^u ÷ (1 + Σ v e^u)", () => {
    const utilities = [0.5, 1, -0.3];
    const look = [1, 0.6, 0.4];
    const random = keyedRandom(11);
    const [draws, counts] = [40_000, [0, 0, 0, 0]];
    for (let candidate = 0; candidate < draws; candidate++) {
      const [first] = chooseApplications({
        shown: [0, 1, 2],
        isTried: () => false,
        utility: (vacancy) => utilities[vacancy]!,
        examination: (rank) => look[rank - 1]!,
        most: 3,
        candidate,
        month: 0,
        random,
      });
      counts[first?.vacancy ?? 3]!++;
    }
    const pulls = [...utilities.map((utility, at) => look[at]! * Math.exp(utility)), 1];
    const sum = pulls.reduce((a, b) => a + b);
    pulls.forEach((pull, at) => {
      // Four standard errors at most.
      expect(Math.abs(counts[at]! / draws - pull / sum)).toBeLessThan(0.01);
    });
  });

  it("never takes what nobody looks at, what was tried, or more than the most", () => {
    const choose = (most: number) =>
      chooseApplications({
        shown: [0, 1, 2, 3],
        isTried: (vacancy) => vacancy === 1,
        utility: () => 20,
        examination: (rank) => (rank <= 3 ? 1 : 0),
        most,
        candidate: 1,
        month: 0,
        random: keyedRandom(1),
      }).map(({ vacancy }) => vacancy);
    expect(choose(9).sort()).toEqual([0, 2]);
    expect(choose(1)).toHaveLength(1);
  });
});

describe("hires", () => {
  const applicants = fc
    .array(
      fc.record({
        candidate: fc.nat(6),
        vacancy: fc.nat(4),
        worth: fc.integer(),
        suitability: fc.integer({ min: -5, max: 50 }),
        takesUp: fc.boolean(),
      }),
      { maxLength: 25 },
    )
    .map((all) => [...new Map(all.map((one) => [`${String(one.candidate)} ${String(one.vacancy)}`, one])).values()]);

  it("are stable: no applicant and employer would both rather have each other", () => {
    fc.assert(
      fc.property(applicants, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }), (pool, places) => {
        const { hired, crowdedOut } = hireApplicants(pool, (vacancy) => places[vacancy]!);
        const of = (candidate: number): Applicant | undefined => hired.find((one) => one.candidate === candidate);
        const at = (vacancy: number): readonly Applicant[] => hired.filter((one) => one.vacancy === vacancy);
        expect(new Set(hired.map(({ candidate }) => candidate)).size).toBe(hired.length);
        for (const one of pool) {
          const [own, there] = [of(one.candidate), at(one.vacancy)];
          expect(there.length).toBeLessThanOrEqual(places[one.vacancy]!);
          if (one.suitability <= 0 || !one.takesUp) {
            expect(own).not.toBe(one);
            continue;
          }
          const wants = own === undefined || one.worth > own.worth;
          const isWanted = there.length < places[one.vacancy]! || there.some(({ suitability }) => suitability < one.suitability);
          expect(own !== one && wants && isWanted).toBe(false);
        }
        const willing = new Set(pool.filter((one) => one.suitability > 0 && one.takesUp).map(({ candidate }) => candidate));
        expect(crowdedOut + hired.length).toBe(willing.size);
      }),
      { numRuns: 300 },
    );
  });
});

describe("distances of distributions", () => {
  it("have their closed forms", () => {
    expect(kolmogorovSmirnov([1, 2, 3, 4], [1, 2, 3, 4])).toBe(0);
    expect(kolmogorovSmirnov([1, 2], [3, 4])).toBe(1);
    expect(kolmogorovSmirnov([1, 2, 3, 4], [3, 4, 5, 6])).toBe(0.5);
    expect(wassersteinDistance([0, 1, 3], [5, 6, 8])).toBeCloseTo(5, 12);
    expect(wassersteinDistance([0], [0, 0, 3])).toBeCloseTo(1, 12);
    expect(() => kolmogorovSmirnov([], [1])).toThrow("at least one of them");
    expect(() => wassersteinDistance([NaN], [1])).toThrow("expected finite numbers");
  });

  it("are symmetric; shifting a sample moves it as far, and the mean difference is never more", () => {
    const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 });
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b) / values.length;
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: 0, max: 9 }), (a, b, shift) => {
        expect(kolmogorovSmirnov(a, b)).toBe(kolmogorovSmirnov(b, a));
        expect(wassersteinDistance(a, b)).toBeCloseTo(wassersteinDistance(b, a), 9);
        expect(
          wassersteinDistance(
            a,
            a.map((value) => value + shift),
          ),
        ).toBeCloseTo(shift, 9);
        expect(wassersteinDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(mean(a) - mean(b)) - 1e-9);
      }),
    );
  });
});
