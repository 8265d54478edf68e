import type { Read } from "../model/index.js";
import type { Sheet } from "../io/index.js";
import { printable } from "./display-width.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { issueText } from "./issue-text.js";
import { readFirstTable } from "./read-first-table.js";
import type { Shell } from "./shell.js";

/** Rows of a table that an office has filled in. @throws Stop where a row cannot be read: a limit that is missing would let everything pass. */
export async function openTable<Row>(file: string, read: (sheet: Sheet) => Read<readonly Row[]>, shell: Shell): Promise<readonly Row[]> {
  const { value, issues } = await readFirstTable(file, read, shell);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Stop(exitCodes.badData, errors.map((issue) => printable(issueText(issue, shell.locale))).join("\n"));
  return value;
}
