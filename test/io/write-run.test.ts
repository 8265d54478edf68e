import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOfTrec, trecId, unguardCell, writeRunCsv, writeRunJson, writeRunTrec } from "../../src/io/index.js";
import { collect } from "./collect.js";
import { match, ranking, run } from "./run.js";

const ids = ["plain", "=1+1", 'quo"te, comma', "line\nend", "'apostrophe", "__proto__", "spa ce", "100%25", "é😀", "；tab\t"];
const scores = [1, 0.1 + 0.2, 5e-324, 1 / 3, 0];
const whole = run([
  ranking(
    "v 1",
    ids.map((id, index) => match(id, index + 1, scores[index % scores.length]!)),
  ),
  ranking("v-2", []),
]);

describe("writeRunJson", () => {
  test("writes the run with the promised keys in their order, and reads back to the same doubles", () => {
    const text = [...writeRunJson(whole)].join("");
    const read = JSON.parse(text) as typeof whole;
    expect(Object.keys(read)).toEqual(["asOf", "policy", "market", "rankings"]);
    expect(Object.keys(read.policy)).toEqual(["id", "version", "hash"]);
    expect(Object.keys(read.market)).toEqual(["hash", "candidates", "vacancies"]);
    expect(Object.keys(read.rankings[0]!)).toEqual(["for", "id", "matches", "verify", "considered", "eligible"]);
    expect(Object.keys(read.rankings[0]!.matches[0]!)).toEqual(["id", "rank", "score", "low", "high", "fit", "appeal", "gates"]);
    const withoutAsked = JSON.parse(JSON.stringify(whole, (key, value: unknown) => (key === "asked" ? undefined : value))) as unknown;
    expect(read).toEqual(withoutAsked);
  });

  test("comes in chunks, and is JSON without rankings too", () => {
    expect([...writeRunJson(whole)]).toHaveLength(4);
    expect(JSON.parse([...writeRunJson(run([]))].join(""))).toMatchObject({ rankings: [] });
  });
});

describe("writeRunCsv", () => {
  test("writes one row a match, which reads back to the same ids and doubles", async () => {
    const text = [...writeRunCsv(whole)].join("");
    expect(text.split("\r\n")[0]).toBe("for,id,rank,match,score,low,high,fit,appeal,gates");
    const row = { for: "for", id: "id", rank: "rank", match: "match", score: "score", low: "low", appeal: "appeal", gates: "gates" };
    const { records, issues } = await collect([text], { format: "csv", mapping: { target: "candidates", fields: { facts: row } } });
    expect(issues).toEqual([]);
    const read = records.map((record) => (record as { facts: Record<keyof typeof row, string> }).facts);
    expect(read.map((one) => unguardCell(one.match))).toEqual(ids.map((id) => id.trim()));
    expect(read.map((one) => Number(one.score))).toEqual(whole.rankings[0]!.matches.map(({ score }) => score));
    expect(read.map((one) => Number(one.rank))).toEqual(ids.map((_, index) => index + 1));
    expect(read[0]).toMatchObject({ for: "vacancy", id: "v 1", gates: "unknown" });
    expect("appeal" in read[0]!).toBe(false);
  });

  test("no cell begins a formula", () => {
    const text = [...writeRunCsv(whole)].join("");
    expect(text).toContain(",'=1+1,");
    expect(text).not.toMatch(/(^|[\n,;\t])"?[=+@＝＋－＠]/);
  });
});

describe("writeRunTrec", () => {
  test("writes six words a match, whose ids and scores read back", () => {
    const lines = [...writeRunTrec(whole, "pengantar")].join("").trimEnd().split("\n");
    expect(lines).toHaveLength(ids.length);
    const words = lines.map((line) => line.split(" "));
    expect(words[0]).toEqual(["v%201", "Q0", "plain", "1", "1", "pengantar"]);
    expect(words.every((word) => word.length === 6)).toBe(true);
    expect(words.map((word) => idOfTrec(word[2]!))).toEqual(ids);
    expect(words.map((word) => Number(word[4]))).toEqual(whole.rankings[0]!.matches.map(({ score }) => score));
  });

  test("every id is one word and reads back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (id) => {
        expect(trecId(id)).toMatch(/^\S+$/);
        expect(idOfTrec(trecId(id))).toBe(id);
      }),
      { numRuns: 1000 },
    );
    expect(idOfTrec(trecId("\u00A0%20\u2028\0"))).toBe("\u00A0%20\u2028\0");
  });

  test("a tag of two words is the caller's mistake", () => {
    expect(() => [...writeRunTrec(whole, "a b")]).toThrow(new TypeError('expected a text without white space as tag, received "a b"'));
    expect(() => [...writeRunTrec(whole, "")]).toThrow(TypeError);
  });
});
