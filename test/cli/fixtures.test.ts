import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Run } from "pengantar";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { program, runCli, scratchFolder } from "./run-cli.js";

const root = resolve(import.meta.dirname, "../..");
const folder = scratchFolder();
const at = (name: string): string => join(root, "fixtures", name);
const inputs = [
  ...["--candidates", at("candidates.jsonl"), "--vacancies", at("vacancies.jsonl")],
  ...["--taxonomy", at("taxonomy.json"), "--places", at("places.json"), "--as-of", "2026-11-24"],
];

describe("the fixtures, through the command line", () => {
  it("every vacancy and every candidate gets its ranking; a pair's score is the same bits from either side", async () => {
    const [forVacancies, forCandidates] = await Promise.all(
      ["vacancies", "candidates"].map(async (side) => {
        const { code, out } = await runCli(["match", ...inputs, "--for", side, "--top", "1000", "--format", "json"], { cwd: folder });
        expect(code).toBe(0);
        return JSON.parse(out) as Run;
      }),
    );
    expect(forVacancies?.rankings).toHaveLength(forVacancies!.market.vacancies);
    expect(forCandidates?.rankings).toHaveLength(forVacancies!.market.candidates);
    const scores = new Map<string, number>();
    for (const { id, matches } of forVacancies!.rankings) for (const match of matches) scores.set(`${match.id} ${id}`, match.score);
    for (const { id, matches } of forCandidates!.rankings)
      for (const match of matches) expect(scores.get(`${id} ${match.id}`)).toBe(match.score);
    expect(scores.size).toBeGreaterThan(10_000);
  });

  it("whoever reads the first line only ends a long run quietly", () => {
    const words = ["match", ...inputs, "--for", "vacancies", "--top", "500", "--format", "json"];
    const script = `{ "$0" "$@" 2>errors.txt; echo "$?" >code.txt; } | head -c 100`;
    const { stdout } = spawnSync("sh", ["-c", script, process.execPath, program, ...words], { cwd: folder, encoding: "utf8" });
    expect(stdout).toHaveLength(100);
    expect(readFileSync(join(folder, "code.txt"), "utf8")).toBe("0\n");
    expect(readFileSync(join(folder, "errors.txt"), "utf8")).not.toMatch(/EPIPE|Error/);
  });
});

describe("the demo", () => {
  it("prints tables of 80 columns with reasons, and last the paths of the JSON and the page that it wrote", () => {
    const printed = execFileSync(process.execPath, [at("demo.mjs")], { cwd: root, encoding: "utf8" });
    const lines = printed.trimEnd().split("\n");
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    for (const said of ["VACANCY", "CANDIDATE", "+ Skills: "]) expect(printed).toContain(said);
    expect(lines.length).toBeLessThan(120);
    expect(lines.slice(-2)).toEqual(["demo-output/rankings.json", "demo-output/rankings.html"]);
    const [json, html] = lines.slice(-2).map((path) => join(root, path));
    expect((JSON.parse(readFileSync(json!, "utf8")) as Run).rankings.length).toBeGreaterThan(100);
    expect(readFileSync(html!, "utf8")).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
    expect(statSync(html!).size).toBeLessThan(1_000_000);
  });
});
