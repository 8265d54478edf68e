import type { Json } from "../model/index.js";
import { policyToJson } from "./policy-json.js";
import type { PolicySet } from "./policy-set.js";

/** Writes a set of policies as JSON: what `parsePolicySet` reads, and what its hash covers. */
export function policySetToJson(set: Omit<PolicySet, "hash">): Json {
  return {
    schema: 1,
    id: set.id,
    version: set.version,
    segments: set.segments.map(({ name, when, policy }) => ({ name, when: when as unknown as Json, policy: policyToJson(policy) })),
    otherwise: policyToJson(set.otherwise),
  };
}
