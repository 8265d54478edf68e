import { describe, expect, test } from "vitest";
import { readCsvRows, type CsvForm } from "../../src/io/csv-rows.js";
import { cutRecords } from "../../src/io/cut-records.js";
import { decodeText } from "../../src/io/decode-text.js";

async function rowsOf(text: string, form?: CsvForm): Promise<{ rows: readonly (readonly string[])[]; troubles: readonly string[] }> {
  const rows: (readonly string[])[] = [];
  const troubles: string[] = [];
  const records = cutRecords(decodeText(text), form?.quotes === false ? "lines" : "csv");
  for await (const batch of readCsvRows(records, (line, { severity }) => troubles.push(`${severity} ${String(line)}`), form)) {
    rows.push(...batch.rows.map(({ cells }) => cells));
  }
  return { rows, troubles };
}

describe("readCsvRows", () => {
  test("rows with quotes and rows without them come in their order", async () => {
    const { rows, troubles } = await rowsOf('a,b\n1,2\n"x, ""y""\nz",3\n4,5"\n6,\n');
    expect(rows).toEqual([
      ["1", "2"],
      ['x, "y"\nz', "3"],
      ["4", '5"'],
      ["6", ""],
    ]);
    expect(troubles).toEqual([]);
  });

  test("a short row is refused, or filled where the caller says so; a long one is refused always", async () => {
    const text = "a,b,c\n1\n1,2,3\n1,2,3,4\n";
    expect(await rowsOf(text)).toEqual({ rows: [["1", "2", "3"]], troubles: ["error 2", "error 4"] });
    expect(await rowsOf(text, { shortRows: "fill" })).toEqual({
      rows: [
        ["1", "", ""],
        ["1", "2", "3"],
      ],
      troubles: ["warning 2", "error 4"],
    });
  });

  test("without quotes, a quote is a character like any other", async () => {
    const { rows, troubles } = await rowsOf('a\tb\n"x\ty"\n', { quotes: false });
    expect(rows).toEqual([['"x', 'y"']]);
    expect(troubles).toEqual([]);
  });
});
