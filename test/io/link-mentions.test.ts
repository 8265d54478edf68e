import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkMentions } from "../../src/io/index.js";
import { createLabelIndex } from "../../src/linking/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";

const labels = createLabelIndex(
  createTaxonomy({
    id: "t",
    version: "1",
    concepts: [
      { id: "s-excel", kind: "skill", labels: { en: "Microsoft Excel" }, hiddenLabels: { en: ["micorosft excel"] } },
      { id: "s-bank", kind: "skill", labels: { en: "bank transfers" }, altLabels: { en: ["transfer"] } },
      { id: "s-patient", kind: "skill", labels: { en: "patient transfers" }, altLabels: { en: ["transfer"] } },
      { id: "o-welder", kind: "occupation", labels: { en: "welder", id: "juru las" } },
      { id: "f-law", kind: "field", labels: { en: "law", id: "hukum" } },
    ],
  }).value,
);

describe("linkMentions", () => {
  it("links words that are exactly a concept's, of the kind that is meant, wherever a record has them", () => {
    const candidate = {
      id: "c",
      skills: [{ label: "MICROSOFT  excel", level: 3 }, { label: "micorosft excel" }, { label: "welder" }],
      desiredOccupations: [{ label: "Juru Las" }],
      education: [{ level: "bachelor", field: { label: "Hukum" } }],
      experience: [{ occupation: { label: "welder" } }],
    };
    expect(linkMentions(candidate, "candidate", labels)).toEqual({
      id: "c",
      skills: [
        { label: "MICROSOFT  excel", level: 3, concept: "s-excel" },
        { label: "micorosft excel", concept: "s-excel" },
        { label: "welder" },
      ],
      desiredOccupations: [{ label: "Juru Las", concept: "o-welder" }],
      education: [{ level: "bachelor", field: { label: "Hukum", concept: "f-law" } }],
      experience: [{ occupation: { label: "welder", concept: "o-welder" } }],
    });
    const requirement = { kind: "skill", label: "?", importance: "optional", alternatives: [{ label: "Microsoft Excel" }] };
    expect(linkMentions({ id: "v", requirements: [requirement] }, "vacancy", labels)).toMatchObject({
      requirements: [{ label: "?", alternatives: [{ concept: "s-excel" }] }],
    });
  });

  it("does not guess between concepts, take what is merely near, or touch what is linked", () => {
    const skills = [{ label: "transfer" }, { label: "Microsoft Exceel" }, { concept: "gone", label: "Microsoft Excel" }];
    expect(linkMentions({ id: "c", skills }, "candidate", labels)).toEqual({ id: "c", skills });
  });

  it("leaves the given record as it is, and takes any value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("candidate" as const, "vacancy" as const), (value, side) => {
        const before = JSON.stringify(value);
        expect(JSON.stringify(linkMentions(value, side, labels))).toBe(before);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });
});
