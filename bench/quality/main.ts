/**
 * Quality on judged sets: ours beside systems that compare letters, run here, and beside published figures.
 * `node bench/run.mjs --entry quality/main.ts [--only id] [--ours] [--ablation] [--json F]`; `--ours` leaves the others out, `--ablation` prints what each
 * part of ours is worth, on 2,000 queries of a set at most, evenly taken; the data is looked for in ../shared/data, or where PENGANTAR_DATA says.
 */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { compareCodePoints } from "../../src/model/index.js";
import { baselines, type Scorer } from "./baselines.js";
import { classificationFiles, readClassifications } from "./classifications.js";
import { printAblation } from "./ablation.js";
import { missing } from "./data.js";
import type { JudgedSet, MetricName } from "./judged-set.js";
import { metrics, ranksOf } from "./metrics.js";
import { ourScores } from "./our-scores.js";
import { setRecipes } from "./read-sets.js";

type Figures = Readonly<Partial<Record<MetricName, number>>>;

const { values: options } = parseArgs({
  options: { json: { type: "string" }, only: { type: "string", multiple: true }, ours: { type: "boolean" }, ablation: { type: "boolean" } },
});

const results = await run();
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ sets: results }, null, 2)}\n`);

async function run(): Promise<readonly object[]> {
  const absent = missing(classificationFiles);
  if (absent.length > 0) {
    console.log(`All sets are skipped: no ${absent.join(", ")}.`);
    return [];
  }
  const { esco, onet } = await readClassifications();
  const report = (what: string, seconds: number): void => {
    console.log(`${what}: built in ${seconds.toFixed(1)} s, RSS ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
  };
  const ours = ourScores([...esco, ...onet], report);
  const sets = setRecipes.flatMap((recipe) => {
    if (options.only !== undefined && !options.only.some((id) => recipe.id.startsWith(id))) return [];
    const gone = missing(recipe.files);
    if (gone.length === 0) return [recipe.read(esco)];
    console.log(`${recipe.id} is skipped: no ${gone.join(", ")}.`);
    return [];
  });
  if (options.ablation === true) {
    const withoutOnet = ourScores(esco, report);
    const sampled = sets.map((set) => {
      const step = Math.ceil(set.queries.length / 2000);
      return { ...set, queries: set.queries.filter((_, i) => i % step === 0) };
    });
    printAblation(sampled, ours, (set, scorer) => measure(set, scorer).values, [{ name: "O*NET", score: withoutOnet }]);
    return [];
  }
  return sets.map((set) => {
    const figures = measure(set, ours(set));
    const beside =
      options.ours === true ? [] : Object.entries(baselines).map(([name, make]) => [name, measure(set, make(set.documents))] as const);
    console.log(`\n${set.id}: ${String(set.queries.length)} queries, ${String(set.documents.length)} documents`);
    for (const [name, { values, milliseconds }] of [["ours", figures] as const, ...beside])
      console.log(line(name, values, `${milliseconds.toFixed(1)} ms a query`));
    for (const [name, values] of Object.entries(set.published)) console.log(line(name, values, "published"));
    return {
      id: set.id,
      metric: set.metric,
      ours: figures.values,
      baselines: Object.fromEntries(beside.map(([name, { values }]) => [name, values])),
      published: set.published,
      queries: set.queries.length,
      millisecondsPerQuery: figures.milliseconds,
    };
  });
}

function line(name: string, values: Figures, remark: string): string {
  const cells = Object.entries(values).map(([metric, value]) => `${metric} ${value.toFixed(3)}`);
  return `  ${name.padEnd(28)}${cells.join("   ").padEnd(28)}${remark}`;
}

function measure(set: JudgedSet, score: Scorer): { readonly values: Figures; readonly milliseconds: number } {
  const ids = set.documents.map(({ id }) => id);
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const order = new Int32Array(ids.length);
  [...ids.keys()].sort((a, b) => compareCodePoints(ids[a]!, ids[b]!)).forEach((row, place) => (order[row] = place));
  const names = [set.metric, ...(set.more ?? [])];
  const sums = new Float64Array(names.length);
  let time = 0;
  for (const { text, relevant } of set.queries) {
    const start = performance.now();
    const scores = score(text);
    time += performance.now() - start;
    const rows = [...relevant].map((id) => rowOf.get(id)).filter((row) => row !== undefined);
    const ranks = ranksOf(rows, scores, order);
    names.forEach((name, i) => (sums[i]! += metrics[name](ranks, relevant.size)));
  }
  const values = Object.fromEntries(names.map((name, i) => [name, sums[i]! / set.queries.length]));
  return { values, milliseconds: time / set.queries.length };
}
