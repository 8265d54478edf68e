import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { otherSide, updateMarket, type Market, type Side } from "../../src/market/index.js";
import { bindPolicy } from "../../src/matching/bind-policy.js";
import { queryFrom } from "../../src/matching/pair-query.js";
import { search } from "../../src/matching/search.js";
import type { Effort, Scored } from "../../src/matching/search-run.js";
import { tieBreak } from "../../src/matching/tie-break.js";
import { definePolicy, type Policy } from "../../src/policy/index.js";
import { vacancyOpen, type Gate, type Met, type Query, type Rule, type Scan } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary, type Records } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";

/** How an index is cut: many tiny blocks, one block, or none at all. */
const indexArbitrary = fc.constantFrom(
  { blockRows: 1, sealAt: 1 },
  { blockRows: 3, sealAt: 1 },
  { blockRows: 5, sealAt: 4 },
  { blockRows: 64, sealAt: 1 },
  { blockRows: 64, sealAt: 100 },
);

interface Asked {
  readonly side: Side;
  readonly row: number;
  readonly capacity: number;
  readonly assumption?: "used" | "low" | "high";
  readonly floor?: number;
  readonly prune?: boolean;
}

function pruned(market: Market, policy: Policy, asked: Asked): { rows: [number, number][]; effort: Effort } {
  const { side, row, capacity, assumption = "used", floor = 0, prune = true } = asked;
  const bound = bindPolicy(market, policy, asOf);
  const byTie = tieBreak(policy.ties, market, side, market.idOf(side, row));
  const { items, effort } = search<Scored>(bound, queryFrom(bound, side, row), {
    side,
    assumption,
    capacity,
    compare: (a, b) => b.score - a.score || byTie(a.row, b.row),
    floor,
    prune,
    take: (found, score) => ({ row: found, score }),
  });
  return { rows: items.map((item) => [item.row, item.score]), effort };
}

/** Scores every pair by the canonical scorer, sorts, and cuts. */
function bruteForce(market: Market, policy: Policy, { side, row, capacity, assumption = "used", floor = 0 }: Asked): [number, number][] {
  const query = queryFrom(bindPolicy(market, policy, asOf), side, row);
  const byTie = tieBreak(policy.ties, market, side, market.idOf(side, row));
  return Array.from({ length: market.rows(otherSide(side)) }, (_, other) => other)
    .filter((other) => market.has(otherSide(side), other) && query.met(other) !== "unmet")
    .map((other): [number, number] => [other, query.score(other, assumption)])
    .filter(([, score]) => score >= floor)
    .sort((a, b) => b[1] - a[1] || byTie(a[0], b[0]))
    .slice(0, capacity);
}

const sides = ["vacancy", "candidate"] as const;

/** A gate that lets everybody through, nobody, or one record of a side (of a pair, where neither side alone decides). */
function narrowGate(passes: "none" | "one" | "all", decidedBy: Side | undefined): Gate {
  const status = (row: number): Met => (passes === "all" || (passes === "one" && row === 1) ? "met" : "unmet");
  return {
    ...vacancyOpen(),
    name: "narrow",
    bind: () => ({
      ...(decidedBy === undefined ? {} : { decidedBy }),
      from: (side, row) => ({ status: (other) => status(decidedBy === undefined ? (row + other) % 3 : decidedBy === side ? row : other) }),
    }),
  };
}

/** A later generation: some records replaced, some new, one gone; the index is built before, so that the later one goes on from it. */
function updated(market: Market, { candidates, vacancies }: Records, gone: number, step: number): Market {
  for (const side of sides) market.index(side);
  const change = {
    candidates: candidates.map((one, i) => ({ id: `c${String(i * 5 + step)}`, ...one })),
    vacancies: vacancies.map((one, i) => ({ id: `v${String(i + 9)}`, ...one })),
  };
  return updateMarket(market, {
    upsert: change,
    remove: { candidates: market.rowOf("candidate", `c${String(gone)}`) < 0 ? [] : [`c${String(gone)}`] },
  }).market;
}

describe("a search that passes rows over", () => {
  it("finds what scoring every pair finds: rows, order and bits, for any policy, index, number and assumption, from both sides", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(24, 12),
        policyArbitrary,
        indexArbitrary,
        fc.record({
          capacity: fc.integer({ min: 1, max: 30 }),
          assumption: fc.constantFrom("used" as const, "used" as const, "high" as const, "low" as const),
          floor: fc.constantFrom(0, 0, 0.4),
          prune: fc.constantFrom(true, true, false),
        }),
        fc.array(fc.record({ upsert: recordsArbitrary(6, 3), gone: fc.nat(23) }), { maxLength: 3 }),
        fc.option(
          fc.record({
            passes: fc.constantFrom("none" as const, "one" as const, "all" as const),
            decidedBy: fc.constantFrom(undefined, "candidate" as const, "vacancy" as const),
          }),
          { nil: undefined },
        ),
        ({ candidates, vacancies }, json, index, options, updates, gate) => {
          const start = marketOf(candidates, vacancies, { index });
          const market = updates.reduce((before, { upsert, gone }, step) => updated(before, upsert, gone, step), start);
          const chosen = policyOf(json);
          const policy = gate ? { ...chosen, gates: [...chosen.gates, narrowGate(gate.passes, gate.decidedBy)] } : chosen;
          for (const side of sides) {
            for (let row = 0; row < Math.min(3, market.rows(side)); row++) {
              if (!market.has(side, row)) continue;
              const asked = { ...options, side, row };
              expect(pruned(market, policy, asked).rows).toEqual(bruteForce(market, policy, asked));
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  /** A rule of numbers in `facts`: what a scan says may be true, or not. */
  const factRule = (scanOf: (market: Market, found: Side, query: Query) => Scan | undefined, ceiling = 1): Rule<null, "vacancy"> => ({
    name: "fact",
    version: "1",
    options: {},
    asks: "vacancy",
    reads: { candidate: ["facts"], vacancy: [] },
    bind: ({ market }) => ({
      asked: () => true,
      from(side) {
        const degree = (other: number): number =>
          Math.min(ceiling, (side === "vacancy" ? market.candidate(other).facts?.["x"] : 0) as number);
        const query: Query = { degree, ceiling };
        return side === "vacancy" ? { ...query, scan: () => scanOf(market, "candidate", query) } : query;
      },
      evidence: () => null,
    }),
    describe: () => "a fact",
  });
  const factsArbitrary = fc.array(fc.constantFrom(0, 0.1, 0.5, 0.52, 0.54, 0.9, 1), { minLength: 1, maxLength: 30 });
  const marketOfFacts = (facts: readonly number[], index: object): Market =>
    marketOf(
      facts.map((x) => ({ facts: { x } })),
      [{ title: "?" }],
      { index },
    );
  const fact = (market: Market, row: number): number => market.candidate(row).facts?.["x"] as number;
  const offsets = (market: Market): Uint32Array => Uint32Array.from({ length: market.rows("candidate") + 1 }, (_, row) => row);

  /** Bounds of a tenth at a time, the rest declared as an error; a third of the rows is known by its class alone. */
  const roughScan = (market: Market): Scan => ({
    shape: "sparse",
    base: {
      classes: { name: "third", key: (row) => (row % 3 === 0 ? fact(market, row) : "posted") },
      bound: (row) => (row % 3 === 0 ? fact(market, row) : 0),
    },
    postings: {
      name: "tenths",
      keys: 11,
      offsets: offsets(market),
      key: Int8Array.from({ length: market.rows("candidate") }, (_, row) => (row % 3 === 0 ? -1 : Math.floor(fact(market, row) * 10))),
    },
    groups: Array.from({ length: 11 }, (_, key) => [{ key, gain: key / 10 }]),
    error: 0.1,
  });

  it.each<[string, (market: Market, found: Side, query: Query) => Scan | undefined]>([
    ["a rough scan with an error", roughScan],
    [
      "classes, some rows without one",
      (market) => ({ shape: "table", classes: { name: "fact", key: (row) => (row % 4 ? fact(market, row) : undefined) } }),
    ],
    [
      "a batch with an error",
      (market) => ({
        shape: "batch",
        fill(rows, bounds) {
          for (const [i, row] of rows.entries()) bounds[i] = Math.floor(fact(market, row) * 10) / 10;
        },
        error: 0.1,
      }),
    ],
    ["no scan", () => undefined],
  ])("is exact with %s beside it", (_, scanOf) => {
    const policy = definePolicy({ id: "facts", version: "1", fit: { fact: { rule: factRule(scanOf), weight: 1 } } });
    fc.assert(
      fc.property(factsArbitrary, indexArbitrary, fc.integer({ min: 1, max: 6 }), (facts, index, capacity) => {
        const market = marketOfFacts(facts, index);
        const asked = { side: "vacancy", row: 0, capacity } as const;
        expect(pruned(market, policy, asked).rows).toEqual(bruteForce(market, policy, asked));
      }),
    );
  });

  const gains = [0.4, 0.3, 0.12, ...Array<number>(60).fill(0.003)];
  /** Degree: the sum of the gains of the keys that a row has, all gains together 1. Common keys gain little, rare ones much. */
  const keyed = (keysOf: readonly (readonly number[])[]): Rule<null, "vacancy"> => {
    const offsets = new Uint32Array(keysOf.length + 1);
    for (const [row, keys] of keysOf.entries()) offsets[row + 1] = offsets[row]! + keys.length;
    return factRule(() => ({
      shape: "sparse",
      base: { classes: { name: "all", key: () => 0 }, bound: () => 0 },
      postings: { name: "keys", keys: gains.length, offsets, key: Uint8Array.from(keysOf.flat()) },
      groups: gains.map((gain, key) => [{ key, gain }]),
      error: 0,
    }));
  };

  it("leaves out postings that cannot lift a row into the list, and says how many it added", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(1000, 2000),
        (step, capacity, blockRows) => {
          const keysOf = Array.from({ length: 4000 }, (_, row) =>
            gains.flatMap((_gain, key) => ((row * step * 7919 + key * 31) % 997 < (key < 3 ? 8 * 2 ** key : 900) ? [key] : [])),
          );
          const market = marketOf(
            keysOf.map((keys, row) => ({
              id: `c${String(row).padStart(4, "0")}`,
              facts: { x: keys.reduce((sum, key) => sum + gains[key]!, 0) },
            })),
            [{ title: "?" }],
            { index: { blockRows, sealAt: 1 } },
          );
          const policy = definePolicy({ id: "keys", version: "1", fit: { fact: { rule: keyed(keysOf), weight: 1 } } });
          const asked = { side: "vacancy", row: 0, capacity } as const;
          const { rows, effort } = pruned(market, policy, asked);
          expect(rows).toEqual(bruteForce(market, policy, asked));
          expect(effort.postings).toBeLessThan(keysOf.flat().length * 0.7);
        },
      ),
      { numRuns: 6, examples: [[1, 5, 1000]] },
    );
  });

  it("adds up no more than it must, and looks at few of many", () => {
    const facts = Array.from({ length: 2000 }, (_, row) => ((row * 7919) % 2000) / 2000);
    const market = marketOfFacts(facts, { blockRows: 100, sealAt: 1 });
    const policy = definePolicy({ id: "facts", version: "1", fit: { fact: { rule: factRule(roughScan), weight: 1 } } });
    const asked = { side: "vacancy", row: 0, capacity: 5 } as const;
    const { rows, effort } = pruned(market, policy, asked);
    expect(rows).toEqual(bruteForce(market, policy, asked));
    expect(effort.scored).toBeLessThan(450);
    const everything = pruned(market, policy, { ...asked, prune: false });
    expect(everything.rows).toEqual(rows);
    // Postings without a gain are never added.
    const gaining = Array.from({ length: market.rows("candidate") }, (_, row) => row).filter(
      (row) => row % 3 !== 0 && fact(market, row) >= 0.1,
    );
    expect(everything.effort.postings).toBe(gaining.length);
    expect(effort.postings).toBeLessThanOrEqual(everything.effort.postings);
  });

  it("passes over a block where groups give too little together, and none where they give just enough", () => {
    // Nobody gains by both groups: together they give at most 0.5 √2.
    const facts = Array.from({ length: 40 }, (_, row) => (row === 7 ? 0.5 : 0));
    const market = marketOfFacts(facts, { blockRows: 40, sealAt: 1 });
    const together = (): Scan => ({
      shape: "sparse",
      base: { classes: { name: "all", key: () => 0 }, bound: () => 0 },
      postings: {
        name: "two",
        keys: 2,
        offsets: offsets(market),
        key: Int8Array.from(facts, (_, row) => (fact(market, row) > 0 ? 0 : row === 0 ? 1 : -1)),
      },
      groups: [[{ key: 0, gain: 0.5 }], [{ key: 1, gain: 0.5 }]],
      squares: Float64Array.of(0.25, 0.25),
      error: 0,
    });
    const policy = definePolicy({ id: "facts", version: "1", fit: { fact: { rule: factRule(together), weight: 1 } } });
    const asked = { side: "vacancy", row: 0, capacity: 5 } as const;
    expect(pruned(market, policy, { ...asked, floor: 0.75 })).toEqual({ rows: [], effort: { postings: 0, looked: 0, scored: 0 } });
    const lucky = facts.findIndex((_, row) => fact(market, row) > 0);
    expect(pruned(market, policy, { ...asked, floor: 0.5 }).rows).toEqual([[lucky, 0.5]]);
    const alone = (): Scan => ({ ...together(), groups: [[{ key: 0, gain: 0.5 }]], squares: Float64Array.of(0.25) }) as Scan;
    const narrow = definePolicy({ id: "facts", version: "1", fit: { fact: { rule: factRule(alone), weight: 1 } } });
    expect(pruned(market, narrow, { ...asked, floor: 0.5 }).rows).toEqual([[lucky, 0.5]]);
  });
});
