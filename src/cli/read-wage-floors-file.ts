import { describeIssue } from "../model/index.js";
import { readWageFloors, type WageFloor } from "../packs/indonesia/index.js";
import { printable } from "./display-width.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { readSheets } from "./read-sheets.js";
import type { Shell } from "./shell.js";

/** Minimum wages of an office's table. @throws Stop where a row cannot be read: a floor that is missing would let a wage pass. */
export async function openWageFloors(file: string, { say, locale }: Shell): Promise<readonly WageFloor[]> {
  const { value: sheets, issues } = await readSheets(file, say);
  // A workbook may have sheets of notes: the first that has wages counts.
  const read = sheets.map(readWageFloors);
  const found = read.find(({ value }) => value.length > 0) ?? read[0];
  const errors = [...issues, ...(found?.issues ?? [])].filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Stop(exitCodes.badData, errors.map((issue) => printable(describeIssue(issue, locale))).join("\n"));
  return found?.value ?? [];
}
