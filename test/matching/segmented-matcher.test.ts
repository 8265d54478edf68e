import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSegmentedMatcher, type SegmentedMatcher } from "../../src/matching/policies.js";
import { createMatcher, type RankOptions } from "../../src/matching/index.js";
import { tieBreak } from "../../src/matching/tie-break.js";
import { bindCondition, definePolicySet } from "../../src/policy/artefact.js";
import { definePolicy } from "../../src/policy/index.js";
import { location, skills, wage } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "./random-policy.js";
import { policySetArbitrary, policySetOf } from "./random-policy-set.js";

const asOf = "2026-11-24";
const idsOf = (matcher: SegmentedMatcher, side: "candidate" | "vacancy"): string[] =>
  Array.from({ length: matcher.market.count(side) }, (_, row) => matcher.market.idOf(side, row));

const optionsArbitrary: fc.Arbitrary<{ top?: number; minScore?: number; verify?: number }> = fc.record(
  { top: fc.nat(5), minScore: fc.constantFrom(0, 0.3, 0.6), verify: fc.nat(3) },
  { requiredKeys: [] },
);

const property = (check: (matcher: SegmentedMatcher, options: RankOptions) => void): void => {
  fc.assert(
    fc.property(recordsArbitrary(3, 7), policySetArbitrary, optionsArbitrary, (records, json, options) => {
      check(createSegmentedMatcher(marketOf(records.candidates, records.vacancies), policySetOf(json), { asOf }), options);
    }),
    { numRuns: 80 },
  );
};

describe("a segmented matcher", () => {
  it("ranks candidates for a vacancy as a matcher of its segment's policy does: the first whose condition holds", () => {
    property((matcher, options) => {
      const { market, policySet } = matcher;
      for (const id of idsOf(matcher, "vacancy")) {
        const segment = policySet.segments.find(({ when }) =>
          bindCondition(when, { ...market, segments: new Map() })(market.vacancy(market.rowOf("vacancy", id))),
        );
        const policy = segment?.policy ?? policySet.otherwise;
        const { segment: name, policy: marked, ...ranking } = matcher.candidatesFor(id, options);
        expect(ranking).toEqual(createMatcher(market, policy, { asOf }).candidatesFor(id, options));
        expect([name, marked.hash]).toEqual([segment?.name ?? null, policy.hash]);
        expect(matcher.policyFor(id)).toEqual({ segment: name, policy: marked });
        expect(matcher.matcherFor(id).policy).toBe(policy);
      }
    });
  });

  it("merges the vacancies of a candidate as scoring every pair and sorting would, each marked with its policy", () => {
    property((matcher, { top = Infinity, minScore = 0, verify = 0 }) => {
      for (const id of idsOf(matcher, "candidate")) {
        const tie = tieBreak(matcher.policySet.otherwise.ties, matcher.market, "candidate", id);
        const tied = (a: { id: string }, b: { id: string }): number =>
          tie(matcher.market.rowOf("vacancy", a.id), matcher.market.rowOf("vacancy", b.id));
        const eligible = idsOf(matcher, "vacancy")
          .map((vacancy) => ({ id: vacancy, ...matcher.score({ candidate: id, vacancy }), ...matcher.policyFor(vacancy) }))
          .filter(({ gates }) => gates !== "unmet");
        const sorted = eligible.filter(({ score }) => score >= minScore).sort((a, b) => b.score - a.score || tied(a, b));
        const listed = sorted.slice(0, top);
        const cut = listed.length === top ? listed.at(-1)?.score : minScore;
        const below = eligible
          .filter((one) => !listed.includes(one) && one.high >= (cut ?? 2))
          .sort((a, b) => b.high - a.high || b.score - a.score || tied(a, b));

        const asked = { ...(top === Infinity ? {} : { top }), minScore, verify };
        const ranking = matcher.vacanciesFor(id, asked);
        expect(ranking.matches).toEqual(listed.map((one, index) => ({ ...one, rank: index + 1 })));
        expect(ranking.verify).toEqual(below.slice(0, verify));
        expect(ranking.considered).toBe(matcher.market.count("vacancy"));
      }
    });
  });

  it("with one policy for all segments, gives the lists of that policy alone", () => {
    fc.assert(
      fc.property(recordsArbitrary(2, 7), policyArbitrary, optionsArbitrary, (records, json, options) => {
        const market = marketOf(records.candidates, records.vacancies);
        const policy = policyOf(json);
        const set = definePolicySet({
          id: "s",
          version: "1",
          segments: [{ name: "a", when: { field: "openings", atLeast: 1 }, policy }],
          otherwise: policy,
        });
        const strip = (match: object): object =>
          Object.fromEntries(Object.entries(match).filter(([key]) => key !== "segment" && key !== "policy"));
        const merged = createSegmentedMatcher(market, set, { asOf }).vacanciesFor("c0", options);
        const alone = createMatcher(market, policy, { asOf }).vacanciesFor("c0", options);
        expect(merged.matches.map(strip)).toEqual(alone.matches);
        expect(merged.verify.map(strip)).toEqual(alone.verify);
      }),
      { numRuns: 60 },
    );
  });

  it("finds the short lists of large segments as a look at each vacancy does", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(2, 40),
        policySetArbitrary,
        fc.nat(2),
        fc.constantFrom(undefined, 0.3),
        (records, json, top, minScore) => {
          const matcher = createSegmentedMatcher(marketOf(records.candidates, records.vacancies), policySetOf(json), { asOf });
          const some = { top, exclude: ["v0"], ...(minScore === undefined ? {} : { minScore }) };
          const searched = matcher.vacanciesFor("c0", some);
          const looked = matcher.vacanciesFor("c0", { ...some, countEligible: true });
          expect({ ...searched, eligible: null }).toEqual({ ...looked, eligible: null });
        },
      ),
      { numRuns: 80 },
    );
  });

  const near = definePolicy({ id: "near", version: "1", fit: { location: { rule: location(), weight: 1 } } });
  const paid = definePolicy({
    id: "paid",
    version: "1",
    fit: { skills: { rule: skills(), weight: 1 } },
    appeal: { wage: { rule: wage(), weight: 1 } },
  });
  const set = definePolicySet({
    id: "s",
    version: "1",
    segments: [{ name: "abroad", when: { field: "channel", is: "overseas" }, policy: paid }],
    otherwise: near,
  });
  const market = marketOf([{}, {}], [{ title: "Nurse", channel: "overseas" }, { title: "Cook" }, { title: "Driver", channel: "overseas" }]);
  const matcher = createSegmentedMatcher(market, set, { asOf });

  it("explains a pair under the policy of the vacancy, and keeps `among` and `exclude`", () => {
    expect(matcher.explain({ candidate: "c0", vacancy: "v0" }).policy.id).toBe("paid");
    expect(matcher.explain({ candidate: "c0", vacancy: "v1" }).policy.id).toBe("near");
    const listed = (options: RankOptions): string[] =>
      matcher
        .vacanciesFor("c0", options)
        .matches.map(({ id }) => id)
        .sort();
    expect(listed({ among: ["v0", "v1"] })).toEqual(["v0", "v1"]);
    expect(listed({ exclude: ["v0"] })).toEqual(["v1", "v2"]);
  });

  it("asks a hypothetical vacancy for its segment anew", () => {
    expect(matcher.policyFor("v1").segment).toBeNull();
    const moved = matcher.with({ vacancy: { id: "v1", title: "Cook", channel: "overseas" } });
    expect(moved.policyFor("v1").segment).toBe("abroad");
    expect(matcher.with({ candidate: { id: "c9" } }).vacanciesFor("c9").matches).toHaveLength(3);
    expect(() => matcher.with({ vacancy: { id: "v1" } })).toThrow(TypeError);
  });

  it("refuses unknown ids, a day that is none, and a market that keeps no records", () => {
    expect(() => matcher.candidatesFor("v9")).toThrow(RangeError);
    expect(() => matcher.vacanciesFor("c9")).toThrow(RangeError);
    expect(() => matcher.vacanciesFor("c0", { among: ["v9"] })).toThrow(RangeError);
    expect(() => matcher.vacanciesFor("c0", { exclude: ["v9"] })).toThrow(RangeError);
    expect(() => createSegmentedMatcher(market, set, { asOf: "2026-02-30" })).toThrow(RangeError);
    const bare = marketOf([{}], [{ title: "Nurse" }], { keepRecords: false });
    expect(() => createSegmentedMatcher(bare, set, { asOf }).candidatesFor("v0")).toThrow(/keeps its records/);
  });
});
