import { describe, expect, it } from "vitest";
import { fitWeights, type FitOptions, type FittedPolicy, type Judgement, type RefusedFit } from "../../src/matching/policies.js";
import { seededRandom } from "../../src/matching/seeded-random.js";
import { definePolicy, type Policy } from "../../src/policy/index.js";
import { pairRule, vacancyOpen, type Rule } from "../../src/rules/index.js";
import { marketOf } from "../arbitraries/records.js";

const asOf = "2026-11-24";
const QUALITIES = ["craft", "nearness", "punctuality"] as const;
const LISTS = 40;

/** A quality that a candidate has as a fact, and every vacancy asks. */
const quality = (name: string): Rule<unknown, "vacancy"> =>
  pairRule({
    name,
    version: "1",
    asks: "vacancy",
    demand: () => true,
    supply: ({ facts }) => facts?.[name] as number,
    degree: (_, value) => value,
    sentence: { en: () => name, id: () => name },
  });
/** The same for what a candidate asks. */
const offer = (name: string): Rule<unknown, "candidate"> =>
  pairRule({
    name,
    version: "1",
    asks: "candidate",
    demand: ({ facts }) => facts?.["pick"] as number,
    supply: ({ facts }) => facts?.["pick"] as number,
    degree: (pick, value) => 1 - Math.abs(pick - value),
    sentence: { en: () => name, id: () => name },
  });

const random = seededRandom(7);
const candidates = Array.from({ length: 60 }, () => ({
  facts: Object.fromEntries([...QUALITIES, "pick"].map((name) => [name, Math.round(random() * 20) / 20])),
}));
const vacancies = Array.from({ length: LISTS }, () => ({
  title: "Cook",
  validThrough: "2027-01-01",
  facts: { pick: Math.round(random() * 20) / 20 },
}));
const market = marketOf(candidates, vacancies);

const of = (weights: readonly number[], more: object = {}): Policy =>
  definePolicy({
    id: "p",
    version: "1",
    fit: Object.fromEntries(QUALITIES.map((name, i) => [name, { rule: quality(name), weight: weights[i]! }])),
    appeal: { pick: { rule: offer("pick"), weight: 1 } },
    gates: [vacancyOpen()],
    ...more,
  });

/** What somebody with these shares of their own would judge: each vacancy's twelve candidates, the better half placed; now and then at random. */
const judged = (shares: readonly [number, number, number, number], noise: number): Judgement[] =>
  vacancies.flatMap((vacancy, v) => {
    const some = Array.from({ length: 12 }, (_, i) => (v * 5 + i * 7) % candidates.length);
    const worth = (c: number): number => {
      const { facts } = candidates[c]!;
      const parts = [...QUALITIES.map((name) => facts[name]!), 1 - Math.abs(facts["pick"]! - vacancy.facts.pick)];
      return parts.reduce((sum, part, i) => sum + part * shares[i]!, 0) + noise * (random() - 0.5);
    };
    const sorted = [...new Set(some)].map((c) => ({ c, worth: worth(c) })).sort((a, b) => b.worth - a.worth);
    return sorted.map(({ c }, place) => ({
      candidate: `c${String(c)}`,
      vacancy: `v${String(v)}`,
      relevance: place < sorted.length / 2 ? 1 : 0,
    }));
  });

const fitted = (result: FittedPolicy<unknown, unknown> | RefusedFit): FittedPolicy<unknown, unknown> => {
  if (result.policy === null) throw new Error(result.refusal.message.en);
  return result;
};
const shares = (result: FittedPolicy<unknown, unknown>): Record<string, number> =>
  Object.fromEntries(result.weights.map(({ path, shareAfter }) => [path, shareAfter]));

const truth = [0.6, 0.1, 0.1, 0.2] as const;
const feedback = judged(truth, 0.2);
const even = of([1, 1, 1]);
const options: FitOptions = { asOf, resamples: 40 };
const base = fitted(fitWeights(even, market, feedback, options));

describe("fitting weights", () => {
  it("moves them toward what the judgements weigh, and says what that is worth on lists held out", () => {
    const after = shares(base);
    // From 1/6 each and 1/2 for the candidates' side.
    expect(after["fit.craft"]).toBeGreaterThan(0.45);
    expect(after["fit.nearness"]).toBeLessThan(0.16);
    expect(after["appeal.pick"]).toBeLessThan(0.3);
    expect(base.agreement.after).toBeGreaterThan(base.agreement.before + 0.1);
    expect(base.heldOut.after).toBeGreaterThan(base.heldOut.before + 0.1);
    expect(base.heldOut.before).toBeCloseTo(base.agreement.before, 12);
  });

  it("with a weaker pull comes as near to them as the judgements tell", () => {
    const after = shares(fitted(fitWeights(even, market, feedback, { ...options, pull: 1 })));
    for (const [i, path] of ["fit.craft", "fit.nearness", "fit.punctuality", "appeal.pick"].entries())
      expect(Math.abs(after[path]! - truth[i]!)).toBeLessThan(0.06);
  });

  it("gives a new version of the policy: gates, ties and the sum of each side's weights stay", () => {
    const { policy } = base;
    expect([policy.id, policy.version]).toEqual(["p", "1+fitted"]);
    expect(policy.hash).not.toBe(even.hash);
    expect([policy.gates, policy.ties, policy.neutral]).toEqual([even.gates, even.ties, even.neutral]);
    expect(Object.values(policy.fit as Policy["fit"]).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(3, 3);
    expect(base.weights.map(({ shareAfter }) => shareAfter).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    expect(fitted(fitWeights(even, market, feedback, { ...options, version: "2" })).policy.version).toBe("2");
  });

  it("says between which shares they lie in resamples of the lists", () => {
    for (const { interval, shareAfter } of base.weights) {
      expect(interval!.low).toBeLessThanOrEqual(shareAfter + 0.01);
      expect(interval!.high).toBeGreaterThanOrEqual(shareAfter - 0.01);
      expect(interval!.high - interval!.low).toBeLessThan(0.2);
    }
    expect(fitted(fitWeights(even, market, feedback, { ...options, resamples: 0 })).weights[0]!.interval).toBeNull();
  });

  it("compares the new version with the old in the lists that were judged", () => {
    const { comparison } = base;
    expect([comparison.before.hash, comparison.after.hash]).toEqual([even.hash, base.policy.hash]);
    expect(comparison.lists).toBe(LISTS);
    expect(comparison.entered).toBeGreaterThan(0);
    expect(comparison.changes.every(({ path }) => /weight|combine/.test(path))).toBe(true);
  });

  it("never turns a weight below 0, whatever the judgements say, and leaves those of 0", () => {
    const againstCraft = judged([-0.5, 0.8, 0.3, 0.4], 0.05);
    for (const method of ["pairwise", "coordinate"] as const) {
      const result = fitted(fitWeights(of([1, 1, 1]), market, againstCraft, { ...options, method, resamples: 0 }));
      for (const { after } of result.weights) expect(after).toBeGreaterThanOrEqual(0);
      const zero = fitted(fitWeights(of([1, 0, 1]), market, feedback, { ...options, method, resamples: 0 }));
      expect(zero.weights.map(({ path }) => path)).toEqual(["fit.craft", "fit.punctuality", "appeal.pick"]);
      expect((zero.policy.fit as Policy["fit"])["nearness"]?.weight).toBe(0);
    }
  });

  it("stays near to what they were where the judgements are noise, and the lists held out do not get better", () => {
    const result = fitted(
      fitWeights(
        even,
        market,
        feedback.map((one) => ({ ...one, relevance: Math.floor(random() * 2) })),
        options,
      ),
    );
    for (const { shareBefore, shareAfter } of result.weights) expect(Math.abs(shareAfter - shareBefore)).toBeLessThan(0.12);
    expect(result.heldOut.after).toBeLessThan(result.heldOut.before + 0.03);
  });

  it("is the same twice, and for judgements of the other side in the way they compare", () => {
    expect(fitWeights(even, market, feedback, options)).toEqual(base);
    const other = fitWeights(even, market, feedback, { ...options, side: "candidate", resamples: 0 });
    expect(other.lists).toBeGreaterThan(20);
    expect(other.lists).not.toBe(base.lists);
  });

  it("climbs by coordinates where the sides are not added up, for any metric, and never below where it was", () => {
    const harmonic = of([1, 1, 1], { combine: "harmonic" });
    expect(fitWeights(harmonic, market, feedback, options).refusal?.code).toBe("sidesNotAdded");
    const first = (grades: readonly number[]): number => grades.slice(0, 4).reduce((sum, grade) => sum + grade, 0) / 4;
    for (const metric of [undefined, first]) {
      for (const policy of [harmonic, even]) {
        const result = fitted(
          fitWeights(policy, market, feedback, { ...options, method: "coordinate", resamples: 0, ...(metric ? { metric } : {}) }),
        );
        expect(result.agreement.after).toBeGreaterThanOrEqual(result.agreement.before - 0.002);
        expect(shares(result)["fit.craft"]).toBeGreaterThan(shares(result)["fit.nearness"]!);
      }
    }
  });

  it("refuses judgements that go against all criteria together, by either method", () => {
    const contrary = feedback.map((one) => ({ ...one, relevance: 1 - one.relevance }));
    for (const method of ["pairwise", "coordinate"] as const)
      for (const pull of [0.001, 10])
        expect(fitWeights(of([1, 1, 1]), market, contrary, { ...options, method, pull, resamples: 0 }).refusal?.code).toBe("noOrder");
  });

  it("refuses with a reason where there is too little to learn from", () => {
    const few = feedback.filter(({ vacancy }) => Number(vacancy.slice(1)) < 19);
    expect(fitWeights(even, market, few, options)).toMatchObject({ policy: null, lists: 19, refusal: { code: "tooFewLists" } });
    expect(fitWeights(even, market, [], options).refusal?.code).toBe("tooFewLists");
    const thin = feedback.filter((_, i) => i % 12 === 0 || i % 12 === 11);
    expect(fitWeights(even, market, thin.slice(0, 60), { ...options, fewestLists: 10 }).refusal?.code).toBe("tooFewPairs");
    expect(fitWeights(of([1, 0, 0], { appeal: {} }), market, feedback, options).refusal?.code).toBe("oneCriterion");
    const same = feedback.map((one) => ({ ...one, relevance: 1 }));
    expect(fitWeights(even, market, same, options)).toMatchObject({ lists: 0, pairs: 0 });
  });

  it("refuses options out of range", () => {
    for (const bad of [
      { pull: 0 },
      { pull: NaN },
      { resamples: 5 },
      { level: 1 },
      { seed: 0.5 },
      { fewestLists: 2 },
      { asOf: "2026-02-30" },
    ]) {
      expect(() => fitWeights(even, market, feedback, { ...options, ...bad }), JSON.stringify(bad)).toThrow(RangeError);
    }
  });
});
