import { writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { compareCodePoints } from "../../src/model/index.js";
import { baselines, type Scorer } from "./baselines.js";
import { classificationFiles, readEsco, readOnet } from "./classifications.js";
import { missing } from "./data.js";
import type { JudgedSet, MetricName } from "./judged-set.js";
import { metrics, ranksOf } from "./metrics.js";
import { setRecipes } from "./read-sets.js";

const { values: options } = parseArgs({
  options: { json: { type: "string" }, only: { type: "string", multiple: true }, "no-baselines": { type: "boolean" } },
});

const absent = missing(classificationFiles);
if (absent.length > 0) {
  console.log(`Skipped: no ${absent.join(", ")}.`);
  process.exit(0);
}

const esco = readEsco();
const sets = setRecipes.flatMap((recipe) => {
  if (options.only !== undefined && !options.only.some((id) => recipe.id.startsWith(id))) return [];
  const gone = missing(recipe.files);
  if (gone.length > 0) console.log(`${recipe.id} skipped: no ${gone.join(", ")}.`);
  return gone.length > 0 ? [] : [recipe.read(esco)];
});

for (const set of sets) {
  console.log(set.id, set.queries.length, set.documents.length);
  for (const [name, make] of Object.entries(baselines)) {
    const t = performance.now();
    console.log("  ", name, JSON.stringify(evaluate(set, make(set.documents))), ((performance.now() - t) / 1000).toFixed(1));
  }
}

function evaluate(set: JudgedSet, score: Scorer): Partial<Record<MetricName, number>> {
  const ids = set.documents.map(({ id }) => id);
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const order = new Int32Array(ids.length);
  [...ids.keys()].sort((a, b) => compareCodePoints(ids[a]!, ids[b]!)).forEach((row, place) => (order[row] = place));
  const names = [set.metric, ...(set.more ?? [])];
  const sums = new Float64Array(names.length);
  for (const { text, relevant } of set.queries) {
    const ranks = ranksOf(
      [...relevant].map((id) => rowOf.get(id)!),
      score(text),
      order,
    );
    names.forEach((name, i) => (sums[i]! += metrics[name](ranks, relevant.size)));
  }
  return Object.fromEntries(names.map((name, i) => [name, sums[i]! / set.queries.length]));
}
