import type { Locale } from "../model/index.js";
import type { Benchmark, MetricComparison } from "../evaluation/benchmark.js";
import { benchmarkWordsIn } from "./benchmark-words.js";
import { decimal } from "./decimal.js";

/** The letter of a policy in tables and pictures: A to Z, then A2 and so on. */
export function letterOf(index: number): string {
  return `${String.fromCharCode(65 + (index % 26))}${index < 26 ? "" : String(Math.floor(index / 26) + 1)}`;
}

/** The comparison that leads the report: the first metric, of the side that was judged on more topics. */
export function leadOf({ comparisons }: Benchmark): MetricComparison | undefined {
  const [first] = comparisons;
  return comparisons
    .filter(({ metric }) => metric === first?.metric)
    .reduce<MetricComparison | undefined>(
      (most, one) => (most === undefined || one.topics.length > most.topics.length ? one : most),
      undefined,
    );
}

/** A number with as many digits as say something. */
export function writeScore(value: number, locale: Locale): string {
  const size = Math.abs(value);
  return decimal(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 || size === 0 ? 2 : 3, locale);
}

/** Says what a benchmark found, in a few sentences. */
export function inShort(benchmark: Benchmark, locale: Locale): readonly string[] {
  const say = benchmarkWordsIn(locale);
  const lead = leadOf(benchmark);
  if (lead === undefined) return [say.noJudgements];
  const means = lead.values.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const best = means.indexOf(Math.max(...means));
  const name = lead.policies[best]!;
  const against = lead.pairs.filter(({ a, b }) => a === name || b === name);
  const others = (isClear: boolean): string =>
    against
      .filter(({ holm }) => holm < 0.05 === isClear)
      .map(({ a, b }) => (a === name ? b : a))
      .join(", ");
  return [
    say.best(name, lead.metric, decimal(means[best]!, 3, locale), lead.topics.length),
    ...(others(true) === "" ? [] : [say.beats(name, others(true))]),
    ...(others(false) === "" ? [] : [say.ties(name, others(false))]),
    ...(lead.detectable === null ? [] : [say.detectable(lead.topics.length, decimal(lead.detectable, 3, locale))]),
  ];
}
