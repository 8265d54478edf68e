import { appendFileSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DataIssue, type IsoDate } from "../model/index.js";
import type { Market } from "../market/index.js";
import type { Metric } from "../evaluation/index.js";
import {
  attributesOf,
  benchmarkPolicies,
  rankedAtRandom,
  rankedByMatcher,
  rankedByRun,
  wantsOfJudgements,
  type Benchmark,
  type BenchmarkMarket,
  type BenchmarkPolicy,
} from "../evaluation/benchmark.js";
import { idOfTrec } from "../io/index.js";
import { asOfDay } from "./as-of-day.js";
import { benchmarkCsv, benchmarkJson, topicsCsv } from "./benchmark-files.js";
import { benchmarkPage } from "./benchmark-page.js";
import { benchmarkTable } from "./benchmark-table.js";
import { benchmarkWordsIn } from "./benchmark-words.js";
import { countOf } from "./check-options.js";
import { printable } from "./display-width.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { issueText } from "./issue-text.js";
import { measureOfMachine, machine } from "./machine.js";
import { startProgress } from "./progress.js";
import { onePolicy, openOnePolicy } from "./open-policy.js";
import { readAll, type MarketOptions } from "./read-all.js";
import { readCells } from "./read-cells.js";
import { readDemographics } from "./read-demographics.js";
import { readJudgementsFile, readRunFile } from "./read-evaluation-file.js";
import { readMeasures } from "./read-measures.js";
import { plain, styleFor, type Shell } from "./shell.js";

/** Options of `pengantar benchmark`, as the shell gave them. */
export interface BenchmarkCommandOptions extends MarketOptions {
  /** @defaultValue the general policy */
  readonly policy?: readonly string[];
  readonly plugin?: readonly string[];
  readonly run?: readonly string[];
  readonly random?: boolean;
  readonly qrels?: readonly string[];
  readonly demographics?: string;
  readonly measure?: readonly string[];
  /** @defaultValue 3 */
  readonly seeds?: string;
  /** @defaultValue 100 */
  readonly depth?: string;
  /** @defaultValue 10 */
  readonly shown?: string;
  readonly asOf?: string;
  readonly out: string;
  readonly verbose?: boolean;
}

/** Benchmarks policies on one market, and writes the report and its numbers into a folder. A run that was broken off goes on where it was. */
export async function benchmarkCommand(options: BenchmarkCommandOptions, shell: Shell): Promise<ExitCode> {
  const say = benchmarkWordsIn(shell.locale);
  const seeds = Array.from({ length: countOf("--seeds", options.seeds ?? "3", shell) }, (_, index) => index + 1);
  const [depth, shown] = [countOf("--depth", options.depth ?? "100", shell), countOf("--shown", options.shown ?? "10", shell)];
  const asOf = asOfDay(options.asOf, shell);
  const metrics = metricsOf(options.measure);
  checkFolder(options.out, say.notAFolder);

  const { policy: files = [], plugin = [], ...records } = options;
  const [first, ...others] = files;
  const { market, policy, exitCode } = await readAll({ ...records, plugin, ...(first === undefined ? {} : { policy: first }) }, shell);
  const policies: BenchmarkPolicy[] = [rankedByMatcher(onePolicy(policy, first ?? "", shell))];
  for (const file of others) policies.push(rankedByMatcher(await openOnePolicy(file, plugin, shell)));
  for (const file of options.run ?? []) policies.push(await importedRun(file, market, shell));
  if (options.random ?? true) policies.push(rankedAtRandom());
  const names = policies.map(({ name }) => name);
  const again = names.find((name, at) => names.indexOf(name) !== at);
  if (again !== undefined) throw wrongUsage(say.sameName(again));
  const place = await benchmarkMarket(options, market, asOf, shell);

  mkdirSync(options.out, { recursive: true });
  const cells = join(options.out, "cells.jsonl");
  const finished = readCells(cells, (line) => shell.stderr.write(`${say.badCells(cells, line)}\n`));
  writeFileSync(cells, finished.map((cell) => `${JSON.stringify(cell)}\n`).join(""));
  const progress = startProgress(shell.stderr);
  let made = 0;
  const benchmark = await benchmarkPolicies([place], policies, {
    ...(metrics === undefined ? {} : { metrics }),
    ...{ seeds, depth, shown, finished, measure: measureOfMachine(), environment: machine() },
    onCell: (cell) => {
      made++;
      appendFileSync(cells, `${JSON.stringify(cell)}\n`);
    },
    onProgress: ({ cell, cells: all, policy: name, ranking, rankings }) => {
      progress.at(() => say.progress(barOf((cell + ranking / rankings) / all), cell + 1, all, name, ranking, rankings));
    },
  });
  progress.end();
  const resumed = benchmark.cells.length - made;
  if (resumed > 0) shell.stderr.write(`${say.resumed(resumed)}\n`);
  for (const issue of benchmark.issues) shell.stderr.write(`${printable(issueText(issue, shell.locale))}\n`);
  shell.stdout.write(benchmarkTable(benchmark, shell.locale, shell.stdout.isTTY ? styleFor(shell.stdout) : plain));
  for (const file of writeFolder(benchmark, options.out, shell)) shell.stdout.write(`${file}\n`);
  return exitCode;
}

function metricsOf(names: readonly string[] | undefined): readonly Metric[] | undefined {
  return names && readMeasures(names, 10).flatMap(({ metrics }) => metrics);
}

function checkFolder(out: string, message: (out: string) => string): void {
  const there = statSync(out, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory()) throw wrongUsage(message(JSON.stringify(out)));
}

function stopAt(issues: readonly DataIssue[], { stderr, locale, say }: Shell): void {
  for (const issue of issues) stderr.write(`${printable(issueText(issue, locale))}\n`);
  if (issues.some(({ severity }) => severity === "error")) throw new Stop(exitCodes.badData, say.issues.stopped);
}

/** Which side a file is about: that of whose ids the market has more among its queries. */
function sideOf(file: string, queries: readonly string[], market: Market, shell: Shell): "vacancies" | "candidates" {
  const count = (side: "vacancy" | "candidate"): number => queries.filter((id) => market.rowOf(side, id) >= 0).length;
  const [vacancies, candidates] = [count("vacancy"), count("candidate")];
  if (vacancies + candidates === 0) throw new Stop(exitCodes.badData, benchmarkWordsIn(shell.locale).foreign(file));
  return vacancies >= candidates ? "vacancies" : "candidates";
}

async function importedRun(file: string, market: Market, shell: Shell): Promise<BenchmarkPolicy> {
  const { value: run, issues } = await readRunFile(file, undefined, 10, shell);
  stopAt(issues, shell);
  const isOfVacancies = sideOf(file, run.entries.queries.map(idOfTrec), market, shell) === "vacancies";
  const name = run.name === "" ? file.replace(/^.*[\\/]/, "") : run.name;
  return rankedByRun({ name, idOf: idOfTrec, ...(isOfVacancies ? { candidatesFor: run } : { vacanciesFor: run }) });
}

async function benchmarkMarket(options: BenchmarkCommandOptions, market: Market, asOf: IsoDate, shell: Shell): Promise<BenchmarkMarket> {
  const judgements: { vacancies?: BenchmarkJudgements; candidates?: BenchmarkJudgements } = {};
  for (const file of options.qrels ?? []) {
    const { value, issues } = await readJudgementsFile(file, 10, shell);
    stopAt(issues, shell);
    const side = sideOf(file, value.entries.queries, market, shell);
    if (judgements[side] !== undefined) throw wrongUsage(benchmarkWordsIn(shell.locale).twice(file));
    judgements[side] = value;
  }
  const isJudged = Object.keys(judgements).length > 0;
  const demographics = options.demographics === undefined ? undefined : await readDemographics(options.demographics, shell);
  return {
    ...{ name: (options.market ?? options.vacancies ?? "").replace(/^.*[\\/]|\.[^.]*$/g, ""), market, asOf },
    ...(isJudged ? { judgements, wants: wantsOfJudgements(judgements), version: "judgements" } : {}),
    ...(demographics === undefined ? {} : { attributes: attributesOf(demographics, asOf) }),
  };
}

type BenchmarkJudgements = NonNullable<NonNullable<BenchmarkMarket["judgements"]>["vacancies"]>;

function barOf(share: number): string {
  const done = Math.round(20 * share);
  return `[${"#".repeat(done)}${"-".repeat(20 - done)}]`;
}

function writeFolder(benchmark: Benchmark, folder: string, { locale }: Shell): readonly string[] {
  const files: readonly (readonly [string, string])[] = [
    ["report.html", benchmarkPage(benchmark, locale)],
    ["benchmark.json", benchmarkJson(benchmark)],
    ["scores.csv", Array.from(benchmarkCsv(benchmark)).join("")],
    ["topics.csv", Array.from(topicsCsv(benchmark)).join("")],
    ["cells.jsonl", benchmark.cells.map((cell) => `${JSON.stringify(cell)}\n`).join("")],
  ];
  return files.map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}
