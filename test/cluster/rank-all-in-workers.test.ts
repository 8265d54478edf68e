import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, inject, it } from "vitest";
import { createMarket, createMatcher, rankAll, saveMarket, type Policy, type Ranking } from "pengantar";
import { rankAllInWorkers, type WorkersOptions } from "pengantar/cluster";

// Beside the packed package, so that a policy's module finds it by its name.
const folder = mkdtempSync(join(inject("userProject"), "cluster-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a module whose rule, where it says what happens in `from`, does so for each vacancy that asks. */
function policyModule(name: string, { from = "", before = "", version = `"1"` } = {}): URL {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { definePolicy } from "pengantar";
import { wording } from "pengantar/rules";
${before}
const rule = { name: "own", version: "1", options: {}, asks: "vacancy", reads: { candidate: [], vacancy: [] },
  bind: ({ market }) => ({
    asked: () => true,
    from(side, row) { const id = market.idOf(side, row); ${from} return { degree: (other) => ((other * 7 + row) % 10) / 10, ceiling: 1 }; },
    evidence: () => null,
  }),
  describe: () => "",
};
export const policy = definePolicy({ id: "p", version: ${version}, fit: { own: { rule, weight: 1 }, wording: { rule: wording(), weight: 1 } }, ties: { seed: 1 } });
`,
  );
  return pathToFileURL(file);
}

const number = (n: number): string => String(n).padStart(3, "0");
const { market } = createMarket({
  candidates: Array.from({ length: 30 }, (_, n) => ({ id: `c-${number(n)}`, summary: `word${String(n % 7)} pipe` })),
  vacancies: Array.from({ length: 150 }, (_, n) => ({ id: `v-${number(n)}`, title: `word${String(n % 5)} pipe` })),
});
const plain = policyModule("plain");
const base = { market, policyModule: plain, asOf: "2026-11-24", side: "vacancy", top: 5 } as const;

async function gather(rankings: AsyncIterable<Ranking>): Promise<Ranking[]> {
  const gathered: Ranking[] = [];
  for await (const ranking of rankings) gathered.push(ranking);
  return gathered;
}

/** What came before an error, and the error. */
async function untilError(options: WorkersOptions): Promise<readonly [string[], Error]> {
  const ids: string[] = [];
  try {
    for await (const { id } of rankAllInWorkers(options)) ids.push(id);
  } catch (error) {
    return [ids, error as Error];
  }
  throw new Error("expected an error, received all rankings");
}

describe("rankAllInWorkers", () => {
  it.each(["vacancy", "candidate"] as const)("gives the bytes of rankAll with 1, 2 and 8 workers (for every %s)", async (side) => {
    const { policy } = (await import(plain.href)) as { policy: Policy };
    const matcher = createMatcher(market, policy, { asOf: base.asOf });
    const alone = JSON.stringify(await gather(rankAll(matcher, side, { top: 5, verify: 2 })));
    for (const workers of [1, 2, 8]) {
      expect(JSON.stringify(await gather(rankAllInWorkers({ ...base, side, verify: 2, workers }))) === alone).toBe(true);
    }
  });

  it("takes a snapshot, copied or shared, and a path of a module", async () => {
    const snapshot = saveMarket(market);
    const shared = new Uint8Array(new SharedArrayBuffer(snapshot.length));
    shared.set(snapshot);
    const expected = JSON.stringify(await gather(rankAllInWorkers({ ...base, workers: 2 })));
    for (const bytes of [snapshot, shared]) {
      const given = { ...base, market: bytes, policyModule: join(folder, "plain.mjs"), workers: 2 };
      expect(JSON.stringify(await gather(rankAllInWorkers(given))) === expected).toBe(true);
    }
  });

  it("ranks for the given ids in their order, and tells of its progress", async () => {
    const told: number[][] = [];
    const ids = ["v-140", "v-003", "v-077"];
    const rankings = await gather(rankAllInWorkers({ ...base, ids, workers: 8, onProgress: (...progress) => told.push(progress) }));
    expect(rankings.map(({ id, matches }) => [id, matches.length])).toEqual(ids.map((id) => [id, 5]));
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(await gather(rankAllInWorkers({ ...base, ids: [], workers: 2 }))).toEqual([]);
  });

  it("refuses a worker that finds another policy than the caller, and names both hashes", async () => {
    const [ids, error] = await untilError({
      ...base,
      policyModule: policyModule("two", { version: `isMainThread ? "1" : "2"` }),
      workers: 2,
    });
    expect(ids).toEqual([]);
    const hashes = Array.from(error.message.matchAll(/[0-9a-f]{64}/g), ([hash]) => hash);
    expect(new Set(hashes).size).toBe(2);
    expect(hashes[0]).toBe(((await import(plain.href)) as { policy: Policy }).policy.hash);
  });

  it("names the shard of a ranking that fails, after all rankings before it", async () => {
    const fails = policyModule("fails", { from: `if (id === "v-040") throw new Error("no luck");` });
    for (const workers of [1, 4]) {
      const [ids, error] = await untilError({ ...base, policyModule: fails, workers });
      expect(ids).toEqual(Array.from({ length: 40 }, (_, n) => `v-${number(n)}`));
      expect(error.message).toMatch(/^shard of vacancy records "v-032" to "v-047": .*own.*no luck/);
    }
  });

  it("names the shard of a worker that dies, and never gives a short result", async () => {
    const dies = policyModule("dies", { from: `if (id === "v-040" && !isMainThread) process.exit(3);` });
    for (const workers of [1, 4]) {
      const [ids, error] = await untilError({ ...base, policyModule: dies, workers });
      expect(ids).toHaveLength(32);
      expect(error.message).toBe('shard of vacancy records "v-032" to "v-047": its worker died: it ended with exit code 3');
    }
  });

  it("says why a worker did not start", async () => {
    const absent = policyModule("absent", { before: `if (!isMainThread) throw new Error("no such luck");` });
    expect((await untilError({ ...base, policyModule: absent, workers: 2 }))[1].message).toBe("a worker died between shards: no such luck");
  });

  it("ends its workers at a signal, even where they never come to an end", async () => {
    const endless = policyModule("endless", { from: `if (id === "v-020" && !isMainThread) for (;;);` });
    const controller = new AbortController();
    const reason = new Error("enough");
    const [ids, error] = await untilError({
      ...base,
      policyModule: endless,
      workers: 2,
      signal: controller.signal,
      onProgress: (done) => {
        if (done === 16)
          setTimeout(() => {
            controller.abort(reason);
          }, 20);
      },
    });
    expect([ids.length, error]).toEqual([16, reason]);
    expect((await untilError({ ...base, workers: 1, signal: AbortSignal.abort(reason) }))[1]).toBe(reason);
  });

  it("ends its workers where the iteration is broken off, so that the program ends", () => {
    policyModule("endless-later", { from: `if (id > "v-020" && !isMainThread) for (;;);` });
    writeFileSync(
      join(folder, "program.mjs"),
      `import { createMarket } from "pengantar";
import { rankAllInWorkers } from "pengantar/cluster";
const { market } = createMarket({ candidates: [{ id: "c" }], vacancies: Array.from({ length: 60 }, (_, n) => ({ id: "v-" + String(n).padStart(3, "0"), title: "x" })) });
for await (const { id } of rankAllInWorkers({ market, policyModule: new URL("./endless-later.mjs", import.meta.url), asOf: "2026-11-24", side: "vacancy", workers: 2 })) {
  console.log(id);
  break;
}`,
    );
    expect(execFileSync(process.execPath, ["program.mjs"], { cwd: folder, encoding: "utf8", timeout: 30_000 })).toBe("v-000\n");
  });

  it("is at most a few shards ahead of whoever takes the rankings", async () => {
    const log = join(folder, "log");
    writeFileSync(log, "");
    const noted = policyModule("noted", { from: `if (!isMainThread) appendFileSync(${JSON.stringify(log)}, ".");` });
    const rankings = rankAllInWorkers({ ...base, policyModule: noted, workers: 2 });
    await rankings.next();
    const most = 2 * 3 * 16;
    while (statSync(log).size < most) await wait(20);
    await wait(200);
    expect(statSync(log).size).toBe(most);
    await rankings.return();
  });

  it.each<[string, Partial<WorkersOptions>, string]>([
    ["no worker", { workers: 0 }, "expected at least 1 worker, received 0"],
    ["half a worker", { workers: 1.5 }, "expected at least 1 worker, received 1.5"],
    ["a path from nowhere", { policyModule: "policy.mjs" }, 'expected policyModule as a URL or an absolute path, received "policy.mjs"'],
    ["an id that is not there", { ids: ["v-999"] }, 'expected ids of vacancy records of the market, received "v-999"'],
    ["a module without a policy", { policyModule: new URL("data:text/javascript,export{}") }, "to export policy, received undefined"],
    ["bytes that are no snapshot", { market: new Uint8Array(8) }, "expected a market snapshot"],
    ["a day that is none", { asOf: "yesterday" }, "expected a calendar day such as 2026-11-24"],
  ])("refuses %s", async (_, options, message) => {
    const [, error] = await untilError({ ...base, workers: 2, ...options });
    expect(error.message).toContain(message);
    expect(error.message).not.toContain("worker died");
  });
});
