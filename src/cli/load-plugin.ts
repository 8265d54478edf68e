import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { builtInGates, builtInRules } from "../rules/index.js";
import type { PolicyRecipes, Recipe } from "../policy/index.js";
import { wrongUsage } from "./exit-codes.js";
import type { Messages } from "./messages.js";

/**
 * Gathers the recipes that a policy may name: the built-in ones, and those of plug-ins.
 *
 * A plug-in is a module that exports maps `rules` and `gates` of recipes by name, or the recipes themselves as functions; what such a function makes, a
 * rule or a gate, is seen where a policy uses it. It runs with all rights of this process.
 * @throws Stop where a plug-in cannot be loaded, exports no recipe, or takes a name that another recipe has: one name must not mean two things.
 */
export async function gatherRecipes(plugins: readonly string[], say: Messages): Promise<PolicyRecipes> {
  const rules = new Map<string, Recipe<never>>(Object.entries(builtInRules) as [string, Recipe<never>][]);
  const gates = new Map<string, Recipe<never>>(Object.entries(builtInGates) as [string, Recipe<never>][]);
  for (const file of plugins) {
    const exported = await load(file, say);
    const functions = recipesIn(exported);
    const found = { rules: [...recipesIn(exported["rules"]), ...functions], gates: [...recipesIn(exported["gates"]), ...functions] };
    if (found.rules.length + found.gates.length === 0) throw wrongUsage(say.usage.pluginEmpty(file));
    for (const [known, own] of [
      [rules, found.rules],
      [gates, found.gates],
    ] as const) {
      for (const [name, recipe] of own) {
        if (known.has(name) && known.get(name) !== recipe) throw wrongUsage(say.usage.pluginNameTaken(file, name));
        known.set(name, recipe);
      }
    }
  }
  return { rules: Object.fromEntries(rules), gates: Object.fromEntries(gates) };
}

async function load(file: string, say: Messages): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw wrongUsage(say.usage.pluginFailed(file, error instanceof Error ? error.message : String(error)));
  }
}

/** The functions among the members of a module or a map. */
function recipesIn(holder: unknown): [string, Recipe<never>][] {
  if (holder === null || typeof holder !== "object") return [];
  return Object.entries(holder).filter(
    (entry): entry is [string, Recipe<never>] => typeof entry[1] === "function" && entry[0] !== "default",
  );
}
