import { csvRow } from "../io/index.js";
import type { Benchmark } from "../evaluation/benchmark.js";

/** Writes every number of a benchmark, a row each. */
export function* benchmarkCsv({ scores }: Benchmark): Generator<string> {
  yield csvRow(["policy", "kind", "side", "metric", "better", "value", "low", "high", "n"]);
  for (const { policy, kind, side, metric, better, value, interval, n } of scores) {
    yield csvRow([policy, kind, side, metric, better, value, interval?.low ?? null, interval?.high ?? null, n]);
  }
}

/** Writes the value of every topic, a row a topic, metric and policy: what anybody needs to test it otherwise. */
export function* topicsCsv({ comparisons }: Benchmark): Generator<string> {
  yield csvRow(["topic", "side", "metric", "policy", "value"]);
  for (const { side, metric, topics, policies, values } of comparisons) {
    for (const [at, topic] of topics.entries()) {
      for (const [index, policy] of policies.entries()) yield csvRow([topic, side, metric, policy, values[index]![at]!]);
    }
  }
}

/** Writes a benchmark as JSON: manifest, numbers, tests and proxies; the cells stand in a file of their own. */
export function benchmarkJson({ manifest, scores, comparisons, proxies, issues }: Benchmark): string {
  return `${JSON.stringify({ manifest, scores, comparisons, proxies, issues }, null, 1)}\n`;
}
