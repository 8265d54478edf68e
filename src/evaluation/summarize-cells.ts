import type { BenchmarkCell, ListSide } from "./benchmark-cell.js";
import { compareValues, type ComparedRuns } from "./compare-values.js";
import { detectableEffect } from "./detectable-effect.js";
import { differencesOf, meanOf } from "./differences.js";
import type { MarketMetric } from "./market-metric.js";
import type { Metric } from "./metric.js";
import { pairedTTest, type Interval } from "./paired-t-test.js";

/** What a number of a benchmark is about. */
export type ScoreKind = "accuracy" | "market" | "fairness" | "cost";

/** One number of one policy, over all markets and seeds. */
export interface PolicyScore {
  readonly policy: string;
  readonly kind: ScoreKind;
  readonly metric: string;
  /** Whose lists were judged, for `accuracy`. */
  readonly side: ListSide | null;
  readonly better: "higher" | "lower";
  /** `null` where no market says what it takes. */
  readonly value: number | null;
  /** Accuracy: of the mean over topics (t). Market: the metric's own, on one market. Else, with several seeds: from the lowest to the highest. */
  readonly interval: Interval | null;
  /** Topics, or cells, that it is the mean of. */
  readonly n: number;
}

/** Tests between all policies on one metric. */
export interface MetricComparison {
  readonly side: ListSide;
  readonly metric: string;
  /** Each `market/topic`, and its value for each policy in the order of `policies`. */
  readonly topics: readonly string[];
  readonly policies: readonly string[];
  readonly values: readonly (readonly number[])[];
  readonly pairs: readonly ComparedRuns[];
  /** Mean difference that so many topics find with a chance of 80 %, the deviation of the middle pair given, and all pairs sharing 5 %. */
  readonly detectable: number | null;
}

/** What all cells say together. */
export interface BenchmarkSummary {
  readonly scores: readonly PolicyScore[];
  readonly comparisons: readonly MetricComparison[];
}

/** What is summed up. */
export interface SummarizeOptions {
  readonly policies: readonly string[];
  readonly metrics: readonly Metric[];
  readonly marketMetrics: readonly MarketMetric[];
  readonly draws: number;
}

/** Sums cells up: means over markets and seeds, and tests between policies over the topics of all markets. */
export function summarizeCells(
  cells: readonly BenchmarkCell[],
  { policies, metrics, marketMetrics, draws }: SummarizeOptions,
): BenchmarkSummary {
  const sides = (["vacancies", "candidates"] as const).filter((side) =>
    cells.some(({ accuracy }) => accuracy.some((one) => one.side === side)),
  );
  const comparisons = sides.flatMap((side) => metrics.map((metric) => comparisonOf(cells, policies, side, metric.name, draws)));
  const of = (policy: string): readonly BenchmarkCell[] => cells.filter((cell) => cell.policy === policy);
  return {
    comparisons,
    scores: policies.flatMap((policy, index) => [
      ...comparisons.map((comparison): PolicyScore => {
        const values = comparison.values[index]!;
        const { range } = metrics.find(({ name }) => name === comparison.metric)!;
        return {
          ...{ policy, kind: "accuracy", metric: comparison.metric, side: comparison.side, better: "higher", n: values.length },
          value: values.length === 0 ? null : meanOf(values),
          interval: values.length < 2 ? null : clipped(pairedTTest(values, new Float64Array(values.length)).interval, range),
        };
      }),
      ...marketMetrics.map(({ name, better }): PolicyScore => {
        const found = of(policy).flatMap(({ measured }) => measured.filter(({ metric, value }) => metric === name && value !== null));
        const [only] = found;
        const own = found.length === 1 ? only!.interval : null;
        return {
          ...overCells(
            found.map(({ value }) => value!),
            own,
          ),
          policy,
          kind: "market",
          metric: name,
          side: null,
          better,
        };
      }),
      ...fairnessOf(policy, of(policy)),
      ...costOf(policy, of(policy)),
    ]),
  };
}

function clipped({ low, high }: Interval, [least, most]: Metric["range"]): Interval {
  return { low: Math.max(least, low), high: Math.min(most, high) };
}

function overCells(values: readonly number[], own: Interval | null = null): Pick<PolicyScore, "value" | "interval" | "n"> {
  const spread = values.length < 2 ? own : { low: Math.min(...values), high: Math.max(...values) };
  return { value: values.length === 0 ? null : meanOf(values), interval: spread, n: values.length };
}

/** The worst of all groups tells whether somebody must look. */
function fairnessOf(policy: string, cells: readonly BenchmarkCell[]): readonly PolicyScore[] {
  const attributes = Array.from(new Set(cells.flatMap(({ fairness }) => fairness?.attributes.map(({ name }) => name) ?? [])));
  return attributes.flatMap((name) => {
    const audits = cells.flatMap(({ fairness }) => fairness?.attributes.filter((attribute) => attribute.name === name) ?? []);
    const score = (metric: string, better: PolicyScore["better"], values: readonly (number | null | undefined)[]): PolicyScore => ({
      ...overCells(values.filter((value) => value !== null && value !== undefined)),
      ...{ policy, kind: "fairness", metric: `${metric}: ${name}`, side: null, better },
    });
    const least = (of: (group: (typeof audits)[number]["groups"][number]) => number | undefined) =>
      audits.map(({ groups }) => {
        const values = groups.map(of).filter((value) => value !== undefined);
        return values.length < 2 ? null : Math.min(...values);
      });
    return [
      score(
        "impact_ratio",
        "higher",
        least(({ selection }) => selection.ratio?.value),
      ),
      score(
        "exposure_ratio",
        "higher",
        least(({ exposureRatio }) => exposureRatio?.value),
      ),
      score(
        "ndkl",
        "lower",
        audits.map(({ ndkl }) => ndkl?.value),
      ),
      score(
        "awrf",
        "higher",
        audits.map(({ awrf }) => awrf?.value),
      ),
    ];
  });
}

function costOf(policy: string, cells: readonly BenchmarkCell[]): readonly PolicyScore[] {
  const costs = cells.flatMap(({ cost }) => cost ?? []);
  const score = (metric: string, values: readonly (number | null)[]): PolicyScore => ({
    ...overCells(values.filter((value) => value !== null)),
    ...{ policy, kind: "cost", metric, side: null, better: "lower" },
  });
  return [
    score(
      "prepare_ms",
      costs.map(({ prepare }) => prepare),
    ),
    score(
      "ranking_ms",
      costs.map(({ ranking }) => ranking),
    ),
    score(
      "slow_ranking_ms",
      costs.map(({ slowRanking }) => slowRanking),
    ),
    score(
      "memory_mb",
      costs.map(({ memory }) => (memory === null ? null : memory / 1e6)),
    ),
  ];
}

function comparisonOf(
  cells: readonly BenchmarkCell[],
  policies: readonly string[],
  side: ListSide,
  metric: string,
  draws: number,
): MetricComparison {
  const byPolicy = policies.map((policy) => {
    const sums = new Map<string, { sum: number; n: number }>();
    for (const cell of cells) {
      const found = cell.policy === policy ? cell.accuracy.find((one) => one.side === side && one.metric === metric) : undefined;
      found?.topics.forEach((topic, at) => {
        const key = `${cell.market}/${topic}`;
        const before = sums.get(key) ?? { sum: 0, n: 0 };
        sums.set(key, { sum: before.sum + found.values[at]!, n: before.n + 1 });
      });
    }
    return sums;
  });
  const topics = Array.from(byPolicy[0]?.keys() ?? []);
  const values = byPolicy.map((sums) =>
    topics.map((topic) => {
      const { sum, n } = sums.get(topic)!;
      return sum / n;
    }),
  );
  const isTested = topics.length > 1 && policies.length > 1;
  const pairs = isTested
    ? compareValues(
        policies.map((name, index) => ({ name, values: values[index]! })),
        { draws },
      )
    : [];
  return { side, metric, topics, policies, values, pairs, detectable: isTested ? detectableIn(values) : null };
}

function detectableIn(values: readonly (readonly number[])[]): number | null {
  const deviations = values.flatMap((a, index) => values.slice(index + 1).map((b) => differencesOf(a, b).deviation)).sort((a, b) => a - b);
  const deviation = deviations[deviations.length >> 1]!;
  return detectableEffect({ queries: values[0]!.length, deviation, comparisons: deviations.length }).difference ?? null;
}
