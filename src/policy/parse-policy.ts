import * as z from "zod";
import { checkRecord, type DataIssue, type Json } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { Gate, Rule } from "../rules/index.js";
import { definePolicy } from "./define-policy.js";
import type { Combine, Criterion, Policy, Ties } from "./policy.js";

/** A recipe that makes a rule of its options, such as `commute`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each recipe has its own options, which it checks itself
export type Recipe<Made> = (options?: any) => Made;

/** The recipes that a policy file may name. */
export interface PolicyRecipes {
  readonly rules: Readonly<Record<string, Recipe<Rule>>>;
  readonly gates?: Readonly<Record<string, Recipe<Gate>>>;
}

const share = z.number().gte(0).lte(1);
const options = z.record(z.string(), z.json());

const criterionSchema = z.strictObject({
  name: z.string().min(1),
  rule: z.string().min(1),
  version: z.string().optional(),
  options: options.optional(),
  weight: z.number().nonnegative(),
  atLeast: share.optional(),
  whenUnknown: share.optional(),
  neutral: share.optional(),
});

const policySchema = z.strictObject({
  schema: z.literal(1),
  id: z.string().min(1),
  version: z.string().min(1),
  comment: z.string().optional(),
  fit: z.array(criterionSchema).optional(),
  appeal: z.array(criterionSchema).optional(),
  gates: z.array(z.strictObject({ gate: z.string().min(1), version: z.string().optional(), options: options.optional() })).optional(),
  combine: z
    .union([
      z.enum(["harmonic", "geometric", "product", "minimum"]),
      z.strictObject({ fit: z.number().nonnegative(), appeal: z.number().nonnegative() }),
    ])
    .optional(),
  neutral: share.optional(),
  ties: z.union([z.literal("id"), z.strictObject({ seed: z.int().nonnegative() })]).optional(),
});

type PolicyJson = z.infer<typeof policySchema>;

/**
 * Makes a policy of its JSON form; rules and gates are looked up among the recipes that the caller hands in.
 * @returns the policy, or `undefined` with issues that name the path: an unknown rule, a version of the rule that this is not, an option that it does not have,
 * a weight that is negative or not finite, a schema version of tomorrow.
 */
export function parsePolicy(
  json: unknown,
  recipes: PolicyRecipes,
): { readonly policy: Policy | undefined; readonly issues: readonly DataIssue[] } {
  const { record, issues: found } = checkRecord(policySchema as unknown as z.ZodType<PolicyJson>, json, {
    kind: "policy",
    position: "policy",
  });
  const issues = [...found];
  if (!record) return { policy: undefined, issues };
  const refuse = (path: string, expected: string, received: string): void => {
    issues.push({ severity: "error", kind: "policy", record: record.id, path, expected, received });
  };
  const make = <Made extends { readonly version: string }>(
    known: Readonly<Record<string, Recipe<Made>>>,
    asked: { readonly name: string; readonly version?: string | undefined; readonly options?: Readonly<Record<string, Json>> | undefined },
    path: string,
  ): Made | undefined => {
    const recipe = Object.hasOwn(known, asked.name) ? known[asked.name] : undefined;
    if (!recipe) {
      refuse(path, `one of ${Object.keys(known).join(", ")}`, asked.name);
      return undefined;
    }
    try {
      const made = recipe(asked.options);
      if (asked.version === undefined || asked.version === made.version) return made;
      refuse(path, `version ${made.version} of ${asked.name}`, `version ${asked.version}`);
    } catch (error) {
      refuse(`${path}.options`, "options that the recipe takes", error instanceof Error ? error.message : String(error));
    }
    return undefined;
  };
  const criteriaOf = <Asks extends Side>(path: "fit" | "appeal", asks: Asks): Record<string, Criterion<unknown, Asks>> => {
    const criteria: Record<string, Criterion<unknown, Asks>> = {};
    for (const [index, { name, rule: ruleName, version, options, ...rest }] of (record[path] ?? []).entries()) {
      const at = `${path}[${String(index)}]`;
      if (Object.hasOwn(criteria, name) || name === "__proto__") refuse(`${at}.name`, "a name of its own", name);
      const rule = make(recipes.rules, { name: ruleName, version, options }, at);
      if (!rule) continue;
      if (rule.asks !== asks) refuse(`${at}.rule`, `a rule that the ${asks} asks`, `${ruleName}, which the ${rule.asks} asks`);
      else criteria[name] = { ...rest, rule: rule as Rule<unknown, Asks> };
    }
    return criteria;
  };
  const fit = criteriaOf("fit", "vacancy");
  const appeal = criteriaOf("appeal", "candidate");
  const gates = (record.gates ?? []).flatMap(({ gate, version, options }, index) => {
    const made = make(recipes.gates ?? {}, { name: gate, version, options }, `gates[${String(index)}]`);
    return made ? [made] : [];
  });
  if (issues.some(({ severity }) => severity === "error")) return { policy: undefined, issues };
  try {
    const { id, version } = record;
    const policy = definePolicy({ id, version, fit, appeal, gates, ...choices(record) });
    return { policy, issues };
  } catch (error) {
    refuse("", "a policy that holds together", error instanceof Error ? error.message : String(error));
    return { policy: undefined, issues };
  }
}

function choices({ combine, neutral, ties }: PolicyJson): { combine?: Combine; neutral?: number; ties?: Ties } {
  return {
    ...(combine === undefined ? {} : { combine }),
    ...(neutral === undefined ? {} : { neutral }),
    ...(ties === undefined ? {} : { ties }),
  };
}
