import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { updateMarket } from "../../src/market/index.js";
import { createMatcher, rankAll, type Matcher, type RankAllOptions, type Ranking } from "../../src/matching/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { skills } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } } });
const ofMany = (candidates: number, vacancies: number): Matcher =>
  createMatcher(
    marketOf(
      Array.from({ length: candidates }, () => ({ skills: [{ concept: "s-arc" }] })),
      Array.from({ length: vacancies }, () => ({
        title: "x",
        requirements: [{ kind: "skill", concept: "s-weld", importance: "essential" }],
      })),
    ),
    policy,
    { asOf: "2026-11-24" },
  );

async function gather(rankings: AsyncIterable<Ranking>): Promise<Ranking[]> {
  const gathered: Ranking[] = [];
  for await (const ranking of rankings) gathered.push(ranking);
  return gathered;
}

describe("rankAll", () => {
  it("gives the rankings of all records of a side in the order of their ids, as they are asked one by one", async () => {
    await fc.assert(
      fc.asyncProperty(recordsArbitrary(4, 4), policyArbitrary, fc.boolean(), async ({ candidates, vacancies }, json, updated) => {
        const start = marketOf(candidates, vacancies);
        const market = updated
          ? updateMarket(start, {
              upsert: {
                candidates: [{ id: "a" }],
                vacancies: [
                  { id: "v", title: "x" },
                  { id: "v0", title: "y" },
                ],
              },
            }).market
          : start;
        const matcher = createMatcher(market, policyOf(json), { asOf: "2026-11-24" });
        const options = { top: 2, verify: 1 };
        const forVacancies = await gather(rankAll(matcher, "vacancy", options));
        expect(forVacancies).toEqual(forVacancies.map(({ id }) => matcher.candidatesFor(id, options)));
        expect(forVacancies.map(({ id }) => id)).toEqual([...(updated ? ["v"] : []), ...vacancies.map((_, n) => `v${String(n)}`)]);
        const forCandidates = await gather(rankAll(matcher, "candidate", options));
        expect(forCandidates.map(({ id }) => id)).toEqual([...(updated ? ["a"] : []), ...candidates.map((_, n) => `c${String(n)}`)]);
        expect(forCandidates).toEqual(forCandidates.map(({ id }) => matcher.vacanciesFor(id, options)));
      }),
      { numRuns: 20 },
    );
  });

  it("ranks for the given ids, in their order", async () => {
    const matcher = ofMany(2, 3);
    expect(
      (await gather(rankAll(matcher, "vacancy", { ids: ["v2", "v0"], top: 1 }))).map(({ id, matches }) => [id, matches.length]),
    ).toEqual([
      ["v2", 1],
      ["v0", 1],
    ]);
    expect(await gather(rankAll(matcher, "vacancy", { ids: [] }))).toEqual([]);
  });

  it("refuses an id that is not there before the first ranking", async () => {
    await expect(rankAll(ofMany(1, 2), "vacancy", { ids: ["v0", "v9"] }).next()).rejects.toThrow(
      new RangeError('expected ids of vacancy records of the market, received "v9"'),
    );
  });

  it("tells of its progress", async () => {
    const told: [number, number][] = [];
    await gather(rankAll(ofMany(1, 3), "vacancy", { onProgress: (done, of) => told.push([done, of]) }));
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it("lets a timer come between two rankings, whose signal it heeds", async () => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(new Error("enough"));
    }, 5);
    let done = 0;
    const all: RankAllOptions = { signal: controller.signal, onProgress: () => done++ };
    await expect(gather(rankAll(ofMany(20, 1500), "vacancy", all))).rejects.toThrow("enough");
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(1500);
  });

  it("throws the reason of a signal that came before", async () => {
    const reason = new Error("not at all");
    await expect(rankAll(ofMany(1, 1), "vacancy", { signal: AbortSignal.abort(reason) }).next()).rejects.toBe(reason);
  });
});
