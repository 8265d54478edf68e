import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definePolicySet, describePolicy, registerEntry, weightShares } from "../../src/policy/artefact.js";
import { definePolicy } from "../../src/policy/index.js";
import { skills, vacancyOpen, wage } from "../../src/rules/index.js";
import { policyArbitrary, policyOf } from "../matching/random-policy.js";

const policy = definePolicy({
  id: "p",
  version: "2",
  fit: { skills: { rule: skills(), weight: 3, atLeast: 0.5 } },
  appeal: { pay: { rule: wage(), weight: 1, whenUnknown: 0.1 } },
  gates: [vacancyOpen()],
  combine: "harmonic",
});

describe("the entry of a policy in a register", () => {
  it("has as data what the description says in words", () => {
    const { title, policies, reads, neverUsed } = registerEntry(policy, { locale: "id" });
    expect(title).toBe("Kebijakan pencocokan p, versi 2");
    expect(policies).toHaveLength(1);
    expect(policies[0]).toMatchObject({
      segment: null,
      combine: "harmonic",
      criteria: [
        { side: "fit", name: "skills", title: "Keterampilan", weight: 3, shareOfSide: 1, shareOfAll: 0.5, whenUnknown: 0, atLeast: 0.5 },
        { side: "appeal", name: "pay", title: "pay (Upah)", whenUnknown: 0.1, whenNotAsked: 0.5, atLeast: null },
      ],
      gates: [{ name: "vacancyOpen", stage: "match", legalBasis: "Perpres 57/2023 pasal 5", from: null, until: null }],
    });
    expect(policies[0]!.gates[0]!.messages.unmet).toBe("Lowongan sudah tidak berlaku.");
    expect(reads.candidate).toContainEqual({ field: "desiredWage", words: "upah yang diharapkan" });
    expect(neverUsed.join(" ")).toContain("agama");
  });

  it("of any policy is JSON, and says no word or share that the description does not", () => {
    fc.assert(
      fc.property(policyArbitrary, fc.constantFrom("en" as const, "id" as const), (json, locale) => {
        const any = policyOf(json);
        const entry = registerEntry(any, { locale });
        expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
        const text = describePolicy(any, { locale });
        for (const { title, judges } of entry.policies[0]!.criteria)
          for (const words of [title, judges ?? ""]) expect(text).toContain(words);
        for (const { messages } of entry.policies[0]!.gates) for (const words of Object.values(messages)) expect(text).toContain(words);
        expect(entry.policies[0]!.criteria.map(({ shareOfAll }) => shareOfAll)).toEqual(weightShares(any).map(({ ofAll }) => ofAll));
      }),
      { numRuns: 40 },
    );
  });

  it("of a set has each segment with its condition, and last the policy for all others", () => {
    const set = definePolicySet({
      id: "s",
      version: "1",
      segments: [{ name: "yard", when: { field: "openings", atLeast: 10 }, policy }],
      otherwise: definePolicy({ id: "q", version: "1", appeal: { wage: { rule: wage(), weight: 1 } } }),
    });
    const { policies } = registerEntry(set);
    expect(policies.map(({ id, segment }) => [id, segment?.name ?? null])).toEqual([
      ["p", "yard"],
      ["q", null],
    ]);
    expect(describePolicy(set)).toContain(policies[0]!.segment!.condition);
  });
});
