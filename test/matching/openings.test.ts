import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher, openings, proposeLevers, type Lever, type Matcher } from "../../src/matching/index.js";
import { changeCandidate } from "../../src/matching/apply-levers.js";
import type { CandidateChange } from "../../src/matching/index.js";
import { createSegmentedMatcher, type SegmentedMatcher } from "../../src/matching/policies.js";
import { definePolicy } from "../../src/policy/index.js";
import { skills, vacancyOpen, wage } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { counted } from "./counted-matcher.js";
import { policySetArbitrary, policySetOf } from "./random-policy-set.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";

/** Vacancies in whose first places the candidate stands, by ranking every list. */
function listedIn(matcher: Matcher | SegmentedMatcher, vacancies: readonly string[], top: number): readonly string[] {
  return vacancies.filter((vacancy) => matcher.candidatesFor(vacancy, { top }).matches.some(({ id }) => id === "c0"));
}

/** Holds `openings` of some levers against the ranking of every list anew. @returns how many lists they open, together. */
function checkOpenings(matcher: Matcher | SegmentedMatcher, vacancies: readonly string[], top: number, levers: readonly Lever[]): number {
  const answer = openings(matcher, "c0", { top, levers });
  const before = listedIn(matcher, vacancies, top);
  const counts = levers.map(({ id, change }) => {
    const changed = matcher.with({ candidate: changeCandidate(matcher.market.candidate(0), [change as CandidateChange]) });
    const now = listedIn(changed, vacancies, top).filter((vacancy) => !before.includes(vacancy));
    expect(answer.openings.find(({ lever }) => lever.id === id)?.vacancies ?? []).toEqual([...now].sort());
    return now.length;
  });
  const given = answer.openings.map(({ vacancies: its }) => its.length);
  expect(given).toEqual([...given].sort((a, b) => b - a));
  return counts.reduce((sum, count) => sum + count, 0);
}

describe("openings", () => {
  it("are the vacancies in whose list the candidate newly stands, as ranking every list anew shows", () => {
    let opened = 0;
    fc.assert(
      fc.property(recordsArbitrary(5, 5), policyArbitrary, fc.integer({ min: 1, max: 3 }), ({ candidates, vacancies }, json, top) => {
        const matcher = createMatcher(marketOf(candidates, vacancies), policyOf({ ...json, gates: [] }), { asOf });
        const ids = vacancies.map((_, i) => `v${String(i)}`);
        const seen = new Map<string, Lever>();
        for (const vacancy of ids) for (const lever of proposeLevers(matcher, { candidate: "c0", vacancy })) seen.set(lever.id, lever);
        const levers = [...seen.values()];
        opened += checkOpenings(matcher, ids, top, levers);
      }),
      { numRuns: 60 },
    );
    expect(opened).toBeGreaterThan(3);
  });

  it("under a set of policies are told by each vacancy's own", () => {
    let opened = 0;
    fc.assert(
      fc.property(recordsArbitrary(5, 5), policySetArbitrary, fc.integer({ min: 1, max: 3 }), ({ candidates, vacancies }, json, top) => {
        const open = <P extends object>(policy: P): P => ({ ...policy, gates: [] });
        const segments = json.segments.map((segment) => ({ ...segment, policy: open(segment.policy) }));
        const set = policySetOf({ segments, otherwise: open(json.otherwise) });
        const matcher = createSegmentedMatcher(marketOf(candidates, vacancies), set, { asOf });
        const ids = vacancies.map((_, i) => `v${String(i)}`);
        const proposed = ids.flatMap((vacancy) => proposeLevers(matcher.matcherFor(vacancy), { candidate: "c0", vacancy }));
        opened += checkOpenings(matcher, ids, top, [...new Map(proposed.map((lever) => [lever.id, lever])).values()]);
        expect(openings(matcher, "c0", { top }).candidate).toBe("c0");
      }),
      { numRuns: 60 },
    );
    expect(opened).toBeGreaterThan(3);
  });

  const month = { currency: "IDR", period: "month" } as const;
  const policy = definePolicy({
    id: "p",
    version: "1",
    fit: { skills: { rule: skills(), weight: 2 } },
    appeal: { wage: { rule: wage(), weight: 1 } },
    gates: [vacancyOpen()],
    ties: "id",
  });
  const vacancy = (concept: string, max = 4_000_000): object => ({
    title: "?",
    validThrough: "2027-01-01",
    wage: { max, ...month },
    requirements: [{ kind: "skill", importance: "essential", concept }],
  });
  const seeker = { skills: [], desiredWage: { min: 4_000_000, ...month } };
  const matcher: Matcher = createMatcher(
    marketOf(
      [
        seeker,
        { skills: [{ concept: "s-word" }], desiredWage: { min: 3_600_000, ...month } },
        { skills: [{ concept: "s-safety" }], desiredWage: { min: 3_600_000, ...month } },
      ],
      [vacancy("s-excel"), vacancy("s-excel"), vacancy("s-care"), vacancy("s-word", 3_600_000)],
    ),
    policy,
    { asOf },
  );

  it("come with the levers that the market proposes, and say how many vacancies each opens, in both languages", () => {
    const answer = openings(matcher, "c0", { top: 1 });
    expect(answer.openings.map(({ lever, vacancies }) => [lever.id, vacancies])).toEqual([
      ["gainSkill:s-excel", ["v0", "v1"]],
      // Neither asks for it: it is near to what both ask, and near enough.
      ["gainSkill:s-word", ["v0", "v1"]],
      ["gainSkill:s-care", ["v2"]],
    ]);
    expect(answer.openings[0]!.sentence).toBe("Learn s-excel. That gives a place among the first 1 in 2 more vacancies.");
    expect(openings(matcher, "c0", { top: 1, locale: "id" }).openings.at(-1)!.sentence).toBe(
      "Pelajari s-care (id). Dengan itu masuk 1 teratas di 1 lowongan lagi.",
    );
  });

  it("may count a score to be reached instead of a place", () => {
    const answer = openings(matcher, "c0", { minScore: 0.9, among: ["v0", "v3"] });
    expect(answer.openings.map(({ lever, vacancies }) => [lever.id, vacancies])).toEqual([["gainSkill:s-excel", ["v0"]]]);
    expect(answer.openings[0]!.sentence).toBe("Learn s-excel. That gives a score of 0.9 in 1 more vacancy.");
  });

  it("rank each list once, whoever asks, and none for a score", () => {
    const count = { rankings: 0 };
    const fresh = counted(createMatcher(matcher.market, policy, { asOf }), count);
    const { cost } = openings(fresh, "c0", { top: 1 });
    expect(count.rankings).toBe(cost.rankings);
    const again = openings(fresh, "c0", { top: 1 });
    expect(cost.rankings - again.cost.rankings).toBeGreaterThan(0);
    expect(cost.rankings - again.cost.rankings).toBeLessThanOrEqual(4);
    const levers = 5;
    expect(again.cost.rankings).toBe(1 + levers);
    expect(openings(fresh, "c0", { minScore: 0.9 }).cost.rankings).toBe(1 + levers);
  });

  it("take only levers of the candidate, and at most so many of the market's", () => {
    const [weigh] = proposeLevers(matcher, { candidate: "c0", vacancy: "v0" }, { sides: ["policy"] });
    expect(() => openings(matcher, "c0", { levers: [weigh!] })).toThrow(TypeError);
    expect(() => openings(matcher, "c0", { top: 0 })).toThrow(RangeError);
    expect(() => openings(matcher, "c0", { minScore: 2 })).toThrow(RangeError);
    expect(() => openings(matcher, "nobody")).toThrow(RangeError);
    expect(openings(matcher, "c0", { top: 1, most: 1 }).openings.map(({ lever }) => lever.id)).toEqual(["gainSkill:s-excel"]);
  });
});
