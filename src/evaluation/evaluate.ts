import type { DataIssue } from "../model/index.js";
import { createJudge, type JudgeOptions, type TieMode } from "./judge-run.js";
import type { JudgedRanking } from "./judged-ranking.js";
import type { Judgements, ScoredRun } from "./judgements.js";
import type { Metric } from "./metric.js";
import { relevanceString } from "./relevance-string.js";
import { splitTies } from "./split-ties.js";

/** What is evaluated, and how. */
export interface EvaluateOptions extends JudgeOptions {
  readonly metrics: readonly Metric[];
  /**
   * What becomes of judged queries that the run does not have: they are left out; count with an empty ranking (`-c` of trec_eval 10); or count
   * with 0, and are not listed (`-c` of trec_eval 9).
   * @defaultValue leaveOut
   */
  readonly missing?: MissingMode;
  /** Length of the strings of grades that are kept of each ranking. @defaultValue 0: none */
  readonly relevanceStrings?: number;
}

/** What becomes of judged queries that a run does not have. */
export type MissingMode = "leaveOut" | "emptyRanking" | "zero";

/** Values of metrics for one run, by query and summed up. */
export interface Evaluation {
  /** Tag of the run. */
  readonly run: string;
  readonly judgements: Judgements;
  readonly metrics: readonly Metric[];
  readonly ties: TieMode;
  /** Queries that have a value, in the order of their code points. */
  readonly queries: readonly string[];
  /** Number of queries that means are taken over: more than have a value where the missing ones count as 0. */
  readonly count: number;
  /** `values[m][q]`: metric `m` of query `q`. */
  readonly values: readonly Float64Array[];
  /** Mean, sum or geometric mean of each metric: what its `summary` says. */
  readonly summary: readonly number[];
  /** The first grades of each ranking, where they were asked for: `-` not judged, `.` pooled but not judged, `>` above 9. */
  readonly relevanceStrings: readonly string[];
  /** Judged queries that the run does not have. */
  readonly missing: readonly string[];
  /** Queries of the run that nobody judged: nothing is said of them. */
  readonly unjudged: readonly string[];
  /** What a reader must know: queries that do not agree, ties that decide. */
  readonly issues: readonly DataIssue[];
}

/**
 * Evaluates a run against judgements.
 * @throws TypeError where ties are to be averaged, and a metric has no expectation; RangeError for a `depth` or `relevantFrom` that is no whole number.
 */
export function evaluate(judgements: Judgements, run: ScoredRun, options: EvaluateOptions): Evaluation {
  const { metrics, missing: mode = "leaveOut", ties = "trec", relevanceStrings = 0 } = options;
  check(options);
  const judge = createJudge(judgements, run, options);
  const { queries: judged } = judgements.entries;
  const ranked = new Map(run.entries.queries.map((query, index) => [query, index]));
  const missing = judged.flatMap((query, index) => (ranked.has(query) ? [] : [index]));
  const counted = judged.flatMap((query, index) => (mode === "emptyRanking" || ranked.has(query) ? [index] : []));
  const known = new Set(judged);
  const absent = missing.map((query) => judged[query]!);

  const values = metrics.map(() => new Float64Array(counted.length));
  const computed = metrics.map((metric): ((ranking: JudgedRanking) => number) =>
    ties === "expected" ? (ranking) => metric.expected!(ranking) : (ranking) => metric.of(ranking),
  );
  const split = splitTies(metrics, ties);
  const strings: string[] = [];
  counted.forEach((query, place) => {
    const ranking = judge.ranking(query, ranked.get(judged[query]!) ?? -1);
    for (let index = 0; index < metrics.length; index++) values[index]![place] = computed[index]!(ranking);
    split.look(judged[query]!, ranking);
    if (relevanceStrings > 0) strings.push(relevanceString(ranking, relevanceStrings));
  });

  const count = mode === "zero" ? judged.length : counted.length;
  // What is counted in the judgements is counted for queries without a ranking, too.
  const empty = mode === "zero" ? missing.map((query) => judge.ranking(query, -1)) : [];
  const uncounted = (metric: Metric): number =>
    metric.summary === "sum" ? empty.reduce((sum, ranking) => sum + metric.of(ranking), 0) : 0;
  return {
    run: run.name,
    judgements,
    metrics,
    ties,
    queries: counted.map((query) => judged[query]!),
    count,
    values,
    summary: metrics.map((metric, index) => summaryOf(metric, values[index]!, count) + uncounted(metric)),
    relevanceStrings: strings,
    missing: absent,
    unjudged: run.entries.queries.filter((query) => !known.has(query)),
    issues: [...queryIssues(absent, judged.length, mode), ...split.issues()],
  };
}

/** Values below this count as this in a geometric mean, which 0 would make 0 for good. Source: Robertson 2006; trec_eval. */
const LEAST = 0.00001;

/**
 * Sums up the values of a metric, query by query in their order, as trec_eval does: the last bit of a sum depends on it.
 * @param count queries that the mean is taken over; those without a value count as 0.
 */
function summaryOf({ summary = "mean" }: Metric, values: Float64Array, count = values.length): number {
  let sum = 0;
  for (const value of values) sum += summary === "geometric" ? Math.log(Math.max(value, LEAST)) : value;
  if (summary === "sum" || count === 0) return sum;
  if (summary === "mean") return sum / count;
  return Math.exp((sum + (count - values.length) * Math.log(LEAST)) / count);
}

function check({ metrics, ties, depth = Infinity, relevantFrom = 1 }: EvaluateOptions): void {
  const without = metrics.filter((metric) => metric.expected === undefined).map(({ name }) => name);
  if (ties === "expected" && without.length > 0) {
    throw new TypeError(`expected metrics that have an expectation over ties, received ${without.join(", ")}`);
  }
  if (ties === "expected" && depth !== Infinity) {
    throw new TypeError("expected no depth where ties are averaged: it would cut through them; received one");
  }
  if (!(depth === Infinity || (Number.isSafeInteger(depth) && depth > 0))) {
    throw new RangeError(`expected a whole number from 1 as depth, received ${String(depth)}`);
  }
  if (!Number.isSafeInteger(relevantFrom)) {
    throw new RangeError(`expected a whole number as the lowest relevant grade (relevantFrom), received ${String(relevantFrom)}`);
  }
}

function queryIssues(missing: readonly string[], judged: number, mode: MissingMode): readonly DataIssue[] {
  if (missing.length === 0) return [];
  const effect = { leaveOut: "which do not count", emptyRanking: "which count with an empty one", zero: "which count as 0" }[mode];
  return [
    {
      severity: mode === "leaveOut" && missing.length === judged ? "error" : "warning",
      kind: "file",
      record: `query ${missing[0]!}`,
      path: "",
      expected: `a ranking for each of ${String(judged)} judged queries`,
      received: `none for ${String(missing.length)} of them, ${effect}`,
    },
  ];
}
