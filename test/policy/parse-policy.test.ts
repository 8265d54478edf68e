import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Json } from "../../src/model/index.js";
import { definePolicy, parsePolicy, policyToJson, type Policy } from "../../src/policy/index.js";
import { builtInGates, builtInRules, skills, vacancyOpen, wage, type SkillsEvidence, type WageEvidence } from "../../src/rules/index.js";

const recipes = { rules: builtInRules, gates: builtInGates };
const fixture = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../fixtures/policy.json"), "utf8")) as Record<string, Json>;
const small = { schema: 1, id: "p", version: "1", fit: [{ name: "skills", rule: "skills", weight: 1 }] };

describe("parsePolicy", () => {
  it("reads the policy of the fixtures", () => {
    const { policy, issues } = parsePolicy(fixture, recipes);
    expect(issues).toEqual([]);
    expect(Object.keys(policy?.fit ?? {})).toEqual([
      "skills",
      "occupation",
      "education",
      "experience",
      "location",
      "availability",
      "wording",
    ]);
  });

  it("reads what policyToJson writes as the same policy, by its hash", () => {
    const policy = parsePolicy(fixture, recipes).policy!;
    expect(parsePolicy(JSON.parse(JSON.stringify(policyToJson(policy))), recipes).policy?.hash).toBe(policy.hash);
  });

  it("reads measures of similarity, which are part of the hash", () => {
    const by = (similarity: object): Policy | undefined =>
      parsePolicy({ ...small, fit: [{ name: "a", rule: "skills", weight: 1, options: { similarity } }] }, recipes).policy;
    const counted = { measure: "lin", atLeast: 0.5, counts: [["s-weld", 3]] };
    const policy = by(counted)!;
    expect(policy.fit["a"]!.rule.options).toMatchObject({ similarity: counted });
    expect(parsePolicy(JSON.parse(JSON.stringify(policyToJson(policy))), recipes).policy!.hash).toBe(policy.hash);
    const hashes = [{}, { measure: "lin", atLeast: 0.5 }, { measure: "lin", atLeast: 0.6 }, counted].map((one) => by(one)!.hash);
    expect(new Set(hashes).size).toBe(4);
  });

  it("takes recipes of the caller's own", () => {
    const mine = () => ({ ...skills(), name: "mine" });
    const { policy } = parsePolicy({ ...small, fit: [{ name: "a", rule: "mine", weight: 1 }] }, { rules: { ...builtInRules, mine } });
    expect(policy?.fit["a"]?.rule.name).toBe("mine");
  });

  it.each<[string, object, string, RegExp]>([
    ["an unknown rule", { fit: [{ name: "a", rule: "horoscope", weight: 1 }] }, "fit[0]", /horoscope/],
    ["a rule named after a prototype's property", { fit: [{ name: "a", rule: "constructor", weight: 1 }] }, "fit[0]", /constructor/],
    ["an unknown gate", { gates: [{ gate: "horoscope" }] }, "gates[0]", /horoscope/],
    ["a rule on the wrong side", { fit: [{ name: "a", rule: "wage", weight: 1 }] }, "fit[0].rule", /candidate/],
    ["a negative weight", { fit: [{ name: "a", rule: "skills", weight: -1 }] }, "fit[0].weight", /-1/],
    ["an infinite weight", { fit: [{ name: "a", rule: "skills", weight: 1e400 }] }, "fit[0].weight", /Infinity/],
    ["a weight that is no number", { fit: [{ name: "a", rule: "skills", weight: NaN }] }, "fit[0].weight", /NaN/],
    [
      "a misspelt option",
      { fit: [{ name: "a", rule: "location", weight: 1, options: { halfAtKilometres: 3 } }] },
      "fit[0].options",
      /halfAtKilometres/,
    ],
    ["an option out of range", { fit: [{ name: "a", rule: "location", weight: 1, options: { halfAtKm: -3 } }] }, "fit[0].options", /-3/],
    [
      "an unknown measure",
      { fit: [{ name: "a", rule: "skills", weight: 1, options: { similarity: { measure: "cosine", atLeast: 0.5 } } }] },
      "fit[0].options",
      /wuPalmer, lin, sharedSkills; received "cosine"/,
    ],
    [
      "a measure without a threshold",
      { fit: [{ name: "a", rule: "occupation", weight: 1, options: { similarity: { measure: "wuPalmer" } } }] },
      "fit[0].options",
      /atLeast/,
    ],
    ["another version of a rule", { fit: [{ name: "a", rule: "skills", version: "7", weight: 1 }] }, "fit[0]", /7/],
    ["a misspelt threshold", { fit: [{ name: "a", rule: "skills", weight: 1, atleast: 0.3 }] }, "fit[0].atleast", /0\.3/],
    ["a name twice", { fit: [small.fit[0], small.fit[0]] }, "fit[1].name", /skills/],
    ["the name __proto__", { fit: [{ name: "__proto__", rule: "skills", weight: 1 }] }, "fit[0].name", /__proto__/],
    ["the name constructor", { fit: [{ name: "constructor", rule: "skills", weight: 1 }] }, "", /constructor/],
    ["another version of a gate", { gates: [{ gate: "vacancyOpen", version: "7" }] }, "gates[0]", /7/],
    ["a gate twice", { gates: [{ gate: "vacancyOpen" }, { gate: "vacancyOpen" }] }, "", /vacancyOpen twice/],
    ["an option for a gate that has none", { gates: [{ gate: "vacancyOpen", options: { strict: true } }] }, "gates[0].options", /strict/],
    ["a schema of tomorrow", { schema: 2 }, "schema", /2/],
    ["no weight above 0", { fit: [{ name: "a", rule: "skills", weight: 0 }] }, "", /weight above 0/],
    ["a combine that is not known", { combine: "median" }, "combine", /median/],
    [
      "a gate with a misspelt day",
      { gates: [{ gate: "requiredLicences", options: { inForce: { form: "2026-01-01" } } }] },
      "gates[0].options",
      /form/,
    ],
  ])("refuses %s, naming the path", (_, change, path, received) => {
    const { policy, issues } = parsePolicy({ ...small, ...change }, recipes);
    expect(policy).toBeUndefined();
    expect(issues.map((issue) => [issue.severity, issue.kind, issue.path])).toContainEqual(["error", "policy", path]);
    expect(issues.find((issue) => issue.path === path)?.received).toMatch(received);
  });

  it("says all that would do where there are several ways", () => {
    const expected = (change: object): (string | undefined)[] =>
      parsePolicy({ ...small, ...change }, recipes).issues.map((issue) => issue.expected);
    expect(expected({ combine: "median" })).toEqual(["one of harmonic, geometric, product, minimum, or an object"]);
    expect(expected({ combine: { fit: 1, appeal: -1 } })).toEqual(["at least 0"]);
    expect(expected({ ties: "random" })).toEqual(["one of id, or an object"]);
  });

  it("names unknown rules and gates beside a weight that is none, all at once", () => {
    const fit = [{ name: "a", rule: "skills", weight: -1 }, { name: "b", rule: "looks", weight: 1 }, null, 3];
    const { issues } = parsePolicy({ ...small, fit, appeal: [{ rule: "constructor" }], gates: [{ gate: "never" }] }, recipes);
    const told = issues.map(({ path, received }) => `${path}: ${received}`);
    expect(told).toEqual(expect.arrayContaining(["fit[0].weight: -1", "fit[1]: looks", "appeal[0]: constructor", "gates[0]: never"]));
    expect(issues.find(({ path }) => path === "fit[1]")?.expected).toMatch(/^one of .*skills/);
  });

  it.each([null, undefined, 3, {}])("refuses a recipe that gives %j instead of a rule or gate", (made) => {
    const mine = { rules: { ...builtInRules, mine: () => made as never }, gates: { mine: () => made as never } };
    const criterion = { name: "a", rule: "mine", weight: 1, atLeast: 1 };
    expect(parsePolicy({ ...small, fit: [...small.fit, criterion] }, mine).issues.map(({ path }) => path)).toEqual(["fit[1]"]);
    expect(parsePolicy({ ...small, gates: [{ gate: "mine" }] }, mine).issues.map(({ path }) => path)).toEqual(["gates[0]"]);
  });

  it.each([null, 3, "policy", [], JSON.parse('{"__proto__":{"schema":1}}') as unknown])("refuses %j without throwing", (json) => {
    expect(parsePolicy(json, recipes).policy).toBeUndefined();
  });

  it("keeps the types of a policy that it must be like", () => {
    const like = definePolicy({
      id: "like",
      version: "1",
      fit: { skills: { rule: skills(), weight: 1 } },
      appeal: { wage: { rule: wage(), weight: 1 } },
      gates: [vacancyOpen()],
    });
    const json = { ...small, appeal: [{ name: "wage", rule: "wage", weight: 3 }] };
    const { policy, issues } = parsePolicy(json, { ...recipes, like });
    expect([policy?.appeal.wage.weight, issues]).toEqual([3, []]);
    expectTypeOf(policy).toEqualTypeOf<Policy<{ skills: SkillsEvidence }, { wage: WageEvidence }> | undefined>();
    const other = parsePolicy({ ...small, fit: [{ name: "skills", rule: "wording", weight: 1 }] }, { ...recipes, like });
    expect(other.issues.map(({ path, expected, received }) => [path, expected, received])).toEqual([
      ["fit", "the criteria skills (skills)", "skills (wording)"],
      ["appeal", "the criteria wage (wage)", "none"],
    ]);
  });
});
