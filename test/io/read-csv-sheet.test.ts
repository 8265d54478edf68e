import { describe, expect, it } from "vitest";
import { readCsvSheet } from "../../src/io/index.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("readCsvSheet", () => {
  it("reads rows of an older spreadsheet as windows-1252, with a warning for each, and refuses those with NUL", async () => {
    const source = new Uint8Array([...bytes("Nama;Kota\nAndr"), 0xe9, ...bytes(";Depok\nSari;Bogor\nA\0;B\n")]);
    const { value, issues } = await readCsvSheet(source, "pencari.csv");
    expect(value.rows.map(({ cells }) => cells)).toEqual([
      ["Nama", "Kota"],
      ["Andr\u00e9", "Depok"],
      ["Sari", "Bogor"],
    ]);
    expect(issues.map(({ severity, record, received }) => [severity, record, received])).toEqual([
      ["warning", "line 2", "windows-1252, read as such"],
      ["error", "line 4", "another text (not shown)"],
    ]);
  });
});
