import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { FittedPolicy, PolicyComparison, PolicyFinding, RegisterEntry } from "pengantar/policies";
import type { Run } from "pengantar";
import { displayWidth } from "../../src/cli/display-width.js";
import { runCli, scratchFolder, writeFiles, type Ended } from "./run-cli.js";

const root = resolve(import.meta.dirname, "../..");
const folder = scratchFolder();
const run = (...words: string[]): Promise<Ended> => runCli(words, { cwd: folder });
const at = (name: string): string => join(root, "fixtures", name);
const market = ["--market", "market.snapshot", "--as-of", "2026-11-24"];
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const narrow = (text: string): void => {
  for (const line of text.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
};

beforeAll(async () => {
  const files = ["--candidates", at("candidates.jsonl"), "--vacancies", at("vacancies.jsonl")];
  await run("index", ...files, "--taxonomy", at("taxonomy.json"), "--places", at("places.json"), "--out", "market.snapshot");
});

describe("pengantar policy lint", () => {
  it("finds nothing in a sound policy, and ends with 1 where one cannot do what it says", async () => {
    const sound = await run("policy", "lint", at("policies/reciprocal.json"), ...market);
    expect([sound.code, sound.out]).toEqual([0, expect.stringContaining("Nothing was found.")]);
    const closed = {
      schema: 1,
      id: "closed",
      version: "1",
      fit: [
        { name: "skills", rule: "skills", weight: 0 },
        { name: "education", rule: "education", weight: 1 },
      ],
      appeal: [{ name: "wage", rule: "wage", weight: 0 }],
    };
    writeFiles(folder, { "closed.json": closed });
    const { code, out } = await run("policy", "lint", "closed.json", "--format", "json");
    const findings = JSON.parse(out) as readonly PolicyFinding[];
    expect(findings.some(({ path }) => path.startsWith("fit.skills"))).toBe(true);
    expect(code).toBe(findings.some(({ severity }) => severity === "error") ? 1 : 0);
    const table = await run("policy", "lint", "closed.json", ...market, "--locale", "id");
    narrow(table.out);
    expect(table.out).toContain("500 pencari kerja");
  });

  it("lists every issue of a policy that cannot be used, with its path", async () => {
    writeFiles(folder, { "bad.json": { schema: 1, id: "x", version: "1", fit: [{ name: "skills", rule: "skils", weight: -1 }] } });
    const { code, err } = await run("policy", "lint", "bad.json");
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.json cannot be used as a policy:[\s\S]*fit\[0\]/);
    expect((await run("policy", "lint")).err).toContain("policy is needed.");
    expect((await run("policy", "lint", "bad.json", "--candidates", "x.csv")).err).not.toBe("");
  });
});

describe("pengantar policy diff", () => {
  const pair = [at("policy.json"), at("policies/near-first.json")];

  it("tells the differences of the texts without a market", async () => {
    const { code, out } = await run("policy", "diff", ...pair);
    expect([code, out]).toEqual([0, expect.stringContaining("fit.location.weight: 2 → 10")]);
    narrow(out);
  });

  it("tells who enters and who leaves, by place and by groups of one's own, small ones pooled", async () => {
    const rows = Array.from(
      { length: 500 },
      (_, index) => `c-${String(index + 1).padStart(3, "0")},${index < 3 ? "few" : index % 2 ? "a" : "b"}`,
    );
    writeFiles(folder, { "groups.csv": ["id,training", ...rows].join("\n") });
    const { code, out } = await run(
      "policy",
      "diff",
      ...pair,
      ...market,
      "--by",
      "groups.csv",
      "--place-level",
      "regency",
      "--format",
      "json",
    );
    const comparison = JSON.parse(out) as PolicyComparison;
    expect([code, comparison.lists, comparison.groups.map(({ grouping }) => grouping)]).toEqual([0, 120, ["place", "training"]]);
    expect(comparison.groups[1]!.cells.map(({ group }) => group)).toEqual(expect.not.arrayContaining(["few"]));
    const table = await run("policy", "diff", ...pair, ...market, "--by", "groups.csv", "--locale", "id");
    narrow(table.out);
    for (const said of ["Menurut training", `${String(comparison.entered)} tempat baru`]) expect(table.out).toContain(said);
    await run("policy", "diff", ...pair, ...market, "--place-level", "regency", "--format", "html", "--out", "diff.html");
    expect(read("diff.html")).toMatch(/^<!DOCTYPE html>[\s\S]*<svg[\s\S]*<\/html>\n$/);
  });

  it("of a policy with itself is empty", async () => {
    const { out } = await run("policy", "diff", pair[0]!, pair[0]!, ...market, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ changes: [], changedLists: 0, entered: 0, left: 0, moved: 0, rankings: [] });
  });

  it.each([
    ["id\nc-1\n", /ids in the first column/],
    ["id,a,a\nc-1,x,y\n", /ids in the first column/],
    ["id,a\nc-1,x\nc-1,y\n", /line 3: expected an id/],
  ])("refuses groups such as %j", async (text, said) => {
    writeFiles(folder, { "bad.csv": text });
    const { code, err } = await run("policy", "diff", ...pair, ...market, "--by", "bad.csv");
    expect([code, err]).toEqual([1, expect.stringMatching(said)]);
  });
});

describe("pengantar policy describe", () => {
  it("writes Markdown for a register, and the same as a page and as data", async () => {
    const { out } = await run("policy", "describe", at("policies/reciprocal.json"), "--locale", "id");
    expect(out).toMatch(/^# .*reciprocal/);
    await run("policy", "describe", at("policies/reciprocal.json"), "--format", "html", "--out", "register.html");
    const page = read("register.html");
    expect(page).toMatch(/<h1>Matching policy reciprocal, version 1<\/h1>/);
    expect(page).not.toMatch(/\*\*|\| ---|^#/m);
    expect(page.match(/<table class="stack">/g)?.length).toBeGreaterThanOrEqual(2);
    const asJson = JSON.parse((await run("policy", "describe", at("policies/reciprocal.json"), "--format", "json")).out) as RegisterEntry;
    expect(asJson).toMatchObject({ id: "reciprocal", version: "1", locale: "en", policies: [{ combine: "harmonic" }] });
  });
});

describe("pengantar policy fit", () => {
  it("writes a new version that leans to the judgements, with the comparison; refuses where there are too few", async () => {
    const taught = await run(
      "match",
      "--policy",
      at("policies/near-first.json"),
      ...market,
      "--for",
      "vacancies",
      "--top",
      "8",
      "--format",
      "json",
    );
    const judgements = (JSON.parse(taught.out) as Run).rankings.flatMap(({ id, matches }) =>
      matches.map((match) => ({ candidate: match.id, vacancy: id, relevance: match.rank <= 3 ? 1 : 0 })),
    );
    writeFiles(folder, { "judgements.jsonl": judgements, "few.jsonl": judgements.slice(0, 16) });
    const fit = ["policy", "fit", at("policy.json")];
    const { code, out } = await run(
      ...fit,
      "judgements.jsonl",
      ...market,
      "--format",
      "json",
      "--resamples",
      "20",
      "--policy-version",
      "2",
      "--out",
      "fitted.json",
    );
    expect(code).toBe(0);
    const { weights, policy } = JSON.parse(out) as FittedPolicy<object, object>;
    const location = weights.find(({ path }) => path === "fit.location")!;
    expect(location.shareAfter).toBeGreaterThan(location.shareBefore);
    expect(policy.version).toBe("2");
    expect((await run("policy", "lint", "fitted.json")).code).toBe(0);
    const table = await run(...fit, "judgements.jsonl", ...market, "--resamples", "0");
    narrow(table.out);
    const few = await run(...fit, "few.jsonl", ...market, "--locale", "id", "--out", "none.json");
    expect([few.code, few.out]).toEqual([1, expect.stringContaining("Terlalu sedikit untuk dipelajari")]);
    expect(() => read("none.json")).toThrow("ENOENT");
  });
});
