import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { defaultPolicy } from "../../src/cli/default-policy.js";
import { parsePolicy } from "../../src/policy/index.js";
import { builtInGates, builtInRules } from "../../src/rules/index.js";

it("the policy that ranks where none is given is the one of the fixtures", () => {
  const file: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../fixtures/policy.json"), "utf8"));
  const recipes = { rules: builtInRules, gates: builtInGates };
  const [built, read] = [defaultPolicy, file].map((json) => parsePolicy(json, recipes));
  expect(built?.issues).toEqual([]);
  expect(built?.policy?.hash).toBe(read?.policy?.hash);
  expect(built?.policy?.hash).toMatch(/^[0-9a-f]{64}$/);
});
