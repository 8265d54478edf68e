export { type ExplainOptions } from "./explain.js";
export type { Explanation, GateAnswer, Part, SideTotal } from "./explanation.js";
export type { Match, Pair, PairScore, Ranking, Run, Unranked } from "./match.js";
export { createMatcher, type Matcher, type MatcherOptions } from "./matcher.js";
export { migrationReport, type AffectedRecord, type MigrationQuestion, type MigrationReport } from "./migration-report.js";
export type { RankOptions } from "./rank.js";
export { idsToAsk, rankAll, type RankAllOptions } from "./rank-all.js";
export { RuleError } from "./rule-error.js";
export {
  createSegmentedMatcher,
  type MixedRanking,
  type Segmented,
  type SegmentedMatcher,
  type SegmentRanking,
} from "./segmented-matcher.js";
export { verifyExplanation } from "./verify-explanation.js";
