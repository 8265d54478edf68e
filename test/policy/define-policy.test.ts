import { describe, expect, it } from "vitest";
import { definePolicy, policyToJson, type Combine, type PolicyDefinition } from "../../src/policy/index.js";
import {
  education,
  openingsLeft,
  skills,
  vacancyOpen,
  wage,
  wording,
  type EducationEvidence,
  type SkillsEvidence,
  type WageEvidence,
} from "../../src/rules/index.js";

interface Fit {
  readonly skills: SkillsEvidence;
  readonly education: EducationEvidence;
}
interface Appeal {
  readonly wage: WageEvidence;
}

const definition = (): PolicyDefinition<Fit, Appeal> => ({
  id: "general",
  version: "1",
  fit: { skills: { rule: skills(), weight: 4 }, education: { rule: education(), weight: 2 } },
  appeal: { wage: { rule: wage(), weight: 1 } },
  gates: [vacancyOpen()],
});

describe("definePolicy", () => {
  it("fills in what was left out", () => {
    const policy = definePolicy(definition());
    expect([policy.combine, policy.neutral, policy.ties]).toEqual([{ fit: 1, appeal: 1 }, 0.5, { seed: 1 }]);
    expect(policy.fit.skills).toMatchObject({ weight: 4 });
  });

  it("is frozen", () => {
    const policy = definePolicy(definition());
    for (const part of [policy, policy.fit, policy.fit.skills, policy.gates, policy.combine, policy.ties])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("has a hash of its content: the same for the same, another for any change", () => {
    const { fit, appeal } = definition();
    const changes: readonly Partial<PolicyDefinition<Fit, Appeal>>[] = [
      { id: "other" },
      { version: "2" },
      { fit: { ...fit!, skills: { ...fit!.skills, weight: 5 } } },
      { fit: { ...fit!, skills: { ...fit!.skills, rule: skills({ optionalWeight: 0.5 }) } } },
      { fit: { ...fit!, skills: { ...fit!.skills, rule: { ...skills(), version: "2" } } } },
      { fit: { ...fit!, skills: { ...fit!.skills, atLeast: 0.3 } } },
      { fit: { ...fit!, skills: { ...fit!.skills, whenUnknown: 0.3 } } },
      { fit: { ...fit!, skills: { ...fit!.skills, neutral: 0.3 } } },
      { fit: { education: fit!.education, skills: fit!.skills } },
      { fit: { abilities: fit!.skills, education: fit!.education } as never },
      { appeal: { wage: { ...appeal!.wage, weight: 2 } } },
      { gates: [] },
      { gates: [vacancyOpen(), openingsLeft()] },
      { gates: [openingsLeft(), vacancyOpen()] },
      { gates: [{ ...vacancyOpen(), version: "2" }] },
      { gates: [{ ...vacancyOpen(), options: { strict: true } }] },
      { combine: "harmonic" },
      { combine: { fit: 2, appeal: 1 } },
      { neutral: 0.4 },
      { ties: "id" },
      { ties: { seed: 2 } },
    ];
    const { hash } = definePolicy(definition());
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(definePolicy(definition()).hash).toBe(hash);
    const hashes = changes.map((change) => definePolicy({ ...definition(), ...change }).hash);
    expect(new Set([hash, ...hashes]).size).toBe(changes.length + 1);
  });

  it("writes itself as JSON with its criteria in their order", () => {
    expect(policyToJson(definePolicy(definition()))).toMatchObject({
      schema: 1,
      fit: [{ name: "skills" }, { name: "education" }],
      gates: [{ gate: "vacancyOpen" }],
    });
  });

  const withSkills = (criterion: object, second?: object): PolicyDefinition<object, object> => ({
    id: "p",
    version: "1",
    fit: {
      skills: { rule: skills(), weight: 1, ...criterion },
      ...(second === undefined ? {} : { wording: { rule: wording(), weight: 1, ...second } }),
    },
  });

  it.each<[string, PolicyDefinition<object, object>, RegExp]>([
    ["a negative weight", withSkills({ weight: -1 }), /fit\.skills\.weight.*received -1/],
    ["a weight that is no number", withSkills({ weight: NaN }), /fit\.skills\.weight.*received NaN/],
    ["an infinite weight", withSkills({ weight: Infinity }), /fit\.skills\.weight.*received Infinity/],
    ["weights without a finite sum", withSkills({ weight: 1e308 }, { weight: 1e308 }), /fit.*finite sum.*Infinity/],
    ["sides without a finite sum", { ...withSkills({}), combine: { fit: 1e308, appeal: 1e308 } }, /combine.*finite sum/],
    ["a threshold above 1", withSkills({ atLeast: 1.5 }), /fit\.skills\.atLeast.*received 1\.5/],
    ["an assumption below 0", withSkills({ whenUnknown: -0.1 }), /fit\.skills\.whenUnknown/],
    ["a neutral degree that is no number", withSkills({ neutral: NaN }), /fit\.skills\.neutral/],
    ["a rule on the wrong side", withSkills({ rule: wage() }), /fit\.skills.*wage, which the candidate asks/],
    ["no weight above 0", withSkills({ weight: 0 }), /weight above 0/],
    ["no criterion", { id: "p", version: "1" }, /weight above 0/],
    ["an empty id", { ...withSkills({}), id: "" }, /policy id/],
    ["a gate twice", { ...withSkills({}), gates: [vacancyOpen(), vacancyOpen()] }, /vacancyOpen twice/],
    ["a combine that is not known", { ...withSkills({}), combine: "median" as Combine }, /combine.*median/],
    ["weights of 0 for both sides", { ...withSkills({}), combine: { fit: 0, appeal: 0 } }, /combine/],
    ["a seed that is not whole", { ...withSkills({}), ties: { seed: 0.5 } }, /ties\.seed/],
    ["a criterion of the name constructor", { id: "p", version: "1", fit: { constructor: { rule: wording(), weight: 1 } } }, /constructor/],
    ["a criterion of the name 1", { id: "p", version: "1", fit: { 1: { rule: wording(), weight: 1 } } }, /other than 1/],
  ])("refuses %s, naming path and value", (_, refused, message) => {
    expect(() => definePolicy(refused)).toThrow(message);
  });
});
