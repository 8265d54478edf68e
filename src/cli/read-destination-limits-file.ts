import { issueText } from "./issue-text.js";
import { readDestinationLimits, type DestinationLimit } from "../packs/indonesia/index.js";
import { printable } from "./display-width.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { readFirstTable } from "./read-first-table.js";
import type { Shell } from "./shell.js";

/** Limits of destinations of an office's table. @throws Stop where a row cannot be read: a cap that is missing would let a cost pass. */
export async function openDestinationLimits(file: string, shell: Shell): Promise<readonly DestinationLimit[]> {
  const { value, issues } = await readFirstTable(file, readDestinationLimits, shell);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Stop(exitCodes.badData, errors.map((issue) => printable(issueText(issue, shell.locale))).join("\n"));
  return value;
}
