import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRow } from "../../src/io/csv-cell.js";
import { guardCell, unguardCell } from "../../src/io/index.js";

describe("guardCell", () => {
  test.each(["=1+1", "+62812", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠x", "'=1"])(
    "guards %j",
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
    },
  );

  test.each(["", "a=1", "1-2", "'a", "''", "–1"])("leaves %j as it is", (text) => {
    expect(guardCell(text)).toBe(text);
  });

  test("is undone by unguardCell, for every text", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("'", "=", "-", "a", "＝", "\0") }));
    fc.assert(
      fc.property(text, (written) => {
        expect(unguardCell(guardCell(written))).toBe(written);
        expect(guardCell(written)).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("csvRow", () => {
  test("quotes what a delimiter or a line end would split, guards texts, and leaves numbers alone", () => {
    expect(csvRow(["a", "b,c", 'd"e', "f;=g", "h\ni", "=j", -1, 0.1, null])).toBe(`a,"b,c","d""e","f;=g","h\ni",'=j,-1,0.1,\r\n`);
  });
});
