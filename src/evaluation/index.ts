export { averagePrecision, geometricMeanAveragePrecision, type AveragePrecisionOptions } from "./average-precision.js";
export { numNonrelJudgedRet, numRel, numRelRet, numRet } from "./counts.js";
export { documentOf, type Entries } from "./entries.js";
export { evaluate, type EvaluateOptions, type Evaluation, type MissingMode } from "./evaluate.js";
export { parseQrels, type ParseOptions } from "./parse-qrels.js";
export { parseRun, type ParseRunOptions } from "./parse-run.js";
export { trecMeasures, type TrecMeasure, type TrecVersion } from "./trec-measures.js";
export { writeTrecEval } from "./write-trec-eval.js";
