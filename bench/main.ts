/**
 * Measures the library on made-up markets, after holding its lists against those of the naive way and of a columnar scan.
 *
 * `--rows N` candidates or vacancies (100,000) · `--full` also ten times as many · `--only id` one work, or works whose ids begin so ·
 * `--json F` writes the figures · `--as-of` day on which is asked (2026-11-24) · `--seed N` another made-up world (1).
 */
import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { candidateWorks } from "./candidate-works.js";
import { flatWorks } from "./flat-works.js";
import { millionWorks } from "./million-works.js";
import { heading, lines } from "./table.js";
import { vacancyWorks } from "./vacancy-works.js";
import type { BenchOptions, WorkResult } from "./work.js";

/** Works that share a market, by the beginnings of their ids. Each group has a process of its own: none is measured among another's garbage. */
const groups: Readonly<Record<string, { readonly ids: readonly string[]; run(options: BenchOptions): AsyncGenerator<WorkResult> }>> = {
  candidates: { ids: ["build", "four", "unpruned", "ten", "six", "updates", "snapshot"], run: candidateWorks },
  vacancies: { ids: ["vacancies"], run: vacancyWorks },
  flat: { ids: ["flat"], run: flatWorks },
  million: { ids: ["million"], run: millionWorks },
};

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "100000" },
    full: { type: "boolean", default: false },
    only: { type: "string" },
    json: { type: "string" },
    "as-of": { type: "string", default: "2026-11-24" },
    seed: { type: "string", default: "1" },
    group: { type: "string" },
  },
});

await (values.group === undefined ? runGroups() : runGroup(values.group));

async function runGroup(name: string): Promise<void> {
  const wants = (id: string): boolean => values.only === undefined || values.only.startsWith(id);
  for await (const result of groups[name]!.run({ rows: Number(values.rows), asOf: values["as-of"], seed: Number(values.seed), wants })) {
    if (values.only === undefined || result.id.startsWith(values.only)) process.send!(result);
  }
  process.disconnect();
}

async function runGroups(): Promise<void> {
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${String(cpus().length)} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`;
  console.log(`${machine}\n\n${heading}`);
  const works: WorkResult[] = [];
  for (const [name, { ids }] of Object.entries(groups)) {
    const wanted = values.only === undefined ? name !== "million" || values.full : ids.some((id) => values.only!.startsWith(id));
    if (!wanted) continue;
    await inProcess(name, (result) => {
      works.push(result);
      console.log(lines(result));
    });
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, works }, null, 2)}\n`);
  if (works.length === 0)
    throw new Error(
      `expected the id of a work: ${Object.values(groups)
        .flatMap(({ ids }) => ids)
        .join(", ")}`,
    );
  if (works.some(({ equal }) => equal === false)) process.exitCode = 1;
}

function inProcess(group: string, take: (result: WorkResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), "--group", group], {
      execArgv: ["--expose-gc", "--max-old-space-size=8192"],
    });
    child.on("message", (result) => {
      take(result as WorkResult);
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the works of ${group} ended with ${String(code)}`));
    });
  });
}
