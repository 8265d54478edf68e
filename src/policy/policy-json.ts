import type { Json } from "../model/index.js";
import type { Criterion, Policy } from "./policy.js";

/**
 * Writes a policy as JSON: what `parsePolicy` reads, and what the policy's hash covers.
 * Criteria are listed in their order, because a score is summed in it.
 */
export function policyToJson(policy: Omit<Policy, "hash">): Json {
  return {
    schema: 1,
    id: policy.id,
    version: policy.version,
    fit: criteriaToJson(policy.fit),
    appeal: criteriaToJson(policy.appeal),
    gates: policy.gates.map(({ name, version, options }) => ({ gate: name, version, options })),
    combine: policy.combine,
    neutral: policy.neutral,
    ties: policy.ties,
  };
}

function criteriaToJson(criteria: Policy["fit"] | Policy["appeal"]): Json {
  return Object.entries<Criterion>(criteria).map(([name, { rule, weight, atLeast, whenUnknown, neutral }]) => ({
    name,
    rule: rule.name,
    version: rule.version,
    options: rule.options,
    weight,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(whenUnknown === undefined ? {} : { whenUnknown }),
    ...(neutral === undefined ? {} : { neutral }),
  }));
}
