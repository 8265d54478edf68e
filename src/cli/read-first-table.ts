import type { Read } from "../model/index.js";
import type { Sheet } from "../io/index.js";
import { readSheets } from "./read-sheets.js";
import type { Shell } from "./shell.js";

/** Reads rows of a workbook or a table. A workbook may have sheets of notes: the first that has rows counts. @throws Stop where the file cannot be read. */
export async function readFirstTable<Row>(
  file: string,
  read: (sheet: Sheet) => Read<readonly Row[]>,
  { say }: Shell,
): Promise<Read<readonly Row[]>> {
  const { value: sheets, issues } = await readSheets(file, say);
  const tables = sheets.map(read);
  const found = tables.find(({ value }) => value.length > 0) ?? tables[0];
  return { value: found?.value ?? [], issues: [...issues, ...(found?.issues ?? [])] };
}
