import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../src/evaluation/adjust-p-values.js";
import { bootstrapTest } from "../../src/evaluation/bootstrap-test.js";
import { describeDetectable, detectableEffect } from "../../src/evaluation/detectable-effect.js";
import { pairedPower, studentCritical, studentizedRangeTail, studentTail } from "../../src/evaluation/distributions.js";
import { pairedTTest } from "../../src/evaluation/paired-t-test.js";
import { permutationTest } from "../../src/evaluation/permutation-test.js";
import { seededRandom } from "../../src/evaluation/seeded-random.js";
import { normalCdf, normalQuantile } from "../../src/evaluation/special-functions.js";
import { randomizedTukeyTest, tukeyTest } from "../../src/evaluation/tukey-test.js";
import { wilcoxonTest } from "../../src/evaluation/wilcoxon-test.js";

describe("distribution functions agree with scipy 1.17", () => {
  it.each([
    [studentTail(2, 3), 0.13932596855884327],
    [studentTail(10, 1), 0.06345103486110713],
    [studentCritical(0.05, 19), 2.0930240544083087],
    [studentCritical(0.0001, 2), 99.99249984374454],
    [normalCdf(-5), 2.866515718791933e-7],
    [normalCdf(1.96), 0.9750021048517795],
    [normalQuantile(0.025), -1.9599639845400545],
    [studentizedRangeTail(3, 5, 20), 0.24993789340966133],
    [studentizedRangeTail(4, 3, 38), 0.019858297175044948],
    [pairedPower(0.5, 10, 0.05), 0.2931756065140767],
  ])("%d is %d", (value, expected) => {
    expect(Math.abs(value / expected - 1)).toBeLessThan(1e-9);
  });
});

const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 16 })), { minLength: 2, maxLength: 24 });
/** Multiples of 1/16, so that shifting them by such rounds nothing. */
const split = (pairs: readonly (readonly [number, number])[], shift = 0): [number[], number[]] => [
  pairs.map(([a]) => a / 16 + shift),
  pairs.map(([, b]) => b / 16 + shift),
];

/** p of every test of two systems. */
const tests: readonly (readonly [string, (a: readonly number[], b: readonly number[]) => number])[] = [
  ["paired t", (a, b) => pairedTTest(a, b).p],
  ["Wilcoxon", (a, b) => wilcoxonTest(a, b).p],
  ["permutation", (a, b) => permutationTest(a, b, { draws: 300 }).p],
  ["bootstrap", (a, b) => bootstrapTest(a, b, { draws: 300 }).p],
  ["Tukey", (a, b) => tukeyTest([a, b]).pairs[0]!.p],
  ["randomised Tukey", (a, b) => randomizedTukeyTest([a, b], { draws: 300 }).pairs[0]!.p],
];

describe.each(tests)("laws of statistics: the %s test", (name, p) => {
  const runs = { numRuns: name === "Tukey" ? 25 : 100 };

  it("identical runs give p = 1", () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const [a] = split(pairs);
        expect(p(a, a)).toBe(1);
      }),
      runs,
    );
  });

  it("p is from 0 to 1, and never 0 where it draws or counts", () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const value = p(...split(pairs));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (name !== "paired t" && name !== "Tukey") expect(value).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it("a swap of the systems is symmetric: p is the same", () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const [a, b] = split(pairs);
        // A drawn test draws other swaps for the other order.
        expect(Math.abs(p(a, b) - p(b, a))).toBeLessThan(name === "randomised Tukey" ? 0.15 : 1e-9);
      }),
      runs,
    );
  });

  it("a shift of both systems changes no p", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -8, max: 8 }), (pairs, shift) => {
        expect(p(...split(pairs, shift))).toBeCloseTo(p(...split(pairs)), 9);
      }),
      runs,
    );
  });

  it("refuses lists of different lengths, and numbers that are none", () => {
    expect(() => p([1, 2], [1])).toThrow(RangeError);
    expect(() => p([1, NaN], [1, 2])).toThrow(RangeError);
  });
});

/** Made-up values of systems that differ by `effect` deviations. */
function systems(effect: number, n: number, seed: number): [number[], number[]] {
  const random = seededRandom(seed);
  const normal = (): number => normalQuantile((random.next() + 0.5) / 2 ** 32);
  const a = Array.from({ length: n }, normal);
  return [a.map((value) => value + effect + normal()), a];
}

describe("tests of the same data agree with one another", () => {
  const [a, b] = systems(0.4, 60, 7);
  const t = pairedTTest(a, b);

  it("p of t, of permutation, of bootstrap, and of both forms of Tukey with two systems", () => {
    const near = (value: number): void => {
      expect(Math.abs(value - t.p)).toBeLessThan(0.01);
    };
    near(permutationTest(a, b).p);
    near(bootstrapTest(a, b).p);
    near(randomizedTukeyTest([a, b]).pairs[0]!.p);
    expect(tukeyTest([a, b]).pairs[0]!.p).toBeCloseTo(t.p, 9);
  });

  it("intervals of t and of both bootstraps", () => {
    const { percentile, bca } = bootstrapTest(a, b);
    for (const interval of [percentile, bca]) {
      expect(Math.abs(interval.low - t.interval.low)).toBeLessThan(0.05);
      expect(Math.abs(interval.high - t.interval.high)).toBeLessThan(0.05);
    }
  });

  it("drawn tests are the same for the same seed, and not for another", () => {
    expect(permutationTest(a, b, { seed: 3 })).toEqual(permutationTest(a, b, { seed: 3 }));
    expect(bootstrapTest(a, b, { seed: 3 })).not.toEqual(bootstrapTest(a, b, { seed: 4 }));
  });

  it("drawn permutations find the exact p where all could be tried", () => {
    const [c, d] = systems(0.5, 20, 5);
    const exact = permutationTest(c, d);
    expect(exact).toMatchObject({ exact: true, permutations: 2 ** 20 });
    // Twenty copies of 0 more change nothing but the way.
    const more = systems(0.5, 21, 5);
    expect(permutationTest(...more)).toMatchObject({ exact: false, permutations: 10_000 });
  });

  it("false alarms come as often as they should", () => {
    let alarms = 0;
    for (let seed = 0; seed < 400; seed++) if (pairedTTest(...systems(0, 12, seed)).p < 0.05) alarms++;
    expect(alarms / 400).toBeGreaterThan(0.025);
    expect(alarms / 400).toBeLessThan(0.08);
  });
});

describe("BCa", () => {
  it("leans to the side to which the values are skewed", () => {
    const skewed = Array.from({ length: 40 }, (_, at) => (at / 40) ** 6);
    const { percentile, bca } = bootstrapTest(
      skewed,
      skewed.map(() => 0),
    );
    expect(bca.low).toBeGreaterThan(percentile.low);
    expect(bca.high).toBeGreaterThan(percentile.high);
  });
});

describe("corrections for many tests", () => {
  const p = [0.01, 0.04, 0.03, 0.005];

  it("Holm's, in the order of the input", () => {
    expect(holm(p).map((value) => Number(value.toFixed(12)))).toEqual([0.03, 0.06, 0.06, 0.02]);
  });

  it("Benjamini and Hochberg's", () => {
    expect(benjaminiHochberg(p).map((value) => Number(value.toFixed(12)))).toEqual([0.02, 0.04, 0.04, 0.02]);
  });

  it("never lower a p, never reverse two, and Holm's is never below the other", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (list) => {
        const [strict, mild] = [holm(list), benjaminiHochberg(list)];
        list.forEach((value, i) => {
          expect(mild[i]).toBeGreaterThanOrEqual(value);
          expect(strict[i]).toBeGreaterThanOrEqual(mild[i]! - 1e-15);
          list.forEach((other, j) => {
            if (value <= other) expect(strict[i]).toBeLessThanOrEqual(strict[j]!);
            if (value <= other) expect(mild[i]).toBeLessThanOrEqual(mild[j]!);
          });
        });
      }),
    );
  });

  it("refuse what is no p", () => {
    expect(() => holm([0.5, 1.5])).toThrow("expected p values from 0 to 1, received 1.5");
  });
});

describe("the minimum detectable effect", () => {
  it("is the one that the test finds as often as was asked for", () => {
    for (const queries of [5, 20, 200]) {
      const { effectSize } = detectableEffect({ queries, power: 0.8 });
      expect(pairedPower(effectSize, queries, 0.05)).toBeCloseTo(0.8, 9);
    }
    // Cohen 1988, as every table of power has it: 34 pairs for half a deviation.
    expect(detectableEffect({ queries: 34 }).effectSize).toBeCloseTo(0.495, 2);
  });

  it("says in a sentence where nothing can be significant, and what can be where something can", () => {
    expect(detectableEffect({ queries: 5 })).toMatchObject({ leastP: 0.0625, hopeless: true });
    expect(describeDetectable({ queries: 5 }, "en")).toBe(
      "With 5 queries no difference can be significant at 0.05, however large: more queries are needed.",
    );
    expect(describeDetectable({ queries: 10 }, "en")).toMatch(
      /^With 10 queries, only a difference of at least 1\.00 standard deviations would be found/,
    );
    expect(describeDetectable({ queries: 10, deviation: 0.1 }, "en")).toMatch(/at least 0\.0996 would be found in 80 %/);
    expect(describeDetectable({ queries: 10 }, "id")).toMatch(/^Dengan 10 kueri, hanya selisih sekurangnya 1,00 simpangan baku/);
  });
});
