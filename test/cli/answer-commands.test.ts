import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Question, Ranking, WhatWouldChange, WhyNot } from "pengantar";
import type { DecisionRecord, Replay } from "pengantar/policies";
import { displayWidth } from "../../src/cli/display-width.js";
import { awkwardNames, candidates, files, inputs, onTheDay, vacancies } from "./records.js";
import { runCli, scratchFolder, writeFiles, type Ended } from "./run-cli.js";

const folder = scratchFolder();
const run = (...words: string[]): Promise<Ended> => runCli(words, { cwd: folder });
const ask = (command: string, ...words: string[]): Promise<Ended> => run(command, ...inputs, ...onTheDay, ...words);
const pair = (candidate: string, vacancy: string): string[] => ["--candidate", candidate, "--vacancy", vacancy];
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
/** A page stands alone: no script, nothing from elsewhere. */
const isPage = (page: string): void => {
  expect(page).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
  expect(page).not.toMatch(/<script|<img|<link|src=|href=|url\(/i);
};

beforeAll(() => {
  writeFiles(folder, files);
});

describe("pengantar why-not", () => {
  it("says in JSON what the library says", async () => {
    const { code, out } = await ask("why-not", ...pair("c-3", "v-1"), "--top", "1", "--format", "json");
    const why = JSON.parse(out) as WhyNot;
    expect([code, why.for, why.top, why.reason, why.rank, why.last?.id]).toEqual([0, "vacancy", 1, "score", 3, "c-1"]);
    expect(why.costs.length).toBeGreaterThan(0);
    expect(why.margin).toBe(why.last!.score - why.score);
  });

  it("names a condition that is not met first, for a candidate's list, too", async () => {
    const { code, out } = await ask("why-not", ...pair("c-1", "v-3"), "--for", "candidates", "--top", "1");
    expect(code).toBe(0);
    expect(out).toMatch(/The first 1 vacancy for the candidate: not in the list, a\s+condition is not met/);
    expect(out).toMatch(/not open|closed/i);
  });

  it.each(["en", "id"])("fits 80 columns, however odd the names, and a page stands alone (%s)", async (locale) => {
    writeFiles(folder, { "odd.jsonl": [...candidates, ...awkwardNames.map((name, index) => ({ id: `odd-${String(index)}`, name }))] });
    const odd = ["--candidates", "odd.jsonl", ...inputs.slice(2), ...onTheDay, "--locale", locale];
    const words = [...pair("odd-2", "v-1"), "--top", "2", ...odd];
    const { out } = await run("why-not", ...words);
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(out).toMatch(locale === "en" ? /What costs most {2,}Costs/ : /Yang paling mengurangi {2,}Selisih/);
    await run("why-not", ...pair("odd-0", "v-1"), "--top", "2", ...odd, "--format", "html", "--out", "why.html");
    isPage(read("why.html"));
    expect(read("why.html")).toContain("&lt;script&gt;");
    expect(read("why.html")).toContain('<svg class="bar thin"');
  });
});

describe("pengantar what-if", () => {
  const skillsAlone = { schema: 1, id: "skills", version: "1", fit: [{ name: "skills", rule: "skills", weight: 1 }] };
  const whatIf = (...words: string[]): Promise<Ended> =>
    ask("what-if", ...pair("c-2", "v-1"), "--top", "1", "--policy", "skills.json", ...words);

  beforeAll(() => {
    writeFiles(folder, { "skills.json": skillsAlone });
  });

  it("finds the smallest change, proves it, and tells what single changes open", async () => {
    const { code, out } = await whatIf("--sides", "candidate", "vacancy", "--format", "json");
    const what = JSON.parse(out) as WhatWouldChange & { readonly openings: { readonly candidate: string } };
    expect([code, what.proved, what.change?.rank, what.openings.candidate]).toEqual([0, true, 1, "c-2"]);
    const table = await whatIf("--sides", "candidate", "vacancy");
    for (const said of [...what.sentences, "Proved: nothing smaller is enough.", "Total effort:"])
      expect(table.out.replace(/\s+/g, " ")).toContain(said);
    for (const line of table.out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it("takes efforts and levers from files, its own JSON among them", async () => {
    const { out } = await whatIf("--format", "json");
    writeFiles(folder, { "levers.json": out, "efforts.json": { gainSkill: 0.5 } });
    const again = await whatIf("--levers", "levers.json", "--format", "json");
    expect((JSON.parse(again.out) as WhatWouldChange).change).toEqual((JSON.parse(out) as WhatWouldChange).change);
    const cheap = await whatIf("--efforts", "efforts.json", "--format", "json");
    const levers = (JSON.parse(cheap.out) as WhatWouldChange).levers.filter(({ change }) => change.kind === "gainSkill");
    expect(levers.map(({ effort }) => effort)).toEqual(levers.map(() => 0.5));
    expect(levers.length).toBeGreaterThan(0);
  });

  it.each<[string, string, unknown, RegExp]>([
    ["--efforts", "bad.json", [4], /bad\.json: expected an object of efforts/],
    ["--efforts", "bad.json", { growTaller: 4 }, /bad\.json: expected efforts of kinds of change, received "growTaller"/],
    ["--levers", "bad.json", { change: 1 }, /bad\.json: expected a list of changes/],
    ["--levers", "bad.json", [{ id: "x", effort: 1, change: { kind: "growTaller" } }], /bad\.json: expected a change that can be proposed/],
    ["--levers", "bad.json", [{ id: "x", effort: -1, change: { kind: "acceptShifts" } }], /bad\.json: lever x: expected an effort/],
    ["--levers", "bad.json", "not json", /bad\.json/],
  ])("refuses %s %s: %j", async (option, name, content, said) => {
    writeFiles(folder, { [name]: Array.isArray(content) ? JSON.stringify(content) : content });
    const { code, out, err } = await whatIf(option, name);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(said);
  });
});

describe("pengantar questions", () => {
  it("asks in the reader's language, what matters most first", async () => {
    const { out } = await ask("questions", "--candidate", "c-3", "--top", "2", "--format", "json");
    const questions = JSON.parse(out) as readonly Question[];
    expect(questions.length).toBeGreaterThan(1);
    const { out: table } = await ask("questions", "--candidate", "c-3", "--top", "2", "--locale", "id");
    const words = table.replace(/\s+/g, " ");
    const places = questions.map(({ text }) => words.indexOf(text.id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    await ask("questions", "--vacancy", "v-2", "--format", "html", "--out", "questions.html");
    isPage(read("questions.html"));
  });

  it("asks about one record", async () => {
    for (const words of [[], pair("c-1", "v-1")]) {
      const { code, err } = await ask("questions", ...words);
      expect(code).toBe(2);
      expect(err).toContain("one of the two");
    }
  });
});

describe("records of rankings", () => {
  it("are written beside the ranking, replayed bit for bit, and take a person's decision", async () => {
    const { out } = await ask("match", "--for", "vacancies", "--only", "v-1", "v-2", "--record", "run.jsonl", "--format", "json");
    const records = read("run.jsonl")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as DecisionRecord);
    const { rankings } = JSON.parse(out) as { readonly rankings: readonly Ranking[] };
    expect(records.map(({ ranking }) => ranking)).toMatchObject(rankings);
    const { code, out: told } = await run("replay", "run.jsonl", ...inputs);
    expect(code).toBe(0);
    expect(told).toContain("2 of 2 rankings the same, bit for bit");

    const second = records[0]!.ranking.matches[1]!.id;
    const decide = ["decide", "run.jsonl", "--by", "officer 12", "--at", "2026-11-25", "--id", "v-1", "--choose", second];
    const refused = await run(...decide);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("say why with --reason")]);
    expect((await run(...decide, "--reason", "knows the ship", "--out", "decided.jsonl")).code).toBe(0);
    const decided = await run("replay", "decided.jsonl", ...inputs);
    expect(decided.code).toBe(0);
    expect(decided.out.replace(/\s+/g, " ")).toContain(
      `Decided by officer 12 on 25 November 2026: ${second}. Not the first of the list, because: knows the ship`,
    );
    expect((await run("decide", "run.jsonl", "--by", "officer 12")).err).toContain("say which with --id, one of v-1, v-2");
  });

  it("end with 1 where the record or an input is another, and say which", async () => {
    writeFileSync(join(folder, "altered.jsonl"), read("decided.jsonl").replace("knows the ship", "likes him"));
    const altered = await run("replay", "altered.jsonl", ...inputs);
    expect(altered.code).toBe(1);
    expect(altered.out).toContain("the record itself");
    writeFiles(folder, { "fewer.jsonl": candidates.slice(1), "one.jsonl": read("run.jsonl").split("\n")[0] });
    const { code, out } = await run("replay", "one.jsonl", "--candidates", "fewer.jsonl", ...inputs.slice(2), "--format", "json");
    expect([code, (JSON.parse(out) as Replay).differences.map(({ input }) => input)]).toEqual([1, ["market", "result"]]);
  });

  it("are refused with the place where they are none", async () => {
    writeFiles(folder, { "none.jsonl": [{ schema: 2 }, {}] });
    const { code, err } = await run("replay", "none.jsonl", ...inputs);
    expect(code).toBe(1);
    expect(err).toMatch(/line 1 schema[\s\S]*line 2 engine/);
  });
});

describe("sets of policies", () => {
  const plain = (id: string, weight: number): object => ({
    schema: 1,
    id,
    version: "1",
    fit: [
      { name: "skills", rule: "skills", weight },
      { name: "location", rule: "location", weight: 1 },
    ],
  });
  const set = {
    schema: 1,
    id: "both",
    version: "1",
    segments: [{ name: "welders", when: { field: "occupation.concept", under: "welder" }, policy: plain("welders", 9) }],
    otherwise: plain("others", 1),
  };

  it("rank, explain and answer for each vacancy with the policy of its segment", async () => {
    writeFiles(folder, { "set.json": set });
    const { code, out, err } = await ask("match", "--policy", "set.json", "--for", "vacancies", "--format", "json");
    expect(err).not.toContain("set.json");
    expect(code).toBe(0);
    const { policy, rankings } = JSON.parse(out) as { readonly policy: { id: string }; rankings: (Ranking & { segment: string | null })[] };
    expect(policy.id).toBe("both");
    expect(rankings.map(({ segment }) => segment)).toEqual(["welders", null, null]);
    const why = await ask("why-not", "--policy", "set.json", ...pair("c-3", "v-1"), "--top", "1");
    expect(why.out).toContain("under the policy welders 1");
    const mixed = await ask("why-not", "--policy", "set.json", ...pair("c-3", "v-1"), "--for", "candidates");
    expect([mixed.code, mixed.err]).toEqual([2, expect.stringContaining("a set of policies")]);
  });
});

describe("pengantar explain", () => {
  it("tells the reasons as one paragraph, with numbers and without", async () => {
    const { out: table } = await ask("explain", ...pair("c-1", "v-1"), "--format", "table");
    expect((await ask("explain", ...pair("c-1", "v-1"))).out).toBe(table);
    const { out: withNumbers } = await ask("explain", ...pair("c-1", "v-1"), "--format", "summary");
    expect(withNumbers).toMatch(/score \d\.\d/);
    const { out: words } = await ask("explain", ...pair("c-1", "v-1"), "--format", "words", "--locale", "id");
    expect(words).toContain("Yang diminta lowongan");
    expect(words.replaceAll(vacancies[0]!.id, "")).not.toMatch(/\d/);
  });

  it("draws the points of each criterion on its page", async () => {
    await ask("explain", ...pair("c-1", "v-1"), "--format", "html", "--out", "explain.html");
    const page = read("explain.html");
    isPage(page);
    expect(page.match(/<svg class="bar thin"/g)).toHaveLength(9);
  });
});
