import type { Evaluation, Metric } from "../evaluation/index.js";
import { fourDecimals } from "../evaluation/index.js";
import { guardCell } from "../io/index.js";
import { displayWidth, fill, fillStart, printable } from "./display-width.js";
import { markup } from "./markup.js";
import { plainPage } from "./plain-page.js";
import { plain, styleFor, type Shell } from "./shell.js";

/** How an evaluation is written. */
export interface WriteEvaluationOptions {
  /** The values of each query, too. */
  readonly perQuery: boolean;
  readonly shell: Shell;
  /** Whether it goes into a file, which takes no colours. */
  readonly isFile: boolean;
}

/** Writes the values of an evaluation for people, and for their spreadsheets and papers. */
export function writeEvaluation(
  evaluation: Evaluation,
  format: "table" | "json" | "csv" | "markdown" | "latex" | "html",
  options: WriteEvaluationOptions,
): Iterable<string> {
  switch (format) {
    case "table":
      return [tableOf(evaluation, options)];
    case "json":
      return [`${JSON.stringify(jsonOf(evaluation, options.perQuery), null, 2)}\n`];
    case "csv":
      return rowsOf(evaluation, options, (_, value) => String(value)).map((row) => `${row.map(csvCell).join(",")}\r\n`);
    case "markdown":
      return markdownOf(evaluation, options);
    case "latex":
      return latexOf(evaluation, options);
    case "html":
      return [htmlOf(evaluation, options)];
  }
}

type Write = (metric: Metric, value: number) => string;

/** A header, a row a query where they are asked for, and a row for all of them. */
function rowsOf({ metrics, queries, values, summary }: Evaluation, { perQuery, shell }: WriteEvaluationOptions, write: Write): string[][] {
  const rows = [[shell.say.evaluate.query, ...metrics.map(({ name }) => name)]];
  const written = (of: (index: number) => number): string[] => metrics.map((metric, index) => write(metric, of(index)));
  if (perQuery) queries.forEach((query, at) => rows.push([query, ...written((index) => values[index]![at]!)]));
  rows.push([shell.say.evaluate.all, ...written((index) => summary[index]!)]);
  return rows;
}

/** For a page: without queries, a line a measure, however many there are. */
function pageRows(evaluation: Evaluation, options: WriteEvaluationOptions): string[][] {
  if (options.perQuery) return rowsOf(evaluation, options, shown);
  const { measure, value } = options.shell.say.evaluate;
  return [[measure, value], ...evaluation.metrics.map((metric, index) => [metric.name, shown(metric, evaluation.summary[index]!)])];
}

function shown(metric: Metric, value: number): string {
  return metric.summary === "sum" ? String(Math.trunc(value)) : fourDecimals(value);
}

/** Numbers under another way with ties than trec_eval's say so, as the option that gives them. */
export function wayWithTies({ ties }: Evaluation): string {
  return ties === "trec" ? "" : `, --ties ${ties}`;
}

function titleOf(evaluation: Evaluation, { say }: Shell): string {
  const { run, count, judgements } = evaluation;
  return `${say.evaluate.title(run, count, judgements.entries.queries.length)}${wayWithTies(evaluation)}`;
}

/** A line a measure (and query): with many measures side by side, no terminal would be wide enough. */
function tableOf(evaluation: Evaluation, { perQuery, shell, isFile }: WriteEvaluationOptions): string {
  const { metrics, queries, values, summary } = evaluation;
  const style = isFile ? plain : styleFor(shell.stdout);
  const words = shell.say.evaluate;
  const rows: (readonly [string, string, string])[] = [];
  if (perQuery) {
    queries.forEach((query, index) => {
      metrics.forEach((metric, at) => rows.push([printable(query), metric.name, shown(metric, values[at]![index]!)]));
    });
  }
  metrics.forEach((metric, at) => rows.push([words.all, metric.name, shown(metric, summary[at]!)]));
  const width = (column: 0 | 1 | 2, heading: string): number =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column])), displayWidth(heading));
  const [first, second, third] = [width(0, words.query), width(1, words.measure), width(2, words.value)];
  const line = (query: string, name: string, value: string): string =>
    `${perQuery ? `${fill(query, first)}  ` : ""}${fill(name, second)}  ${fillStart(value, third)}\n`;
  return [
    `${printable(titleOf(evaluation, shell))}\n\n`,
    style("bold", line(words.query, words.measure, words.value).trimEnd()) + "\n",
    ...rows.map((row) => line(...row)),
  ].join("");
}

function jsonOf(
  { run, ties, count, metrics, queries, values, summary, missing, unjudged, issues, judgements }: Evaluation,
  perQuery: boolean,
) {
  const named = (of: (index: number) => number): Map<string, number> => new Map(metrics.map(({ name }, index) => [name, of(index)]));
  return {
    run,
    ties,
    queries: { judged: judgements.entries.queries.length, counted: count, missing, unjudged },
    metrics: metrics.map(({ name, formula, source, convention, summary: kind = "mean" }, index) => ({
      name,
      value: summary[index],
      summary: kind,
      formula,
      source,
      convention,
    })),
    ...(perQuery
      ? { perQuery: Object.fromEntries(queries.map((query, index) => [query, Object.fromEntries(named((at) => values[at]![index]!))])) }
      : {}),
    issues,
  };
}

function csvCell(text: string, index: number): string {
  // Numbers are written as they are; the first column holds ids.
  const cell = index === 0 ? guardCell(text) : text;
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function* markdownOf(evaluation: Evaluation, options: WriteEvaluationOptions): Generator<string> {
  const [head, ...rows] = pageRows(evaluation, options);
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/[\\|`*_<>[\]]/g, "\\$&")).join(" | ")} |\n`;
  yield line(head!);
  yield `|${head!.map((_, index) => (index === 0 ? "---" : "--:")).join("|")}|\n`;
  for (const row of rows) yield line(row);
}

/** Signs that mean something to LaTeX. */
const latexSigns: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
]);

function* latexOf(evaluation: Evaluation, options: WriteEvaluationOptions): Generator<string> {
  const [head, ...rows] = pageRows(evaluation, options);
  const cell = (text: string): string => text.replace(/[\\~^#$%&_{}]/g, (sign) => latexSigns.get(sign) ?? `\\${sign}`);
  const line = (cells: readonly string[]): string => `${cells.map(cell).join(" & ")} \\\\\n`;
  yield `\\begin{tabular}{l${"r".repeat(head!.length - 1)}}\n\\hline\n${line(head!)}\\hline\n`;
  for (const row of rows) yield line(row);
  yield "\\hline\n\\end{tabular}\n";
}

function htmlOf(evaluation: Evaluation, options: WriteEvaluationOptions): string {
  const { shell } = options;
  const [head, ...rows] = pageRows(evaluation, options);
  const table = markup`<table>
<thead><tr>${head!.map((cell, index) => markup`<th class="${index === 0 ? "" : "number"}">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map((row, at) => markup`<tr class="${options.perQuery && at === rows.length - 1 ? "total" : ""}">${row.map((cell, index) => markup`<td class="${index === 0 ? "" : "number"}">${cell}</td>`)}</tr>\n`)}</tbody>
</table>
`;
  const notes = evaluation.metrics.map(({ name, formula, source, convention }) => {
    const said = [formula, convention, source].filter((part) => part !== undefined).join(". ");
    return markup`<li><b>${name}</b>: ${said}.</li>\n`;
  });
  return plainPage(titleOf(evaluation, shell), markup`${table}<ul>\n${notes}</ul>\n`, shell.locale);
}
