import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/cli/default-policy.js";
import { displayWidth } from "../../src/cli/display-width.js";
import { explanationText } from "../../src/cli/explanation-text.js";
import { runTable } from "../../src/cli/run-table.js";
import { plain } from "../../src/cli/shell.js";
import { createPlaces } from "../../src/geo/index.js";
import { createMarket } from "../../src/market/index.js";
import { createMatcher, type Matcher, type Run } from "../../src/matching/index.js";
import { parsePolicy } from "../../src/policy/index.js";
import { builtInGates, builtInRules } from "../../src/rules/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { awkwardNames, candidates, places, taxonomy, vacancies } from "./records.js";

const longId = `id-${"0123456789".repeat(19)}`;

function matcherOf(more: readonly unknown[], moreVacancies: readonly unknown[] = []): Matcher {
  const { market } = createMarket({
    candidates: [...candidates, ...more],
    vacancies: [...vacancies, ...moreVacancies],
    taxonomy: createTaxonomy(taxonomy).value,
    places: createPlaces(places).value,
  });
  return createMatcher(market, parsePolicy(defaultPolicy, { rules: builtInRules, gates: builtInGates }).policy!, { asOf: "2026-11-24" });
}

const awkward = matcherOf(
  awkwardNames.map((name, index) => ({ id: `n-${String(index)}`, name, desiredOccupations: [{ label: name.trim() || "x" }] })),
  [
    ...awkwardNames
      .filter((name) => name.trim() !== "")
      .map((title, index) => ({ id: `t-${String(index)}`, title, employer: { name: title } })),
    {
      id: longId,
      title: "A title that is itself of quite some length",
      requirements: [{ kind: "skill", label: awkwardNames[2], importance: "essential" }],
    },
  ],
);

function runOf(matcher: Matcher): Run {
  const { market, policy, asOf } = matcher;
  const ids = (side: "candidate" | "vacancy"): string[] => Array.from({ length: market.count(side) }, (_, row) => market.idOf(side, row));
  return {
    asOf,
    policy,
    market: { hash: market.hash, candidates: market.count("candidate"), vacancies: market.count("vacancy") },
    rankings: [...ids("vacancy").map((id) => matcher.candidatesFor(id)), ...ids("candidate").map((id) => matcher.vacanciesFor(id))],
  };
}

describe.each(["en", "id"] as const)("in %s", (locale) => {
  it("no line of a table is wider than 80 columns, whatever the names", () => {
    const text = [...runTable(runOf(awkward), { matcher: awkward, locale, style: plain })].join("");
    expect(text.split("\n").length).toBeGreaterThan(200);
    for (const line of text.split("\n")) {
      expect(displayWidth(line), line).toBeLessThanOrEqual(80);
      expect(line).not.toMatch(/[\p{Cc}\u202E]/u);
    }
  });

  it("no line of an explanation is wider than 80 columns either", () => {
    for (const { id } of runOf(awkward).rankings.filter((ranking) => ranking.for === "vacancy")) {
      const explanation = awkward.explain({ candidate: "n-3", vacancy: id }, { locale });
      for (const line of explanationText(explanation, awkward, plain).split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    }
  });
});

describe("a table", () => {
  const matcher = matcherOf([]);
  const table = (locale: "en" | "id"): string => [...runTable(runOf(matcher), { matcher, locale, style: plain })].join("");

  it("names who asks and who is found, with score, interval, gates, reasons and what to verify", () => {
    const ranking = [
      ...runTable({ ...runOf(matcher), rankings: [matcher.candidatesFor("v-1", { top: 2 })] }, { matcher, locale: "en", style: plain }),
    ][1]!;
    expect(ranking.split("\n").slice(0, 13)).toEqual([
      "VACANCY Welder · v-1",
      "PT Baja Contoh · Kota Semarang · IDR up to 3,600,000 a month · 2 openings left ·",
      "until 31 December 2026",
      "The best 2 of 3 candidates.",
      "",
      "  #  Candidate                                     Score  Low–high     Gates",
      expect.stringMatching(/^ {2}1 {2}Sari · c-1 {30,}0\.\d{3} {2}0\.\d{3}–0\.\d{3} {2}met$/),
      "     Kota Semarang · wants: welder",
      "     + Skills: Has 1 of 2 skills asked: reading drawings. Near: welding (has arc",
      "       welding).",
      "     + Desired occupation: Wishes to work as welder.",
      expect.stringMatching(/^ {5}\? Occupation: /),
      expect.stringMatching(/^ {2}2 {2}/),
    ]);
  });

  it("an id that does not fit beside its title stands below it, whole", () => {
    const text = [...runTable(runOf(awkward), { matcher: awkward, locale: "en", style: plain })].join("");
    expect(text.replace(/\n {5}/g, "")).toContain(longId);
  });

  it("a vacancy that nobody may be ranked for says why", () => {
    expect(table("en")).toContain("  None of 3 candidates is eligible.\n  For example c-1: The vacancy is no longer open.\n");
    expect(table("id")).toContain("  Contoh, c-1: Lowongan sudah tidak berlaku.\n");
  });

  it("a pair with a gate that is not known to be met is marked, with what must be verified", () => {
    expect(table("en")).toMatch(/ {2}verify\n(?: {5}.*\n)* {5}\? Not known until when the vacancy is open\.\n/);
    expect(table("id")).toMatch(/ {2}periksa\n/);
  });

  it("without rankings there is only the head and the legend", () => {
    const empty = matcherOf([]);
    expect([...runTable({ ...runOf(empty), rankings: [] }, { matcher: empty, locale: "en", style: plain })]).toHaveLength(2);
  });
});
