import { describe, expect, it } from "vitest";
import { createPlaces } from "../src/geo/index.js";
import { readRecords } from "../src/io/index.js";
import { createMarketFrom } from "../src/market/index.js";
import { createMatcher } from "../src/matching/index.js";
import type { DataIssue } from "../src/model/index.js";
import { definePolicy } from "../src/policy/index.js";
import { experience, location, skills, vacancyOpen, wage, wording } from "../src/rules/index.js";
import { createTaxonomy } from "../src/taxonomy/index.js";

/** What comes of one bad input beside a good one: what is said about it, and who is ranked. */
interface Outcome {
  readonly issues: readonly DataIssue[];
  /** Candidates in the market, in its order. */
  readonly ids: readonly string[];
  readonly ranked: readonly { readonly id: string; readonly low: number; readonly high: number }[];
}

const taxonomy = createTaxonomy({
  id: "small",
  version: "1",
  concepts: [
    { id: "welding", kind: "skill", labels: { en: "welding" } },
    { id: "welder", kind: "occupation", labels: { en: "welder" } },
  ],
}).value;
const places = createPlaces([
  { scheme: "iso-3166", code: "ID", name: "Indonesia", level: "country" },
  { scheme: "kemendagri", code: "33", name: "Jawa Tengah", level: "province", parent: { scheme: "iso-3166", code: "ID" } },
]).value;

const vacancy = {
  id: "v",
  title: "Welder",
  validThrough: "2027-01-01",
  occupation: { concept: "welder" },
  locations: [{ place: { scheme: "kemendagri", code: "33" } }],
  wage: { max: 4_000_000, currency: "IDR", period: "month" },
  requirements: [
    { kind: "skill", concept: "welding", importance: "essential" },
    { kind: "experience", months: 12, importance: "essential" },
  ],
};
const policy = definePolicy({
  id: "p",
  version: "1",
  fit: {
    skills: { rule: skills(), weight: 2 },
    experience: { rule: experience(), weight: 1 },
    location: { rule: location(), weight: 1 },
    wording: { rule: wording(), weight: 1 },
  },
  appeal: { wage: { rule: wage(), weight: 1 } },
  gates: [vacancyOpen()],
});

async function outcome(
  candidates: string | Uint8Array,
  format: "json" | "jsonl" | "csv" = "jsonl",
  vacancies: readonly object[] = [vacancy],
): Promise<Outcome> {
  const issues: DataIssue[] = [];
  const made = await createMarketFrom({
    taxonomy,
    places,
    candidates: readRecords([candidates], { kind: "candidate", format, source: "candidates", onIssue: (issue) => issues.push(issue) }),
    vacancies,
  });
  const { market } = made;
  const matcher = createMatcher(market, policy, { asOf: "2026-11-24" });
  return {
    issues: [...issues, ...made.issues],
    ids: Array.from({ length: market.count("candidate") }, (_, row) => market.idOf("candidate", row)),
    ranked: matcher.candidatesFor("v").matches.map(({ id, low, high }) => ({ id, low, high })),
  };
}

const good = '{"id":"good","skills":[{"concept":"welding"}]}';

/** What an issue must say, whatever else it says. */
const complete = (issue: DataIssue): boolean => issue.record !== "" && issue.expected !== "" && issue.received !== "";

/** The record is refused with an error at a path; the good one is ranked all the same. */
async function expectRefused(line: string, path: string | RegExp): Promise<void> {
  const { issues, ids, ranked } = await outcome(`${line}\n${good}\n`);
  expect(ids).toEqual(["good"]);
  expect(ranked.map(({ id }) => id)).toEqual(["good"]);
  const errors = issues.filter(({ severity }) => severity === "error");
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.some((issue) => (typeof path === "string" ? issue.path === path : path.test(issue.path)))).toBe(true);
  expect(issues.every(complete)).toBe(true);
}

/** The record is in with a warning at a path, and both are ranked. */
async function expectWarned(line: string, path: string): Promise<Outcome> {
  const found = await outcome(`${line}\n${good}\n`);
  expect(found.ids).toHaveLength(2);
  expect(found.ranked).toHaveLength(2);
  expect(found.issues.map((issue) => [issue.severity, issue.path])).toEqual([["warning", path]]);
  expect(found.issues.every(complete)).toBe(true);
  return found;
}

describe("bad input", () => {
  it.each(["", "\n\n", "\ufeff"])("an empty file (%j) gives a warning and an empty list", async (text) => {
    const { issues, ranked } = await outcome(text);
    expect(ranked).toEqual([]);
    expect(issues.map(({ kind, severity }) => [kind, severity])).toEqual([["candidate", "warning"]]);
  });

  it("a header without rows gives a warning", async () => {
    const { issues, ranked } = await outcome("id,skills\n", "csv");
    expect([ranked, issues.map(({ severity }) => severity)]).toEqual([[], ["warning"]]);
  });

  it("a file in another encoding gives issues, and what can be read is ranked", async () => {
    const latin1 = Uint8Array.from(`${good}\n{"id":"caf\u00e9"}\n`, (letter) => letter.charCodeAt(0));
    const { issues, ranked } = await outcome(latin1);
    expect(ranked.map(({ id }) => id)).toContain("good");
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(complete)).toBe(true);
  });

  it("UTF-16 with a byte order mark is read", async () => {
    const text = `\ufeff${good}\n`;
    const bytes = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++) bytes.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 * i);
    expect((await outcome(bytes)).ranked.map(({ id }) => id)).toEqual(["good"]);
  });

  it("a line that is no JSON is refused, by its line", async () => {
    const { issues, ranked } = await outcome(`{"id": nonsense}\n${good}\n`);
    expect(ranked.map(({ id }) => id)).toEqual(["good"]);
    expect(issues).toHaveLength(1);
    expect(`${issues[0]?.record ?? ""} ${issues[0]?.source ?? ""}`).toMatch(/line 1/);
  });

  it("a second record with the same id is refused, the first is kept", async () => {
    const { issues, ids } = await outcome(`${good}\n{"id":"good"}\n`);
    expect(ids).toEqual(["good"]);
    expect(issues.map(({ severity, record, path }) => [severity, record, path])).toEqual([["error", "good", "id"]]);
  });

  it("an unknown concept gives a warning, and the list of skills counts as partly unknown", async () => {
    const { ranked } = await expectWarned('{"id":"odd","skills":[{"concept":"no-such"}]}', "skills[0].concept");
    const odd = ranked.find(({ id }) => id === "odd")!;
    expect(odd.low).toBeLessThan(odd.high);
  });

  it("a place code without its scheme is refused", () =>
    expectRefused('{"id":"odd","residence":{"place":{"code":"33"}}}', "residence.place.scheme"));

  it("a place that is not in the tree gives a warning", () =>
    expectWarned('{"id":"odd","residence":{"place":{"scheme":"kemendagri","code":"9999"}}}', "residence.place"));

  it("1e400, which JSON reads as infinite, is refused", () => expectRefused('{"id":"odd","maxCommuteKm":1e400}', "maxCommuteKm"));

  it("NaN is no JSON, and the number of a program is refused", async () => {
    await expectRefused('{"id":"odd","maxCommuteKm":NaN}', /^/);
    const made = await createMarketFrom({ candidates: [{ id: "odd", maxCommuteKm: NaN }], vacancies: [] });
    expect(made.issues.map(({ severity, path, received }) => [severity, path, received])).toEqual([["error", "maxCommuteKm", "NaN"]]);
  });

  it("__proto__ is an id like any other", async () => {
    const { issues, ranked } = await outcome(`{"id":"__proto__","skills":[{"concept":"welding"}]}\n{"id":"constructor"}\n`);
    expect([issues, ranked.map(({ id }) => id).sort()]).toEqual([[], ["__proto__", "constructor"]]);
  });

  it.each(["__proto__", "constructor", "prototype"])("%s as a key gives a warning and reaches no prototype", async (key) => {
    await expectWarned(`{"id":"odd","facts":{"${key}":{"polluted":true}}}`, `facts.${key}`);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("a text of a megabyte is read", async () => {
    const { issues, ranked } = await outcome(`{"id":"long","summary":"${"welder las ".repeat(95_000)}"}\n${good}\n`);
    expect([issues, ranked.length]).toEqual([[], 2]);
  });

  it("a lone surrogate gives a warning, and the text is kept with a mark in its place", async () => {
    const made = await createMarketFrom({ candidates: [{ id: "odd", summary: "las \ud800 busur" }], vacancies: [] });
    expect(made.issues.map(({ severity, path }) => [severity, path])).toEqual([["warning", "summary"]]);
    expect(made.market.candidate(0).summary).toBe("las \ufffd busur");
  });

  it("a negative wage is refused", () =>
    expectRefused('{"id":"odd","desiredWage":{"min":-1,"currency":"IDR","period":"month"}}', "desiredWage.min"));

  it("a wage without its currency is refused", () =>
    expectRefused('{"id":"odd","desiredWage":{"min":1,"period":"month"}}', "desiredWage.currency"));

  it("an end before the start gives a warning, and the length of the job is unknown", async () => {
    const line = '{"id":"odd","experience":[{"occupation":{"concept":"welder"},"start":"2024-05","end":"2022-01"}]}';
    const odd = (await expectWarned(line, "experience[0]")).ranked.find(({ id }) => id === "odd")!;
    expect(odd.low).toBeLessThan(odd.high);
  });

  it("a protected attribute gives a warning that does not show it, and changes no score", async () => {
    const found = await expectWarned('{"id":"good2","skills":[{"concept":"welding"}],"religion":"planted-value"}', "religion");
    expect(JSON.stringify(found.issues)).not.toContain("planted-value");
    const [first, second] = found.ranked;
    expect([first?.low, first?.high]).toEqual([second?.low, second?.high]);
  });

  it("a candidate who says nothing is ranked, with an interval for what is not known", async () => {
    const { issues, ranked } = await outcome(`{"id":"silent"}\n${good}\n`);
    expect(issues).toEqual([]);
    expect(ranked.map(({ id }) => id)).toEqual(["good", "silent"]);
    expect(ranked[1]!.low).toBeLessThan(ranked[1]!.high);
  });

  it("a vacancy that asks nothing scores neutral for everybody who asks nothing", async () => {
    const { issues, ranked } = await outcome(`{"id":"silent"}\n${good}\n`, "jsonl", [{ id: "v", title: "?", requirements: [] }]);
    expect(issues).toEqual([]);
    expect(ranked.map(({ low, high }) => [low, high])).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  it.each(["null", "17", '"text"', "[]"])("%s instead of a record is refused", async (value) => {
    const { issues, ids } = await outcome(`${value}\n${good}\n`);
    expect([ids, issues.map(({ severity }) => severity)]).toEqual([["good"], ["error"]]);
  });
});
