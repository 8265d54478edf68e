import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRow } from "../../src/io/csv-cell.js";
import { cutRecords, guessDelimiter, longestRecord, type TextRecord } from "../../src/io/cut-records.js";
import { decodeText, type TextSource } from "../../src/io/decode-text.js";
import { parseCsv } from "../../src/io/parse-csv.js";
import { chunks } from "./collect.js";

async function cut(source: TextSource, form: "lines" | "csv" = "csv"): Promise<readonly TextRecord[]> {
  const records: TextRecord[] = [];
  for await (const batch of cutRecords(decodeText(source), form)) records.push(...batch);
  return records;
}

const lengths = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });

describe("cutRecords", () => {
  test("ends lines at LF, CR LF and CR, mixed, and counts them", async () => {
    expect(await cut("a\nb\r\nc\rd", "lines")).toEqual([
      { line: 1, text: "a" },
      { line: 2, text: "b" },
      { line: 3, text: "c" },
      { line: 4, text: "d" },
    ]);
    expect(await cut("\n\r\n", "lines")).toEqual([
      { line: 1, text: "" },
      { line: 2, text: "" },
    ]);
  });

  test("does not end a CSV record within quotes, and counts the lines there", async () => {
    expect(await cut('a,b\n1,"x\r\ny\nz"\n2,q')).toEqual([
      { line: 1, text: "a,b" },
      { line: 2, text: '1,"x\r\ny\nz"' },
      { line: 5, text: "2,q" },
    ]);
  });

  test("a quote inside a bare cell opens nothing", async () => {
    expect(await cut('a,b\n5" pipe,x\n2,y')).toEqual([
      { line: 1, text: "a,b" },
      { line: 2, text: '5" pipe,x' },
      { line: 3, text: "2,y" },
    ]);
  });

  test("a quote opens a cell behind the delimiter of the header alone", async () => {
    expect((await cut('a,b\nx;"y,1\n2,z')).map(({ text }) => text)).toEqual(["a,b", 'x;"y,1', "2,z"]);
    expect((await cut('a;b\nx;"y;1\n2"')).map(({ text }) => text)).toEqual(["a;b", 'x;"y;1\n2"']);
  });

  test("a quote that never closes costs one line, not the rest of the file", async () => {
    expect(await cut('a,b\n1,"x\n2,y\n3,z\n')).toEqual([
      { line: 1, text: "a,b" },
      { line: 2, text: '1,"x', flaw: "quotes" },
      { line: 3, text: "2,y" },
      { line: 4, text: "3,z" },
    ]);
  });

  test("text behind a closing quote costs one line: the next quote does not close it", async () => {
    expect(await cut('a,b\n1,"x\n2,"y"\n3,z')).toEqual([
      { line: 1, text: "a,b" },
      { line: 2, text: '1,"x', flaw: "quotes" },
      { line: 3, text: '2,"y"' },
      { line: 4, text: "3,z" },
    ]);
    expect(await cut('a,b\n"x"y,"z\n2,y')).toEqual([
      { line: 1, text: "a,b" },
      { line: 2, text: '"x"y,"z', flaw: "quotes" },
      { line: 3, text: "2,y" },
    ]);
  });

  test("names NUL characters and broken bytes", async () => {
    expect(await cut("a\0b\nc", "lines")).toEqual([
      { line: 1, text: "a\0b", flaw: "nul" },
      { line: 2, text: "c" },
    ]);
    const broken = new Uint8Array([0x61, 10, 0x22, 10, 0xff, 0x22, 10, 0x62]);
    expect(await cut(broken)).toEqual([
      { line: 1, text: "a" },
      { line: 2, text: '"\n\uFFFD"', flaw: "encoding" },
      { line: 4, text: "b" },
    ]);
  });

  test("a record that is too long is given up without being held, and the next one is read", async () => {
    const long = "x".repeat(1 << 20);
    const source = ["a\n", ...Array.from({ length: 18 }, () => long), "\nb\n"];
    const expected = [
      { line: 1, text: "a" },
      { line: 2, text: "x".repeat(100), flaw: "length" },
      { line: 3, text: "b" },
    ];
    expect(await cut(source, "lines")).toEqual(expected);
    expect(await cut(source.join(""), "lines")).toEqual(expected);
    expect(longestRecord).toBeLessThan(18 << 20);
  });

  test("a quote left open over more text than a record may have costs one line", async () => {
    const line = `${"x".repeat(1 << 20)}\n`;
    const records = await cut(['a,b\n1,"y\n', ...Array.from({ length: 17 }, () => line), 'c,"d"']);
    expect(records[1]).toEqual({ line: 2, text: '1,"y', flaw: "length" });
    expect(records.slice(2).map((record) => record.flaw)).toEqual(Array.from({ length: 18 }, () => undefined));
    expect(records.at(-1)).toEqual({ line: 20, text: 'c,"d"' });
  });

  test("the records do not depend on how the text is cut into chunks", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "\r", "é", "\0"), maxLength: 40 });
    const broken = fc.array(fc.nat(60), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(text, broken, lengths, fc.constantFrom("lines" as const, "csv" as const), async (written, places, sizes, form) => {
        const whole = new TextEncoder().encode(written);
        for (const place of places) if (place < whole.length && whole[place] === 0x61) whole[place] = 0xff;
        expect(await cut(chunks(whole, sizes), form)).toEqual(await cut(whole, form));
      }),
      { numRuns: 1000 },
    );
  });

  test("every record without a flaw is one row to csv-parse", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " "), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const rows = (await cut(`a,b\n${written}`))
          .filter((record) => record.flaw === undefined && record.text !== "")
          .map((record) => record.text);
        expect(await parseCsv(rows, ",")).toHaveLength(rows.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("cells of any text come back from the CSV that csvRow writes", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "\r", "\t", " ", "é", "😀"), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), lengths, async (table, sizes) => {
        const written = `h,i\r\n${table.map(([a, b]) => csvRow([`x${a}`, `x${b}`])).join("")}`;
        const rows = (await cut(chunks(new TextEncoder().encode(written), sizes))).map(({ text }) => text);
        expect(await parseCsv(rows.slice(1), ",")).toEqual(table.map(([a, b]) => [`x${a}`, `x${b}`]));
      }),
    );
  });
});

describe("guessDelimiter", () => {
  test.each([
    ["id,name", ","],
    ["id;name;place, city", ";"],
    ["id\tname", "\t"],
    ["id", ","],
    ['"a;b;c",d', ","],
    ["a,b;c", ","],
  ])("of %j is %j", (header, delimiter) => {
    expect(guessDelimiter(header)).toBe(delimiter);
  });
});
