import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Run } from "pengantar";

const root = resolve(import.meta.dirname, "../..");
const data = resolve(root, "../shared/data");
const missing = !existsSync(data);
if (missing) console.log("real boards from the shell: skipped, because ../shared/data is missing");

const fixtures = ["--taxonomy", "fixtures/taxonomy.json", "--places", "fixtures/places.json"];
const people = ["c-001", "c-002", "c-003", "c-004", "c-005", "c-006"];
const pengantar = (...words: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [resolve(root, "dist/cli.js"), ...words], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });

describe.skipIf(missing)("the command, on the vacancies of two real boards, through a mapping file and no code", () => {
  it.each([
    ["maganghub/vacancies.jsonl", "maganghub", 3472],
    ["karirhub/vacancies.csv", "karirhub", 305],
  ])("ranks %s", (file, board, vacancies) => {
    const mapping = ["--vacancies", resolve(data, file), "--vacancies-mapping", `fixtures/mappings/${board}.json`];
    const { status, stdout } = pengantar(
      ...["match", "--candidates", "fixtures/candidates.jsonl", ...mapping, ...fixtures, "--policy", "fixtures/policy.json"],
      ...["--for", "candidates", "--only", ...people, "--top", "20", "--as-of", "2026-11-24", "--format", "json"],
    );
    expect(status).toBe(0);
    const run = JSON.parse(stdout) as Run;
    expect([run.market.candidates, run.market.vacancies]).toEqual([500, vacancies]);
    expect(run.rankings.map(({ id }) => id)).toEqual(people);
    for (const { matches } of run.rankings) expect(matches.map(({ rank }) => rank)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it("lists every name that no concept stands for, with its count", () => {
    const board = ["--vacancies", resolve(data, "karirhub/vacancies.csv"), "--vacancies-mapping", "fixtures/mappings/karirhub.json"];
    const { status, stdout } = pengantar("validate", ...board, ...fixtures, "--locale", "en");
    expect(status).toBe(0);
    const listed = stdout.split("\n").filter((line) => /^\s+\d+ × /.test(line));
    const counts = listed.map((line) => Number(/\d+/.exec(line)?.[0]));
    expect(listed.length).toBeGreaterThan(20);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});
