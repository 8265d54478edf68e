import { describe, expect, it } from "vitest";
import { createMarket, type Market } from "../../src/market/index.js";
import { createMatcher, migrationReport } from "../../src/matching/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { skills } from "../../src/rules/index.js";
import { createTaxonomy, type Taxonomy } from "../../src/taxonomy/index.js";

const taxonomyOf = (version: string, concepts: readonly object[]): Taxonomy =>
  createTaxonomy({ id: "trades", version, concepts: concepts.map((concept) => ({ kind: "skill", ...concept })) }).value;

const old = taxonomyOf("1", [
  { id: "crafts", labels: { en: "crafts" } },
  { id: "metal", labels: { en: "metal" }, broader: ["crafts"] },
  { id: "welding", labels: { en: "welding" }, broader: ["metal"] },
  { id: "gas", labels: { en: "gas welding" }, broader: ["metal"] },
  { id: "sewing", labels: { en: "sewing" } },
]);
/** Gas welding went into welding. */
const next = taxonomyOf("2", [
  { id: "crafts", labels: { en: "crafts" } },
  { id: "metal", labels: { en: "metal" }, broader: ["crafts"] },
  { id: "welding", labels: { en: "welding" }, broader: ["metal"] },
  { id: "gas", labels: { en: "gas welding" }, replacedBy: "welding" },
  { id: "sewing", labels: { en: "sewing" } },
]);

const candidates = [
  { id: "ani", skills: [{ concept: "gas" }] },
  { id: "budi", skills: [{ concept: "sewing" }] },
  { id: "cici", skills: [{ concept: "welding" }] },
];
const vacancies = [{ id: "v", title: "Welder", requirements: [{ kind: "skill", concept: "welding", importance: "essential" }] }];
const marketUnder = (taxonomy: Taxonomy): Market => {
  const { market, issues } = createMarket({ candidates, vacancies, taxonomy });
  expect(issues).toEqual([]);
  return market;
};
const policy = definePolicy({ id: "skills", version: "1", fit: { skills: { rule: skills(), weight: 1 } } });
const asOf = "2026-11-24";

describe("the report of a change of taxonomy", () => {
  const [before, after] = [marketUnder(old), marketUnder(next)];

  it("names the records that name concepts which are no longer what they were", () => {
    const report = migrationReport({ before, after, policy, asOf });
    expect(report.taxonomy.merged).toEqual([{ into: "welding", from: ["gas"], by: "replacedBy" }]);
    expect(report.candidates).toEqual([{ id: "ani", concepts: ["gas"] }]);
    expect(report.vacancies).toEqual([]);
  });

  it("tells the scores that change, by how much, as two matchers would give them", () => {
    const { compared, scores } = migrationReport({ before, after, policy, asOf });
    const score = (market: Market): number => createMatcher(market, policy, { asOf }).score({ candidate: "ani", vacancy: "v" }).score;
    expect(compared).toBe(3);
    expect(score(before)).not.toBe(score(after));
    expect(scores).toEqual([{ candidate: "ani", vacancy: "v", before: score(before), after: score(after) }]);
  });

  it("compares the pairs that it is given, and says where a record is gone", () => {
    const without = createMarket({ candidates: candidates.slice(1), vacancies, taxonomy: next }).market;
    const pairs = [
      { candidate: "budi", vacancy: "v" },
      { candidate: "ani", vacancy: "v" },
    ];
    const report = migrationReport({ before, after: without, policy, asOf, pairs });
    expect(report.scores.map(({ candidate, after: its }) => [candidate, its])).toEqual([["ani", null]]);
  });

  it("has nothing to tell of the same taxonomy", () => {
    const report = migrationReport({ before, after: before, policy, asOf });
    expect([report.candidates, report.vacancies, report.scores]).toEqual([[], [], []]);
  });
});
