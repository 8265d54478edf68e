import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { runCli, scratchFolder, writeFiles, type Ended } from "./run-cli.js";

const folder = scratchFolder();
const evaluate = (...words: string[]): Promise<Ended> => runCli(["evaluate", ...words], { cwd: folder });
const files = ["--qrels", "qrels.txt", "--run", "run.txt"];

const qrels = "t1 0 a 1\nt1 0 b 0\nt2 0 a 2\nt3 0 a 1\n";
const run = "t1 Q0 a 1 0.5 mine\nt1 Q0 b 2 0.4 mine\nt2 Q0 b 1 0.9 mine\nt2 Q0 a 2 0.3 mine\n";

beforeAll(() => {
  writeFiles(folder, {
    "qrels.txt": qrels,
    "run.txt": run,
    "run.txt.gz": gzipSync(run),
    "run.json": { t1: { a: 0.5, b: 0.4 }, t2: { b: 0.9, a: 0.3 } },
    "qrels.jsonl": qrels
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" "))
      .map(([query, , document, grade]) => ({ query, document, grade: Number(grade) })),
    "broken.txt": "t1 Q0 a 1 0.5 mine\nt1 Q0 b\nt1 Q0 a 2 0.4 mine\nt1 Q0 c 2 high mine\n",
  });
});

describe("pengantar evaluate", () => {
  it("prints what trec_eval prints, and says on the other stream which queries are not there", async () => {
    const { code, out, err } = await evaluate(...files, "-m", "map", "-m", "num_q", "-m", "P.1,2", "--format", "trec_eval");
    expect(code).toBe(0);
    expect(out).toBe(
      "num_q                 \tall\t2\nmap                   \tall\t0.7500\nP_1                   \tall\t0.5000\nP_2                   \tall\t0.5000\n",
    );
    expect(err).toContain("query t3");
    expect(err).toContain("none for 1 of them, which do not count");
  });

  it("lets all judged queries count, and prints each, with -c and -q", async () => {
    const ten = await evaluate(...files, "-m", "num_rel", "-m", "map", "-c", "-q", "--format", "trec_eval");
    expect(ten.out).toContain("map                   \tt3\t0.0000\n");
    expect(ten.out).toContain("map                   \tall\t0.5000\n");
    const nine = await evaluate(...files, "-m", "num_rel", "-m", "map", "-c", "-q", "--compat", "9", "--format", "trec_eval");
    expect(nine.out).not.toContain("\tt3\t");
    expect(nine.out.split("\n").slice(-3)).toEqual(ten.out.split("\n").slice(-3));
  });

  it.each([
    ["gzip", "qrels.txt", "run.txt.gz"],
    ["JSON", "qrels.txt", "run.json"],
    ["JSON Lines", "qrels.jsonl", "run.txt"],
  ])("reads %s", async (_, judgements, scores) => {
    const words = ["-m", "all_trec", "-q", "--format", "csv"];
    const expected = await evaluate(...files, ...words);
    expect((await evaluate("--qrels", judgements, "--run", scores, ...words)).out).toBe(expected.out);
  });

  it("refuses a file with errors, lists them with their lines, and prints no number", async () => {
    const { code, out, err } = await evaluate("--qrels", "qrels.txt", "--run", "broken.txt");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("3 errors; nothing was evaluated:");
    expect(err).toContain("line 2: expected six fields");
    expect(err).toContain("line 3: expected a document once for query t1; received a of line 1 again (broken.txt)");
    expect(err).toContain("line 4: expected a finite decimal number");
  });

  it("writes a table, JSON, CSV, Markdown, LaTeX and HTML", async () => {
    const as = async (format: string, ...more: string[]): Promise<string> =>
      (await evaluate(...files, "-m", "AP", "-m", "nDCG@10", "--format", format, ...more)).out;
    expect(await as("table")).toMatch(/^mine: 2 of 3 judged queries\n\nMeasure\s+Value\nmap\s+0\.7500\n/);
    const json = JSON.parse(await as("json", "-q")) as {
      run: string;
      metrics: { name: string; value: number }[];
      perQuery: Record<string, Record<string, number>>;
    };
    expect(json.run).toBe("mine");
    expect(json.metrics.map(({ name, value }) => [name, value])).toEqual([
      ["map", 0.75],
      ["ndcg_cut_10", (1 + 1 / Math.log2(3)) / 2],
    ]);
    expect(json.perQuery["t2"]).toEqual({ map: 0.5, ndcg_cut_10: 1 / Math.log2(3) });
    expect(await as("csv", "-q")).toBe("Query,map,ndcg_cut_10\r\nt1,1,1\r\nt2,0.5,0.6309297535714575\r\nall,0.75,0.8154648767857288\r\n");
    expect(await as("markdown")).toBe("| Measure | Value |\n|---|--:|\n| map | 0.7500 |\n| ndcg\\_cut\\_10 | 0.8155 |\n");
    expect(await as("latex")).toContain("ndcg\\_cut\\_10 & 0.8155 \\\\\n");
    expect(await as("html")).toContain('<tr class=""><td class="">map</td><td class="number">0.7500</td></tr>');
  });

  it("tests several runs against each other, and prints trec_eval's report of each", async () => {
    writeFiles(folder, { "other.txt": "t1 Q0 b 1 0.5 other\nt1 Q0 a 2 0.4 other\nt2 Q0 a 1 0.9 other\n" });
    const both = [...files, "--run", "other.txt", "-m", "map"];
    const table = await evaluate(...both);
    expect(table.out).toMatch(/^2 runs on 2 queries\n\n1 {2}mine\n2 {2}other\n/);
    expect(table.out).toContain("map                   0.7500    0.7500\n");
    expect(table.out).toContain("1 − 2");
    for (const line of table.out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const json = JSON.parse((await evaluate(...both, "--format", "json")).out) as { comparisons: { pairs: { holm: number }[] }[] };
    expect(json.comparisons[0]?.pairs[0]?.holm).toBe(1);
    expect((await evaluate(...both, "--format", "csv")).out).toBe("Query,Measure,mine,other\r\nall,map,0.75,0.75\r\n");
    expect((await evaluate(...both, "--format", "trec_eval")).out).toBe("map                   \tall\t0.7500\n".repeat(2));
    expect((await evaluate(...files, ...files.slice(2), "-m", "map")).out).toMatch(
      /\n1 − 2 +0\.0000 +0\.0000…0\.0000 +0\.00 +1\.0000 +1\.0000 +1\.0000\n/,
    );
    writeFiles(folder, { "short.txt": "t1 Q0 a 1 0.5 short\n" });
    const uneven = await evaluate(...files, "--run", "short.txt", "-m", "map");
    expect([uneven.code, uneven.out]).toEqual([2, ""]);
    expect(uneven.err).toContain("--run: expected evaluations of the same queries");
  });

  it("averages over ties where it is asked to, and refuses a measure that cannot", async () => {
    writeFiles(folder, { "tied.txt": "t1 Q0 a 1 1 mine\nt1 Q0 b 2 1 mine\n" });
    const tied = (...words: string[]) => evaluate("--qrels", "qrels.txt", "--run", "tied.txt", "--format", "trec_eval", ...words);
    expect((await tied("-m", "recip_rank", "--ties", "expected")).out).toContain("0.7500");
    const said = await evaluate("--qrels", "qrels.txt", "--run", "tied.txt", "-m", "recip_rank", "--ties", "expected");
    expect(said.out).toMatch(/^mine: 1 of 3 judged queries, --ties expected\n/);
    expect((await tied("-m", "P.1")).err).toContain("ties there in 1 query");
    expect(await tied("-m", "G", "--ties", "expected")).toMatchObject({ code: 2, out: "" });
  });

  it.each<[string, string[], string]>([
    ["no run", ["--qrels", "qrels.txt"], "The option --run <file> is needed."],
    ["an unknown measure", [...files, "-m", "mapp"], "--measure: expected a measure of trec_eval"],
    ["an unknown format", [...files, "--format", "xml"], "--format: expected one of table, trec_eval"],
    ["another version", [...files, "--compat", "8"], "--compat: expected one of 9, 10"],
    ["a level that is none", [...files, "--level", "high"], "--level: expected a whole number"],
    ["a file that is not there", ["--qrels", "no.txt", "--run", "run.txt"], "no.txt cannot be read"],
  ])("%s is wrong usage", async (_, words, said) => {
    const { code, out, err } = await evaluate(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });

  const reference = resolve(import.meta.dirname, "../../../shared/data/trec_eval");
  it.skipIf(!existsSync(reference))("agrees with the reference output (skipped where ../shared/data is not there)", async () => {
    const at = (name: string): string => join(reference, name);
    const { out } = await evaluate("--qrels", at("qrels.test"), "--run", at("results.test"), "--format", "trec_eval");
    expect(out).toBe(readFileSync(at("out.test"), "utf8"));
  });
});
