export {
  comparePolicies,
  type ComparePoliciesOptions,
  type ListChange,
  type PolicyComparison,
  type PolicyName,
  type RankingChange,
} from "./compare-policies.js";
export type { GroupCell, GroupCounts, GroupTable } from "./count-groups.js";
export { applyLevers } from "./apply-levers.js";
export { describeLever, type ChangeContext } from "./describe-lever.js";
export { defaultEfforts, type Efforts } from "./efforts.js";
export {
  recordDecision,
  recordRun,
  type Decision,
  type DecisionRecord,
  type RecordedOptions,
  type RecordedQuestion,
} from "./decision-record.js";
export { engine } from "./engine.js";
export { type ExplainOptions } from "./explain.js";
export type { Explanation, GateAnswer, Part, SideTotal } from "./explanation.js";
export { fitWeights, type FitOptions, type FittedPolicy, type FittedWeight, type RefusedFit } from "./fit-weights.js";
export type { FitRefusal } from "./fit-refusal.js";
export type { Agreement } from "./trust-in-fit.js";
export type { Judgement } from "./judged-lists.js";
export type { ListMetric } from "./coordinate-ascent.js";
export type { CandidateChange, Change, ChangeSide, Lever, PolicyChange, VacancyChange } from "./lever.js";
export type { ListQuestion } from "./list-for.js";
export { lintPolicy, type LintOptions } from "./lint-policy.js";
export type { Match, Pair, PairScore, Ranking, Run, Unranked } from "./match.js";
export { createMatcher, type Matcher, type MatcherOptions } from "./matcher.js";
export { migrationReport, type AffectedRecord, type MigrationQuestion, type MigrationReport } from "./migration-report.js";
export { openings, type Opening, type Openings, type OpeningsOptions } from "./openings.js";
export { proposeLevers, type ProposeOptions } from "./propose-levers.js";
export { questionsFor, type Asked, type Question, type QuestionsOptions } from "./questions-for.js";
export type { RankOptions } from "./rank.js";
export { idsToAsk, rankAll, type RankAllOptions } from "./rank-all.js";
export { parseDecisionRecord } from "./parse-decision-record.js";
export { kendallTau } from "./rank-correlation.js";
export { replay, type Replay, type ReplayDifference, type ReplayOptions } from "./replay.js";
export { RuleError } from "./rule-error.js";
export {
  createSegmentedMatcher,
  type MixedRanking,
  type Segmented,
  type SegmentedMatcher,
  type SegmentRanking,
} from "./segmented-matcher.js";
export { standingOf, summary, type Standing, type SummaryOptions } from "./summary.js";
export { verifyExplanation } from "./verify-explanation.js";
export { whatWouldChange, type FoundChange, type WhatWouldChange, type WhatWouldChangeOptions } from "./what-would-change.js";
export { whyNot, type Cost, type WhyNot, type WhyNotOptions } from "./why-not.js";
