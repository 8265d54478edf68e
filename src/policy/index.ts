export { bindCondition, type BoundCondition, type Condition, type ConditionContext } from "./condition.js";
export { definePolicy } from "./define-policy.js";
export { definePolicySet } from "./define-policy-set.js";
export { parsePolicy, type PolicyRecipes, type Recipe } from "./parse-policy.js";
export { parsePolicySet } from "./parse-policy-set.js";
export { policyToJson } from "./policy-json.js";
export { policySetToJson } from "./policy-set-json.js";
export { isPolicySet, type PolicySet, type PolicySetDefinition, type Segment } from "./policy-set.js";
export type { Combine, Criteria, Criterion, NoCriteria, Policy, PolicyDefinition, Ties } from "./policy.js";
