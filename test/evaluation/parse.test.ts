import { describe, expect, it } from "vitest";
import { documentOf, type Entries } from "../../src/evaluation/entries.js";
import { parseQrels } from "../../src/evaluation/parse-qrels.js";
import { parseRun } from "../../src/evaluation/parse-run.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What columns hold, as objects. */
function contentOf(entries: Entries): Record<string, Record<string, number>> {
  return Object.fromEntries(
    entries.queries.map((query, index) => [
      query,
      Object.fromEntries(
        Array.from({ length: entries.ends[index]! - entries.starts[index]! }, (_, at) => entries.starts[index]! + at).map((row) => [
          documentOf(entries, row),
          entries.values[row]!,
        ]),
      ),
    ]),
  );
}

describe("qrels", () => {
  it("are read with any white space, CR LF, a byte order mark, comments, and no last line end", () => {
    const { value, issues } = parseQrels(bytes("\uFEFFq2 0 d1 1\r\n# a comment\nq1\t0  d😀 -1 \r\nq2 0 d2 0"));
    expect(issues).toEqual([]);
    expect(value.entries.queries).toEqual(["q1", "q2"]);
    expect(contentOf(value.entries)).toEqual({ q1: { "d😀": -1 }, q2: { d1: 1, d2: 0 } });
  });

  it.each([
    ["q 0 d", "line 2", "four fields", "3"],
    ["q 0 d 1 x", "line 2", "four fields", "more"],
    ["", "line 2", "four fields", "0"],
    ["q 0 d 1.9", "line 2", "a whole number as grade", '"1.9"'],
    ["q 0 d high", "line 2", "a whole number as grade", '"high"'],
    ["q 0 a 0", "line 2", "a document once for query q", "a of line 1 again"],
  ])("%j is an error with its line", (line, record, expected, received) => {
    const { value, issues } = parseQrels(bytes(`q 0 a 1\n${line}\nq 0 b 2\n`), { source: "judged.txt" });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ severity: "error", kind: "file", record, received, source: "judged.txt" });
    expect(issues[0]!.expected).toContain(expected);
    expect(contentOf(value.entries)).toEqual({ q: { a: 1, b: 2 } });
  });

  it("comments are data where version 9 is followed", () => {
    expect(parseQrels(bytes("# a comment\n"), { comments: false }).issues).toHaveLength(1);
  });

  it("the ids that could reach a prototype are ids", () => {
    const { value } = parseQrels(bytes("__proto__ 0 constructor 1\n"));
    expect([value.entries.queries, documentOf(value.entries, 0)]).toEqual([["__proto__"], "constructor"]);
  });
});

describe("runs", () => {
  it("are read whatever the order of their lines, with blank lines, and the tag of the last one", () => {
    const { value, issues } = parseRun(bytes("b Q0 d1 1 0.5 t1\n\na Q0 d1 1 2 t1\nb Q0 d2 2 1e-1 t1\na Q0 d3 1 -2.25 t2 more\n"));
    expect(issues).toEqual([]);
    expect(value.name).toBe("t2");
    expect(contentOf(value.entries)).toEqual({ a: { d1: 2, d3: -2.25 }, b: { d1: 0.5, d2: 0.1 } });
    expect(Array.from(value.entries.lines)).toEqual([1, 4, 3, 5]);
  });

  it.each([
    ["q Q0 d 1 0.5", "six fields", "5"],
    ["q Q0 d 1 nan t", "a finite decimal number", '"nan"'],
    ["q Q0 d 1 1e400 t", "a finite decimal number", '"1e400"'],
    ["q Q0 d 1 0x10 t", "a finite decimal number", '"0x10"'],
    ["q Q0 a 1 0.1 t", "a document once for query q", "a of line 1 again"],
  ])("%j is an error with its line", (line, expected, received) => {
    const { value, issues } = parseRun(bytes(`q Q0 a 1 0.5 t\n${line}\nq Q0 b 1 0.4 t\n`));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ record: "line 2", received });
    expect(issues[0]!.expected).toContain(expected);
    expect(contentOf(value.entries)).toEqual({ q: { a: 0.5, b: 0.4 } });
  });

  it("keep only the queries that are wanted, and check the others all the same", () => {
    const { value, issues } = parseRun(bytes("q Q0 a 1 0.5 t\nr Q0 a 1 x t\nr Q0 b 1 1 t\n"), { queries: ["q"] });
    expect(contentOf(value.entries)).toEqual({ q: { a: 0.5 } });
    expect(issues.map(({ record }) => record)).toEqual(["line 2"]);
  });

  it("grow beyond what was expected of a file", () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `q${String(at % 7)} Q0 d${String(at)} 1 ${String(at)} t`);
    const { value, issues } = parseRun(bytes(lines.join("\n")));
    expect(issues).toEqual([]);
    expect(Object.values(contentOf(value.entries)).reduce((sum, of) => sum + Object.keys(of).length, 0)).toBe(5000);
  });

  it("tell documents apart whose hashes meet in the table", () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `q Q0 ${String(at)} 1 1 t`);
    expect(parseRun(bytes(lines.join("\n"))).issues).toEqual([]);
    expect(parseRun(bytes([...lines, "q Q0 777 1 1 t"].join("\n"))).issues.map(({ record }) => record)).toEqual(["line 20001"]);
  });
});
