import type { DataIssue } from "../model/index.js";
import type { PolicySet } from "../matching/policies.js";
import { parsePolicy, type Policy, type PolicyRecipes } from "../policy/index.js";
import { readJson } from "../io/index.js";
import { defaultPolicy } from "./default-policy.js";
import { gatherRecipes } from "./load-plugin.js";
import { readWhole } from "./read-file.js";
import type { Shell } from "./shell.js";

/** Where a policy comes from. */
export interface PolicyOptions {
  /** @defaultValue the general policy */
  readonly policy?: string;
  readonly plugin?: readonly string[];
}

/** A policy, or a set of them; `undefined` where the issues say why not. */
export interface ReadPolicy {
  readonly policy: Policy | PolicySet | undefined;
  readonly issues: readonly DataIssue[];
}

/** Reads the policy, or the set of policies: a file with `segments` is one. @throws Stop where a file or a plug-in cannot be read. */
export async function readPolicy({ policy: file, plugin = [] }: PolicyOptions, { say }: Shell): Promise<ReadPolicy> {
  const recipes = await gatherRecipes(plugin, say);
  if (file === undefined) return parsePolicy(defaultPolicy, recipes);
  const { value, issues } = readJson(await readWhole(file, say), { kind: "policy", source: file });
  if (issues.length > 0) return { policy: undefined, issues };
  const parsed = await parse(value, recipes);
  return { policy: parsed.policy, issues: parsed.issues.map((issue) => ({ ...issue, source: file })) };
}

async function parse(json: unknown, recipes: Pick<PolicyRecipes, "rules" | "gates">): Promise<ReadPolicy> {
  if (typeof json !== "object" || json === null || !("segments" in json)) return parsePolicy(json, recipes);
  // What sets are made of is a part of the library that a plain policy does not need.
  const { parsePolicySet } = await import("../matching/policies.js");
  const { policySet, issues } = parsePolicySet(json, recipes);
  return { policy: policySet, issues };
}
