export { definePolicy } from "./define-policy.js";
export { parsePolicy, type PolicyRecipes, type Recipe } from "./parse-policy.js";
export { policyToJson } from "./policy-json.js";
export type { Combine, Criteria, Criterion, NoCriteria, Policy, PolicyDefinition, Ties } from "./policy.js";
export { policiesIn } from "./policy-set.js";
export { whenUnknownDefaults } from "./when-unknown.js";
