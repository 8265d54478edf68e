import { describe, expect, it } from "vitest";
import { benchmarkPolicies, type BenchmarkOptions } from "../../src/evaluation/benchmark-policies.js";
import type { BenchmarkCell } from "../../src/evaluation/benchmark-cell.js";
import { wantsOfJudgements, type BenchmarkMarket } from "../../src/evaluation/benchmark-market.js";
import type { BenchmarkPolicy } from "../../src/evaluation/benchmark-policy.js";
import { judgementsOf, runOf } from "../../src/evaluation/from-memory.js";
import { ndcg } from "../../src/evaluation/ndcg.js";
import { rankedAtRandom } from "../../src/evaluation/ranked-at-random.js";
import { rankedByMatcher } from "../../src/evaluation/ranked-by-matcher.js";
import { rankedByRun } from "../../src/evaluation/ranked-by-run.js";
import { reciprocalRank } from "../../src/evaluation/reciprocal-rank.js";
import { createMarket } from "../../src/market/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { wage } from "../../src/rules/index.js";

const idr = (amount: number) => ({ currency: "IDR", period: "month" as const, amount });
const candidates = Array.from({ length: 24 }, (_, at) => {
  const { amount, ...pay } = idr(3_000_000 + 100_000 * at);
  return { id: `c${String(at).padStart(2, "0")}`, desiredWage: { min: amount, ...pay } };
});
const vacancies = Array.from({ length: 8 }, (_, at) => {
  const { amount, ...pay } = idr(3_100_000 + 250_000 * at);
  return { id: `v${String(at)}`, title: "Operator", openings: 1 + (at % 2), wage: { max: amount, ...pay } };
});
const { market } = createMarket({ candidates, vacancies });
const policy = definePolicy({ id: "pay", version: "1", appeal: { wage: { rule: wage(), weight: 1 } } });

/** Relevant is whoever asks for no more than is paid. */
const judgements = {
  vacancies: judgementsOf(
    vacancies.flatMap((vacancy) =>
      candidates.map((candidate) => ({
        query: vacancy.id,
        document: candidate.id,
        grade: candidate.desiredWage.min <= vacancy.wage.max && candidate.desiredWage.min > vacancy.wage.max - 400_000 ? 1 : 0,
      })),
    ),
  ).value,
};
const place: BenchmarkMarket = {
  name: "town",
  market,
  asOf: "2026-11-24",
  judgements,
  wants: wantsOfJudgements(judgements),
  attributes: [{ name: "sex", groups: new Map(candidates.map(({ id }, at) => [id, at % 2 === 0 ? "female" : "male"])) }],
};
const perfect = rankedByRun({
  name: "perfect",
  candidatesFor: runOf(
    vacancies.flatMap((vacancy) =>
      candidates.map((candidate) => ({
        query: vacancy.id,
        document: candidate.id,
        score: candidate.desiredWage.min <= vacancy.wage.max ? candidate.desiredWage.min : 0,
      })),
    ),
  ).value,
});
const metrics = [ndcg({ at: 10 }), reciprocalRank()];
const options: BenchmarkOptions = { metrics, seeds: [1, 2], shown: 3, draws: 100 };
const all: readonly BenchmarkPolicy[] = [rankedByMatcher(policy), perfect, rankedAtRandom()];

describe("a benchmark of policies", async () => {
  const benchmark = await benchmarkPolicies([place], all, options);
  const score = (name: string, metric: string) => benchmark.scores.find((one) => one.policy === name && one.metric === metric)!;

  it("runs every policy on every market, and those that draw once a seed", () => {
    expect(benchmark.cells.map((cell) => [cell.policy, cell.seed])).toEqual([
      ["pay-1", 1],
      ["perfect", 1],
      ["random", 1],
      ["random", 2],
    ]);
  });

  it("keeps the values of every topic, and gives a perfect ranking 1 in accuracy", () => {
    expect(score("perfect", "ndcg_cut_10")).toMatchObject({ value: 1, kind: "accuracy", side: "vacancies", n: 8 });
    const { topics, values, policies } = benchmark.comparisons[0]!;
    expect(topics).toEqual(vacancies.map(({ id }) => `town/${id}`));
    expect(policies).toEqual(["pay-1", "perfect", "random"]);
    expect(values[1]).toEqual(vacancies.map(() => 1));
    const [first, second] = benchmark.cells.slice(2).map((cell) => cell.accuracy[0]!.values);
    expect(values[2]).toEqual(first!.map((value, at) => (value + second![at]!) / 2));
  });

  it("tests all pairs on the same topics, and says what so few topics can find", () => {
    const { pairs, detectable } = benchmark.comparisons[0]!;
    expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(["pay-1 perfect", "pay-1 random", "perfect random"]);
    for (const { permutation, holm } of pairs) expect(holm).toBeGreaterThanOrEqual(permutation.p);
    expect(pairs[2]!.t.difference).toBeGreaterThan(0);
    expect(detectable).toBeGreaterThan(0);
  });

  it("says which inputs of the records tell a group, once for all policies", async () => {
    const [first] = benchmark.proxies;
    expect(first).toMatchObject({ market: "town", attribute: "sex", people: 24 });
    expect(first!.proxies.map(({ input }) => input)).toEqual(["desiredWage.min"]);
    expect(first!.proxies[0]!.adjusted).toBeGreaterThan(0.05);
    const byWage = { name: "half", groups: new Map(candidates.map(({ id }, at) => [id, at < 12 ? "a" : "b"])) };
    const planted = await benchmarkPolicies([{ ...place, attributes: [byWage] }], [perfect], options);
    expect(planted.proxies[0]!.proxies[0]).toMatchObject({ input: "desiredWage.min", guessed: 1, adjusted: 1 / 1000 });
    expect((await benchmarkPolicies([{ ...place, attributes: [] }], [perfect], options)).proxies).toEqual([]);
  });

  it("says of market, fairness and cost what is known, and of the rest nothing", () => {
    expect(score("pay-1", "unfilled_openings").value).toBeGreaterThanOrEqual(0);
    expect(score("pay-1", "gini_candidates").interval).not.toBeNull();
    expect(score("pay-1", "expected_matches_inverse").value).toBeGreaterThan(0);
    expect(score("pay-1", "distance_km")).toMatchObject({ value: null, n: 0 });
    expect(score("pay-1", "impact_ratio: sex").value).toBeGreaterThan(0);
    expect(score("pay-1", "ranking_ms")).toMatchObject({ value: null });
    expect(score("random", "gini_candidates")).toMatchObject({ n: 2 });
  });

  it("gives the same results again, and takes finished cells over after they were written and read", async () => {
    const ran: string[] = [];
    const finished = JSON.parse(JSON.stringify(benchmark.cells.slice(0, 3))) as BenchmarkCell[];
    const again = await benchmarkPolicies([place], all, {
      ...options,
      finished,
      onCell: (cell) => ran.push(`${cell.policy} ${String(cell.seed)}`),
    });
    expect(ran).toEqual(["random 2"]);
    expect(again.manifest).toEqual(benchmark.manifest);
    expect(again.scores).toEqual(benchmark.scores);
  });

  it("takes no cell over that was made under other settings", async () => {
    let ran = 0;
    const other = await benchmarkPolicies([place], all, { ...options, shown: 2, finished: benchmark.cells, onCell: () => ran++ });
    expect(ran).toBe(4);
    expect(other.manifest.hash).not.toBe(benchmark.manifest.hash);
    const judged = judgementsOf([{ query: "v1", document: "c03", grade: 1 }]).value;
    ran = 0;
    await benchmarkPolicies([{ ...place, judgements: { vacancies: judged } }], all, {
      ...options,
      finished: benchmark.cells,
      onCell: () => ran++,
    });
    expect(ran).toBe(4);
  });

  it("measures with the caller's clock and memory, and tells how far it is", async () => {
    let [now, bytes] = [0, 0];
    const states: string[] = [];
    const { cells } = await benchmarkPolicies([place], [rankedByMatcher(policy)], {
      ...options,
      measure: { now: () => (now += 2), memory: () => (bytes += 1000) },
      onProgress: ({ cell, ranking, rankings }) => states.push(`${String(cell)} ${String(ranking)}/${String(rankings)}`),
    });
    expect(cells[0]!.cost).toEqual({ prepare: 2, ranking: 2, slowRanking: 2, rankings: 32, memory: 1000 });
    expect([states.length, states.at(-1)]).toEqual([32, "0 32/32"]);
  });

  it("two policies with the same lists cannot be told apart: p is 1", async () => {
    const { comparisons } = await benchmarkPolicies([place], [rankedByMatcher(policy), rankedByMatcher(policy, { name: "twin" })], options);
    for (const { pairs } of comparisons) expect(pairs[0]).toMatchObject({ holm: 1, permutation: { p: 1 }, t: { p: 1 } });
  });

  it("random draws another list for each seed, the same for the same one", async () => {
    const lists = async (seed: number) =>
      (await rankedAtRandom().prepare({ market, asOf: "2026-11-24", seed, depth: 5 })).candidatesFor("v1", 5);
    expect(await lists(1)).toEqual(await lists(1));
    expect(await lists(1)).not.toEqual(await lists(2));
  });

  it("an imported run says what it could not use, and shows the other side the same pairs", async () => {
    const run = runOf({ v1: { c01: 2, c02: 1, nobody: 3 }, v2: { c01: 5 }, elsewhere: { c01: 1 } }).value;
    const lists = await rankedByRun({ name: "vendor", candidatesFor: run }).prepare({ market, asOf: "2026-11-24", seed: 1, depth: 5 });
    expect(await lists.candidatesFor("v1", 5)).toEqual(["c01", "c02"]);
    expect(await lists.vacanciesFor("c01", 5)).toEqual(["v2", "v1"]);
    expect(await lists.vacanciesFor("c03", 5)).toEqual([]);
    expect(lists.issues?.map(({ received }) => received)).toEqual([
      "1 others, such as elsewhere: left out",
      "1 others, such as nobody: left out",
    ]);
    expect(() => rankedByRun({ name: "none" })).toThrow("received none");
  });

  it("a policy that ranks who is not there is named; names are given once", async () => {
    const broken: BenchmarkPolicy = { name: "broken", hash: "", prepare: () => ({ candidatesFor: () => ["x"], vacanciesFor: () => [] }) };
    await expect(benchmarkPolicies([place], [broken], options)).rejects.toThrow(
      'policy broken: expected ids of the market in the list for the vacancy "v0"',
    );
    await expect(benchmarkPolicies([place], [perfect, perfect], options)).rejects.toThrow('received "perfect" twice');
    await expect(benchmarkPolicies([], all, options)).rejects.toThrow("at least one market");
    await expect(benchmarkPolicies([place], all, { ...options, seeds: [1, 1] })).rejects.toThrow("each once");
  });
});
