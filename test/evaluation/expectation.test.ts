import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Metric } from "../../src/evaluation/metric.js";
import { everyMetric } from "./every-metric.js";
import { rankingOf, rankings, type RankingParts } from "./ranking-of.js";

/** All orders of some items. */
function orders<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, at) => orders([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]));
}

/** All orders that the ties allow. */
function ordersOf({ grades, ties }: RankingParts & { readonly ties: readonly number[] }): number[][] {
  let start = 0;
  let all: number[][] = [[]];
  for (const size of ties) {
    const group = orders(grades.slice(start, start + size));
    all = all.flatMap((before) => group.map((order) => [...before, ...order]));
    start += size;
  }
  return all;
}

const withExpectation = everyMetric.filter((metric) => metric.expected !== undefined);

describe("an expectation over ties is the mean of all orders", () => {
  it("is known for most metrics", () => {
    expect(withExpectation.length).toBeGreaterThan(45);
  });

  it.each(withExpectation.map((metric) => [metric.name, metric] as const))("%s", (_, metric) => {
    fc.assert(
      fc.property(rankings(6), (parts) => {
        const all = ordersOf(parts);
        const mean =
          all.reduce((sum, grades) => sum + metric.of(rankingOf({ ...parts, grades, ties: grades.map(() => 1) })), 0) / all.length;
        expect(metric.expected!(rankingOf(parts))).toBeCloseTo(mean, 12);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a scorer that gives everybody the same score is worth as much as chance", () => {
  const value = (metric: Metric, grades: readonly number[], ties: readonly number[]): number =>
    metric.expected!(rankingOf({ grades, ties }));

  it("precision is the share of the relevant, whatever the cut-off", () => {
    const grades = [1, 0, 0, 2, -1, 0, 0, 0, 0, 1];
    for (const metric of withExpectation.filter(({ name }) => /^P_[123]$/.test(name)))
      expect(value(metric, grades, [10])).toBeCloseTo(0.3, 14);
  });

  it("no order of its documents gives another value", () => {
    const grades = [1, 0, 0, 2, -1, 0, -2, 0, 0, 1];
    for (const metric of withExpectation) {
      expect(value(metric, grades, [10])).toBeCloseTo(value(metric, grades.toReversed(), [10]), 12);
    }
  });
});
