import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createMarket } from "../../src/market/index.js";
import { createMatcher, type Explanation, type Matcher } from "../../src/matching/index.js";
import { definePolicy, type Policy } from "../../src/policy/index.js";
import {
  availability,
  education,
  experience,
  location,
  skills,
  wage,
  type CandidateField,
  type SkillsEvidence,
  type VacancyField,
} from "../../src/rules/index.js";
import { candidateArbitrary, marketOf, recordsArbitrary, smallPlaces, smallTaxonomy, vacancyArbitrary } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";

describe("matcher.with", () => {
  it("answers as a market made anew of the changed records, under the same statistics", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(4, 3),
        policyArbitrary,
        candidateArbitrary,
        vacancyArbitrary,
        fc.constantFrom("c0", "c1", "c9", "a"),
        fc.constantFrom("v0", "v2", "z"),
        ({ candidates, vacancies }, policy, candidate, vacancy, c, v) => {
          const matcher = createMatcher(marketOf(candidates, vacancies), policyOf(policy), { asOf });
          const before = matcher.candidatesFor("v0");
          const changed = matcher.with({ candidate: { id: c, ...candidate }, vacancy: { id: v, ...vacancy } });
          const byId = (list: readonly object[], prefix: string): Map<string, object> =>
            new Map(list.map((one, index): [string, object] => [`${prefix}${String(index)}`, { id: `${prefix}${String(index)}`, ...one }]));
          const { market } = createMarket({
            taxonomy: smallTaxonomy,
            places: smallPlaces,
            statistics: matcher.market.statistics,
            candidates: byId(candidates, "c")
              .set(c, { id: c, ...candidate })
              .values(),
            vacancies: byId(vacancies, "v")
              .set(v, { id: v, ...vacancy })
              .values(),
          });
          const anew = createMatcher(market, policyOf(policy), { asOf });
          expect(changed.market.hash).toBe(market.hash);
          expect(changed.candidatesFor(v)).toEqual(anew.candidatesFor(v));
          expect(changed.vacanciesFor(c)).toEqual(anew.vacanciesFor(c));
          expect(changed.explain({ candidate: c, vacancy: v })).toEqual(anew.explain({ candidate: c, vacancy: v }));
          expect(matcher.candidatesFor("v0")).toEqual(before);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("refuses a record with an error, and says which", () => {
    const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } } });
    const matcher = createMatcher(marketOf([{}], [{ title: "?" }]), policy, { asOf });
    expect(() => matcher.with({ candidate: { id: "c0", maxCommuteKm: -1 } })).toThrow(/c0 maxCommuteKm/);
  });
});

describe("an answer to an unknown fact", () => {
  const policy = definePolicy({
    id: "p",
    version: "1",
    fit: {
      skills: { rule: skills(), weight: 2 },
      experience: { rule: experience(), weight: 1 },
      education: { rule: education(), weight: 1 },
      location: { rule: location(), weight: 1 },
      availability: { rule: availability(), weight: 1 },
    },
    appeal: { wage: { rule: wage(), weight: 1 } },
    combine: "harmonic",
  });
  const asking = ["skills", "experience", "education", "residence", "willingToRelocate", "availableFrom"] as const;

  it("gives an interval inside the one before", () => {
    fc.assert(
      fc.property(
        candidateArbitrary,
        candidateArbitrary,
        vacancyArbitrary,
        fc.constantFrom(...asking),
        (candidate, answers, vacancy, field) => {
          const answer = answers[field];
          if (answer === undefined) return;
          const silent = Object.fromEntries(Object.entries(candidate).filter(([key]) => key !== field));
          const matcher = createMatcher(marketOf([silent], [vacancy]), policy, { asOf });
          const before = matcher.score({ candidate: "c0", vacancy: "v0" });
          const after = matcher.with({ candidate: { id: "c0", ...silent, [field]: answer } }).score({ candidate: "c0", vacancy: "v0" });
          expect(after.low).toBeGreaterThanOrEqual(before.low);
          expect(after.high).toBeLessThanOrEqual(before.high);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("types", () => {
  const policy = definePolicy({
    id: "p",
    version: "1",
    fit: { skills: { rule: skills(), weight: 1 } },
    appeal: { wage: { rule: wage(), weight: 1 } },
  });
  const matcher = createMatcher(marketOf([{}], [{ title: "?" }]), policy, { asOf });
  const explanation = matcher.explain({ candidate: "c0", vacancy: "v0" });

  it("type the evidence from the rule", () => {
    expectTypeOf(explanation.fit.skills.evidence).toEqualTypeOf<SkillsEvidence | null>();
  });

  it("refuse what the policy does not have", () => {
    // @ts-expect-error -- no such criterion
    expect(explanation.fit.skill).toBeUndefined();
    const lone = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } } });
    // @ts-expect-error -- the policy has no appeal
    expect(createMatcher(matcher.market, lone, { asOf }).explain({ candidate: "c0", vacancy: "v0" }).appeal.wage).toBeUndefined();
    // @ts-expect-error -- a candidate's demand does not stand under fit
    expect(() => definePolicy({ id: "p", version: "1", fit: { wage: { rule: wage(), weight: 1 } } })).toThrow();
    // @ts-expect-error -- a misspelt option
    expect(() => skills({ optionalWeigth: 1 })).toThrow();
  });

  it("accept any policy, matcher and explanation without arguments", () => {
    expectTypeOf(policy).toExtend<Policy>();
    expectTypeOf(matcher).toExtend<Matcher>();
    expectTypeOf(explanation).toExtend<Explanation>();
  });

  it("leave no protected attribute, id or name among the fields that a rule may read", () => {
    type Hidden =
      | "id"
      | "name"
      | "sex"
      | "birthDate"
      | "religion"
      | "ethnicity"
      | "maritalStatus"
      | "disability"
      | "heightCm"
      | "weightKg"
      | "counsellorNotes"
      | "declaredRequirements";
    expectTypeOf<Extract<CandidateField | VacancyField, Hidden>>().toBeNever();
  });
});
