import { createReadStream, existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createPlaces } from "../src/geo/index.js";
import { createUnlinkedCounter, parseMapping, readRecords, type UnlinkedCount } from "../src/io/index.js";
import { createLabelIndex } from "../src/linking/index.js";
import { createMarketFrom, type Market } from "../src/market/index.js";
import { createMatcher, type Matcher } from "../src/matching/index.js";
import type { DataIssue, Vacancy } from "../src/model/index.js";
import { parsePolicy } from "../src/policy/index.js";
import { builtInGates, builtInRules } from "../src/rules/index.js";
import { createTaxonomy } from "../src/taxonomy/index.js";
import { english } from "../src/text/index.js";
import { indonesian } from "../src/text/indonesian.js";

const root = resolve(import.meta.dirname, "..");
const data = resolve(root, "../shared/data");
const missing = !existsSync(data);
if (missing) console.log("real vacancies: skipped, because ../shared/data is missing");

const fixture = (file: string): unknown => JSON.parse(readFileSync(resolve(root, "fixtures", file), "utf8"));

interface Board {
  readonly market: Market;
  readonly matcher: Matcher;
  readonly issues: readonly DataIssue[];
  readonly unlinked: readonly UnlinkedCount[];
  readonly vacancies: readonly Vacancy[];
}

/** Reads the vacancies of a board through its mapping file, as `pengantar match --vacancies-mapping` does. */
async function readBoard(name: string, file: string, format: "csv" | "jsonl"): Promise<Board> {
  const taxonomy = createTaxonomy(fixture("taxonomy.json") as Parameters<typeof createTaxonomy>[0]).value;
  const places = createPlaces((fixture("places.json") as { places: unknown[] }).places).value;
  const unlinked = createUnlinkedCounter();
  const issues: DataIssue[] = [];
  const onIssue = (issue: DataIssue): void => {
    issues.push(issue);
  };
  const { value: mapping } = parseMapping(fixture(`mappings/${name}.json`));
  const resources = { labels: createLabelIndex(taxonomy), places, unlinked };
  const made = await createMarketFrom({
    taxonomy,
    places,
    languages: [indonesian, english],
    candidates: readRecords(createReadStream(resolve(root, "fixtures/candidates.jsonl")), { kind: "candidate", format: "jsonl", onIssue }),
    vacancies: readRecords(createReadStream(resolve(data, file)), { kind: "vacancy", format, mapping, resources, onIssue }),
  });
  const { policy } = parsePolicy(fixture("policy.json"), { rules: builtInRules, gates: builtInGates });
  const { market } = made;
  return {
    market,
    matcher: createMatcher(market, policy!, { asOf: "2026-11-24" }),
    issues: [...issues, ...made.issues].filter(({ kind }) => kind === "vacancy"),
    unlinked: unlinked.counts(),
    vacancies: Array.from({ length: market.count("vacancy") }, (_, row) => market.vacancy(row)),
  };
}

/** The titles that a candidate's list begins with, and the whole list by title. */
function listFor(board: Board, candidate: string): { readonly titles: readonly string[]; readonly rankOf: (title: RegExp) => number[] } {
  const titles = board.matcher
    .vacanciesFor(candidate)
    .matches.map(({ id }) => board.market.vacancy(board.market.rowOf("vacancy", id)).title);
  return { titles, rankOf: (title) => titles.flatMap((one, index) => (title.test(one) ? [index + 1] : [])) };
}

/** Explains the first vacancy of a list with such a title. */
function explainFirst(board: Board, candidate: string, title: RegExp): ReturnType<Matcher["explain"]> {
  const found = board.matcher
    .vacanciesFor(candidate)
    .matches.find(({ id }) => title.test(board.market.vacancy(board.market.rowOf("vacancy", id)).title));
  return board.matcher.explain({ candidate, vacancy: found!.id });
}

const placed = ({ vacancies }: Board): number =>
  vacancies.filter(({ locations }) => locations?.[0]?.place !== undefined).length / vacancies.length;

describe.skipIf(missing)("real vacancies of an internship programme", () => {
  let board: Board;
  beforeAll(async () => {
    board = await readBoard("maganghub", "maganghub/vacancies.jsonl", "jsonl");
  });

  it("are all read, without an error, each with its place", () => {
    expect(board.vacancies).toHaveLength(3472);
    expect(board.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(placed(board)).toBe(1);
  });

  it("ask any of their levels and any of their study programmes", () => {
    const asked = (kind: "education" | "field"): number[] =>
      board.vacancies.flatMap(({ requirements }) =>
        (requirements ?? []).flatMap((one) => (one.kind === kind && "alternatives" in one ? [1 + (one.alternatives?.length ?? 0)] : [])),
      );
    const programmes = readFileSync(resolve(data, "maganghub/vacancies.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => new Set((JSON.parse(line) as { program_studi: string[] | null }).program_studi ?? []).size);
    const several = (counts: readonly number[]): number[] => counts.filter((count) => count > 1).sort((a, b) => a - b);
    expect(several(asked("field"))).toEqual(several(programmes));
    expect(asked("education").length).toBeGreaterThan(0);
  });

  it("have every label that was not linked listed with its count", () => {
    const mentions = board.vacancies.flatMap(({ requirements }) =>
      (requirements ?? []).flatMap((one) => (one.kind === "field" ? [one, ...(one.alternatives ?? [])] : [])),
    );
    const listed = board.unlinked.filter(({ kind }) => kind === "field").reduce((sum, { count }) => sum + count, 0);
    expect(listed).toBe(mentions.filter(({ concept }) => concept === undefined).length);
    expect(mentions.filter(({ concept }) => concept !== undefined).length / mentions.length).toBeGreaterThan(0.9);
  });

  it("c-001, an arc welder: the welder's post stands first, because he has done that work and wishes it", () => {
    const list = listFor(board, "c-001");
    expect(list.titles[0]).toMatch(/^welder$/i);
    expect(Math.min(...list.rankOf(/perawat|akunt|developer/i))).toBeGreaterThan(20);
    const { fit, appeal } = explainFirst(board, "c-001", /^welder$/i);
    expect([fit["occupation"]?.degree, appeal["desiredOccupation"]?.degree]).toEqual([1, 1]);
  });

  it("c-002, an accountant in Semarang: posts in accounting and finance stand first, the near one before the far one", () => {
    const list = listFor(board, "c-002");
    for (const title of list.titles.slice(0, 10)) expect(title).toMatch(/akunt|account|keuangan|financ|pajak|tax/i);
    const near = explainFirst(board, "c-002", /^staf akuntansi$/i);
    const far = explainFirst(board, "c-002", /^accounting$/i);
    expect(near.score).toBeGreaterThan(far.score);
    expect(near.fit["location"]?.degree).toBeGreaterThan(far.fit["location"]?.degree ?? 1);
  });

  it("c-004, a nurse: nurses' posts stand first, above every developer's, because of work, field and wish", () => {
    const list = listFor(board, "c-004");
    for (const title of list.titles.slice(0, 10)) expect(title).toMatch(/perawat|caregiver|ners/i);
    expect(list.rankOf(/^perawat$/i)[0]).toBeLessThan(Math.min(...list.rankOf(/developer|programmer/i)));
    const nurse = explainFirst(board, "c-004", /^perawat$/i);
    const developer = explainFirst(board, "c-004", /developer/i);
    for (const name of ["occupation", "education"]) expect(nurse.fit[name]?.degree).toBeGreaterThan(developer.fit[name]?.degree ?? 1);
  });

  it("c-005, a software developer: developers' posts stand first, above every nurse's, because of work, field and wish", () => {
    const list = listFor(board, "c-005");
    for (const title of list.titles.slice(0, 5)) expect(title).toMatch(/developer|programmer|software/i);
    expect(list.rankOf(/developer/i)[0]).toBeLessThan(Math.min(...list.rankOf(/^perawat$/i)));
    const developer = explainFirst(board, "c-005", /developer/i);
    const nurse = explainFirst(board, "c-005", /^perawat$/i);
    for (const name of ["occupation", "education"]) expect(developer.fit[name]?.degree).toBeGreaterThan(nurse.fit[name]?.degree ?? 1);
  });
});

describe.skipIf(missing)("real vacancies of the public job board", () => {
  let board: Board;
  beforeAll(async () => {
    board = await readBoard("karirhub", "karirhub/vacancies.csv", "csv");
  });

  it("are all read, without an error, at least 95 % with a place", () => {
    expect(board.vacancies).toHaveLength(305);
    expect(board.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(placed(board)).toBeGreaterThanOrEqual(0.95);
  });

  it("have every skill that was not linked listed with its count", () => {
    const mentions = board.vacancies.flatMap(({ requirements }) => (requirements ?? []).filter((one) => one.kind === "skill"));
    const unlinked = mentions.filter(({ concept }) => concept === undefined);
    const listed = board.unlinked.filter(({ kind }) => kind === "skill");
    expect(listed.reduce((sum, { count }) => sum + count, 0)).toBe(unlinked.length);
    expect(new Set(listed.map(({ label }) => label))).toEqual(new Set(unlinked.map(({ label }) => label)));
    expect(unlinked.length / mentions.length).toBeLessThan(0.1);
  });

  it("c-003, a truck and parcel driver: the truck stands first, drivers and couriers above office work, because of skills and work", () => {
    const list = listFor(board, "c-003");
    expect(list.titles[0]).toMatch(/truck|driver/i);
    for (const title of list.titles.slice(0, 5)) expect(title).toMatch(/driver|kurir|rider|truck/i);
    expect(Math.min(...list.rankOf(/akunt|account|finance/i))).toBeGreaterThan(list.rankOf(/driver|rider/i)[2] ?? Infinity);
    const truck = explainFirst(board, "c-003", /truck/i);
    const office = explainFirst(board, "c-003", /akunt|finance/i);
    expect(truck.fit["occupation"]?.degree).toBe(1);
    expect(office.fit["occupation"]?.degree).toBe(0);
  });

  it("c-006, an office clerk: clerks' posts stand first, above every driver's, because of work and wish", () => {
    const list = listFor(board, "c-006");
    for (const title of list.titles.slice(0, 3)) expect(title).toMatch(/admin/i);
    expect(list.rankOf(/admin/i)[0]).toBeLessThan(Math.min(...list.rankOf(/driver|rider/i)));
    expect(explainFirst(board, "c-006", /admin/i).appeal["desiredOccupation"]?.degree).toBe(1);
  });

  it("c-002, an accountant: four posts in accounting and finance stand first, far away as they are", () => {
    for (const title of listFor(board, "c-002").titles.slice(0, 4)) expect(title).toMatch(/akunt|account|financ/i);
  });
});
