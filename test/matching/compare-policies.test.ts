import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlaces } from "../../src/geo/index.js";
import { createMarket } from "../../src/market/index.js";
import { comparePolicies, createSegmentedMatcher } from "../../src/matching/policies.js";
import { createMatcher } from "../../src/matching/index.js";
import { definePolicySet } from "../../src/policy/artefact.js";
import { parsePolicy, type Policy } from "../../src/policy/index.js";
import { builtInGates, builtInRules } from "../../src/rules/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { readCandidates, readPlaces, readTaxonomy, readVacancies } from "../fixtures/read-fixtures.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";
const options = fc.record({ top: fc.integer({ min: 1, max: 4 }), side: fc.constantFrom("candidate" as const, "vacancy" as const) });

describe("comparing policies", () => {
  it("a policy with itself gives no change at all", () => {
    fc.assert(
      fc.property(recordsArbitrary(7, 4), policyArbitrary, options, (records, json, { top, side }) => {
        const market = marketOf(records.candidates, records.vacancies);
        const policy = policyOf(json);
        const compared = comparePolicies(market, policy, policyOf(json), {
          asOf,
          top,
          side,
          by: { parity: (id) => String(Number(id.slice(1)) % 2) },
        });
        expect(compared).toMatchObject({
          changes: [],
          changedLists: 0,
          entered: 0,
          left: 0,
          moved: 0,
          vanished: [],
          appeared: [],
          rankings: [],
        });
        expect(compared.correlation ?? { mean: 1, lowest: 1 }).toEqual({ mean: 1, lowest: 1 });
        for (const { cells } of compared.groups) for (const { entered, left } of cells) expect([entered, left]).toEqual([0, 0]);
      }),
      { numRuns: 40 },
    );
  });

  it("tells who enters, leaves and moves as the two matchers' lists do, and the other way round backwards", () => {
    fc.assert(
      fc.property(recordsArbitrary(7, 4), policyArbitrary, policyArbitrary, options, (records, a, b, { top, side }) => {
        const market = marketOf(records.candidates, records.vacancies);
        const [before, after] = [policyOf(a), policyOf(b)];
        const compared = comparePolicies(market, before, after, { asOf, top, side });
        const backwards = comparePolicies(market, after, before, { asOf, top, side });
        const changes = new Map(compared.rankings.map((change) => [change.id, change]));
        const ids = Array.from({ length: market.count(side) }, (_, row) => market.idOf(side, row));
        expect([compared.lists, compared.changedLists]).toEqual([ids.length, changes.size]);
        for (const id of ids) {
          const [old, now] = [before, after].map((policy) => {
            const matcher = createMatcher(market, policy, { asOf });
            const { matches } = side === "vacancy" ? matcher.candidatesFor(id, { top }) : matcher.vacanciesFor(id, { top });
            return matches.map((match) => match.id);
          }) as [string[], string[]];
          const change = changes.get(id);
          expect(change?.entered.map((one) => one.id) ?? []).toEqual(now.filter((one) => !old.includes(one)));
          expect(change?.left.map((one) => one.id) ?? []).toEqual(old.filter((one) => !now.includes(one)));
          expect(change?.moved.map((one) => one.id) ?? []).toEqual(
            old.filter((one) => now.includes(one) && old.indexOf(one) !== now.indexOf(one)),
          );
        }
        expect([backwards.entered, backwards.left, backwards.moved]).toEqual([compared.left, compared.entered, compared.moved]);
        expect([backwards.vanished.length, backwards.appeared.length]).toEqual([compared.appeared.length, compared.vanished.length]);
        expect(backwards.correlation?.mean ?? null).toBe(compared.correlation?.mean ?? null);
      }),
      { numRuns: 40 },
    );
  });

  it("refuses numbers out of range and unknown ids", () => {
    const market = marketOf([{}], [{ title: "Nurse" }]);
    const policy = policyOf({ schema: 1, id: "p", version: "1", fit: [{ name: "skills", rule: "skills", weight: 1 }] });
    expect(() => comparePolicies(market, policy, policy, { asOf, top: 0 })).toThrow(RangeError);
    expect(() => comparePolicies(market, policy, policy, { asOf, smallestGroup: 0.5 })).toThrow(RangeError);
    expect(() => comparePolicies(market, policy, policy, { asOf, ids: ["v9"] })).toThrow(RangeError);
  });
});

describe("the policies of the fixtures", () => {
  const read = (name: string): Policy => {
    const json: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../fixtures", name), "utf8"));
    return parsePolicy(json, { rules: builtInRules, gates: builtInGates }).policy!;
  };
  const { market } = createMarket({
    candidates: readCandidates(),
    vacancies: readVacancies(),
    taxonomy: createTaxonomy(readTaxonomy()).value,
    places: createPlaces(readPlaces().places).value,
  });
  const general = read("policy.json");

  it.each([
    ["experience-first", ["fit.education.weight", "fit.experience.weight"]],
    [
      "near-first",
      [
        "fit.education.weight",
        "fit.location.options.halfAtKm",
        "fit.location.options.relocation",
        "fit.location.weight",
        "fit.wording",
        "combine.fit",
      ],
    ],
    ["reciprocal", ["appeal.wage.weight", "combine"]],
  ])("%s differs from the general policy in what it says, and changes most of the lists", (name, paths) => {
    const compared = comparePolicies(market, general, read(`policies/${name}.json`), { asOf, top: 10 });
    expect(compared.changes.map(({ path }) => path)).toEqual(paths);
    expect(compared.changedLists).toBeGreaterThan(compared.lists / 2);
    expect(compared.entered).toBeGreaterThan(20);
    expect(compared.entered).toBe(compared.left);
    expect(compared.vanished.length * compared.appeared.length).toBeGreaterThan(0);
    expect(compared.correlation!.mean).toBeLessThan(0.95);
    expect(compared.correlation!.lowest).toBeLessThan(compared.correlation!.mean);
    for (const { cells } of compared.groups) for (const { records } of cells) expect(records).toBeGreaterThanOrEqual(5);
  });

  it("are compared in sets, too: a segment alone changes its own lists alone", () => {
    const near = read("policies/near-first.json");
    const set = definePolicySet({
      id: "office",
      version: "1",
      segments: [{ name: "local", when: { field: "channel", is: "local" }, policy: near }],
      otherwise: general,
    });
    const compared = comparePolicies(market, general, set, { asOf, top: 10 });
    const segmented = createSegmentedMatcher(market, set, { asOf });
    const segments = new Set(compared.rankings.map(({ id }) => segmented.policyFor(id).segment));
    expect([...segments]).toEqual(["local"]);
  });
});
