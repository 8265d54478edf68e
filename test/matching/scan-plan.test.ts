import { describe, expect, it } from "vitest";
import { updateMarket, type Market } from "../../src/market/index.js";
import { createMatcher } from "../../src/matching/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { occupation, type PostingGroup, type Query, type Rule, type Scan } from "../../src/rules/index.js";
import { marketOf } from "../arbitraries/records.js";

const asOf = "2026-11-24";
/** Of a hundred candidates, the fourth does best. */
const facts = Array.from({ length: 100 }, (_, row) => (row === 3 ? 1 : row / 110));
/** Records get their rows in the order of their ids. */
const idAt = (row: number): string => `c${String(row).padStart(2, "0")}`;
const factsMarket = (): Market =>
  marketOf(
    facts.map((x, row) => ({ id: idAt(row), facts: { x } })),
    [{ title: "?" }],
    { index: { sealAt: 1 } },
  );

/** A rule that reads the fact of a record; what it says for speed is rough. */
const factRule = (scanOf: (degree: (row: number) => number, market: Market) => Scan, ceiling = 1): Rule<unknown, "vacancy"> => ({
  name: "fact",
  version: "1",
  options: {},
  asks: "vacancy",
  reads: { candidate: ["facts"], vacancy: [] },
  bind: ({ market }) => ({
    asked: () => true,
    from(side): Query {
      const degree = (row: number): number => market.candidate(row).facts?.["x"] as number;
      return side === "vacancy" ? { degree, ceiling, scan: () => scanOf(degree, market) } : { degree: () => 0, ceiling };
    },
    evidence: () => null,
  }),
  describe: () => "a fact",
});

const best = (market: Market, rule: Rule<unknown, "vacancy">, whenUnknown = 0): string[] => {
  const policy = definePolicy({ id: "facts", version: "1", ties: "id", fit: { fact: { rule, weight: 1, whenUnknown } } });
  return createMatcher(market, policy, { asOf })
    .candidatesFor("v0", { top: 2 })
    .matches.map(({ id }) => id);
};

/** Postings that say nothing of most rows: what they have stands under a key of its own, and the fourth's under others. */
const posted = (
  degree: (row: number) => number,
  keysOfBest: readonly number[],
  groups: readonly PostingGroup[],
  payload?: number,
): Scan => {
  const lists = facts.map((_, row) => (row === 3 ? keysOfBest : []));
  const offsets = new Uint32Array(lists.length + 1);
  for (const [row, list] of lists.entries()) offsets[row + 1] = offsets[row]! + list.length;
  return {
    shape: "sparse",
    base: { classes: { name: "own", key: (row) => row }, bound: (row) => (row === 3 ? 0 : degree(row)) },
    postings: {
      name: "keys",
      keys: 40_000,
      offsets,
      key: Int32Array.from(lists.flat()),
      ...(payload === undefined ? {} : { payload: () => payload }),
    },
    groups,
    error: 0,
  };
};
const keys = (count: number): number[] => [...Array(count).keys()];
const classes = { name: "own", key: (row: number) => row };

describe("a bound that is far too high", () => {
  it.each<[string, Rule<unknown, "vacancy">]>([
    ["of a class", factRule((degree) => ({ shape: "table", classes, bound: (row) => (row === 3 ? 1e6 : degree(row)) }))],
    [
      "of a class that may be anything",
      factRule((degree) => ({ shape: "table", classes, bound: (row) => (row === 3 ? Infinity : degree(row)) })),
    ],
    [
      "of a batch",
      factRule((degree) => ({
        shape: "batch",
        error: 0,
        fill: (rows, bounds) => {
          rows.forEach((row, i) => (bounds[i] = row === 3 ? Infinity : degree(row)));
        },
      })),
    ],
    ["by error", factRule((degree) => ({ ...posted(degree, [], []), error: Infinity }) as Scan)],
    ["by ceiling", factRule(() => ({ shape: "table", classes }), Infinity)],
    ["by a gain", factRule((degree) => posted(degree, [0], [[{ key: 0, gain: Infinity }]]))],
    ["of one key in many postings", factRule((degree) => posted(degree, Array<number>(40).fill(0), [[{ key: 0, gain: 1 }]]))],
    [
      "of one key in many postings with a payload",
      factRule((degree) => posted(degree, Array<number>(40).fill(0), [[{ key: 0, gain: Float64Array.of(0, 1) }]], 1)),
    ],
    [
      "of many payloads in one group",
      factRule((degree) =>
        posted(degree, keys(40), [keys(40).map((key) => ({ key, gain: { perPayload: 2 ** -16, highest: 65_535 } }))], 65_535),
      ),
    ],
    [
      "of more payloads than whole numbers have room for",
      factRule((degree) =>
        posted(
          degree,
          keys(33_000),
          keys(33_000).map((key) => [{ key, gain: { perPayload: 1e-9, highest: 65_535 } }]),
          65_535,
        ),
      ),
    ],
  ])("leaves nobody out: %s", (_, rule) => {
    expect(best(factsMarket(), rule)).toEqual(["c03", "c99"]);
  });

  it("leaves nobody out who has had many jobs of one occupation", () => {
    const jobs = (count: number, job: object): object => ({ experience: Array.from({ length: count }, () => job) });
    const welders = facts.map((_, row) => ({
      id: idAt(row),
      ...(row === 3 ? jobs(40, { occupation: { concept: "o-welder" } }) : jobs(1, { occupation: { label: "?" } })),
    }));
    const market = marketOf(welders, [{ title: "?", occupation: { concept: "o-welder" } }], { index: { sealAt: 1 } });
    const similarity = { narrower: 0, broader: 0, sibling: 0, topSibling: 0, related: 0 };
    expect(best(market, occupation({ similarity }), 0.5)[0]).toBe("c03");
  });
});

describe("a scan of a market that was updated", () => {
  const key = (degree: (row: number) => number) => (row: number) => degree(row) > 0.5;
  const alike = (degree: (row: number) => number): Scan & { shape: "table" } => ({
    shape: "table",
    classes: { name: "alike", key: (row) => Number(key(degree)(row)) },
  });
  it.each<[string, (degree: (row: number) => number) => Scan]>([
    ["a table", alike],
    ["a table with bounds", (degree) => ({ ...alike(degree), bound: degree })],
    ["a base", (degree) => ({ ...posted(degree, [], []), base: { classes: alike(degree).classes, bound: degree } }) as Scan],
    [
      "a batch",
      (degree) => ({
        shape: "batch",
        error: 0,
        fill: (rows, bounds) => {
          rows.forEach((row, i) => (bounds[i] = degree(row)));
        },
      }),
    ],
  ])("asks nothing of a record that has left, though it stood for others: %s", (_, scanOf) => {
    const market = marketOf(
      facts.map((_fact, row) => ({ id: idAt(row), facts: { x: row < 50 ? 0.2 : 0.7 } })),
      [{ title: "?" }],
      { index: { sealAt: 1 } },
    );
    const rule = factRule(scanOf);
    expect(best(market, rule)).toEqual(["c50", "c51"]);
    expect(best(updateMarket(market, { remove: { candidates: ["c00", "c50"] } }).market, rule)).toEqual(["c51", "c52"]);
    expect(best(market, rule)).toEqual(["c50", "c51"]);
  });
});

it("no ceiling at all is an error that names the rule", () => {
  const rule = factRule(() => ({ shape: "table", classes }), NaN);
  expect(() => best(factsMarket(), rule)).toThrow("rule fact: expected a ceiling of at least 0, received NaN");
});
