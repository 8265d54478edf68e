import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { updateMarket } from "../../src/market/index.js";
import { createMatcher } from "../../src/matching/index.js";
import { definePolicy, parsePolicy, policyToJson, type Policy } from "../../src/policy/index.js";
import { builtInRules, checkRule, skills, vectors, type VectorsOptions } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";

const asOf = "2026-11-24";
const market = marketOf([{}, {}, {}, {}], [{ title: "a" }, { title: "b" }]);
const given = {
  name: "model",
  candidates: new Map([
    ["c0", [3, 4]],
    ["c1", [-3, -4]],
    ["c2", [0, 0]],
  ]),
  vacancies: new Map([["v0", Float32Array.of(4, 3)]]),
};
const degrees = (options: VectorsOptions): number[][] => {
  const query = vectors(options).bind({ market, asOf }).from("vacancy", 0);
  return [0, 1, 2, 3].map((candidate) => [query.degree(candidate, 0), query.degree(candidate, 1)]);
};

describe("vectors", () => {
  it("gives the numbers worked in its docstring, and does not know a record without a direction", () => {
    expect(degrees(given)).toEqual([
      [0.96, 0.96],
      [0, 0],
      [0, 1],
      [0, 1],
    ]);
    expect(degrees({ ...given, fullAt: 0.8 })[0]).toEqual([1, 1]);
    const without = vectors(given).bind({ market, asOf }).from("vacancy", 1);
    expect([without.degree(0, 0), without.degree(0, 1)]).toEqual([0, 1]);
  });

  it("keeps the laws of a rule, and says what it saw in both languages", () => {
    const rule = vectors(given);
    expect(checkRule(rule, market, { asOf })).toEqual([]);
    const bound = rule.bind({ market, asOf });
    const say = (candidate: number, locale: "en" | "id"): string => rule.describe(bound.evidence(candidate, 0), locale);
    expect(bound.evidence(1, 0)).toEqual({ cosine: -0.96 });
    expect([say(0, "en"), say(0, "id"), say(1, "en")]).toEqual([
      "Alike to 96 % by model.",
      "Mirip 96 % menurut model.",
      "Alike to 0 % by model.",
    ]);
    expect([say(3, "en"), say(3, "id")]).toEqual(["Not known to model.", "Belum diketahui oleh model."]);
  });

  it("gives the same bits from both sides, 1 for the same direction, and is not upset by numbers of any size", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const pair = fc
      .integer({ min: 1, max: 5 })
      .chain((length) => fc.tuple(...[0, 1].map(() => fc.array(number, { minLength: length, maxLength: length }))));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const bound = vectors({
          name: "x",
          candidates: new Map([["c0", a!]]),
          vacancies: new Map([
            ["v0", b!],
            ["v1", a!],
          ]),
        }).bind({ market, asOf });
        const degree = bound.from("vacancy", 0).degree(0, 0.5);
        expect(bound.from("candidate", 0).degree(0, 0.5)).toBe(degree);
        expect(degree >= 0 && degree <= 1).toBe(true);
        if (a!.some((value) => value !== 0)) expect(bound.from("vacancy", 1).degree(0, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("takes functions, whose vectors it checks when they are asked for", () => {
    const ask = (vectorOf: (id: string) => number[] | undefined): number =>
      vectors({ name: "f", dimensions: 2, hash: "mine 1", candidates: vectorOf, vacancies: given.vacancies })
        .bind({ market, asOf })
        .from("vacancy", 0)
        .degree(0, 0);
    expect(ask((id) => (id === "c0" ? [3, 4] : undefined))).toBe(0.96);
    expect(() => ask(() => [1])).toThrow(new RangeError("vectors f: expected 2 numbers for candidate c0; received 1"));
  });

  it.each<[object, RegExp]>([
    [{ ...given, candidates: new Map([["c0", [1]]]) }, /vectors model: expected 1 numbers for vacancy v0; received 2/],
    [{ ...given, dimensions: 2, candidates: new Map([["c9", [1, 2, 3]]]) }, /expected 2 numbers for candidate c9; received 3/],
    [{ ...given, candidates: new Map([["c0", [1, NaN]]]) }, /expected finite numbers for candidate c0; received NaN at 1/],
    [{ ...given, vacancies: new Map([["v0", [Infinity, 1]]]) }, /expected finite numbers for vacancy v0; received Infinity at 0/],
    [
      { ...given, dimensions: 2, candidates: new Map([["c0", null]]) },
      /vectors model: expected a list of 2 numbers for candidate c0; received null/,
    ],
    [{ ...given, name: "" }, /expected a text as name/],
    [{ ...given, dimensions: 0 }, /expected dimensions as a whole number from 1; received 0/],
    [{ ...given, fullAt: 0 }, /fullAt/],
    [{ ...given, scale: 2 }, /scale/],
    [{ ...given, candidates: () => undefined }, /expected dimensions where vectors come from a function/],
    [{ ...given, candidates: () => undefined, dimensions: 2 }, /expected a hash, or another text that names their content/],
  ])("refuses vectors that are not in order (%#)", (options, message) => {
    expect(() => vectors(options as VectorsOptions)).toThrow(message);
  });

  it("names what the vectors hold, whatever their order and type, so that a policy is replayed with them alone", () => {
    const same = { ...given, candidates: new Map([...given.candidates].reverse()), vacancies: new Map([["v0", [4, 3]]]) };
    const other = { ...given, vacancies: new Map([["v0", [4, 3.5]]]) };
    const swapped = { ...given, vacancies: new Map([["v1", [4, 3]]]) };
    const policyBy = (options: VectorsOptions): Policy =>
      definePolicy({ id: "p", version: "1", fit: { like: { rule: vectors(options), weight: 1 } } });
    const policy = policyBy(given);
    expect(policyBy(same).hash).toBe(policy.hash);
    expect(new Set([given, other, swapped, { ...given, name: "model 2" }].map((one) => policyBy(one).hash)).size).toBe(4);

    const json: unknown = JSON.parse(JSON.stringify(policyToJson(policy)));
    const read = ({ candidates, vacancies }: VectorsOptions) =>
      parsePolicy(json, { rules: { ...builtInRules, vectors: (its: object) => vectors({ name: "", ...its, candidates, vacancies }) } });
    expect(read(same).policy?.hash).toBe(policy.hash);
    expect(read(other).issues.map(({ path, received }) => `${path}: ${received}`)).toEqual([
      expect.stringMatching(/^fit\[0\]\.options: vectors model: expected vectors whose hash is "[0-9a-f]{64}"; received others/),
    ]);
    expect(parsePolicy(json, { rules: builtInRules }).issues[0]?.received).toBe("vectors");
  });

  it("ranks as scoring every pair does, also those that come later, and leaves most pairs to the other rules", () => {
    const vector = fc.array(fc.integer({ min: -2, max: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        recordsArbitrary(7, 3),
        fc.array(vector, { minLength: 8, maxLength: 8 }),
        fc.nat(2),
        ({ candidates, vacancies }, its, top) => {
          const rule = vectors({
            name: "m",
            candidates: new Map(its.slice(0, 5).map((one, i) => [i === 4 ? "late" : `c${String(i)}`, one])),
            vacancies: new Map(its.slice(5).map((one, i) => [`v${String(i)}`, one])),
          });
          const policy = definePolicy({
            id: "p",
            version: "1",
            fit: { like: { rule, weight: 2 }, skills: { rule: skills(), weight: 1 } },
          });
          const start = marketOf(candidates, vacancies, { index: { blockRows: 2, sealAt: 1 } });
          const matcher = createMatcher(updateMarket(start, { upsert: { candidates: [{ id: "late" }] } }).market, policy, { asOf });
          const ids = [...candidates.keys()].map((i) => `c${String(i)}`).concat("late");
          const scores = ids.map((candidate) => matcher.score({ candidate, vacancy: "v0" }).score).sort((a, b) => b - a);
          expect(matcher.candidatesFor("v0", { top: top + 1 }).matches.map(({ score }) => score)).toEqual(scores.slice(0, top + 1));
        },
      ),
      { numRuns: 60 },
    );
    let asked = 0;
    const candidates = Array.from({ length: 400 }, (_, i) => ({ skills: [{ concept: i < 20 ? "s-arc" : "s-care" }] }));
    const many = marketOf(candidates, [{ title: "?", requirements: [{ kind: "skill", concept: "s-arc", importance: "essential" }] }], {
      index: { sealAt: 1 },
    });
    const counting = (): number[] => {
      asked++;
      return [1, 1];
    };
    const rule = vectors({ name: "m", dimensions: 2, hash: "1", candidates: counting, vacancies: () => [1, 2] });
    const policy = definePolicy({ id: "p", version: "1", fit: { like: { rule, weight: 1 }, skills: { rule: skills(), weight: 3 } } });
    createMatcher(many, policy, { asOf }).candidatesFor("v0", { top: 5 });
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(200);
  });
});
