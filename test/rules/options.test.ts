import { describe, expect, it } from "vitest";
import {
  availability,
  builtInRules,
  desiredOccupation,
  education,
  experience,
  location,
  skills,
  wage,
  wording,
  type Rule,
} from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

type Recipe = (options?: object) => Rule;
const recipes = Object.entries(builtInRules) as unknown as [string, Recipe][];
const similarity = { similarity: { sibling: 0.5 } };

/** Every numeric option of every rule: the lowest value that it takes, and the highest. */
const numbers: readonly (readonly [string, string, number, number | undefined])[] = [
  ["skills", "optionalWeight", 0.01, 1],
  ["experience", "optionalWeight", 0.01, 1],
  ["education", "perLevelBelow", 0, 1],
  ["education", "optionalWeight", 0.01, 1],
  ["location", "halfAtKm", 0.1, undefined],
  ["location", "relocation", 0, 1],
  ["availability", "halfAtDays", 1, undefined],
  ["wording", "fullAt", 0.01, 1],
  ["desiredOccupation", "perRank", 0, 1],
  ["wage", "tolerance", 0.01, 1],
  ["languages", "perLevelBelow", 0, 1],
  ["languages", "optionalWeight", 0.01, 1],
  ["licences", "undated", 0, 1],
  ["licences", "optionalWeight", 0.01, 1],
  ["certificates", "undated", 0, 1],
  ["certificates", "optionalWeight", 0.01, 1],
  ["documents", "inProgress", 0, 1],
  ["documents", "undated", 0, 1],
  ["documents", "optionalWeight", 0.01, 1],
  ["contract", "other", 0, 1],
  ["hours", "tolerance", 1, 168],
  ["shifts", "rotating", 0, 1],
  ["commute", "halfAtKm", 0.1, undefined],
  ["accessibility", "accessible", 0, 1],
];
const recipeOf = (rule: string): Recipe => builtInRules[rule as keyof typeof builtInRules];

describe("options", () => {
  it("of every rule are all tried here", () => {
    const stated = recipes.flatMap(([rule, recipe]) => Object.keys(recipe().options as object).map((option) => `${rule}.${option}`));
    expect(numbers.map(([rule, option]) => `${rule}.${option}`).sort()).toEqual(stated.sort());
  });

  it.each(recipes)("that %s does not have are a TypeError naming the rule and the option", (rule, recipe) => {
    for (const unknown of ["misspelt", "toString", "constructor"]) {
      expect(() => recipe({ [unknown]: 1 })).toThrow(TypeError);
      expect(() => recipe({ [unknown]: 1 })).toThrow(new RegExp(`^${rule}.*${unknown}`));
    }
  });

  it.each(numbers)("%s takes %s from %d to %s, and nothing beyond", (rule, option, atLeast, atMost) => {
    const recipe = recipeOf(rule);
    for (const value of [atLeast, atMost ?? 1e6]) {
      expect(recipe({ [option]: value }).options).toMatchObject({ [option]: value });
    }
    expect(recipe({ [option]: undefined }).options).toEqual(recipe().options);
    const beyond = [atLeast - 1e-9, ...(atMost === undefined ? [] : [atMost + 1e-9]), NaN, Infinity, -Infinity, "1", null];
    for (const value of beyond) {
      expect(() => recipe({ [option]: value })).toThrow(RangeError);
      expect(() => recipe({ [option]: value })).toThrow(`${rule}: expected ${option}`);
      expect(() => recipe({ [option]: value })).toThrow(`received ${String(value)}`);
    }
  });

  it.each(recipes)("of %s are JSON, which makes the same rule again", (_, recipe) => {
    const options = JSON.parse(JSON.stringify(recipe().options)) as object;
    expect(recipe(options).options).toEqual(recipe().options);
  });

  it.each(["skills", "occupation", "experience", "education", "desiredOccupation", "sector"])(
    "%s takes its own table of similarity",
    (rule) => {
      expect(recipeOf(rule)(similarity).options).toMatchObject(similarity);
      expect(() => recipeOf(rule)({ similarity: { cousin: 1 } })).toThrow(TypeError);
      for (const sibling of [-0.1, 1.1, NaN]) expect(() => recipeOf(rule)({ similarity: { sibling } })).toThrow(RangeError);
      const measured = { similarity: { measure: "lin", atLeast: 0.5, counts: [["s-weld", 2]] } };
      expect(recipeOf(rule)(measured).options).toMatchObject(measured);
      expect(() => recipeOf(rule)({ similarity: { measure: "lin", atLeast: 2 } })).toThrow(RangeError);
    },
  );
});

describe("an option that is set", () => {
  const skill = (concept: string, importance = "essential"): object => ({ kind: "skill", concept, importance });
  const months = (months: number, importance: string, occupation: string): object => ({
    kind: "experience",
    months,
    importance,
    occupation,
  });
  const place = (code: string): object => ({ place: { scheme: "kemendagri", code } });
  const idr = (min: number): object => ({ min, currency: "IDR", period: "month" });

  it.each<[string, Rule, object, object, number]>([
    [
      "skills: an optional one weighs half",
      skills({ optionalWeight: 0.5 }),
      { skills: [{ concept: "s-arc" }] },
      { requirements: [skill("s-arc"), skill("s-excel", "optional")] },
      1 / 1.5,
    ],
    [
      "experience: an optional one weighs half",
      experience({ optionalWeight: 0.5 }),
      { experience: [{ occupation: { concept: "o-welder" }, months: 12 }] },
      { requirements: [months(12, "essential", "o-welder"), months(12, "optional", "o-clerk")] },
      1 / 1.5,
    ],
    [
      "education: a fifth for each level below",
      education({ perLevelBelow: 0.2 }),
      { education: [{ level: "upperSecondary" }] },
      { requirements: [{ kind: "education", level: "diploma3", importance: "essential" }] },
      0.4,
    ],
    [
      "location: nobody is paid for readiness to move",
      location({ relocation: 0 }),
      { residence: place("3399"), willingToRelocate: [{ channel: "local" }] },
      { locations: [place("3324")] },
      0.1,
    ],
    [
      "location: a long way halves it",
      location({ halfAtKm: 111.195080233 }),
      { residence: { coordinates: { latitude: -6, longitude: 110 } }, willingToRelocate: [] },
      { locations: [{ coordinates: { latitude: -7, longitude: 110 } }] },
      0.5,
    ],
    [
      "availability: ten days late halve it",
      availability({ halfAtDays: 10 }),
      { availableFrom: "2027-01-11" },
      { startDate: "2027-01-01" },
      0.5,
    ],
    [
      "desiredOccupation: the second wish is worth half",
      desiredOccupation({ perRank: 0.5 }),
      { desiredOccupations: [{ concept: "o-welder", rank: 2 }] },
      { occupation: { concept: "o-welder" } },
      0.5,
    ],
    ["wage: half of what is asked is nothing", wage({ tolerance: 0.5 }), { desiredWage: idr(4e6) }, { wage: idr(3e6) }, 0.5],
    ["wording: one word of many is enough", wording({ fullAt: 0.01 }), { summary: "las busur" }, { title: "las listrik" }, 1],
  ])("%s", (_, rule, candidate, vacancy, degree) => {
    expect(askAbout(rule, candidate, vacancy).low).toBeCloseTo(degree, 6);
  });
});
