import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { updateMarket } from "../../src/market/index.js";
import { parseDecisionRecord, recordRun, replay, type DecisionRecord, type ReplayOptions } from "../../src/matching/policies.js";
import { definePolicy } from "../../src/policy/index.js";
import { builtInRules, pairRule } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "./random-policy.js";
import { policySetArbitrary, policySetOf } from "./random-policy-set.js";

const asOf = "2026-11-24";
const options = fc.record(
  { top: fc.nat(5), minScore: fc.constantFrom(0, 0.4), verify: fc.nat(2), countEligible: fc.boolean() },
  { requiredKeys: [] },
);
const copy = (record: DecisionRecord): DecisionRecord => parseDecisionRecord(JSON.parse(JSON.stringify(record))).record!;

describe("a replay", () => {
  it("of any record, kept as JSON, reproduces it bit for bit in a market built anew", () => {
    fc.assert(
      fc.property(recordsArbitrary(6, 4), policyArbitrary, options, (records, json, asked) => {
        const market = marketOf(records.candidates, records.vacancies);
        const again = marketOf(records.candidates, records.vacancies);
        for (const [side, id] of [
          ["vacancy", "v0"],
          ["candidate", "c0"],
        ] as const) {
          const record = copy(recordRun(market, policyOf(json), { asOf, side, id, ...asked }));
          const result = replay(record, again, { policy: policyOf(json), asOf });
          expect(result).toEqual({ same: true, differences: [], ranking: record.ranking });
        }
      }),
      { numRuns: 50 },
    );
  });

  it("of a set of policies does, too", () => {
    fc.assert(
      fc.property(recordsArbitrary(3, 5), policySetArbitrary, options, (records, json, asked) => {
        const market = marketOf(records.candidates, records.vacancies);
        for (const [side, id] of [
          ["vacancy", "v0"],
          ["candidate", "c0"],
        ] as const) {
          expect(replay(copy(recordRun(market, policySetOf(json), { asOf, side, id, ...asked })), market).same).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  /** Its code may change without its version. */
  let fixed = 0.5;
  const luck = (): ReturnType<typeof pairRule> =>
    pairRule({
      name: "luck",
      version: "1",
      asks: "vacancy",
      demand: () => true,
      supply: () => true,
      degree: () => fixed,
      sentence: { en: () => "Luck.", id: () => "Untung." },
    });
  const recipes = { rules: { ...builtInRules, luck } };
  const policy = definePolicy({ id: "p", version: "1", fit: { luck: { rule: luck() as never, weight: 1 } } });
  const market = marketOf([{}, {}], [{ title: "Cook" }]);
  const record = copy(recordRun(market, policy, { asOf, side: "vacancy", id: "v0" }));
  const inputs = (its: DecisionRecord, more: ReplayOptions = {}, at = market): string[] =>
    replay(its, at, { recipes, ...more }).differences.map(({ input }) => input);

  it("says which input differs", () => {
    expect(inputs(record)).toEqual([]);
    expect(inputs(record, {}, marketOf([{}, { skills: null }], [{ title: "Cook" }]))).toEqual(["market"]);
    expect(inputs(record, {}, updateMarket(market, { upsert: { candidates: [{ id: "c2" }] } }).market)).toEqual(["market", "result"]);
    expect(inputs(record, {}, marketOf([{}], []))).toEqual(["market", "result"]);
    expect(inputs(record, { asOf: "2026-11-25" })).toEqual(["asOf"]);
    expect(inputs(record, { policy: definePolicy({ ...policy, version: "2" }) })).toEqual(["policy"]);
    expect(inputs({ ...record, engine: "pengantar 0.0.9" })).toEqual(["record", "engine"]);
    expect(inputs({ ...record, policy: { ...record.policy, text: { ...(record.policy.text as object), neutral: 0.1 } } })).toEqual([
      "record",
      "policy",
    ]);
  });

  it("says so where a rule is not there, or has another version", () => {
    const gone = replay(record, market);
    expect(gone.ranking).toBeNull();
    expect(gone.differences).toMatchObject([{ input: "policy", recorded: policy.hash }]);
    expect(gone.differences[0]!.now).toMatch(/fit\[0\].*luck/);
    const newer = { rules: { luck: () => ({ ...luck(), version: "2" }) } };
    expect(replay(record, market, { recipes: newer }).differences[0]!.now).toMatch(/version 2.*version 1/);
  });

  it("says where the list differs once code changed without its version", () => {
    fixed = 0.25;
    expect(replay(record, market, { recipes })).toMatchObject({
      same: false,
      differences: [{ input: "result", recorded: "matches.0.score: 0.5", now: "matches.0.score: 0.25" }],
    });
    fixed = 0.5;
  });
});
