import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluation/evaluate.js";
import { judgementsOf, runOf } from "../../src/evaluation/from-memory.js";
import { parseJsonQrels, parseJsonRun } from "../../src/evaluation/parse-json-entries.js";
import { parseMeasure } from "../../src/evaluation/parse-measure.js";
import { parseQrels } from "../../src/evaluation/parse-qrels.js";
import { parseRun } from "../../src/evaluation/parse-run.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const metrics = ["AP", "nDCG", "RR"].map(parseMeasure);

describe("judgements and runs say the same, wherever they come from", () => {
  const expected = evaluate(
    parseQrels(bytes("q1 0 a 2\nq1 0 b 0\nq2 0 é 1\n")).value,
    parseRun(bytes("q1 Q0 b 1 0.9 t\nq1 Q0 a 2 0.8 t\nq2 Q0 é 1 1 t\n")).value,
    { metrics },
  );
  const grades = { q1: { a: 2, b: 0 }, q2: { é: 1 } };
  const scores = { q1: { b: 0.9, a: 0.8 }, q2: { é: 1 } };
  const rows = Object.entries(grades).flatMap(([query, of]) => Object.entries(of).map(([document, grade]) => ({ query, document, grade })));
  const scored = Object.entries(scores).flatMap(([query, of]) =>
    Object.entries(of).map(([document, score]) => ({ query, document, score })),
  );
  const maps = <T>(of: Readonly<Record<string, Readonly<Record<string, T>>>>): Map<string, Map<string, T>> =>
    new Map(Object.entries(of).map(([query, documents]) => [query, new Map(Object.entries(documents))]));
  const lines = (all: readonly object[]): string => all.map((one) => JSON.stringify(one)).join("\n");

  it.each([
    ["objects", judgementsOf(grades), runOf(scores)],
    ["maps", judgementsOf(maps(grades)), runOf(maps(scores))],
    ["rows", judgementsOf(rows), runOf(scored)],
    ["JSON of objects", parseJsonQrels(JSON.stringify(grades)), parseJsonRun(JSON.stringify(scores))],
    ["JSON of rows", parseJsonQrels(JSON.stringify(rows)), parseJsonRun(JSON.stringify(scored))],
    ["JSON Lines", parseJsonQrels(lines(rows), { lines: true }), parseJsonRun(lines(scored), { lines: true })],
  ])("as %s", (_, judgements, run) => {
    expect([...judgements.issues, ...run.issues]).toEqual([]);
    const { queries, summary, values } = evaluate(judgements.value, run.value, { metrics });
    expect({ queries, summary, values }).toEqual({ queries: expected.queries, summary: expected.summary, values: expected.values });
  });

  it("what is wrong is left out, and said with its place", () => {
    const { value, issues } = runOf([
      { query: "q", document: "a", score: 1 },
      { query: "q", document: "a", score: 2 },
      { query: "q", document: "b", score: NaN },
      { query: "", document: "b", score: 1 },
    ]);
    expect(issues.map(({ record }) => record).sort()).toEqual(["#2", "#3", "#4"]);
    expect(value.entries.values.length).toBe(1);
  });

  it("broken JSON is an error with its line", () => {
    const { issues } = parseJsonRun('{"query":"q","document":"a","score":1}\n{"query":\n{"query":"q","document":"b","score":"high"}\n', {
      lines: true,
      source: "r.jsonl",
    });
    expect(issues.map(({ record, source }) => `${record} ${source!}`)).toEqual(["line 2 r.jsonl", "line 3 r.jsonl"]);
    expect(parseJsonQrels("[1, 2]").issues).toHaveLength(2);
    expect(parseJsonQrels('{"q": 1}').issues).toHaveLength(1);
    expect(parseJsonQrels('{"q": {"d": 1e400}}').issues).toHaveLength(1);
  });

  it("a query named __proto__ is a query", () => {
    const { value } = parseJsonQrels('{"__proto__": {"constructor": 1}}');
    expect(value.entries.queries).toEqual(["__proto__"]);
  });
});
