export { bindCondition, type Condition } from "./condition.js";
export { definePolicySet } from "./define-policy-set.js";
export { describePolicy } from "./describe-policy.js";
export {
  registerEntry,
  type RegisteredCriterion,
  type RegisteredField,
  type RegisteredGate,
  type RegisteredPolicy,
  type RegisterEntry,
} from "./register-entry.js";
export type { Words } from "./field-words.js";
export { lintDefinition, lintSegments, protectedFinding } from "./lint-definition.js";
export { parsePolicySet } from "./parse-policy-set.js";
export { policyDifferences, type PolicyDifference } from "./policy-differences.js";
export type { FindingCode, PolicyFinding } from "./policy-finding.js";
export { isPolicySet, type PolicySet, type PolicySetDefinition, type Segment } from "./policy-set.js";
export { policySetToJson } from "./policy-set-json.js";
export { smellsProtected } from "./protected-words.js";
export { weightShares } from "./weight-shares.js";
