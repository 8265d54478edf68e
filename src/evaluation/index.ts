export { benjaminiHochberg, holm } from "./adjust-p-values.js";
// What reports of problems need, without the schemas of the rest of its room
export { describeIssue, type DataIssue, type Read } from "../model/data-issue.js";
export { averagePrecision, geometricMeanAveragePrecision, type AveragePrecisionOptions } from "./average-precision.js";
export { bootstrapTest, type Bootstrap, type BootstrapOptions } from "./bootstrap-test.js";
export { compareEvaluations, type CompareOptions } from "./compare-evaluations.js";
export { compareValues, type ComparedRuns, type NamedValues } from "./compare-values.js";
export { numNonrelJudgedRet, numRel, numRelRet, numRet } from "./counts.js";
export { describeDetectable, detectableEffect, type DetectableEffect, type DetectableOptions } from "./detectable-effect.js";
export { pairedPower, studentCritical, studentizedRangeTail, studentTail } from "./distributions.js";
export { kolmogorovSmirnov, wassersteinDistance } from "./distribution-distance.js";
export { documentOf, type Entries } from "./entries.js";
export { estimateExamination, type EstimatedExamination } from "./estimate-examination.js";
export { evaluate, type EvaluateOptions, type Evaluation, type MissingMode } from "./evaluate.js";
export { judgementsOf, runOf, type ByQuery, type GradedDocument, type RunOfOptions, type ScoredDocument } from "./from-memory.js";
export { examinationFunction, type Examination } from "./examination.js";
export { expectedMatches, type ExpectedMatchesOptions } from "./expected-matches.js";
export { exposureOf, type Exposure, type ExposureOptions, type Lists } from "./exposure.js";
export { fuseRuns, type FuseOptions, type Fusion } from "./fuse-runs.js";
export { binaryG, gainG, relNdcg, rNdcg, type GainOptions } from "./gain-metrics.js";
export type { Gains } from "./gains.js";
export { fourDecimals } from "./half-even.js";
export {
  elevenPointAverage,
  interpolatedPrecision,
  rPrecisionAtMultiple,
  type AverageOverRecallOptions,
  type InterpolatedPrecisionOptions,
  type RecallRounding,
  type RPrecisionMultipleOptions,
} from "./interpolated-precision.js";
export type { JudgeOptions, TieMode } from "./judge-run.js";
export { NOT_JUDGED, NOT_POOLED, type JudgedRanking, type Level } from "./judged-ranking.js";
export type { Judgements, ScoredRun } from "./judgements.js";
export type { Metric } from "./metric.js";
export { dcg, idealDcg, ndcg, type NdcgOptions } from "./ndcg.js";
export { normalizeScores, type Normalization } from "./normalize-scores.js";
export { offPolicyOfChoices, type LoggedChoice } from "./off-policy-choices.js";
export type { OffPolicyEstimates, OffPolicyOptions, OffPolicyRefusal, OffPolicySupport, OffPolicyValue } from "./off-policy-estimate.js";
export { offPolicyOfRankings, type LoggedRanking, type OffPolicyRankingOptions } from "./off-policy-rankings.js";
export { pairedTTest, type ConfidenceOptions, type Interval, type PairedT } from "./paired-t-test.js";
export { parseJsonQrels, parseJsonRun, type ParseJsonOptions } from "./parse-json-entries.js";
export { parseMeasure } from "./parse-measure.js";
export { parseQrels, type ParseOptions } from "./parse-qrels.js";
export { parseRun, type ParseRunOptions } from "./parse-run.js";
export { permutationTest, type DrawOptions, type Permutation } from "./permutation-test.js";
export { f1, hits, judged, precision, recall, relativePrecision, rPrecision, success, unjudged, type CutoffOptions } from "./precision.js";
export { bpref, geometricMeanBpref, inferredAveragePrecision, logOddsAveragePrecision } from "./preference-metrics.js";
export { rankedLists, type Ranked } from "./ranked-lists.js";
export { reciprocalRank, type ReciprocalRankOptions } from "./reciprocal-rank.js";
export { runOfRankings } from "./run-of-rankings.js";
export {
  setAveragePrecision,
  setF,
  setPrecision,
  setRecall,
  setRelativePrecision,
  utility,
  type SetFOptions,
  type UtilityOptions,
} from "./set-metrics.js";
export {
  listPolicy,
  matcherPolicy,
  randomPolicy,
  scorePolicy,
  type ListPolicyOptions,
  type MatcherPolicyOptions,
  type ScorePolicyOptions,
} from "./simulated-policies.js";
export type {
  MonthlyRanker,
  MonthState,
  SimulatedCandidate,
  SimulatedMarket,
  SimulatedPolicy,
  SimulatedVacancy,
  SimulationOptions,
} from "./simulated-market.js";
export { simulateMarket } from "./simulate-market.js";
export type { Hire, SimulatedGroup, SimulatedMonth, Simulation } from "./simulation.js";
export { trecMeasures, type TrecMeasure, type TrecVersion } from "./trec-measures.js";
export { randomizedTukeyTest, tukeyTest, type ComparedPair, type Tukey } from "./tukey-test.js";
export {
  expectedReciprocalRank,
  rankBiasedPrecision,
  rankBiasedResidual,
  type ExpectedReciprocalRankOptions,
  type RankBiasedPrecisionOptions,
} from "./user-metrics.js";
export { wilcoxonTest, type Wilcoxon, type WilcoxonOptions } from "./wilcoxon-test.js";
export type { Attribute } from "./attribute.js";
export { crossAttributes } from "./attribute.js";
export { auditFairness, type AuditOptions, type FairnessAudit } from "./audit-fairness.js";
export type { AttributeAudit, AuditedRate, GroupAudit, Verdict } from "./audit-attribute.js";
export { awrf, ndkl, sharesOf, skewAt, type Shares } from "./group-distance.js";
export { binomialInterval } from "./binomial-interval.js";
export { blockingPairs, type BlockingPairs } from "./blocking-pairs.js";
export { describeAudit, type GroupNames } from "./describe-audit.js";
export { describeProxy } from "./describe-proxy.js";
export type { Estimate } from "./draw-ratios.js";
export { envy, type Envy, type EnvyOptions } from "./envy.js";
export { fisherTest, type Chosen } from "./fisher-test.js";
export { listDistance, type ListDistance, type ListDistanceOptions } from "./list-distance.js";
export { lorenzCurve, type LorenzPoint } from "./lorenz-curve.js";
export { expectedMatchesUnder, marketMetrics, measureOutcome, type MarketMetric, type MeasuredOutcome } from "./market-metric.js";
export type { MarketOutcome, Wants } from "./market-outcome.js";
export { mutualReciprocalRank, type MutualReciprocalRank } from "./mutual-reciprocal-rank.js";
export { scanProxies, type Input, type Proxy, type ScanOptions } from "./scan-proxies.js";
export { settleOnLists, type Settled } from "./settle-on-lists.js";
export { unfilledOpenings, type UnfilledOpenings } from "./unfilled-openings.js";
export { writeTrecEval, type WriteTrecEvalOptions } from "./write-trec-eval.js";
