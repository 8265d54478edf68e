import { createReadStream } from "node:fs";
import { issueText } from "./issue-text.js";
import { readCsvSheet } from "../io/index.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { checkReadable } from "./read-file.js";
import type { Shell } from "./shell.js";

/** Groups of records, by the name of the grouping. */
export type Groups = Readonly<Record<string, (id: string) => string | undefined>>;

/**
 * Reads groupings from CSV: ids in the first column, one grouping a column after it, their names in the header.
 * @throws Stop where the file cannot be read, has no such columns, or an id twice.
 */
export async function readGroups(file: string, { say, locale }: Shell): Promise<Groups> {
  await checkReadable(file, say);
  const refuse = (message: string): Stop => new Stop(exitCodes.badData, message);
  const { value, issues } = await readCsvSheet(createReadStream(file), file);
  if (issues.length > 0) throw refuse(issues.map((issue) => issueText(issue, locale)).join("\n"));
  const [header, ...rows] = value.rows;
  const names = (header?.cells ?? []).map((cell) => (cell === null ? "" : String(cell).trim()));
  if (names.length < 2 || names.slice(1).includes("") || new Set(names.slice(1)).size < names.length - 1)
    throw refuse(say.answers.badGroups(file));
  const byId = new Map<string, readonly (string | undefined)[]>();
  for (const { line, cells } of rows) {
    const [id, ...groups] = cells.map((cell) => (cell === null ? undefined : String(cell).trim()));
    if (id === undefined || byId.has(id)) throw refuse(say.answers.badGroupLine(file, line));
    byId.set(id, groups);
  }
  return Object.fromEntries(names.slice(1).map((name, at) => [name, (id: string) => byId.get(id)?.[at]]));
}
