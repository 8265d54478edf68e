import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definePolicySet, describePolicy, weightShares } from "../../src/policy/artefact.js";
import { definePolicy, parsePolicy } from "../../src/policy/index.js";
import { builtInGates, builtInRules, pairGate, skills, vacancyOpen, wage } from "../../src/rules/index.js";
import { policyArbitrary, policyOf } from "../matching/random-policy.js";
import { policySetArbitrary, policySetOf } from "../matching/random-policy-set.js";

const general = parsePolicy(JSON.parse(readFileSync(resolve(import.meta.dirname, "../../fixtures/policy.json"), "utf8")), {
  rules: builtInRules,
  gates: builtInGates,
}).policy!;

describe("the description of a policy", () => {
  it("says what is weighed and how much, what must hold and by which law, and what is never used", () => {
    const text = describePolicy(general);
    expect(text).toMatch(/^# Matching policy general, version 1\n/);
    expect(text).toContain(general.hash);
    expect(text).toContain("| Skills | skills 1: optionalWeight 0.4 | 4 | 28.6 % | 19 % | 0 | 0.5 | nothing |");
    expect(text).toContain("| Desired occupation | desiredOccupation 1");
    expect(text).toContain("what vacancies ask counts 66.7 %, what candidates ask 33.3 %");
    expect(text).toContain("| vacancyOpen 1 | when a list is made | The vacancy is open. |");
    expect(text).toContain("Perpres 57/2023 pasal 5 | always |");
    expect(text).toContain("seed 20261124");
    expect(text).toContain("- Of candidates: where the person lives, ");
    expect(text).toContain("Sex and gender, age and date of birth, religion");
  });

  it("says the same in Indonesian, with Indonesian numbers", () => {
    const text = describePolicy(general, { locale: "id" });
    expect(text).toMatch(/^# Kebijakan pencocokan general, versi 1\n/);
    expect(text).toContain("| Keterampilan | skills 1: optionalWeight 0.4 | 4 | 28,6 % | 19 % | 0 | 0,5 | tidak ada |");
    expect(text).toContain("Lowongan masih berlaku.");
    expect(text).toContain("Jenis kelamin dan gender, usia dan tanggal lahir, agama");
    const shape = (markdown: string): string[] => markdown.split("\n").map((line) => /^(?:#+|\||-|)/.exec(line)![0]);
    expect(shape(text)).toEqual(shape(describePolicy(general)));
  });

  it("has the shares of the weights, which add up to the whole", () => {
    fc.assert(
      fc.property(policyArbitrary, (json) => {
        const policy = policyOf(json);
        const shares = weightShares(policy);
        expect(shares.reduce((sum, { ofAll }) => sum + ofAll, 0)).toBeCloseTo(1, 12);
        for (const { criterion, ofSide } of shares) expect(ofSide > 0).toBe(criterion.weight > 0);
      }),
    );
  });

  it("of any policy or set has every criterion and gate, whole tables, and the same bytes twice", () => {
    fc.assert(
      fc.property(policyArbitrary, policySetArbitrary, fc.constantFrom("en" as const, "id" as const), (json, set, locale) => {
        for (const policy of [policyOf(json), policySetOf(set)]) {
          const text = describePolicy(policy, { locale });
          expect(text).toBe(describePolicy(policy, { locale }));
          expect(text).not.toMatch(/undefined|\[object|NaN/);
          const widths = text.split("\n").flatMap((line) => (line.startsWith("|") ? [line.split(/(?<!\\)\|/).length] : []));
          for (const width of widths) expect(width).toBe(10);
        }
        for (const { rule } of [...json.fit, ...json.appeal] as unknown as { rule: string }[])
          expect(describePolicy(policyOf(json))).toContain(`| ${rule} 1`);
      }),
      { numRuns: 50 },
    );
  });

  it("says how the sides meet", () => {
    const fit = { skills: { rule: skills(), weight: 1 } };
    const appeal = { wage: { rule: wage(), weight: 1 } };
    const of = (definition: object): string => describePolicy(definePolicy({ id: "p", version: "1", ties: "id", ...definition } as never));
    expect(of({ fit })).toContain("what candidates ask is not weighed");
    expect(of({ appeal })).toContain("what vacancies ask is not weighed");
    expect(of({ fit, appeal, combine: "harmonic" })).toContain("harmonic mean");
    expect(of({ fit, appeal, combine: "minimum" })).toContain("lower side");
    expect(of({ fit })).toContain("Nothing: every pair is ranked.");
    expect(of({ fit: { skills: { rule: skills(), weight: 0, atLeast: 0.25 } }, appeal })).toContain("- Skills must reach 0.25.");
    expect(of({ fit })).toContain("ordered by the records' ids");
  });

  it("says from when a gate is in force", () => {
    const gates = [{ ...vacancyOpen(), inForce: { from: "2027-01-01" } }];
    expect(describePolicy(definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } }, gates }))).toContain(
      "| 2027-01-01 – … |",
    );
  });

  it("of a set says which vacancies each policy has, in words", () => {
    const set = definePolicySet({
      id: "office",
      version: "2",
      segments: [
        {
          name: "abroad",
          when: {
            all: [
              { field: "channel", is: "overseas" },
              { not: { segment: "yard" } },
              {
                any: [
                  { field: "wage", known: false },
                  { field: "wage.min", atLeast: 5 },
                ],
              },
            ],
          },
          policy: general,
        },
        { name: "yard", when: { field: "occupation.concept", under: "metal" }, policy: general },
      ],
      otherwise: general,
    });
    const text = describePolicy(set);
    expect(text).toContain(
      "## Segment abroad: reach of the placement is overseas and not (the condition of yard holds) and (wage offered is not stated or wage offered (min) is at least 5)",
    );
    expect(text).toContain("## Segment yard: occupation (concept) is metal or lies below it");
    expect(text).toContain("## All other vacancies");
    expect(describePolicy(set, { locale: "id" })).toContain("## Segmen yard: jabatan (concept) adalah metal atau di bawahnya");
  });

  it("lets no name from outside become a heading, a link or a cell", () => {
    const nasty = "a | b\n# c [d](e) <f>";
    const gates = [
      pairGate({
        name: nasty,
        version: "1",
        legalBasis: nasty,
        message: { met: { en: nasty }, unmet: {}, unknown: {} },
        status: () => "met",
      }),
      vacancyOpen(),
    ];
    const text = describePolicy(definePolicy({ id: nasty, version: "1", fit: { [nasty]: { rule: skills(), weight: 1 } }, gates }));
    expect(text).not.toContain("\n# c");
    expect(text).not.toContain("[d](e)");
    expect(text).toContain("a \\| b \\# c \\[d\\](e) \\<f\\>");
  });
});
