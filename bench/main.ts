/**
 * Measures the library on made-up markets, after holding its lists against those of the naive way and of a columnar scan.
 *
 * `--rows N` candidates or vacancies (100,000) · `--full` also ten times as many · `--only id` one work, or works whose ids begin so ·
 * `--json F` writes the figures · `--as-of` day on which is asked (2026-11-24) · `--seed N` another made-up world (1).
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeCandidates } from "./candidate-market.js";
import { candidateWorks } from "./candidate-works.js";
import { flatWorks, makeFlat } from "./flat-works.js";
import { millionWorks } from "./million-works.js";
import { heading, lines } from "./table.js";
import { makeVacancies, vacancyWorks } from "./vacancy-works.js";
import type { BenchOptions, WorkResult } from "./work.js";

type Steps = (options: BenchOptions) => AsyncGenerator<WorkResult> | Generator<WorkResult>;

/** Works that share a market. Each step has a process of its own: none is measured among another's garbage. */
interface Group {
  /** The beginnings of its works' ids. */
  readonly ids: readonly string[];
  /** Builds and stores the market; two groups do this at once. */
  readonly make?: Steps;
  /** Asks it; nothing else runs then. */
  readonly run: Steps;
}

const groups: Readonly<Record<string, Group>> = {
  candidates: { ids: ["build", "snapshot", "four", "unpruned", "ten", "six", "updates"], make: makeCandidates, run: candidateWorks },
  vacancies: { ids: ["vacancies"], make: makeVacancies, run: vacancyWorks },
  flat: { ids: ["flat"], make: makeFlat, run: flatWorks },
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
    step: { type: "string" },
    folder: { type: "string" },
  },
});

await (values.group === undefined ? runGroups() : runStep(groups[values.group]!));

async function runStep(group: Group): Promise<void> {
  const step = values.step === "make" ? group.make! : group.run;
  const wants = (id: string): boolean => values.only === undefined || values.only.startsWith(id);
  const { rows, seed, folder, "as-of": asOf } = values;
  for await (const result of step({ rows: Number(rows), asOf, seed: Number(seed), folder: folder!, wants })) {
    if (values.only === undefined || result.id.startsWith(values.only)) process.send!(result);
  }
  process.disconnect();
}

async function runGroups(): Promise<void> {
  const wanted = Object.entries(groups).filter(([name, { ids }]) =>
    values.only === undefined ? name !== "million" || values.full : ids.some((id) => values.only!.startsWith(id)),
  );
  if (wanted.length === 0) {
    const ids = Object.values(groups).flatMap((group) => group.ids);
    throw new Error(`expected the id of a work: ${ids.join(", ")}`);
  }
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${String(cpus().length)} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`;
  console.log(`${machine}\n\n${heading}`);
  const works: WorkResult[] = [];
  const folder = mkdtempSync(join(tmpdir(), "pengantar-markets-"));
  process.on("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (group: string, step: string): Promise<void> =>
    inProcess(["--group", group, "--step", step, "--folder", folder], (result) => {
      works.push(result);
      console.log(lines(result));
    });
  const markets = wanted.filter(([, { make }]) => make).map(([name]) => name);
  const makeNext = async (): Promise<void> => {
    for (let name = markets.shift(); name !== undefined; name = markets.shift()) await run(name, "make");
  };
  await Promise.all([makeNext(), makeNext()]);
  for (const [name] of wanted) await run(name, "run");
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, works }, null, 2)}\n`);
  if (works.some(({ equal }) => equal === false)) process.exitCode = 1;
}

function inProcess(options: readonly string[], take: (result: WorkResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), ...options], {
      execArgv: ["--expose-gc", "--max-old-space-size=8192"],
    });
    child.on("message", (result) => {
      take(result as WorkResult);
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${options.join(" ")} ended with ${String(code)}`));
    });
  });
}
