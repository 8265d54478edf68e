import type { DataIssue } from "../model/index.js";
import { parsePolicy, type Policy } from "../policy/index.js";
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

/** Reads the policy; `undefined` where the issues say why not. @throws Stop where a file or a plug-in cannot be read. */
export async function readPolicy(
  { policy: file, plugin = [] }: PolicyOptions,
  { say }: Shell,
): Promise<{ readonly policy: Policy | undefined; readonly issues: readonly DataIssue[] }> {
  const recipes = await gatherRecipes(plugin, say);
  if (file === undefined) return parsePolicy(defaultPolicy, recipes);
  const { value, issues } = readJson(await readWhole(file, say), { kind: "policy", source: file });
  if (issues.length > 0) return { policy: undefined, issues };
  const parsed = parsePolicy(value, recipes);
  return { policy: parsed.policy, issues: parsed.issues.map((issue) => ({ ...issue, source: file })) };
}
