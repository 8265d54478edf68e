import fc from "fast-check";
import { expect, it } from "vitest";
import { countUnlinked, createUnlinkedCounter } from "../../src/io/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { taxonomy as definition } from "../cli/records.js";

const taxonomy = createTaxonomy(definition).value;

it("counts names of every kind that stand for no concept, wherever a record has them", () => {
  const counter = createUnlinkedCounter();
  const candidate = {
    skills: [{ concept: "welding" }, { label: "gamelan" }, { concept: "gone", label: "keris" }, { concept: "gone" }],
    desiredOccupations: [{ label: "dalang" }],
    education: [{ level: "bachelor", field: { label: "Karawitan" } }],
    experience: [{ occupation: { label: "dalang" } }],
  };
  const vacancy = {
    occupation: { label: "Dalang" },
    requirements: [
      { kind: "skill", label: "gamelan", alternatives: [{ concept: "arc-welding" }, { label: "suling" }] },
      { kind: "field", label: "karawitan" },
      { kind: "experience", months: 6, occupation: "puppeteer" },
      { kind: "education", level: "bachelor" },
    ],
  };
  countUnlinked(candidate, "candidate", taxonomy, counter);
  countUnlinked(vacancy, "vacancy", taxonomy, counter);
  expect(counter.counts()).toEqual([
    { label: "dalang", kind: "occupation", count: 3 },
    { label: "Karawitan", kind: "field", count: 2 },
    { label: "gamelan", kind: "skill", count: 2 },
    { label: "gone", kind: "skill", count: 1 },
    { label: "keris", kind: "skill", count: 1 },
    { label: "puppeteer", kind: "occupation", count: 1 },
    { label: "suling", kind: "skill", count: 1 },
  ]);
});

it("passes over whatever is no record", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("candidate" as const, "vacancy" as const), (value, side) => {
      const counter = createUnlinkedCounter();
      countUnlinked(value, side, taxonomy, counter);
      countUnlinked({ skills: value, requirements: value, occupation: value, education: [value] }, side, taxonomy, counter);
      expect(Array.isArray(counter.counts())).toBe(true);
    }),
  );
});
