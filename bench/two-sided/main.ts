/**
 * Benchmarks policies on a synthetic two-sided market whose truth is known: `npm run bench:policies -- [options]`.
 *
 * `--candidates N` (2000) · `--vacancies N` (250) · `--seed N` (1) · `--seeds N` simulations of each policy (10) · `--run F` a TREC run made elsewhere, of the same
 * data set, as one more policy · `--write FOLDER` writes the data set for other systems, instead · `--json F` · `--markdown` prints the table as the README has it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { holm, pairedTTest, permutationTest } from "pengantar/evaluation";
import { createDataSet, soundJudgements } from "./data-set.js";
import { mean, measurePolicy, type PolicyFigures } from "./measure-policy.js";
import { DEFAULT, rankByAll } from "./policies.js";
import { writeDataSet } from "./write-data-set.js";

const { values } = parseArgs({
  options: {
    candidates: { type: "string", default: "2000" },
    vacancies: { type: "string", default: "250" },
    seed: { type: "string", default: "1" },
    seeds: { type: "string", default: "10" },
    run: { type: "string" },
    write: { type: "string" },
    json: { type: "string" },
    markdown: { type: "boolean", default: false },
  },
});

const data = createDataSet({ candidates: Number(values.candidates), vacancies: Number(values.vacancies), seed: Number(values.seed) });
const heading = [
  "policy",
  "nDCG v",
  "MAP v",
  "nDCG c",
  "congest",
  "Gini",
  "matches",
  "unfilled",
  "months",
  "b:a seen",
  "b:a hired",
  "time",
];

if (values.write === undefined) benchmark();
else console.log(writeDataSet(data, values.write).join("\n"));

function benchmark(): void {
  const truth = { forVacancies: soundJudgements(data.forVacancies), forCandidates: soundJudgements(data.forCandidates) };
  const places = data.vacancies.reduce((sum, { openings = 1 }) => sum + openings, 0);
  console.log(
    `${String(data.candidates.length)} candidates, ${String(data.vacancies.length)} vacancies with ${String(places)} places; ` +
      `${String(data.forVacancies.length)} candidates relevant for vacancies, ${String(data.forCandidates.length)} vacancies for candidates; seed ${values.seed}\n`,
  );
  const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => at + 1);
  const run = values.run === undefined ? undefined : { name: basename(values.run), bytes: readFileSync(values.run) };
  const figures = Array.from(rankByAll(data, run), (lists) => measurePolicy(data, truth, lists, seeds));
  const rows = tableOf(figures);
  console.log(values.markdown ? markdown(rows) : padded(rows));
  console.log("\n+ better, - worse than the default (Holm, 5 %)");
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures.map(summaryOf), null, 2)}\n`);
}

function tableOf(figures: readonly PolicyFigures[]): readonly (readonly string[])[] {
  const base = figures.find(({ name }) => name === DEFAULT)!;
  const marks = [
    marksAgainst(figures, base, (one) => one.ndcgForVacancies),
    marksAgainst(figures, base, (one) => one.ndcgForCandidates),
    marksAgainst(figures, base, (one) => one.unfilled.map((share) => -share)),
  ];
  return [
    heading,
    ...figures.map((one, at) => [
      one.name,
      mean(one.ndcgForVacancies).toFixed(3) + marks[0]![at]!,
      one.map.toFixed(3),
      mean(one.ndcgForCandidates).toFixed(3) + marks[1]![at]!,
      one.congestion.toFixed(3),
      one.gini.toFixed(3),
      one.expectedMatches.toFixed(0),
      `${(mean(one.unfilled) * 100).toFixed(1)} %${marks[2]![at]!}`,
      one.monthsToFill.toFixed(2),
      one.exposureRatio.toFixed(2),
      one.hireRatio.toFixed(2),
      one.seconds === null ? "" : (one.seconds / base.seconds!).toFixed(2),
    ]),
  ];
}

/** Paired tests against the default, corrected for their number: sign flips where there are many values, t where there are few seeds. */
function marksAgainst(figures: readonly PolicyFigures[], base: PolicyFigures, of: (one: PolicyFigures) => Float64Array): readonly string[] {
  const tests = figures.map((one) => {
    if (one === base) return { difference: 0, p: 1 };
    const test = of(one).length < 50 ? pairedTTest : permutationTest;
    return test(of(one), of(base));
  });
  const corrected = holm(tests.filter((_, at) => figures[at] !== base).map(({ p }) => p));
  let next = 0;
  return tests.map(({ difference }, at) => {
    if (figures[at] === base) return "";
    const p = corrected[next++]!;
    return p >= 0.05 ? "" : difference > 0 ? " +" : " -";
  });
}

function padded(rows: readonly (readonly string[])[]): string {
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  ")).join("\n");
}

function markdown([first, ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(first!), line(first!.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}

function summaryOf(one: PolicyFigures): object {
  return {
    ...one,
    ndcgForVacancies: mean(one.ndcgForVacancies),
    ndcgForCandidates: mean(one.ndcgForCandidates),
    unfilled: mean(one.unfilled),
  };
}
