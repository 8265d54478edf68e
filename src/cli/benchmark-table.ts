import type { Locale } from "../model/index.js";
import type { Benchmark, PolicyScore } from "../evaluation/benchmark.js";
import { inShort, leadOf, letterOf, writeScore } from "./benchmark-sentences.js";
import { benchmarkWordsIn } from "./benchmark-words.js";
import { fill, fillStart, printable } from "./display-width.js";
import type { Style } from "./shell.js";
import { hang, pageWidth } from "./wrap.js";

/** Writes the main numbers of a benchmark for a terminal of 80 columns: a policy a line; the report has the rest. */
export function benchmarkTable(benchmark: Benchmark, locale: Locale, style: Style): string {
  const say = benchmarkWordsIn(locale);
  const { scores, manifest } = benchmark;
  const lead = leadOf(benchmark);
  const impact = scores.find(({ metric }) => metric.startsWith("impact_ratio: "))?.metric;
  const columns: readonly (readonly [string, (score: PolicyScore) => boolean])[] = [
    ...(lead === undefined ? [] : [[lead.metric, (one: PolicyScore) => one.metric === lead.metric && one.side === lead.side] as const]),
    ["gini", (one) => one.metric === "gini_candidates"],
    ["unfilled", (one) => one.metric === "unfilled_openings"],
    ...(impact === undefined ? [] : [[impact.replace("impact_ratio: ", "impact:"), (one: PolicyScore) => one.metric === impact] as const]),
    ["ms", (one) => one.metric === "ranking_ms"],
  ];
  const widths = columns.map(([name]) => Math.max(7, Math.min(14, name.length)));
  const nameWidth = pageWidth - 3 - widths.reduce((sum, width) => sum + width + 2, 0);
  const row = (letter: string, name: string, cells: readonly string[]): string =>
    `${fill(letter, 3)}${fill(printable(name), nameWidth)}${cells.map((cell, index) => `  ${fillStart(cell, widths[index]!)}`).join("")}`.trimEnd();
  const rows = manifest.policies.map(({ name }, index) =>
    row(
      letterOf(index),
      name,
      columns.map(([, wanted]) => {
        const value = scores.find((score) => score.policy === name && wanted(score))?.value ?? null;
        return value === null ? say.none : writeScore(value, locale);
      }),
    ),
  );
  const head = row(
    "",
    say.policy,
    columns.map(([name]) => name),
  );
  const sentences = inShort(benchmark, locale).flatMap((line) => hang("", printable(line), pageWidth));
  return `${[style("bold", head), ...rows, "", ...sentences, ""].join("\n")}\n`;
}
