import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { messagesIn } from "../../src/cli/messages.js";
import { readSheets } from "../../src/cli/read-sheets.js";
import { workbook } from "./workbook.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sheets-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("a workbook and a table of the same cells are the same rows", async () => {
  const rows = [
    ["Nama", "Pendidikan"],
    ["Ayu", "SMA"],
  ];
  writeFileSync(join(folder, "a.xlsx"), workbook({ sheets: [{ name: "s", rows }] }));
  writeFileSync(join(folder, "a.csv"), rows.map((cells) => cells.join(";")).join("\r\n"));
  const [fromWorkbook, fromTable] = await Promise.all(["a.xlsx", "a.csv"].map((file) => readSheets(join(folder, file), messagesIn("en"))));
  expect(fromWorkbook!.value[0]!.rows).toEqual(fromTable!.value[0]!.rows);
  expect([...fromWorkbook!.issues, ...fromTable!.issues]).toEqual([]);
});

it("another kind of file, and one that is not there, are refused", async () => {
  await expect(readSheets(join(folder, "a.xls"), messagesIn("en"))).rejects.toThrow("a.xls");
  await expect(readSheets(join(folder, "none.csv"), messagesIn("en"))).rejects.toThrow("none.csv");
});
