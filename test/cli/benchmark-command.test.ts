import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, scratchFolder, writeFiles, type Ended } from "./run-cli.js";

const folder = scratchFolder();
const root = resolve(import.meta.dirname, "../..");
const at = (name: string): string => join(root, "fixtures", name);
const inputs = [
  ...["--candidates", at("candidates.jsonl"), "--vacancies", at("vacancies.jsonl"), "--taxonomy", at("taxonomy.json")],
  ...["--places", at("places.json"), "--as-of", "2026-11-24", "--seeds", "1", "--out", "out"],
];
const benchmark = (...words: string[]): Promise<Ended> => runCli(["benchmark", ...inputs, ...words], { cwd: folder });
const read = (name: string): string => readFileSync(join(folder, "out", name), "utf8");

describe("pengantar benchmark", () => {
  it("writes a page that stands alone and all numbers, and goes on where it was broken off", async () => {
    writeFiles(folder, { "vendor.txt": "v-001 Q0 c-001 1 2.5 vendor\nv-001 Q0 nobody 2 1.5 vendor\n" });
    const words = [
      "--policy",
      at("policy.json"),
      "--run",
      "vendor.txt",
      "--qrels",
      at("judgements.txt"),
      "--demographics",
      at("demographics.jsonl"),
    ];
    const first = await benchmark(...words);
    expect(first.code).toBe(0);
    expect(first.err).toContain("1 others, such as nobody: left out");
    expect(first.out).toMatch(/^ {3}Policy +ndcg_cut_10 +gini +unfilled +impact:age +ms\nA {2}general-1 /);
    for (const line of first.out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const page = read("report.html");
    expect(page).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
    expect(page).not.toMatch(/<script|https?:|NaN|undefined|Infinity/);
    expect(page.match(/<svg/g)!.length).toBeGreaterThanOrEqual(6);
    expect(page).toContain("what the audit found");
    expect(page).toMatch(/<h2>What tells the group<\/h2>[\s\S]* inputs tells? the group of \d+ people/);
    expect(read("benchmark.json")).toContain('"proxies"');
    expect(read("scores.csv")).toMatch(
      /^policy,kind,side,metric,better,value,low,high,n\r\ngeneral-1,accuracy,vacancies,ndcg_cut_10,higher,0\./,
    );
    expect(read("topics.csv").split("\r\n")[0]).toBe("topic,side,metric,policy,value");
    interface Written {
      readonly manifest: { readonly hash: string; readonly results: string };
    }
    const { manifest } = JSON.parse(read("benchmark.json")) as Written;

    const cells = read("cells.jsonl").split("\n");
    writeFileSync(join(folder, "out", "cells.jsonl"), `${cells[0]!}\n${cells[1]!.slice(0, 100)}`);
    const second = await benchmark(...words);
    expect(second.err).toContain("cannot be read from line 2 on");
    expect(second.err).toContain("1 finished part of an earlier run taken over");
    const again = JSON.parse(read("benchmark.json")) as Written;
    expect([again.manifest.hash, again.manifest.results]).toEqual([manifest.hash, manifest.results]);
  });

  it("without judgements and demographics says that it knows nothing of them, in Indonesian", async () => {
    const { code, out } = await benchmark("--locale", "id");
    expect(code).toBe(0);
    expect(out).toContain("Tidak ada penilaian");
    expect(read("report.html")).toContain("Tidak ada data demografi");
  });

  it.each<[string, string[], string]>([
    ["no folder", ["--out", "vendor.txt"], "--out: expected a folder"],
    ["a run of others", ["--run", "others.txt"], "neither its vacancies nor its candidates"],
    ["judgements twice", ["--qrels", at("judgements.txt"), "--qrels", at("judgements.txt")], "judgements of this side already"],
    ["one policy twice", ["--policy", at("policy.json"), "--policy", at("policy.json")], "under a name of its own"],
    ["demographics that are none", ["--demographics", "people.jsonl"], "sex: expected one of"],
  ])("%s is refused", async (_, words, said) => {
    writeFiles(folder, { "others.txt": "x Q0 y 1 1 z\n", "people.jsonl": [{ candidate: "c-001", sex: 3 }] });
    const { code, err } = await benchmark(...words);
    expect(code).not.toBe(0);
    expect(err).toContain(said);
    expect(existsSync(join(folder, "x"))).toBe(false);
  });
});
