import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definePolicySet, policyDifferences } from "../../src/policy/artefact.js";
import { definePolicy } from "../../src/policy/index.js";
import { education, location, skills, vacancyOpen, wage } from "../../src/rules/index.js";
import { policyArbitrary, policyOf } from "../matching/random-policy.js";

const fit = { skills: { rule: skills(), weight: 4 }, location: { rule: location(), weight: 2 } };
const base = definePolicy({ id: "p", version: "1", fit, gates: [vacancyOpen()] });

describe("the differences between two policies", () => {
  it("are none exactly where nothing but id and version differs", () => {
    fc.assert(
      fc.property(policyArbitrary, policyArbitrary, (a, b) => {
        expect(policyDifferences(policyOf(a), policyOf({ ...a, id: "other", version: "9" }))).toEqual([]);
        const isSame = policyOf(a).hash === policyOf(b).hash;
        expect(policyDifferences(policyOf(a), policyOf(b)).length === 0).toBe(isSame);
      }),
      { numRuns: 60 },
    );
  });

  it("say what was and what is, by the names of criteria and gates", () => {
    const other = definePolicy({
      id: "q",
      version: "2",
      fit: { location: { rule: location({ halfAtKm: 8 }), weight: 2 }, skills: { ...fit.skills, weight: 3, atLeast: 0.5 } },
      appeal: { wage: { rule: wage(), weight: 1 } },
    });
    expect(policyDifferences(base, other).map(({ path }) => path)).toEqual([
      "fit.skills.weight",
      "fit.skills.atLeast",
      "fit.location.options.halfAtKm",
      "fit (order)",
      "appeal.wage",
      "gates.vacancyOpen",
    ]);
    expect(policyDifferences(base, other)[0]).toEqual({ path: "fit.skills.weight", before: 4, after: 3 });
    expect(policyDifferences(base, other)[1]).toEqual({ path: "fit.skills.atLeast", after: 0.5 });
  });

  it("are told of sets by segment", () => {
    const set = definePolicySet({
      id: "s",
      version: "1",
      segments: [{ name: "a", when: { field: "wage", known: true }, policy: base }],
      otherwise: base,
    });
    const changed = definePolicy({
      id: "p",
      version: "2",
      fit: { ...fit, education: { rule: education(), weight: 1 } },
      gates: [vacancyOpen()],
    });
    const other = definePolicySet({ ...set, segments: [{ ...set.segments[0]!, when: { field: "wage", known: false }, policy: changed }] });
    expect(policyDifferences(set, other).map(({ path }) => path)).toEqual(["segments.a.when.known", "segments.a.policy.fit.education"]);
    expect(policyDifferences(base, set).length).toBeGreaterThan(0);
  });
});
