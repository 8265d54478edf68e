import type * as z from "zod";
import { checkRecord, type DataIssue, type Json } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { Gate, Rule } from "../rules/index.js";
import { definePolicy } from "./define-policy.js";
import { policySchema, type CriterionJson, type PolicyJson } from "./policy-schema.js";
import type { Combine, Criterion, Policy, Ties } from "./policy.js";
import { oneOfNames, unknownNames } from "./unknown-names.js";

/** A recipe that makes a rule or gate of its options, such as `location`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each recipe has its own options, which it checks itself
export type Recipe<Made> = (options?: any) => Made;

/** What a policy file may name, and what it must look like. */
export interface PolicyRecipes<Fit = Readonly<Record<string, unknown>>, Appeal = Readonly<Record<string, unknown>>> {
  readonly rules: Readonly<Record<string, Recipe<Rule>>>;
  readonly gates?: Readonly<Record<string, Recipe<Gate>>>;
  /** A policy with the same criteria under the same names: the parsed one has its type. */
  readonly like?: Policy<Fit, Appeal>;
}

/**
 * Makes a policy of its JSON form; rules and gates are looked up among the recipes that the caller hands in.
 * @returns the policy, or `undefined` with issues that name the path: an unknown key or rule, a version of the rule that this is not, an option that it does
 * not have, a weight that is negative or not finite, a schema version of tomorrow, criteria that are not those of `like`.
 */
export function parsePolicy<Fit = Readonly<Record<string, unknown>>, Appeal = Readonly<Record<string, unknown>>>(
  json: unknown,
  recipes: PolicyRecipes<Fit, Appeal>,
): { readonly policy: Policy<Fit, Appeal> | undefined; readonly issues: readonly DataIssue[] } {
  const where = { kind: "policy", position: "policy" } as const;
  const { record, issues: found } = checkRecord(policySchema as unknown as z.ZodType<PolicyJson>, json, where);
  // A key that is not known may be a threshold misspelt: what it was meant to do would be missing.
  const issues: DataIssue[] = found.map((issue) => ({ ...issue, severity: "error" }));
  const refuse: Refuse = (path, expected, received) => {
    issues.push({ severity: "error", kind: "policy", record: record?.id ?? where.position, path, expected, received });
  };
  const nothing = { policy: undefined, issues };
  if (!record) {
    for (const { path, expected, received } of unknownNames(json, recipes)) refuse(path, expected, received);
    return nothing;
  }
  const fit = readCriteria("fit", "vacancy", record.fit ?? [], recipes.rules, refuse);
  const appeal = readCriteria("appeal", "candidate", record.appeal ?? [], recipes.rules, refuse);
  const gates = (record.gates ?? []).flatMap(({ gate, version, options }, index) => {
    const made = make(recipes.gates ?? {}, { name: gate, version, options }, `gates[${String(index)}]`, refuse);
    return made ? [made] : [];
  });
  if (recipes.like) {
    compareCriteria("fit", fit, recipes.like.fit, refuse);
    compareCriteria("appeal", appeal, recipes.like.appeal, refuse);
  }
  if (issues.length > 0) return nothing;
  try {
    const policy: Policy = definePolicy({ id: record.id, version: record.version, fit, appeal, gates, ...choices(record) });
    return { policy: policy as Policy<Fit, Appeal>, issues };
  } catch (error) {
    refuse("", "a policy that holds together", messageOf(error));
    return nothing;
  }
}

type Refuse = (path: string, expected: string, received: string) => void;

function readCriteria<Asks extends Side>(
  side: "fit" | "appeal",
  asks: Asks,
  list: readonly CriterionJson[],
  rules: PolicyRecipes["rules"],
  refuse: Refuse,
): Record<string, Criterion<unknown, Asks>> {
  const criteria: Record<string, Criterion<unknown, Asks>> = {};
  for (const [index, { name, rule: ruleName, version, options, ...choice }] of list.entries()) {
    const path = `${side}[${String(index)}]`;
    if (Object.hasOwn(criteria, name) || name === "__proto__") refuse(`${path}.name`, "a name of its own", name);
    const rule = make(rules, { name: ruleName, version, options }, path, refuse);
    if (!rule) continue;
    if (rule.asks === asks) criteria[name] = { ...choice, rule: rule as Rule<unknown, Asks> };
    else refuse(`${path}.rule`, `a rule that the ${asks} asks`, `${ruleName}, which the ${rule.asks} asks`);
  }
  return criteria;
}

/** Calls a recipe by its name; refuses a name, a version or options that it does not know, and an option that it drops. */
function make<Made extends { readonly version: string; readonly options: Json }>(
  known: Readonly<Record<string, Recipe<Made>>>,
  asked: { readonly name: string; readonly version: string | undefined; readonly options: Readonly<Record<string, unknown>> | undefined },
  path: string,
  refuse: Refuse,
): Made | undefined {
  const recipe = Object.hasOwn(known, asked.name) ? known[asked.name] : undefined;
  if (!recipe) {
    refuse(path, oneOfNames(known), asked.name);
    return undefined;
  }
  try {
    const given: unknown = recipe(asked.options);
    if (!isBindable(given)) {
      refuse(path, `a rule or gate from the recipe ${asked.name}`, given === null ? "null" : `a value of type ${typeof given}`);
      return undefined;
    }
    const made = given as Made;
    const ignored = Object.keys(asked.options ?? {}).find((name) => !Object.hasOwn((made.options ?? {}) as object, name));
    if (ignored !== undefined) refuse(`${path}.options`, `options that ${asked.name} carries in its own, for the policy's hash`, ignored);
    else if (asked.version === undefined || asked.version === made.version) return made;
    else refuse(path, `version ${made.version} of ${asked.name}`, `version ${asked.version}`);
  } catch (error) {
    refuse(`${path}.options`, "options that the recipe takes", messageOf(error));
  }
  return undefined;
}

/** A recipe of somebody's own may give nothing, or something else: its criterion must not be missing in silence. */
function isBindable(given: unknown): boolean {
  return typeof given === "object" && given !== null && "bind" in given && typeof given.bind === "function";
}

function compareCriteria(
  side: "fit" | "appeal",
  parsed: Policy["fit"] | Policy["appeal"],
  like: Policy["fit"] | Policy["appeal"],
  refuse: Refuse,
): void {
  const describe = (criteria: typeof parsed): string[] =>
    Object.entries<Criterion>(criteria)
      .map(([name, { rule }]) => `${name} (${rule.name})`)
      .sort();
  const [received, expected] = [describe(parsed).join(", "), describe(like).join(", ")];
  if (received !== expected) refuse(side, `the criteria ${expected === "" ? "none" : expected}`, received === "" ? "none" : received);
}

function choices({ combine, neutral, ties }: PolicyJson): { combine?: Combine; neutral?: number; ties?: Ties } {
  return {
    ...(combine === undefined ? {} : { combine }),
    ...(neutral === undefined ? {} : { neutral }),
    ...(ties === undefined ? {} : { ties }),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
