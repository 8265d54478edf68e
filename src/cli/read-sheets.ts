import { createReadStream } from "node:fs";
import type { Read } from "../model/index.js";
import { readCsvSheet, type Sheet } from "../io/index.js";
import { wrongUsage } from "./exit-codes.js";
import type { Messages } from "./messages.js";
import { checkReadable, readWhole } from "./read-file.js";
import { readXlsx } from "./read-xlsx.js";

/** Reads a file of an office as sheets: a workbook (.xlsx) or a table (.csv, .tsv, .txt). @throws Stop for another kind, and where it cannot be read. */
export async function readSheets(file: string, say: Messages): Promise<Read<readonly Sheet[]>> {
  if (/\.xlsx$/i.test(file)) return readXlsx(await readWhole(file, say), file);
  if (!/\.(?:csv|tsv|txt)$/i.test(file)) throw wrongUsage(say.usage.unknownFormat(file));
  await checkReadable(file, say);
  const { value, issues } = await readCsvSheet(createReadStream(file), file);
  return { value: [value], issues };
}
