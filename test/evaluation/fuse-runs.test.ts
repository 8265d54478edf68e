import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runOf } from "../../src/evaluation/from-memory.js";
import { fuseRuns, type Fusion } from "../../src/evaluation/fuse-runs.js";
import type { ScoredRun } from "../../src/evaluation/judgements.js";
import { normalizeScores } from "../../src/evaluation/normalize-scores.js";
import { rankedLists } from "../../src/evaluation/ranked-lists.js";

const one = runOf({ q: { a: 3, b: 2, c: 1 } }).value;
const two = runOf({ q: { b: 10, d: 8, a: 4 } }).value;

const fused = (fusion: Fusion, runs: readonly ScoredRun[] = [one, two]): Record<string, number> =>
  Object.fromEntries(
    rankedLists(fuseRuns(runs, fusion))
      .get("q")!
      .map(({ document, score }) => [document, Number(score.toFixed(12))]),
  );

const rounded = (numbers: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Number(value.toFixed(12))]));

describe("runs are fused", () => {
  it.each<[string, Fusion, Record<string, number>]>([
    ["reciprocal ranks", { by: "rrf" }, { a: 1 / 61 + 1 / 63, b: 1 / 62 + 1 / 61, c: 1 / 63, d: 1 / 62 }],
    ["reciprocal ranks with another k", { by: "rrf", k: 1 }, { a: 1 / 2 + 1 / 4, b: 1 / 3 + 1 / 2, c: 1 / 4, d: 1 / 3 }],
    ["inverse square ranks", { by: "isr" }, { a: 2 * (1 + 1 / 9), b: 2 * (1 / 4 + 1), c: 1 / 9, d: 1 / 4 }],
    ["sums", { by: "combSum" }, { a: 1 + 0, b: 1 / 2 + 1, c: 0, d: 4 / 6 }],
    ["sums of scores as they are", { by: "combSum", normalization: "none" }, { a: 7, b: 12, c: 1, d: 8 }],
    ["sums times lists", { by: "combMnz" }, { a: 2, b: 3, c: 0, d: 4 / 6 }],
    ["weighted sums", { by: "weightedSum", weights: [2, 1] }, { a: 2, b: 2, c: 0, d: 4 / 6 }],
    // Four documents: 4, 3, 2 points, and 1 for who is missing.
    ["Borda's count", { by: "borda" }, { a: 4 + 2, b: 3 + 4, c: 2 + 1, d: 1 + 3 }],
    // a and b beat c, a beats nobody else: b once, a once; d before a in one list, behind it in the other.
    ["Condorcet's majorities", { by: "condorcet" }, { a: 1, b: 2, c: -2, d: -1 }],
  ])("%s", (_, fusion, expected) => {
    expect(fused(fusion)).toEqual(rounded(expected));
  });

  it("over the queries of any of them, under a name", () => {
    const other = runOf({ p: { x: 1 } }).value;
    const { entries, name } = fuseRuns([one, other], { by: "rrf" }, { name: "both" });
    expect([entries.queries, name]).toEqual([["p", "q"], "both"]);
  });

  it("a run with itself keeps its order, by every method", () => {
    const scores = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 });
    const methods: readonly Fusion[] = [
      ...(["rrf", "isr", "combSum", "combMnz", "borda", "condorcet"] as const).map((by) => ({ by })),
      { by: "weightedSum", weights: [0.3, 0.7] },
    ];
    fc.assert(
      fc.property(scores, fc.constantFrom(...methods), (values, fusion) => {
        const run = runOf({ q: Object.fromEntries(values.map((value, at) => [`d${String(at)}`, value])) }).value;
        const order = (of: ScoredRun): string[] =>
          rankedLists(of)
            .get("q")!
            .map(({ document }) => document);
        expect(order(fuseRuns([run, run], fusion))).toEqual(order(run));
      }),
    );
  });

  it("what cannot be fused is refused", () => {
    expect(() => fuseRuns([], { by: "rrf" })).toThrow("expected at least one run");
    expect(() => fuseRuns([one, two], { by: "weightedSum", weights: [1] })).toThrow("expected 2 finite weights");
    expect(() => fuseRuns([one], { by: "rrf", k: 0 })).toThrow("expected a k above 0, received 0");
  });
});

describe("scores are made comparable", () => {
  const list = [8, 4, 2].map((score, at) => ({ document: String(at), score }));

  it.each([
    ["none", [8, 4, 2]],
    ["minMax", [1, 1 / 3, 0]],
    ["max", [1, 0.5, 0.25]],
    ["sum", [6 / 8, 2 / 8, 0]],
    ["rank", [1, 2 / 3, 1 / 3]],
    ["borda", [3 / 4, 2 / 4, 1 / 4]],
  ] as const)("by %s", (by, expected) => {
    Array.from(normalizeScores(list, by)).forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at]!, 14);
    });
  });

  it("by zmuv, to mean 0 and variance 1", () => {
    const scores = Array.from(normalizeScores(list, "zmuv"));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 14);
    expect(scores.reduce((sum, score) => sum + score * score, 0) / 3).toBeCloseTo(1, 14);
  });

  it("a list of equal scores, or of none, gives finite numbers", () => {
    for (const by of ["minMax", "max", "sum", "zmuv", "rank", "borda"] as const) {
      expect(Array.from(normalizeScores([{ document: "a", score: 0 }], by)).every(Number.isFinite)).toBe(true);
      expect(normalizeScores([], by)).toHaveLength(0);
    }
  });
});
