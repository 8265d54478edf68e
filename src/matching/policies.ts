export {
  comparePolicies,
  type ComparePoliciesOptions,
  type ListChange,
  type PolicyComparison,
  type PolicyName,
  type RankingChange,
} from "./compare-policies.js";
export type { ListMetric } from "./coordinate-ascent.js";
export type { GroupCell, GroupCounts, GroupTable } from "./count-groups.js";
export {
  recordDecision,
  recordRun,
  type Decision,
  type DecisionRecord,
  type RecordedOptions,
  type RecordedQuestion,
} from "./decision-record.js";
export { engine } from "./engine.js";
export type { FitRefusal } from "./fit-refusal.js";
export { fitWeights, type FitOptions, type FittedPolicy, type FittedWeight, type RefusedFit } from "./fit-weights.js";
export type { Judgement } from "./judged-lists.js";
export { lintPolicy, type LintOptions } from "./lint-policy.js";
export { parseDecisionRecord } from "./parse-decision-record.js";
export { kendallTau } from "./rank-correlation.js";
export { replay, type Replay, type ReplayDifference, type ReplayOptions } from "./replay.js";
export type { MixedRanking, Segmented } from "./merge-segments.js";
export { createSegmentedMatcher, type SegmentedMatcher, type SegmentRanking } from "./segmented-matcher.js";
export type { Agreement } from "./trust-in-fit.js";
export { definePolicySet, describePolicy, parsePolicySet, policyDifferences, policySetToJson, registerEntry } from "../policy/artefact.js";
export type {
  Condition,
  FindingCode,
  PolicyDifference,
  PolicyFinding,
  PolicySet,
  PolicySetDefinition,
  RegisteredCriterion,
  RegisteredField,
  RegisteredGate,
  RegisteredPolicy,
  RegisterEntry,
  Segment,
  Words,
} from "../policy/artefact.js";
