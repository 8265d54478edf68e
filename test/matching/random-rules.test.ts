import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordRows, type Side } from "../../src/market/index.js";
import { bindPolicy } from "../../src/matching/bind-policy.js";
import { queryFrom } from "../../src/matching/pair-query.js";
import { search } from "../../src/matching/search.js";
import type { Scored } from "../../src/matching/search-run.js";
import { tieBreak } from "../../src/matching/tie-break.js";
import { definePolicy, type Combine } from "../../src/policy/index.js";
import { vacancyOpen, type Gate, type Rule } from "../../src/rules/index.js";
import { marketOf } from "../arbitraries/records.js";
import { randomRule, ruleArbitrary } from "./random-rule.js";

const share = fc.constantFrom(0, 0.5, 1);
const criteriaArbitrary = fc.array(
  fc.record({ of: ruleArbitrary, weight: fc.constantFrom(1, 2, 0.5, 1e-9, 1e9), neutral: share, whenUnknown: share }),
  { maxLength: 3 },
);
type Criteria = typeof criteriaArbitrary extends fc.Arbitrary<infer T> ? T : never;

function criteriaOf<Asks extends Side>(asks: Asks, criteria: Criteria): Record<string, { rule: Rule<null, Asks>; weight: number }> {
  return Object.fromEntries(
    criteria.map(({ of, ...rest }, i) => [`${asks}${String(i)}`, { rule: randomRule(`${asks}${String(i)}`, asks, of), ...rest }]),
  );
}

/** A gate that one of so many candidates passes. */
const oneOf = (many: number): Gate => ({
  ...vacancyOpen(),
  bind: () => ({
    decidedBy: "candidate",
    from: (side, row) => ({ status: (other) => ((side === "candidate" ? row : other) % many === 0 ? "met" : "unmet") }),
  }),
});

describe("a search by rules of any kind that keep the protocol", () => {
  it("finds what scoring every pair finds, however weights and ways to combine are", () => {
    fc.assert(
      fc.property(
        criteriaArbitrary,
        criteriaArbitrary,
        fc.constantFrom<Combine[]>(
          { fit: 1, appeal: 1 },
          { fit: 0, appeal: 1 },
          { fit: 1, appeal: 1e-9 },
          "harmonic",
          "geometric",
          "product",
          "minimum",
        ),
        fc.record({
          rows: fc.constantFrom(5, 40, 400),
          capacity: fc.constantFrom(1, 2, 10),
          blockRows: fc.constantFrom(3, 64, 200, 1000),
          // The lowest score that is wanted: none, or that of the last one.
          isFloored: fc.boolean(),
          passes: fc.constantFrom(1, 1, 3, 90),
        }),
        (fit, appeal, combine, { rows, capacity, blockRows, isFloored, passes }) => {
          fc.pre(fit.length + appeal.length > 0);
          const market = marketOf(Array<object>(rows).fill({}), [{ title: "?" }], { index: { blockRows, sealAt: 1 } });
          const policy = definePolicy({
            id: "random",
            version: "1",
            fit: criteriaOf("vacancy", fit),
            appeal: criteriaOf("candidate", appeal),
            combine,
            gates: passes === 1 ? [] : [oneOf(passes)],
          });
          const bound = bindPolicy(market, policy, "2026-11-24");
          const query = queryFrom(bound, "vacancy", 0);
          const byTie = tieBreak(policy.ties, market, "vacancy", "v0");
          const compare = (a: Scored, b: Scored): number => b.score - a.score || byTie(a.row, b.row);
          const all = recordRows(market, "candidate").filter((row) => query.met(row) !== "unmet");
          const expected = Array.from(all, (row) => ({ row, score: query.score(row, "used") }))
            .sort(compare)
            .slice(0, capacity);
          const floor = isFloored ? (expected.at(-1)?.score ?? 0) : 0;
          const take = (row: number, score: number): Scored => ({ row, score });
          const wanted = { side: "vacancy", assumption: "used", capacity, compare, floor, prune: true, take } as const;
          expect(search<Scored>(bound, query, wanted).items).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });
});
