export { attributesOf } from "./attributes-of.js";
export type { BenchmarkCell, CellCost, ListSide, Measure, TopicValues } from "./benchmark-cell.js";
export { wantsOfJudgements, type BenchmarkMarket, type MarketManifest } from "./benchmark-market.js";
export {
  benchmarkPolicies,
  type Benchmark,
  type BenchmarkManifest,
  type BenchmarkOptions,
  type BenchmarkProgress,
} from "./benchmark-policies.js";
export type { BenchmarkPolicy, PolicyLists, PolicySetting } from "./benchmark-policy.js";
export { candidateInputs } from "./candidate-inputs.js";
export type { MarketProxies } from "./market-proxies.js";
export { rankedAtRandom } from "./ranked-at-random.js";
export { rankedByMatcher, type RankedByMatcherOptions } from "./ranked-by-matcher.js";
export { rankedByRun, type RankedByRunOptions } from "./ranked-by-run.js";
export type { BenchmarkSummary, MetricComparison, PolicyScore, ScoreKind } from "./summarize-cells.js";
