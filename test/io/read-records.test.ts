import { describe, expect, test } from "vitest";
import { readRecords, type Mapping } from "../../src/io/index.js";
import { createMarketFrom } from "../../src/market/index.js";
import type { DataIssue } from "../../src/model/index.js";
import { bytes, collect } from "./collect.js";

const error = (line: number, expected: string, received: string): DataIssue => ({
  severity: "error",
  kind: "candidate",
  record: `line ${String(line)}`,
  path: "",
  expected,
  received,
  source: `rows:${String(line)}`,
});

describe("JSON Lines", () => {
  const options = { format: "jsonl", source: "rows" } as const;

  test("gives the values of the lines in order, blank lines passed over", async () => {
    expect(await collect('\uFEFF{"id":"a"}\r\n\r\n  \n{"id":"b"}\n7', options)).toEqual({
      records: [{ id: "a" }, { id: "b" }, 7],
      issues: [],
    });
  });

  test("a line that is no JSON is left out by its number, and the rest is read", async () => {
    const { records, issues } = await collect('{"id":"a"}\n{"id":\n\n{"id":"c"}\n', options);
    expect(records).toEqual([{ id: "a" }, { id: "c" }]);
    expect(issues).toEqual([error(2, "one JSON value on the line", '"{\\"id\\":"')]);
  });

  test("a line that is no UTF-8 is left out by its number", async () => {
    const latin1 = new Uint8Array([...bytes('{"id":"a"}\n{"id":"b","name":"Jos'), 0xe9, ...bytes('"}\n{"id":"c","name":"\uFFFD"}\n')]);
    const { records, issues } = await collect([latin1], options);
    expect(records).toEqual([{ id: "a" }, { id: "c", name: "\uFFFD" }]);
    expect(issues).toEqual([error(2, "UTF-8 text", JSON.stringify('{"id":"b","name":"Jos\uFFFD"}'))]);
  });

  test("UTF-16 is read with its byte order mark, and named without", async () => {
    const utf16 = (text: string): Uint8Array => new Uint8Array(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect(await collect(utf16('\uFEFF{"id":"a"}').fill(0xff, 0, 1).fill(0xfe, 1, 2), options)).toEqual({
      records: [{ id: "a" }],
      issues: [],
    });
    const { records, issues } = await collect(utf16('{"id":"a"}'), options);
    expect(records).toEqual([]);
    expect(issues[0]).toMatchObject({
      severity: "error",
      record: "line 1",
      expected: "text without NUL characters (UTF-16 needs a byte order mark)",
    });
  });

  test("a number too large for a double is passed on, for the schema to refuse", async () => {
    const { records } = await collect('{"id":"a","maxCommuteKm":1e400}', options);
    expect(records).toEqual([{ id: "a", maxCommuteKm: Infinity }]);
    const { issues } = await createMarketFrom({ candidates: records, vacancies: [] });
    expect(issues).toMatchObject([{ severity: "error", record: "a", path: "maxCommuteKm", received: "Infinity" }]);
  });

  test("__proto__ stays an own key that changes no prototype", async () => {
    const { records } = await collect('{"id":"__proto__","__proto__":{"polluted":true}}', options);
    expect(Object.keys(records[0] as object)).toEqual(["id", "__proto__"]);
    expect(Object.getPrototypeOf(records[0])).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });

  test("a text of 1 MB is read", async () => {
    const summary = "kata ".repeat(200_000);
    const { records, issues } = await collect([JSON.stringify({ id: "a", summary })], options);
    expect(records).toEqual([{ id: "a", summary }]);
    expect(issues).toEqual([]);
  });

  test("no more of the source is asked for than the records that are taken", async () => {
    let asked = 0;
    function* endless(): Generator<string> {
      for (;;) yield `{"id":"${String(asked++)}"}\n`;
    }
    const reader = readRecords(endless(), { kind: "candidate", format: "jsonl", onIssue: () => undefined });
    expect(await reader.next()).toEqual({ done: false, value: { id: "0" } });
    expect(await reader.next()).toEqual({ done: false, value: { id: "1" } });
    expect(asked).toBeLessThan(5);
    await reader.return(undefined);
  });
});

describe("JSON", () => {
  const options = { format: "json", source: "rows" } as const;

  test.each([
    ["a list", '[{"id":"a"}]'],
    ["an object with a list under the name of the kind", '{"vacancies":[{"id":"v"}],"candidates":[{"id":"a"}]}'],
    ["an object with records", '{"note":"x","records":[{"id":"a"}]}'],
  ])("is %s", async (_, text) => {
    expect(await collect(text, options)).toEqual({ records: [{ id: "a" }], issues: [] });
  });

  test("anything else is named", async () => {
    const { records, issues } = await collect('{"vacancies":[{"id":"v"}]}', options);
    expect(records).toEqual([]);
    expect(issues).toEqual([
      {
        severity: "error",
        kind: "candidate",
        record: "file",
        path: "",
        expected: "a list, or an object with a list under candidates or records",
        received: '{"vacancies":[{"id":"v"}]}',
        source: "rows",
      },
    ]);
  });

  test("a syntax error is named by its line", async () => {
    const { issues } = await collect('[\n  {"id":"a"},\n  {"id":}\n]', options);
    expect(issues).toMatchObject([{ severity: "error", record: "line 3", expected: "JSON", source: "rows:3" }]);
  });

  test("of a text that is not all UTF-8, the records without a broken character are read", async () => {
    const latin1 = new Uint8Array([...bytes('[{"id":"a"},{"id":"b","name":"Jos'), 0xe9, ...bytes('"}]')]);
    const { records, issues } = await collect(latin1, options);
    expect(records).toEqual([{ id: "a" }]);
    expect(issues).toMatchObject([{ severity: "error", record: "#2", expected: "UTF-8 text" }]);
  });
});

describe("CSV", () => {
  const options = { format: "csv", source: "rows" } as const;

  test.each([",", ";", "\t"])("with the delimiter %j is guessed by its header", async (delimiter) => {
    const text = [
      ["id", '"name"'],
      ["a", `"Sari${delimiter} B.\nMedan"`],
    ]
      .map((row) => row.join(delimiter))
      .join("\r\n");
    expect(await collect(`\uFEFF${text}\r\n`, options)).toEqual({ records: [{ id: "a", name: `Sari${delimiter} B.\nMedan` }], issues: [] });
  });

  test("a ragged row is left out by its line; empty cells behind the last column are none", async () => {
    const { records, issues } = await collect('id,name\na,"x\ny",,\nb\nc,d,e\nf,g', options);
    expect(records).toEqual([
      { id: "a", name: "x\ny" },
      { id: "f", name: "g" },
    ]);
    expect(issues).toEqual([
      error(4, "2 cells, as in the header", '1 cells: "b"'),
      error(5, "2 cells, as in the header", '3 cells: "c,d,e"'),
    ]);
  });

  test("a quote that does not close is named by its line", async () => {
    const { records, issues } = await collect('id,name\na,"x\nb,y\n', options);
    expect(records).toEqual([{ id: "b", name: "y" }]);
    expect(issues).toEqual([error(2, "quotes around a whole cell, doubled within, and closed", JSON.stringify('a,"x'))]);
  });

  test("NUL characters and broken bytes cost their row", async () => {
    const source = new Uint8Array([...bytes("id,name\na,\0\nb,Jos"), 0xe9, ...bytes("\nc,y\n")]);
    const { records, issues } = await collect(source, options);
    expect(records).toEqual([{ id: "c", name: "y" }]);
    expect(issues.map(({ record, expected }) => [record, expected])).toEqual([
      ["line 2", "text without NUL characters (UTF-16 needs a byte order mark)"],
      ["line 3", "UTF-8 text"],
    ]);
  });

  test("half a character costs its row, for it cannot be read back", async () => {
    const { records, issues } = await collect("id,name\na,\uD800\nb,y\n", options);
    expect(records).toEqual([{ id: "b", name: "y" }]);
    expect(issues).toMatchObject([{ record: "line 2", expected: "UTF-8 text" }]);
  });

  test("a column without a name, or with one that was there, is not read, and said so", async () => {
    const { records, issues } = await collect("id,,name,name\na,b,c,d\n", options);
    expect(records).toEqual([{ id: "a", name: "c" }]);
    expect(issues).toMatchObject([
      { severity: "warning", record: "line 1", path: "column 2", received: "none: it is not read" },
      { severity: "warning", record: "line 1", path: "column 4", received: '"name" again: it is not read' },
    ]);
  });

  test("a header that names nothing reads nothing", async () => {
    const { records, issues } = await collect(",\na,b\n", options);
    expect(records).toEqual([]);
    expect(issues.at(-1)).toMatchObject({ severity: "error", record: "line 1", expected: "a header that names the columns" });
    const flawed = await collect('id,"name\na,b\n', options);
    expect(flawed.records).toEqual([]);
    expect(flawed.issues).toEqual([error(1, "quotes around a whole cell, doubled within, and closed", JSON.stringify('id,"name'))]);
  });

  test("a header without rows is a warning of its own; rows of empty cells are none", async () => {
    for (const text of ["id,name", "id,name\r\n", "id,name\n,\n\n"]) {
      const { records, issues } = await collect(text, options);
      expect(records).toEqual([]);
      expect(issues).toMatchObject([{ severity: "warning", record: "file", expected: "rows below the header", received: "no records" }]);
    }
  });

  test("a column may be named __proto__", async () => {
    const { records } = await collect("id,__proto__,__proto__.x\n__proto__,a,b\n", options);
    expect(Object.keys(records[0] as object)).toEqual(["id", "__proto__"]);
    expect("x" in {}).toBe(false);
    const { issues } = await createMarketFrom({ candidates: records, vacancies: [] });
    expect(issues).toMatchObject([{ severity: "warning", record: "__proto__", path: "__proto__" }]);
  });

  test("no more of the source is asked for than the records that are taken", async () => {
    let asked = 0;
    function* endless(): Generator<string> {
      yield "id,name\n";
      for (;;) yield `${String(asked++)},x\n`;
    }
    const reader = readRecords(endless(), { kind: "candidate", format: "csv", onIssue: () => undefined });
    expect((await reader.next()).value).toEqual({ id: "0", name: "x" });
    expect(asked).toBeLessThan(5);
    await reader.return(undefined);
  });
});

describe("any source", () => {
  test.each(["json", "jsonl", "csv"] as const)("without records gives one warning: %s", async (format) => {
    for (const source of ["", "\uFEFF", "\n\n", new Uint8Array(0), []]) {
      const { records, issues } = await collect(source, { format, source: "rows" });
      expect(records).toEqual([]);
      expect(issues).toEqual([
        {
          severity: "warning",
          kind: "candidate",
          record: "file",
          path: "",
          expected: "at least one record",
          received: "no records",
          source: "rows",
        },
      ]);
    }
  });

  test("a list without records gives the same warning", async () => {
    expect((await collect("[]", { format: "json" })).issues).toMatchObject([{ severity: "warning", received: "no records" }]);
  });

  test("a format that is not known is the caller's mistake", async () => {
    await expect(collect("", { format: "xml" as "json" })).rejects.toThrow(
      new TypeError('expected json, jsonl or csv as format, received "xml"'),
    );
  });

  test("an error of the source itself is passed on", async () => {
    function* failing(): Generator<string> {
      yield '{"id":"a"}\n';
      throw new Error("the disk is gone");
    }
    await expect(collect(failing(), { format: "jsonl" })).rejects.toThrow("the disk is gone");
  });
});

describe("with a mapping", () => {
  const mapping: Mapping = {
    target: "candidates",
    fields: {
      id: { $row: "row-" },
      name: "Nama",
      summary: "Ringkasan",
      skills: { $each: "Keahlian", to: { $concept: ".", kind: "skill" } },
    },
  };

  test("rows are numbered as they stand in the source, also behind a row that is left out", async () => {
    const { records } = await collect('{"Nama":"A"}\nx\n{"Nama":"C"}', { format: "jsonl", mapping });
    expect(records).toEqual([
      { id: "row-1", name: "A" },
      { id: "row-3", name: "C" },
    ]);
    const table = await collect("Nama,Ringkasan,Keahlian\nA,,\nB\n\nC,x,las\n", { format: "csv", mapping });
    expect(table.records).toEqual([
      { id: "row-1", name: "A" },
      { id: "row-3", name: "C", summary: "x", skills: [{ label: "las" }] },
    ]);
  });

  test("a column that it wants and the header lacks is a warning", async () => {
    const { issues } = await collect("Nama,Keahlian\nA,\n", { format: "csv", mapping, source: "rows" });
    expect(issues).toContainEqual({
      severity: "warning",
      kind: "candidate",
      record: "file",
      path: "Ringkasan",
      expected: "a column of this name, for the mapping",
      received: '"Nama, Keahlian"',
      source: "rows",
    });
  });

  test("a mapping for other records reads nothing", async () => {
    const { records, issues } = await collect('{"Nama":"A"}', { kind: "vacancy", format: "jsonl", mapping });
    expect(records).toEqual([]);
    expect(issues).toMatchObject([{ severity: "error", record: "mapping", path: "target", expected: "a mapping that makes a vacancy" }]);
  });

  test("what it looks things up in is asked for once", async () => {
    const places: Mapping = {
      target: "candidates",
      fields: { id: "id", residence: { place: { $placeNamed: "kota", scheme: "kemendagri" } } },
    };
    const { records, issues } = await collect('{"id":"a","kota":"Medan"}\n{"id":"b","kota":"Medan"}', { format: "jsonl", mapping: places });
    expect(records).toEqual([{ id: "a" }, { id: "b" }]);
    expect(issues).toMatchObject([{ severity: "warning", record: "mapping", expected: "places, for the mapping to find by name" }]);
    expect((await collect('{"Nama":"A"}', { format: "jsonl", mapping })).issues).toMatchObject([
      { severity: "warning", record: "mapping", expected: "a taxonomy, for the mapping to link labels to" },
    ]);
  });

  test("an empty source is still said to be empty", async () => {
    expect((await collect("", { format: "jsonl", mapping })).issues.map(({ received }) => received)).toEqual(["none", "no records"]);
  });
});
