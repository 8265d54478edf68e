import type * as z from "zod";
import { checkRecord, type DataIssue } from "../model/index.js";
import { conditionFaults } from "./check-conditions.js";
import type { Condition } from "./condition.js";
import { definePolicySet, tieFaults } from "./define-policy-set.js";
import { parsePolicy, type PolicyRecipes } from "./parse-policy.js";
import { policySetSchema, type PolicySetJson } from "./policy-set-schema.js";
import type { Policy } from "./policy.js";
import type { PolicySet } from "./policy-set.js";
import { unknownNamesOfSet, type NameFault } from "./unknown-names.js";

/**
 * Makes a set of policies of its JSON form; rules and gates are looked up among the recipes that the caller hands in.
 * @returns the set, or `undefined` with issues that name the path: all that `parsePolicy` finds in a policy, a condition that is none, a segment that
 * is not there, segments that ask each other in a circle, policies whose `ties` differ, a schema version of tomorrow.
 */
export function parsePolicySet(
  json: unknown,
  recipes: Pick<PolicyRecipes, "rules" | "gates">,
): { readonly policySet: PolicySet | undefined; readonly issues: readonly DataIssue[] } {
  const where = { kind: "policy", position: "policy set" } as const;
  const { record, issues: found } = checkRecord(policySetSchema as unknown as z.ZodType<PolicySetJson>, json, where);
  // A key that is not known may be a test misspelt: the segment would have other vacancies than was meant.
  const issues: DataIssue[] = found.map((issue) => ({ ...issue, severity: "error" }));
  const raise = (fault: NameFault): DataIssue => ({ severity: "error", kind: "policy", record: record?.id ?? where.position, ...fault });
  if (!record || issues.length > 0) return { policySet: undefined, issues: [...issues, ...unknownNamesOfSet(json, recipes).map(raise)] };
  const { id, version } = record;
  const read = (path: string, text: unknown): Policy | undefined => {
    const { policy, issues: its } = parsePolicy(text, recipes);
    issues.push(...its.map((issue) => ({ ...issue, record: id, path: issue.path === "" ? path : `${path}.${issue.path}` })));
    return policy;
  };
  const segments = record.segments.map(({ name, when, policy }, index) => ({
    name,
    when: when as Condition,
    policy: read(`segments[${String(index)}].policy`, policy)!,
  }));
  const otherwise = read("otherwise", record.otherwise)!;
  issues.push(...conditionFaults(segments).map(raise));
  if (issues.length > 0) return { policySet: undefined, issues };
  const definition = { id, version, segments, otherwise };
  const ties = tieFaults(definition).map(raise);
  return ties.length > 0 ? { policySet: undefined, issues: ties } : { policySet: definePolicySet(definition), issues };
}
