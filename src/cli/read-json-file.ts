import { issueText } from "./issue-text.js";
import { readJson } from "../io/index.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { readWhole } from "./read-file.js";
import type { Shell } from "./shell.js";

/** Reads a file of one JSON value. @throws Stop where it cannot be read, or is no JSON. */
export async function readJsonFile(file: string, { say, locale }: Shell): Promise<unknown> {
  const { value, issues } = readJson(await readWhole(file, say), { kind: "file", source: file });
  if (issues.length > 0) throw new Stop(exitCodes.badData, issues.map((issue) => issueText(issue, locale)).join("\n"));
  return value;
}
