import { describe, expect, it } from "vitest";
import { education } from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

const level = (name: string, ...alternatives: string[]): object => ({
  kind: "education",
  level: name,
  importance: "essential",
  alternatives: alternatives.map((one) => ({ level: one })),
});
const field = (...concepts: string[]): object => ({
  kind: "field",
  importance: "essential",
  concept: concepts[0],
  alternatives: concepts.slice(1).map((concept) => ({ concept })),
});
const asks = (...requirements: object[]): object => ({ requirements });
const school = (name: string, concept?: string): object => ({
  education: [{ level: name, ...(concept === undefined ? {} : { field: { concept } }) }],
});

describe("education", () => {
  it("gives the numbers worked in its docstring", () => {
    expect(askAbout(education(), school("master"), asks(level("bachelor"))).low).toBe(1);
    expect(askAbout(education(), school("upperSecondary"), asks(level("diploma3"))).low).toBe(0);
    expect(askAbout(education(), school("vocationalSecondary"), asks(level("diploma1"))).low).toBeCloseTo(0.6, 12);
  });

  it("lets experience make up for levels where the vacancy takes it and the policy says how", () => {
    const vacancy = { ...asks(level("diploma1")), occupation: { concept: "o-welder" }, experienceInPlaceOfEducation: true };
    const candidate = { ...school("vocationalSecondary"), experience: [{ occupation: { concept: "o-welder" }, months: 12 }] };
    const rule = education({ monthsPerLevel: 24 });
    expect(askAbout(rule, candidate, vacancy).low).toBeCloseTo(0.8, 12);
    expect(askAbout(rule, candidate, { ...vacancy, experienceInPlaceOfEducation: false }).low).toBeCloseTo(0.6, 12);
    expect(askAbout(education(), candidate, vacancy).low).toBeCloseTo(0.6, 12);
    const silent = askAbout(rule, school("vocationalSecondary"), vacancy);
    expect([silent.low, silent.high]).toEqual([0.6, 1]);
    // Who has the level needs no experience.
    const enough = askAbout(rule, school("diploma1"), vacancy);
    expect([enough.low, enough.high]).toEqual([1, 1]);
    expect(askAbout(rule, candidate, vacancy).say("en")).toContain("12 months of experience count in place of schooling.");
    expect(education().options).toEqual({ perLevelBelow: 0.4, optionalWeight: 0.4 });
  });

  it("takes a level as a floor, and of several the lowest", () => {
    expect(askAbout(education(), school("vocationalSecondary"), asks(level("upperSecondary"))).low).toBe(1);
    expect(askAbout(education(), school("diploma4"), asks(level("bachelor"))).low).toBe(1);
    expect(askAbout(education(), school("diploma3"), asks(level("bachelor", "diploma3"))).low).toBe(1);
    expect(askAbout(education(), { education: [{ level: "primary" }, { level: "bachelor" }] }, asks(level("bachelor"))).low).toBe(1);
  });

  it("judges the field beside the level", () => {
    expect(askAbout(education(), school("bachelor", "f-civil"), asks(level("bachelor"), field("f-mechanical"))).low).toBeCloseTo(
      (1 + 0.4) / 2,
      12,
    );
    expect(askAbout(education(), school("bachelor", "f-civil"), asks(field("f-mechanical", "f-civil"))).low).toBe(1);
  });

  it("leaves what is not known between its lowest and highest", () => {
    const interval = (candidate: object, ...requirements: object[]): number[] => {
      const { low, high } = askAbout(education(), candidate, asks(...requirements));
      return [low, high];
    };
    expect(interval({}, level("bachelor"))).toEqual([0, 1]);
    expect(interval({ education: [] }, level("bachelor"))).toEqual([0, 0]);
    expect(interval({ ...school("primary"), complete: false }, level("bachelor"))).toEqual([0, 1]);
    expect(interval(school("bachelor"), field("f-civil"))).toEqual([0, 1]);
    expect(interval(school("primary"), field("f-civil"))).toEqual([0, 0]);
    expect(interval(school("bachelor", "f-civil"), { kind: "field", label: "Teknik Apa Saja", importance: "essential" })).toEqual([0, 1]);
  });

  it("is not asked by a vacancy that asks neither level nor field", () => {
    expect([askAbout(education(), {}, asks()).asked, askAbout(education(), {}, asks(field("f-civil"))).asked]).toEqual([false, true]);
  });

  it("names the levels as the records do, in both languages", () => {
    const pair = askAbout(education(), school("vocationalSecondary", "f-civil"), asks(level("bachelor"), field("f-civil")));
    expect(pair.say("en")).toBe(
      "Has vocational secondary school (SMK) (f-civil). At least bachelor (S1) is asked: not met. Field f-civil: met.",
    );
    expect(pair.say("id")).toBe(
      "Berpendidikan SMK (f-civil (id)). Diminta paling rendah S1: belum terpenuhi. Jurusan f-civil (id): terpenuhi.",
    );
    expect(askAbout(education(), {}, asks(level("bachelor"))).say("en")).toBe(
      "Education is not known. At least bachelor (S1) is asked: to be checked.",
    );
  });

  it("refuses options that it does not have", () => {
    expect(() => education({ perLevel: 1 } as never)).toThrow(TypeError);
    expect(() => education({ perLevelBelow: -1 })).toThrow(RangeError);
  });
});
