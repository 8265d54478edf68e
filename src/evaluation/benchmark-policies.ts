import { contentHash, type DataIssue } from "../model/index.js";
import { engine } from "../matching/policies.js";
import { runCell, type BenchmarkCell, type Measure } from "./benchmark-cell.js";
import { marketProxies, type MarketProxies } from "./market-proxies.js";
import { marketManifest, type BenchmarkMarket, type MarketManifest } from "./benchmark-market.js";
import type { BenchmarkPolicy } from "./benchmark-policy.js";
import { summarizeCells, type BenchmarkSummary } from "./summarize-cells.js";
import { marketMetrics as allMarketMetrics, type MarketMetric } from "./market-metric.js";
import { checkCutoff, type Metric } from "./metric.js";
import { ndcg } from "./ndcg.js";
import { precision, recall } from "./precision.js";
import { averagePrecision } from "./average-precision.js";
import { reciprocalRank } from "./reciprocal-rank.js";

/** How a benchmark is run. */
export interface BenchmarkOptions {
  /** Metrics of lists that were judged; the first one leads the report. @defaultValue nDCG@10, AP, reciprocal rank, P@10, recall@100 */
  readonly metrics?: readonly Metric[];
  /** @defaultValue `marketMetrics()` */
  readonly marketMetrics?: readonly MarketMetric[];
  /** Seeds of policies that draw, each once. @defaultValue [1, 2, 3] */
  readonly seeds?: readonly number[];
  /** Length of the lists that are judged. @defaultValue 100 */
  readonly depth?: number;
  /** How many ranks of a list are shown to somebody: what market metrics and the audit see. @defaultValue 10 */
  readonly shown?: number;
  /** Draws of bootstraps and permutations. @defaultValue 2000 */
  readonly draws?: number;
  /** Stopwatch and memory of the machine; without it nothing is said of cost. */
  readonly measure?: Measure;
  /** What the caller knows of the machine, for the manifest. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Cells of an earlier run: those that are of the same market, policy, seed and settings are taken over, not run again. */
  readonly finished?: readonly BenchmarkCell[];
  /** Takes each new cell as it is finished, to be kept; a promise is waited for. */
  readonly onCell?: (cell: BenchmarkCell) => unknown;
  /** Is told how far it is, after each ranking; a promise is waited for, so that others get their turn, and what it throws stops the benchmark. */
  readonly onProgress?: (progress: BenchmarkProgress) => unknown;
}

/** How far a benchmark is. */
export interface BenchmarkProgress {
  readonly market: string;
  readonly policy: string;
  readonly seed: number;
  /** Cells that are finished, of all. */
  readonly cell: number;
  readonly cells: number;
  /** Rankings of the cell that are made, of all. */
  readonly ranking: number;
  readonly rankings: number;
}

/** All that another needs to run the same benchmark, and to see that it is the same. */
export interface BenchmarkManifest {
  readonly schema: 1;
  readonly engine: string;
  readonly markets: readonly MarketManifest[];
  readonly policies: readonly { readonly name: string; readonly hash: string; readonly draws: boolean }[];
  readonly metrics: readonly { readonly name: string; readonly formula: string; readonly source: string; readonly convention?: string }[];
  readonly marketMetrics: readonly Pick<MarketMetric, "name" | "formula" | "source" | "better">[];
  readonly seeds: readonly number[];
  readonly depth: number;
  readonly shown: number;
  readonly draws: number;
  /** SHA-256 of all of the above. */
  readonly hash: string;
  /** SHA-256 of all values, cost and progress left out: two runs of the same manifest have the same. */
  readonly results: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Outcome of a benchmark. */
export interface Benchmark extends BenchmarkSummary {
  readonly manifest: BenchmarkManifest;
  readonly cells: readonly BenchmarkCell[];
  /** Where markets have attributes: which inputs of their records tell the groups. */
  readonly proxies: readonly MarketProxies[];
  readonly issues: readonly DataIssue[];
}

/**
 * Benchmarks policies on markets: accuracy against judgements topic by topic, market metrics, fairness and cost, in one run, with tests between all policies.
 * Each pair of policies is tested on the same topics; a policy that draws has, for each topic, the mean over its seeds.
 * @throws RangeError for no markets or policies, names that come twice, or a policy that ranks who is not there; what a policy itself throws.
 */
export async function benchmarkPolicies(
  markets: readonly BenchmarkMarket[],
  policies: readonly BenchmarkPolicy[],
  options: BenchmarkOptions = {},
): Promise<Benchmark> {
  const {
    seeds = [1, 2, 3],
    depth = 100,
    shown = 10,
    draws = 2000,
    measure,
    environment = {},
    finished = [],
    onCell,
    onProgress,
  } = options;
  const { metrics = defaultMetrics(), marketMetrics = allMarketMetrics() } = options;
  checkNames("market", markets);
  checkNames("policy", policies);
  checkNames("metric", metrics);
  checkCutoff(depth);
  checkCutoff(shown);
  if (seeds.length === 0 || new Set(seeds).size < seeds.length)
    throw new RangeError(`expected seeds, each once, received ${JSON.stringify(seeds)}`);

  const manifests = markets.map(marketManifest);
  const settings = {
    engine,
    metrics: metrics.map(({ name }) => name),
    marketMetrics: marketMetrics.map(({ name }) => name),
    depth,
    shown,
    draws,
  };
  const known = new Map(finished.map((cell) => [cell.fingerprint, cell]));
  const planned = markets.flatMap((place, index) =>
    policies.flatMap((policy) =>
      (policy.draws ? seeds : seeds.slice(0, 1)).map((seed) => {
        const fingerprint = contentHash([manifests[index], policy.name, policy.hash, policy.draws ? seed : null, settings] as never);
        return { place, policy, seed, fingerprint };
      }),
    ),
  );
  const cells: BenchmarkCell[] = [];
  for (const { place, policy, seed, fingerprint } of planned) {
    const before = known.get(fingerprint);
    if (before !== undefined) {
      cells.push(before);
      continue;
    }
    const cell = await runCell({
      ...{ place, policy, seed, fingerprint, metrics, marketMetrics, depth, shown, draws, measure },
      onRanking: (ranking, rankings) =>
        onProgress?.({ market: place.name, policy: policy.name, seed, cell: cells.length, cells: planned.length, ranking, rankings }),
    });
    await onCell?.(cell);
    cells.push(cell);
  }

  const described = {
    schema: 1 as const,
    engine,
    markets: manifests,
    policies: policies.map(({ name, hash, draws: isDrawn = false }) => ({ name, hash, draws: isDrawn })),
    metrics: metrics.map(({ name, formula, source, convention }) => ({
      name,
      formula,
      source,
      ...(convention === undefined ? {} : { convention }),
    })),
    marketMetrics: marketMetrics.map(({ name, formula, source, better }) => ({ name, formula, source, better })),
    ...{ seeds, depth, shown, draws },
  };
  const values = cells.map(({ fingerprint, accuracy, measured, lorenz, fairness }) => ({
    fingerprint,
    accuracy,
    measured,
    lorenz,
    fairness,
  }));
  const proxies = markets.flatMap(marketProxies);
  return {
    manifest: { ...described, hash: contentHash(described as never), results: contentHash([values, proxies] as never), environment },
    cells,
    proxies,
    issues: [...markets.flatMap(judgedElsewhere), ...cells.flatMap((cell) => cell.issues)],
    ...summarizeCells(cells, { policies: policies.map(({ name }) => name), metrics, marketMetrics, draws }),
  };
}

/** Metrics of a benchmark that names none. */
function defaultMetrics(): readonly Metric[] {
  return [ndcg({ at: 10 }), averagePrecision(), reciprocalRank(), precision({ at: 10 }), recall({ at: 100 })];
}

function checkNames(what: string, named: readonly { readonly name: string }[]): void {
  if (named.length === 0 && what !== "metric") throw new RangeError(`expected at least one ${what}, received none`);
  const seen = new Set<string>();
  for (const { name } of named) {
    if (seen.has(name)) throw new RangeError(`expected each ${what} under a name of its own, received ${JSON.stringify(name)} twice`);
    seen.add(name);
  }
}

/** Judged ids that the market does not have count with an empty list for every policy: that must be said. */
function judgedElsewhere({ name, market, judgements = {} }: BenchmarkMarket): DataIssue[] {
  return (["vacancies", "candidates"] as const).flatMap((side) => {
    const of = side === "vacancies" ? "vacancy" : "candidate";
    const missing = (judgements[side]?.entries.queries ?? []).filter((id) => market.rowOf(of, id) < 0);
    if (missing.length === 0) return [];
    return [
      {
        severity: "warning" as const,
        kind: "file" as const,
        record: `judgements of ${name}`,
        path: "",
        expected: `ids of ${of} records of the market`,
        received: `${String(missing.length)} others, such as ${missing[0]!}, which count with an empty list`,
      },
    ];
  });
}
