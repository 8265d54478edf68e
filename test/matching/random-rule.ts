import fc from "fast-check";
import { otherSide, type Row, type Side } from "../../src/market/index.js";
import type { PostingList, Query, Rule, Scan } from "../../src/rules/index.js";

/** A rule of numbers made up, by its essentials: what it says for speed is true, and often rough. */
export interface RandomRule {
  readonly seed: number;
  readonly shape: Scan["shape"] | "none";
  readonly ceiling: number;
  /** Number of different degrees, for ties. */
  readonly steps: number;
  /** Share of rows that make no demand. */
  readonly silent: number;
  readonly error: number;
  readonly keys: number;
  readonly gain: "number" | "perPayload" | "byPayload" | "mixed";
  /** Postings lists of a group. */
  readonly lists: number;
  /** Whether a row gains by one group alone, and squares say so: groups of one list with a gain by payload. */
  readonly alone: boolean;
}

export const ruleArbitrary: fc.Arbitrary<RandomRule> = fc.record({
  seed: fc.nat(9999),
  shape: fc.constantFrom<RandomRule["shape"][]>("sparse", "sparse", "table", "batch", "none"),
  ceiling: fc.constantFrom(1, 1, 0.5, 0, 1e-9),
  steps: fc.constantFrom(2, 10, 1e6),
  silent: fc.constantFrom(0, 0, 0.3, 0.9),
  error: fc.constantFrom(0, 0, 0.05),
  keys: fc.constantFrom(1, 12, 40),
  gain: fc.constantFrom<RandomRule["gain"][]>("number", "perPayload", "byPayload", "mixed"),
  lists: fc.constantFrom(1, 1, 3),
  alone: fc.boolean(),
});

const MOST_PAYLOAD = 4;

/** A number from 0 up to 1, always the same for the same numbers (the finaliser of MurmurHash3, Appleby 2011). */
function chance(...numbers: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const number of numbers) {
    hash = Math.imul(hash ^ (number + 0x7f4a7c15), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return (hash >>> 0) / 2 ** 32;
}

/** Makes the rule; its degrees are asked from one side alone, so they need not agree with the other's. */
export function randomRule<Asks extends Side>(name: string, asks: Asks, of: RandomRule): Rule<null, Asks> {
  const draw = (...numbers: readonly number[]): number => chance(of.seed, ...numbers);
  return {
    name,
    version: "1",
    options: {},
    asks,
    reads: { candidate: ["facts"], vacancy: ["facts"] },
    bind: ({ market }) => {
      const asked = (row: Row): boolean => draw(1, row) >= of.silent;
      return {
        asked,
        from: (side, row) => {
          const found = otherSide(side);
          return queryOf(name, of, draw, row, market.rows(found), (other) => asks !== found || asked(other));
        },
        evidence: () => null,
      };
    },
    describe: () => name,
  };
}

function queryOf(name: string, of: RandomRule, draw: typeof chance, row: Row, rows: number, asked: (other: Row) => boolean): Query {
  const { shape, ceiling, error, steps } = of;
  const cut = (degree: number): number => Math.min(ceiling, Math.round(degree * steps) / steps);
  // Whether it asks is the same for all rows of a class; some rows are like no other.
  const keyOf = (other: Row, kinds: number) =>
    draw(2, other) < 0.1 ? undefined : Math.floor(draw(3, other) * kinds) + (asked(other) ? 0 : 1000);
  const kindOf = (other: Row): number => Math.floor(draw(3, other) * 4);
  if (shape === "table") {
    const degree = (other: Row): number => cut(draw(4, row, kindOf(other)));
    return { degree, ceiling, scan: () => ({ shape, classes: { name, key: (other) => keyOf(other, 4) } }) };
  }
  if (shape !== "sparse") {
    const degree = (other: Row, assume: number): number =>
      cut(draw(5, other) < 0.3 ? Math.max(draw(6, row, other), assume) : draw(6, row, other));
    if (shape === "none") return { degree, ceiling };
    const fill = (assume: number) => (others: Int32Array, bounds: Float64Array) => {
      for (const [i, other] of others.entries()) bounds[i] = asked(other) ? degree(other, assume) - error * draw(7, other) : NaN;
    };
    return { degree, ceiling, scan: (assume) => ({ shape, fill: fill(assume), error }) };
  }
  const has = (other: Row, key: number): boolean => draw(8, other, key) < 0.5;
  const isAlone = of.alone && of.lists === 1 && of.gain === "perPayload";
  const payloadOf = (other: Row, key: number): number =>
    isAlone && key !== Math.floor(draw(14, other) * of.keys) ? 0 : Math.floor(draw(9, other, key) * (MOST_PAYLOAD + 1));
  const most = (key: number): number => draw(10, row, key) * Math.min(0.4, 4 / of.keys);
  const gainOf = (key: number): PostingList["gain"] => {
    const kind = of.gain === "mixed" ? (["number", "perPayload", "byPayload"] as const)[key % 3] : of.gain;
    if (kind === "number") return most(key);
    if (kind === "perPayload") return { perPayload: most(key) / MOST_PAYLOAD, highest: MOST_PAYLOAD };
    return Float64Array.from({ length: MOST_PAYLOAD + 1 }, (_, payload) => most(key) * draw(11, payload));
  };
  const groups = Array.from({ length: Math.ceil(of.keys / of.lists) }, (_, group) =>
    Array.from({ length: Math.min(of.lists, of.keys - group * of.lists) }, (__, i): PostingList => {
      const key = group * of.lists + i;
      return { key, gain: gainOf(key) };
    }),
  );
  const gained = (other: Row, { key, gain }: PostingList): number => {
    const payload = payloadOf(other, key);
    if (!has(other, key)) return 0;
    return typeof gain === "number" ? gain : gain instanceof Float64Array ? gain[payload]! : gain.perPayload * payload;
  };
  const base = (other: Row): number => kindOf(other) / 8;
  const bound = (other: Row): number =>
    groups.reduce((sum, group) => sum + Math.max(...group.map((list) => gained(other, list))), base(other));
  const entries = Array.from({ length: rows }, (_, other) =>
    Array.from({ length: of.keys }, (__, key) => key).filter((key) => has(other, key)),
  );
  const offsets = new Uint32Array(rows + 1);
  for (const [other, list] of entries.entries()) offsets[other + 1] = offsets[other]! + list.length;
  const key = Int32Array.from(entries.flat());
  return {
    degree: (other) => Math.min(ceiling, 1, (bound(other) + error) * (draw(12, row, other) < 0.5 ? 1 : draw(13, row, other))),
    ceiling,
    scan: () => ({
      shape,
      base: { classes: { name, key: (other) => keyOf(other, 4) }, bound: base },
      postings: { name, keys: of.keys, offsets, key, payload: (other, entry) => payloadOf(other, key[entry]!) },
      groups,
      ...(isAlone && { squares: Float64Array.from(groups, ([list]) => most(list!.key) ** 2) }),
      error,
    }),
  };
}
