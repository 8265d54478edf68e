import { describe, expect, it } from "vitest";
import type { Side } from "../../src/market/index.js";
import { createMatcher } from "../../src/matching/index.js";
import { definePolicy, type Combine } from "../../src/policy/index.js";
import type { PostingGroup, Rule, Scan } from "../../src/rules/index.js";
import { marketOf } from "../arbitraries/records.js";

type Numbers = (row: number) => number;

const ruleOf = <Asks extends Side>(asks: Asks, degree: Numbers, scan?: Scan): Rule<null, Asks> => ({
  name: asks,
  version: "1",
  options: {},
  asks,
  reads: { candidate: ["facts"], vacancy: [] },
  bind: () => ({
    asked: () => true,
    from: () => ({ degree, ceiling: 1, scan: () => scan }),
    evidence: () => null,
  }),
  describe: () => asks,
});
const byRow = { name: "row", key: (row: number) => row };
const tableOf = (bound: Numbers): Scan => ({ shape: "table", classes: byRow, bound });
const sparseOf = (rows: number, bound: Numbers, keysOf: (row: number) => readonly number[], groups: readonly PostingGroup[]): Scan => {
  const lists = Array.from({ length: rows }, (_, row) => keysOf(row));
  const offsets = new Uint32Array(rows + 1);
  for (const [row, list] of lists.entries()) offsets[row + 1] = offsets[row]! + list.length;
  const postings = { name: "keys", keys: groups.length, offsets, key: Int32Array.from(lists.flat()) };
  return { shape: "sparse", base: { classes: byRow, bound }, postings, groups, error: 0 };
};

/** The first candidate, by a policy of these two rules; rows are in the order of ids. */
function first(
  rows: number,
  fit: Rule<null, "vacancy">,
  appeal: Rule<null, "candidate">,
  more: { combine?: Combine; blockRows?: number; minScore?: number },
): string[] {
  const { combine = "minimum", blockRows = rows, minScore = 0 } = more;
  const candidates = Array.from({ length: rows }, (_, row) => ({ id: String(row).padStart(4, "0") }));
  const market = marketOf(candidates, [{ title: "?" }], { index: { blockRows, sealAt: 1 } });
  const policy = definePolicy({
    id: "close",
    version: "1",
    fit: { fit: { rule: fit, weight: 1 } },
    appeal: { appeal: { rule: appeal, weight: 1 } },
    combine,
    ties: "id",
  });
  const ranking = createMatcher(market, policy, { asOf: "2026-11-24" }).candidatesFor("v0", { top: 1, minScore });
  return ranking.matches.map(({ id }) => id);
}

describe("a bound that is close leaves nobody out", () => {
  it("where what is left of fit's postings makes the score, and nothing is left of appeal's", () => {
    const [fit, appeal] = [(row: number) => (row === 3 ? 0.5 : 0.2), (row: number) => (row === 3 ? 0.5 : 0.1)];
    const scan = sparseOf(
      800,
      (row) => fit(row) - 0.1,
      () => [0],
      [[{ key: 0, gain: 0.1 }]],
    );
    expect(first(800, ruleOf("vacancy", fit, scan), ruleOf("candidate", appeal, tableOf(appeal)), { minScore: 0.49 })).toEqual(["0003"]);
  });

  it("where rows of the first block wait, and the line above the score is drawn anew for the next", () => {
    const [fit, appeal] = [(row: number) => 1 - row / 500, (row: number) => (row === 5 ? 0.3 : 0.2)];
    const fitRule = ruleOf("vacancy", fit, tableOf(fit));
    expect(first(40, fitRule, ruleOf("candidate", appeal), { combine: "harmonic", blockRows: 20 })).toEqual(["0005"]);
  });

  it("where hundreds of gains are rounded, and another row of the same score is known as it is", () => {
    const gain = (2 ** 17 + 0.99) / 2 ** 26;
    const degree = (row: number): number => (row < 2 ? 250 * gain : row / 1000);
    const groups = Array.from({ length: 250 }, (_, key) => [{ key, gain: gain + 2 ** -53 }]);
    const scan = sparseOf(
      40,
      (row) => (row === 0 ? 0 : degree(row)),
      (row) => (row === 0 ? [...groups.keys()] : []),
      groups,
    );
    expect(
      first(
        40,
        ruleOf("vacancy", degree, scan),
        ruleOf("candidate", () => 0),
        { combine: { fit: 1, appeal: 0 } },
      ),
    ).toEqual(["0000"]);
  });
});
