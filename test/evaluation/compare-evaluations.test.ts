import { describe, expect, it } from "vitest";
import { compareEvaluations } from "../../src/evaluation/compare-evaluations.js";
import { evaluate, type EvaluateOptions, type Evaluation } from "../../src/evaluation/evaluate.js";
import { judgementsOf, runOf } from "../../src/evaluation/from-memory.js";
import { averagePrecision, geometricMeanAveragePrecision } from "../../src/evaluation/average-precision.js";
import { reciprocalRank } from "../../src/evaluation/reciprocal-rank.js";
import { runOfRankings } from "../../src/evaluation/run-of-rankings.js";
import { rankedLists } from "../../src/evaluation/ranked-lists.js";

const queries = Array.from({ length: 12 }, (_, at) => `q${String(at)}`);
const grades = Object.fromEntries(queries.map((query) => [query, { good: 1, bad: 0 }]));
/** Puts the good document first in so many queries. */
const scores = (right: number): Record<string, Record<string, number>> =>
  Object.fromEntries(queries.map((query, at) => [query, { good: at < right ? 2 : 0, bad: 1 }]));

const evaluated = (right: number, name: string, options: Partial<EvaluateOptions> = {}): Evaluation =>
  evaluate(judgementsOf(grades).value, runOf(scores(right), { name }).value, {
    metrics: [averagePrecision(), reciprocalRank()],
    ...options,
  });

describe("evaluations are compared query by query", () => {
  it("every pair once, with every test, and p corrected for their number", () => {
    const compared = compareEvaluations([evaluated(12, "all"), evaluated(1, "one"), evaluated(1, "same")], { metric: "map", draws: 500 });
    expect(compared.map(({ a, b }) => `${a} ${b}`)).toEqual(["all one", "all same", "one same"]);
    const [first, , last] = compared;
    expect(first!.t.difference).toBeCloseTo(11 / 24, 14);
    expect(first!.permutation).toMatchObject({ exact: true, p: 2 / 2 ** 11 });
    expect(first!.holm).toBeCloseTo(3 * first!.permutation.p, 14);
    expect(first!.tukey.p).toBeLessThan(0.001);
    expect([
      last!.t.p,
      last!.wilcoxon.p,
      last!.permutation.p,
      last!.bootstrap.p,
      last!.tukey.p,
      last!.randomizedTukey.p,
      last!.holm,
    ]).toEqual(Array(7).fill(1));
  });

  it("never over different queries, judgements, or ways with ties", () => {
    const fewer = Object.fromEntries(Object.entries(scores(3)).slice(1));
    const partial = evaluate(judgementsOf(grades).value, runOf(fewer, { name: "partial" }).value, { metrics: [averagePrecision()] });
    const others = { ...grades, q0: { good: 0, bad: 1 } };
    const otherwise = evaluate(judgementsOf(others).value, runOf(scores(3), { name: "otherwise" }).value, {
      metrics: [averagePrecision()],
    });
    const compare = (other: Evaluation) => () => compareEvaluations([evaluated(3, "one"), other], { metric: "map" });
    expect(compare(partial)).toThrow("expected evaluations of the same queries, received 12 of one and 11 of partial");
    expect(compare(otherwise)).toThrow("expected evaluations against the same judgements, received others for otherwise");
    expect(compare(evaluated(3, "tied", { ties: "best" }))).toThrow("expected the same way with ties, received trec and best");
    expect(() => compareEvaluations([evaluated(3, "one")], { metric: "map" })).toThrow("expected at least two evaluations");
    expect(() => compareEvaluations([evaluated(3, "one"), evaluated(3, "two")], { metric: "ndcg" })).toThrow(
      "map, recip_rank; received ndcg",
    );
  });

  it("judgements that were read again are the same judgements", () => {
    const metric = geometricMeanAveragePrecision();
    const of = (name: string): Evaluation => evaluate(judgementsOf(grades).value, runOf(scores(5), { name }).value, { metrics: [metric] });
    expect(compareEvaluations([of("a"), of("b")], { metric: "gm_map", draws: 10 })[0]!.t.p).toBe(1);
  });
});

describe("rankings of our own", () => {
  it("are a run, named by their policy, in their order", () => {
    const match = (id: string, score: number, rank: number) => ({ id, score, rank });
    const ranking = {
      for: "vacancy",
      id: "v",
      matches: [match("c1", 0.5, 1), match("c2", 0.5, 2)],
      verify: [],
      considered: 2,
      eligible: 2,
    };
    const run = {
      asOf: "2026-11-24",
      policy: { id: "general", version: "1", hash: "" },
      market: { hash: "", candidates: 2, vacancies: 1 },
      rankings: [ranking],
    };
    const { value, issues } = runOfRankings(run as unknown as Parameters<typeof runOfRankings>[0]);
    expect([issues, value.name]).toEqual([[], "general-1"]);
    expect(rankedLists(value).get("v")).toHaveLength(2);
    const judged = judgementsOf({ v: { c1: 1, c2: 0 } }).value;
    expect(evaluate(judged, value, { metrics: [reciprocalRank()], ties: "input" }).summary).toEqual([1]);
    expect(evaluate(judged, value, { metrics: [reciprocalRank()] }).summary).toEqual([0.5]);
  });
});
