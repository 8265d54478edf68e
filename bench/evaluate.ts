/**
 * Measures `pengantar evaluate` as a whole, its start included, on a made-up run of 1,000 queries with 1,000 documents each, 24.8 MB, and three measures:
 * against a straightforward implementation, after a check that both say the same.
 *
 * `--queries N` other sizes (1000) · `--shots N` how often (5) · `--seed N` another run (1) · `--against F` also a command, such as trec_eval.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { evaluateNaively } from "./naive-evaluate.js";
import { createRandom } from "./random.js";

const { values } = parseArgs({
  options: {
    queries: { type: "string", default: "1000" },
    shots: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    against: { type: "string" },
    naive: { type: "string", multiple: true },
  },
});

/** Prints, when a process ends, what it took: nothing but Node itself knows. */
const reportUse = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); console.error(JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1e3])); });',
)}`;

if (values.naive) console.log(evaluateNaively(values.naive[0]!, values.naive[1]!));
else compare();

interface Shot {
  readonly out: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), "pengantar-run-"));
  process.on("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const [qrels, run] = [join(folder, "qrels"), join(folder, "run")];
  makeRun(qrels, run, Number(values.queries), Number(values.seed));
  console.log(`${String(Number(values.queries))} queries, ${(statSync(run).size / 1e6).toFixed(1)} MB`);

  const cli = fileURLToPath(new URL("dist/cli.js", `file://${process.cwd()}/`));
  const measures = ["map", "recip_rank", "ndcg_cut.10"].flatMap((name) => ["-m", name]);
  const own = measure([cli, "evaluate", "--qrels", qrels, "--run", run, ...measures, "--format", "trec_eval"]);
  const naive = measure([fileURLToPath(import.meta.url), "--naive", qrels, "--naive", run]);
  if (own.out.replace(/\s+/g, " ").trim() !== naive.out.replace(/\s+/g, " ").trim()) {
    console.error(`not the same:\n${own.out}\n${naive.out}`);
    process.exitCode = 1;
  }
  const row = (name: string, { seconds, cpuSeconds, megabytes }: Shot): string =>
    `${name.padEnd(26)}${seconds.toFixed(2).padStart(8)} s${cpuSeconds.toFixed(2).padStart(8)} s of processor${megabytes.toFixed(0).padStart(7)} MB`;
  console.log(row("pengantar evaluate", own));
  console.log(row("straightforward", naive));
  console.log(
    `${(naive.cpuSeconds / own.cpuSeconds).toFixed(1)} times the processor's time, ${(naive.megabytes / own.megabytes).toFixed(1)} times the memory`,
  );
  if (values.against !== undefined) {
    const start = performance.now();
    spawnSync(values.against, [...measures, qrels, run]);
    console.log(`${values.against}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
  }
}

/** The median of several shots, each in a process of its own. */
function measure(words: readonly string[]): Shot {
  const shots = Array.from({ length: Number(values.shots) }, (): Shot => {
    const start = performance.now();
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", reportUse, ...words], { encoding: "utf8" });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(stderr);
    const [cpuSeconds, megabytes] = JSON.parse(stderr.trimEnd().split("\n").at(-1) ?? "") as [number, number];
    return { out: stdout, seconds, cpuSeconds, megabytes };
  });
  return shots.sort((a, b) => a.seconds - b.seconds)[shots.length >> 1]!;
}

/** Queries with 1,000 documents each, in no order; one of ten is judged, with grades from 0 to 3. */
function makeRun(qrels: string, run: string, queries: number, seed: number): void {
  const random = createRandom(seed);
  const [judged, scored]: [string[], string[]] = [[], []];
  for (let query = 1; query <= queries; query++) {
    const documents = new Set<number>();
    while (documents.size < 1000) documents.add(random.below(100_000));
    let rank = 0;
    for (const document of documents) {
      rank++;
      const score = (random.next() / 2 ** 32) * 10;
      scored.push(`${String(query)} Q0 d${String(document)} ${String(rank)} ${score.toFixed(2)} t`);
      if (random.chance(0.1)) judged.push(`${String(query)} 0 d${String(document)} ${String(random.below(4))}`);
    }
  }
  writeFileSync(qrels, `${judged.join("\n")}\n`);
  writeFileSync(run, `${scored.join("\n")}\n`);
}
