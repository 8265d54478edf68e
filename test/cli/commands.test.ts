import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Explanation, Run } from "pengantar";
import { verifyExplanation } from "pengantar";
import { awkwardNames, candidates, files, inputs, onTheDay, vacancies } from "./records.js";
import { displayWidth } from "../../src/cli/display-width.js";
import { program, runCli, scratchFolder, writeFiles, type Ended } from "./run-cli.js";

const folder = scratchFolder();
const run = (...words: string[]): Promise<Ended> => runCli(words, { cwd: folder });
const match = (...words: string[]): Promise<Ended> => run("match", ...inputs, ...onTheDay, ...words);
const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

beforeAll(() => {
  writeFiles(folder, files);
});

describe("pengantar match", () => {
  it("writes the promised JSON, as the library ranks", async () => {
    const { code, out } = await match("--for", "vacancies", "--format", "json");
    expect(code).toBe(0);
    const result = JSON.parse(out) as Run;
    expect(Object.keys(result).slice(0, 4)).toEqual(["asOf", "policy", "market", "rankings"]);
    expect(result).toMatchObject({ asOf: "2026-11-24", policy: { id: "general", version: "1" }, market: { candidates: 3, vacancies: 3 } });
    const [ranking] = result.rankings;
    expect([ranking?.for, ranking?.id, ranking?.matches.map(({ id }) => id)]).toEqual(["vacancy", "v-1", ["c-1", "c-2", "c-3"]]);
    expect(Object.keys(ranking!.matches[0]!)).toEqual(["id", "rank", "score", "low", "high", "fit", "appeal", "gates"]);
    expect(result.rankings.find(({ id }) => id === "v-3")?.matches).toEqual([]);
  });

  it("ranks vacancies for candidates, only those named, only so many", async () => {
    const { out } = await match("--for", "candidates", "--only", "c-2", "c-1", "--top", "1", "--format", "json");
    const { rankings } = JSON.parse(out) as Run;
    expect(rankings.map(({ for: side, id, matches }) => [side, id, matches.length])).toEqual([
      ["candidate", "c-2", 1],
      ["candidate", "c-1", 1],
    ]);
  });

  it.each(["en", "id"])("prints a table of at most 80 columns, however odd the names (%s)", async (locale) => {
    const odd = awkwardNames.map((name, index) => ({ ...candidates[0], id: `odd-${String(index)}`, name }));
    writeFiles(folder, { "odd.jsonl": odd });
    const { code, out } = await run(
      "match",
      "--candidates",
      "odd.jsonl",
      ...inputs.slice(2),
      ...onTheDay,
      "--for",
      "vacancies",
      "--locale",
      locale,
    );
    expect(code).toBe(0);
    for (const line of lines(out)) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(out).not.toContain("\u001B");
  });

  it("writes CSV that no spreadsheet runs, and a TREC run", async () => {
    writeFiles(folder, { "formula.jsonl": [{ ...candidates[0], id: "=1+1" }] });
    const csv = await run(
      "match",
      "--candidates",
      "formula.jsonl",
      ...inputs.slice(2),
      ...onTheDay,
      "--for",
      "vacancies",
      "--only",
      "v-1",
      "--format",
      "csv",
    );
    expect(csv.out).toContain("'=1+1");
    const trec = await match("--for", "vacancies", "--only", "v-1", "--format", "trec");
    expect(lines(trec.out)[0]).toMatch(/^v-1 Q0 c-1 1 0\.\d+ \S+$/);
  });

  it("writes a page of its own, with every name harmless", async () => {
    const { code, err } = await run(
      "match",
      "--candidates",
      "odd.jsonl",
      ...inputs.slice(2),
      ...onTheDay,
      "--for",
      "vacancies",
      "--format",
      "html",
      "--out",
      "page.html",
    );
    const page = readFileSync(join(folder, "page.html"), "utf8");
    expect([code, page.startsWith("<!doctype html>") || page.startsWith("<!DOCTYPE html>")]).toEqual([0, true]);
    expect(err).toContain("page.html");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/<script|<img|<link|src=|href=|url\(/i);
  });

  it("ranks the good records of a bad file, lists every issue, and ends with 1", async () => {
    const bad = [...candidates, { id: "c-1" }, { id: "c-4", maxCommuteKm: -1 }, { id: "c-5", skills: [{ concept: "no-such" }] }];
    writeFiles(folder, { "bad.jsonl": `${bad.map((one) => JSON.stringify(one)).join("\n")}\nnonsense\n` });
    const { code, out, err } = await run(
      "match",
      "--candidates",
      "bad.jsonl",
      ...inputs.slice(2),
      ...onTheDay,
      "--for",
      "vacancies",
      "--only",
      "v-1",
      "--format",
      "json",
    );
    expect(code).toBe(1);
    expect((JSON.parse(out) as Run).rankings[0]?.matches.map(({ id }) => id).sort()).toEqual(["c-1", "c-2", "c-3", "c-5"]);
    for (const said of ["c-1", "c-4 maxCommuteKm", "line 7", "c-5 skills[0].concept"]) expect(err).toContain(said);
  });

  it("reads CSV with a byte order mark and semicolons, and standard input", async () => {
    writeFiles(folder, { "people.csv": "\ufeffid;name;skills\nc-8;Rini;welding|drawings\n" });
    const { code, out } = await run(
      "match",
      "--candidates",
      "people.csv",
      ...inputs.slice(2),
      ...onTheDay,
      "--for",
      "vacancies",
      "--only",
      "v-1",
      "--format",
      "json",
    );
    expect([code, (JSON.parse(out) as Run).rankings[0]?.matches.map(({ id }) => id)]).toEqual([0, ["c-8"]]);
    const piped = await runCli(
      ["match", "--candidates", "-", ...inputs.slice(2), ...onTheDay, "--for", "vacancies", "--only", "v-1", "--format", "json"],
      {
        cwd: folder,
        input: JSON.stringify(candidates[0]),
      },
    );
    expect((JSON.parse(piped.out) as Run).market.candidates).toBe(1);
  });

  it("takes a policy file, with rules of one's own", async () => {
    writeFiles(folder, {
      "mine.mjs": `export const rules = { luck: () => ({ name: "luck", version: "1", options: {}, asks: "vacancy", reads: { candidate: [], vacancy: [] },
        bind: () => ({ asked: () => true, from: () => ({ degree: () => 0.25, ceiling: 1 }), evidence: () => ({}) }), describe: () => "Luck." }) };`,
      "luck.json": { schema: 1, id: "luck", version: "1", fit: [{ name: "luck", rule: "luck", weight: 1 }] },
      "nan.mjs": `export const rules = { luck: () => ({ name: "luck", version: "1", options: {}, asks: "vacancy", reads: { candidate: [], vacancy: [] },
        bind: () => ({ asked: () => true, from: () => ({ degree: () => NaN, ceiling: 1 }), evidence: () => ({}) }), describe: () => "Luck." }) };`,
    });
    const lucky = await match("--for", "vacancies", "--only", "v-1", "--policy", "luck.json", "--plugin", "./mine.mjs", "--format", "json");
    expect([lucky.code, (JSON.parse(lucky.out) as Run).rankings[0]?.matches[0]?.score]).toEqual([0, 0.25]);
    const broken = await match("--for", "vacancies", "--policy", "luck.json", "--plugin", "./nan.mjs", "--format", "json");
    expect(broken.code).toBe(1);
    expect(broken.err).toMatch(/luck.*candidate c-\d and vacancy v-\d.*NaN/);
    const unknown = await match("--for", "vacancies", "--policy", "luck.json");
    expect([unknown.code, unknown.out]).toEqual([1, ""]);
    expect(unknown.err).toContain("luck");
  });

  it.each<[string, string[]]>([
    ["no side", []],
    ["an unknown side", ["--for", "everybody"]],
    ["an unknown option", ["--for", "vacancies", "--speed", "9"]],
    ["an unknown format", ["--for", "vacancies", "--format", "pdf"]],
    ["a day that is none", ["--for", "vacancies", "--as-of", "yesterday"]],
    ["half a number", ["--for", "vacancies", "--top", "1.5"]],
    ["an unknown id", ["--for", "vacancies", "--only", "v-99"]],
    ["a file that is not there", ["--for", "vacancies", "--policy", "nowhere.json"]],
  ])("ends with 2 for %s, and prints no ranking", async (_, words) => {
    const { code, out, err } = await match(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
    expect(err).not.toMatch(/at .*\.js:\d+/);
  });

  it("ends quietly when nobody reads on", () => {
    const words = ["match", ...inputs, ...onTheDay, "--for", "vacancies"].join(" ");
    const { stderr } = spawnSync("sh", ["-c", `node "${program}" ${words} | head -n 1`], { cwd: folder, encoding: "utf8" });
    expect(stderr).not.toMatch(/EPIPE|Error/);
  });
});

describe("pengantar explain", () => {
  it("gives the whole explanation as JSON, which adds up", async () => {
    const { code, out } = await run(
      "explain",
      ...inputs,
      ...onTheDay,
      "--candidate",
      "c-1",
      "--vacancy",
      "v-1",
      "--format",
      "json",
      "--locale",
      "id",
    );
    expect(code).toBe(0);
    const explanation = JSON.parse(out) as Explanation;
    expect(verifyExplanation(explanation)).toEqual([]);
    for (const part of Object.values(explanation.fit))
      expect(part).toMatchObject({ degree: expect.any(Number) as number, weight: expect.any(Number) as number });
    expect(explanation.fit["skills"]?.sentence).toContain("Memiliki");
  });

  it("prints it for a reader, in 80 columns", async () => {
    const { code, out } = await run("explain", ...inputs, ...onTheDay, "--candidate", "c-2", "--vacancy", "v-3");
    expect(code).toBe(0);
    expect(out).toContain("no longer open");
    for (const line of lines(out)) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("ends with 2 for a pair that is not there", async () => {
    expect((await run("explain", ...inputs, ...onTheDay, "--candidate", "c-1", "--vacancy", "nobody")).code).toBe(2);
  });
});

describe("pengantar validate", () => {
  it("counts what is in order, and ends with 0", async () => {
    const { code, out } = await run("validate", ...inputs);
    expect(code).toBe(0);
    expect(out).toMatch(/candidates: 3[\s\S]*vacancies: 3/);
    expect(out).toContain("gamelan");
  });

  it.each<[string, unknown]>([
    ["empty.jsonl", ""],
    ["empty.json", "[]"],
    ["header.csv", "id,name\n"],
  ])("warns of %s without a record", async (name, content) => {
    writeFiles(folder, { [name]: content });
    const { code, out } = await run("validate", "--candidates", name);
    expect([code, /warning|no records/i.test(out)]).toEqual([0, true]);
  });

  it("lists all issues of all files, and ends with 1", async () => {
    writeFiles(folder, {
      "wrong.jsonl": [
        ...vacancies,
        { id: "v-1", title: "again" },
        { id: "v-9", title: "?", wage: { min: -1, currency: "IDR", period: "month" } },
      ],
      "wrong-taxonomy.json": { id: "t", version: "1", concepts: [{ id: "a", kind: "skill", labels: { en: "a" }, broader: ["nowhere"] }] },
      "wrong-policy.json": { schema: 2, id: "p", version: "1" },
    });
    const { code, out } = await run(
      "validate",
      "--vacancies",
      "wrong.jsonl",
      "--taxonomy",
      "wrong-taxonomy.json",
      "--policy",
      "wrong-policy.json",
    );
    expect(code).toBe(1);
    for (const said of ["v-1", "v-9", "wage.min", "nowhere", "schema"]) expect(out).toContain(said);
  });
});

describe("pengantar --help", () => {
  it.each([
    ["en", "Usage:", {}],
    ["id", "Cara pakai:", {}],
    [undefined, "Cara pakai:", { LANG: "id_ID.UTF-8" }],
    [undefined, "Usage:", { LANG: "en_GB.UTF-8" }],
  ])("speaks the reader's language (%s, %s)", async (locale, word, env) => {
    for (const command of [[], ["match"], ["explain"], ["validate"]]) {
      const { code, out } = await runCli([...command, "--help", ...(locale === undefined ? [] : ["--locale", locale])], {
        cwd: folder,
        env,
      });
      expect([code, out.includes(word)]).toEqual([0, true]);
      for (const line of lines(out)) expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});
