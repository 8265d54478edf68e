import { describe, expect, expectTypeOf, it } from "vitest";
import { createMatcher, type Explanation, type Matcher } from "../../src/matching/index.js";
import { definePolicy, type Policy } from "../../src/policy/index.js";
import {
  skills,
  wage,
  type CandidateField,
  type GateQuestion,
  type Readable,
  type SkillsEvidence,
  type VacancyField,
  type WageEvidence,
} from "../../src/rules/index.js";
import { marketOf } from "../arbitraries/records.js";

const asOf = "2026-11-24";
const pair = { candidate: "c0", vacancy: "v0" };
const market = marketOf([{}], [{ title: "?" }]);
const policy = definePolicy({
  id: "p",
  version: "1",
  fit: { skills: { rule: skills(), weight: 1 } },
  appeal: { wage: { rule: wage(), weight: 1 } },
});
const fitAlone = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } } });
const matcher = createMatcher(market, policy, { asOf });
const explanation = matcher.explain(pair);

// What must not compile is checked by the type check of the repository; here it is also run.
describe("the types of a policy", () => {
  it("type the evidence from the rule, on either side", () => {
    expectTypeOf(explanation.fit.skills.evidence).toEqualTypeOf<SkillsEvidence | null>();
    expectTypeOf(explanation.appeal.wage.evidence).toEqualTypeOf<WageEvidence | null>();
    expectTypeOf(matcher.with({}).explain(pair).fit.skills.evidence).toEqualTypeOf<SkillsEvidence | null>();
  });

  it("refuse a criterion that the policy does not have", () => {
    // @ts-expect-error -- no such criterion
    expect(explanation.fit.skill).toBeUndefined();
    // @ts-expect-error -- a criterion of the other side
    expect(explanation.appeal.skills).toBeUndefined();
  });

  it("refuse an appeal that the policy does not have", () => {
    // @ts-expect-error -- the policy has no appeal
    expect(createMatcher(market, fitAlone, { asOf }).explain(pair).appeal.wage).toBeUndefined();
  });

  it("refuse a rule on the wrong side", () => {
    // @ts-expect-error -- a candidate's demand does not stand under fit
    expect(() => definePolicy({ id: "p", version: "1", fit: { wage: { rule: wage(), weight: 1 } } })).toThrow(TypeError);
    // @ts-expect-error -- a vacancy's demand does not stand under appeal
    expect(() => definePolicy({ id: "p", version: "1", appeal: { skills: { rule: skills(), weight: 1 } } })).toThrow(TypeError);
  });

  it("refuse a misspelt option", () => {
    // @ts-expect-error -- optionalWeight
    expect(() => skills({ optionalWeigth: 1 })).toThrow(TypeError);
  });

  it("accept any policy, matcher and explanation without arguments", () => {
    expectTypeOf(policy).toExtend<Policy>();
    expectTypeOf(fitAlone).toExtend<Policy>();
    expectTypeOf(matcher).toExtend<Matcher>();
    expectTypeOf(explanation).toExtend<Explanation>();
  });

  it("leave no protected attribute, id, name or note among the fields that a rule may read", () => {
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
      | "registration"
      | "consents"
      | "counsellorNotes"
      | "declaredRequirements";
    expectTypeOf<Extract<CandidateField | VacancyField, Hidden>>().toBeNever();
    type Own = Parameters<Extract<GateQuestion, { readonly status: unknown }>["status"]>;
    expectTypeOf<Extract<keyof Own[0] | keyof Own[1], Hidden>>().toBeNever();
    expectTypeOf<Extract<keyof Readable<"candidate"> | keyof Readable<"vacancy">, Hidden>>().toBeNever();
    expectTypeOf<"skills">().toExtend<CandidateField>();
  });
});
