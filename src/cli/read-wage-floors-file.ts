import { issueText } from "./issue-text.js";
import { readWageFloors, type WageFloor } from "../packs/indonesia/index.js";
import { printable } from "./display-width.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { readFirstTable } from "./read-first-table.js";
import type { Shell } from "./shell.js";

/** Minimum wages of an office's table. @throws Stop where a row cannot be read: a floor that is missing would let a wage pass. */
export async function openWageFloors(file: string, shell: Shell): Promise<readonly WageFloor[]> {
  const { value, issues } = await readFirstTable(file, readWageFloors, shell);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Stop(exitCodes.badData, errors.map((issue) => printable(issueText(issue, shell.locale))).join("\n"));
  return value;
}
