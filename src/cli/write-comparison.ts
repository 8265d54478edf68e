import {
  compareEvaluations,
  describeDetectable,
  fourDecimals,
  type ComparedRuns,
  type Evaluation,
  type Metric,
} from "../evaluation/index.js";
import { csvRow } from "../io/index.js";
import { comparisonWordsIn } from "./comparison-words.js";
import { fill, fillStart, printable } from "./display-width.js";
import { markup, type Markup } from "./markup.js";
import { plainPage } from "./plain-page.js";
import type { Shell } from "./shell.js";
import { hang, pageWidth } from "./wrap.js";
import { wayWithTies } from "./write-evaluation.js";

/** How a comparison is written. */
export interface WriteComparisonOptions {
  /** The values of each query, too. */
  readonly perQuery: boolean;
  readonly shell: Shell;
}

/**
 * Writes several runs beside each other, and the tests between them.
 * @throws TypeError where they are not of the same queries: such numbers say nothing about each other.
 */
export function writeComparison(
  evaluations: readonly Evaluation[],
  format: "table" | "json" | "csv" | "markdown" | "latex" | "html",
  options: WriteComparisonOptions,
): string {
  const compared = compareAll(evaluations);
  switch (format) {
    case "table":
      return tableOf(evaluations, compared, options);
    case "json":
      return `${JSON.stringify(jsonOf(evaluations, compared, options), null, 2)}\n`;
    case "csv":
      return csvOf(evaluations, options);
    case "markdown":
      return markdownOf(evaluations, compared, options);
    case "latex":
      return latexOf(evaluations, compared, options);
    case "html":
      return htmlOf(evaluations, compared, options);
  }
}

interface Compared {
  readonly metric: Metric;
  readonly pairs: readonly ComparedRuns[];
}

/** Counts are facts about files: nobody tests them. */
function compareAll(evaluations: readonly Evaluation[]): readonly Compared[] {
  const [first] = evaluations;
  const tested = first!.metrics.filter(({ summary }) => summary !== "sum");
  if (first!.queries.length < 2) return [];
  return tested.map((metric) => ({ metric, pairs: compareEvaluations(evaluations, { metric: metric.name }) }));
}

function valuesOf(
  evaluations: readonly Evaluation[],
  perQuery: boolean,
  all: string,
): readonly (readonly [string, Metric, readonly number[]])[] {
  const [first] = evaluations;
  const { metrics, queries } = first!;
  const rows = perQuery
    ? queries.flatMap((query, at) =>
        metrics.map((metric, index) => [query, metric, evaluations.map(({ values }) => values[index]![at]!)] as const),
      )
    : [];
  return [...rows, ...metrics.map((metric, index) => [all, metric, evaluations.map(({ summary }) => summary[index]!)] as const)];
}

function shown({ summary }: Metric, value: number): string {
  return summary === "sum" ? String(Math.trunc(value)) : fourDecimals(value);
}

function testCells({ t, permutation, holm, randomizedTukey }: ComparedRuns): readonly string[] {
  return [
    fourDecimals(t.difference),
    `${fourDecimals(t.interval.low)}…${fourDecimals(t.interval.high)}`,
    t.effectSize.toFixed(2),
    fourDecimals(permutation.p),
    fourDecimals(holm),
    fourDecimals(randomizedTukey.p),
  ];
}

function notesOf(evaluations: readonly Evaluation[], { shell }: WriteComparisonOptions): readonly string[] {
  const words = comparisonWordsIn(shell.locale);
  const queries = evaluations[0]!.queries.length;
  if (queries < 2) return [words.untested];
  const comparisons = (evaluations.length * (evaluations.length - 1)) / 2;
  return [words.note, describeDetectable({ queries, comparisons }, shell.locale)];
}

/** A block a run for values, and a block a measure for tests: no line is wider than a terminal. */
function tableOf(evaluations: readonly Evaluation[], compared: readonly Compared[], options: WriteComparisonOptions): string {
  const words = comparisonWordsIn(options.shell.locale);
  const [first] = evaluations;
  const lines = [`${words.title(evaluations.length, first!.queries.length)}${wayWithTies(first!)}`, ""];
  for (const [index, { run }] of evaluations.entries()) lines.push(...hang(`${String(index + 1)}  `, printable(run), pageWidth));
  lines.push("");
  const rows = valuesOf(evaluations, options.perQuery, words.all);
  const named = rows.map(([query, metric]) => (options.perQuery ? `${printable(query)} ${metric.name}` : metric.name));
  const width = Math.max(18, ...named.map((name) => Math.min(30, name.length)));
  const columns = Math.max(1, Math.floor((pageWidth - width) / 10));
  // More runs than fit beside each other stand below each other.
  for (let from = 0; from < evaluations.length; from += columns) {
    const part = evaluations.slice(from, from + columns);
    lines.push(fill(words.measure, width) + part.map((_, index) => fillStart(String(from + index + 1), 10)).join(""));
    rows.forEach(([, metric, values], at) => {
      lines.push(
        fill(named[at]!, width) +
          values
            .slice(from, from + columns)
            .map((value) => fillStart(shown(metric, value), 10))
            .join(""),
      );
    });
    lines.push("");
  }
  const place = (run: string): string => String(evaluations.findIndex((evaluation) => evaluation.run === run) + 1);
  const widths = [9, 11, 18, 12, 9, 9, 10];
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? fill(cell, widths[0]!) : fillStart(cell, widths[index]!))).join("");
  for (const { metric, pairs } of compared) {
    lines.push(metric.name, line([words.pair, words.difference, words.interval, words.effect, words.p, words.holm, words.tukey]));
    for (const pair of pairs) lines.push(line([`${place(pair.a)} − ${place(pair.b)}`, ...testCells(pair)]));
    lines.push("");
  }
  lines.push(...notesOf(evaluations, options).flatMap((note) => hang("", note, pageWidth)));
  return `${lines.join("\n")}\n`;
}

function jsonOf(evaluations: readonly Evaluation[], compared: readonly Compared[], { perQuery }: WriteComparisonOptions) {
  return {
    queries: evaluations[0]!.queries.length,
    runs: evaluations.map(({ run, metrics, summary, queries, values, issues }) => ({
      run,
      metrics: Object.fromEntries(metrics.map(({ name }, index) => [name, summary[index]])),
      ...(perQuery
        ? {
            perQuery: Object.fromEntries(
              queries.map((query, at) => [query, Object.fromEntries(metrics.map(({ name }, index) => [name, values[index]![at]]))]),
            ),
          }
        : {}),
      issues,
    })),
    comparisons: compared.map(({ metric, pairs }) => ({ metric: metric.name, pairs })),
  };
}

function csvOf(evaluations: readonly Evaluation[], { perQuery, shell }: WriteComparisonOptions): string {
  const words = comparisonWordsIn(shell.locale);
  const head = csvRow([words.query, words.measure, ...evaluations.map(({ run }) => run)]);
  return (
    head +
    valuesOf(evaluations, perQuery, words.all)
      .map(([query, { name }, values]) => csvRow([query, name, ...values]))
      .join("")
  );
}

/** Two tables of texts: the values, and the tests. */
function textTables(evaluations: readonly Evaluation[], compared: readonly Compared[], { perQuery, shell }: WriteComparisonOptions) {
  const words = comparisonWordsIn(shell.locale);
  return {
    values: [
      [...(perQuery ? [words.query] : []), words.measure, ...evaluations.map(({ run }) => run)],
      ...valuesOf(evaluations, perQuery, words.all).map(([query, metric, values]) => [
        ...(perQuery ? [query] : []),
        metric.name,
        ...values.map((value) => shown(metric, value)),
      ]),
    ],
    tests: [
      [words.measure, words.pair, words.difference, words.interval, words.effect, words.p, words.holm, words.tukey],
      ...compared.flatMap(({ metric, pairs }) => pairs.map((pair) => [metric.name, `${pair.a} − ${pair.b}`, ...testCells(pair)])),
    ],
    textColumns: perQuery ? 2 : 1,
  };
}

function markdownOf(evaluations: readonly Evaluation[], compared: readonly Compared[], options: WriteComparisonOptions): string {
  const { values, tests, textColumns } = textTables(evaluations, compared, options);
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/[\\|`*_<>[\]]/g, "\\$&")).join(" | ")} |\n`;
  const table = ([head, ...rows]: readonly (readonly string[])[], texts: number): string =>
    `${line(head!)}|${head!.map((_, index) => (index < texts ? "---" : "--:")).join("|")}|\n${rows.map(line).join("")}`;
  return `${table(values, textColumns)}\n${table(tests, 2)}\n${notesOf(evaluations, options).join(" ")}\n`;
}

function latexOf(evaluations: readonly Evaluation[], compared: readonly Compared[], options: WriteComparisonOptions): string {
  const { values, tests, textColumns } = textTables(evaluations, compared, options);
  const signs = new Map([
    ["\\", "\\textbackslash{}"],
    ["~", "\\textasciitilde{}"],
    ["^", "\\textasciicircum{}"],
    ["−", "$-$"],
    ["…", "\\dots{}"],
  ]);
  const cell = (text: string): string => text.replace(/[\\~^#$%&_{}−…]/g, (sign) => signs.get(sign) ?? `\\${sign}`);
  const line = (cells: readonly string[]): string => `${cells.map(cell).join(" & ")} \\\\\n`;
  const table = ([head, ...rows]: readonly (readonly string[])[], texts: number): string =>
    `\\begin{tabular}{${"l".repeat(texts)}${"r".repeat(head!.length - texts)}}\n\\hline\n${line(head!)}\\hline\n${rows.map(line).join("")}\\hline\n\\end{tabular}\n`;
  return `${table(values, textColumns)}\n${table(tests, 2)}`;
}

function htmlOf(evaluations: readonly Evaluation[], compared: readonly Compared[], options: WriteComparisonOptions): string {
  const { values, tests, textColumns } = textTables(evaluations, compared, options);
  const { locale } = options.shell;
  const table = ([head, ...rows]: readonly (readonly string[])[], texts: number): Markup => {
    const kind = (index: number): string => (index < texts ? "" : "number");
    return markup`<table>
<thead><tr>${head!.map((cell, index) => markup`<th class="${kind(index)}">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${row.map((cell, index) => markup`<td class="${kind(index)}">${cell}</td>`)}</tr>\n`)}</tbody>
</table>
`;
  };
  const [first] = evaluations;
  const title = `${comparisonWordsIn(locale).title(evaluations.length, first!.queries.length)}${wayWithTies(first!)}`;
  const notes = notesOf(evaluations, options).map((note) => markup`<p>${note}</p>\n`);
  return plainPage(title, markup`${table(values, textColumns)}${table(tests, 2)}${notes}`, locale);
}
