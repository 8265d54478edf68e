import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parsePolicySet } from "../../src/policy/artefact.js";
import { parsePolicy } from "../../src/policy/index.js";
import { policySchema } from "../../src/policy/policy-schema.js";
import { policySetSchema } from "../../src/policy/policy-set-schema.js";
import { builtInGates, builtInRules } from "../../src/rules/index.js";
import { policyArbitrary } from "../matching/random-policy.js";

const repository = resolve(import.meta.dirname, "../..");
const recipes = { rules: builtInRules, gates: builtInGates };

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
const published = (name: string): z.ZodType =>
  z.fromJSONSchema(JSON.parse(readFileSync(resolve(repository, "schemas", name), "utf8")) as JsonSchema);
const readFixture = (name: string): object => JSON.parse(readFileSync(resolve(repository, "fixtures", name), "utf8")) as object;
const fixtures = ["policy.json", "policies/experience-first.json", "policies/near-first.json", "policies/reciprocal.json"];

describe("the published JSON Schemas", () => {
  it.each([
    ["policy.json", policySchema, "A policy of pengantar"],
    ["policy-set.json", policySetSchema, "A set of policies of pengantar, by segments of the vacancies"],
  ] as const)("%s is what the library itself checks with", async (name, schema, title) => {
    const { $schema, ...rest } = z.toJSONSchema(schema);
    const whole = { $schema, $id: `urn:pengantar:${name.replace(".json", "")}:1`, title, ...rest };
    await expect(await format(JSON.stringify(whole), { parser: "json", printWidth: 140 })).toMatchFileSnapshot(
      resolve(repository, "schemas", name),
    );
  });

  const schema = published("policy.json");

  it.each(fixtures)("accept %s, as parsePolicy does", (name) => {
    const json = readFixture(name);
    expect(schema.safeParse(json).success).toBe(true);
    expect(parsePolicy(json, recipes).issues).toEqual([]);
  });

  it("accept every random policy that parsePolicy accepts", () => {
    fc.assert(
      fc.property(policyArbitrary, (json) => {
        expect(parsePolicy(json, recipes).policy).toBeDefined();
        expect(schema.safeParse(json).success).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  /** What a hand might get wrong, wherever a schema can tell. */
  const spoilt = fc.constantFrom<(policy: Record<string, unknown>) => void>(
    (policy) => (policy["schema"] = 2),
    (policy) => (policy["schema"] = "1"),
    (policy) => delete policy["id"],
    (policy) => (policy["version"] = ""),
    (policy) => (policy["version"] = 1),
    (policy) => (policy["weights"] = []),
    (policy) => (policy["neutral"] = 1.5),
    (policy) => (policy["combine"] = "median"),
    (policy) => (policy["combine"] = { fit: -1, appeal: 1 }),
    (policy) => (policy["ties"] = { seed: 1.5 }),
    (policy) => (policy["gates"] = [{ gate: "" }]),
    (policy) => (policy["fit"] = [{ name: "a", rule: "skills", weight: -1 }]),
    (policy) => (policy["fit"] = [{ name: "a", rule: "skills" }]),
    (policy) => (policy["fit"] = [{ name: "a", rule: "skills", weight: "4" }]),
    (policy) => (policy["fit"] = [{ name: "a", rule: "skills", weight: 1, atleast: 0.3 }]),
    (policy) => (policy["appeal"] = [{ name: "a", rule: "wage", weight: 1, whenUnknown: -0.1 }]),
    (policy) => (policy["appeal"] = { wage: 1 }),
  );

  it("refuse what parsePolicy refuses, wherever a schema can tell", () => {
    fc.assert(
      fc.property(policyArbitrary, spoilt, (json, spoil) => {
        const bad = { ...json };
        spoil(bad);
        expect(parsePolicy(bad, recipes).policy).toBeUndefined();
        expect(schema.safeParse(bad).success).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("the schema of sets accepts and refuses as parsePolicySet does", () => {
    const set = published("policy-set.json");
    const otherwise = readFixture("policy.json");
    const good = {
      schema: 1,
      id: "s",
      version: "1",
      segments: [{ name: "abroad", when: { all: [{ field: "channel", is: "overseas" }, { not: { segment: "x" } }] }, policy: otherwise }],
      otherwise,
    };
    expect(set.safeParse(good).success).toBe(true);
    for (const bad of [
      { ...good, schema: 2 },
      { ...good, segments: [{ name: "a", when: { feild: "channel" }, policy: otherwise }] },
      { ...good, segments: [{ name: "a", when: { field: "channel", in: [] }, policy: otherwise }] },
      { ...good, otherwise: { ...otherwise, weight: 1 } },
    ]) {
      expect(set.safeParse(bad).success).toBe(false);
      expect(parsePolicySet(bad, recipes).policySet).toBeUndefined();
    }
  });
});
