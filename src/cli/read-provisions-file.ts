import { type Read } from "../model/index.js";
import { readJson } from "../io/index.js";
import { checkProvisions, parseProvisions, provisions, readProvisions, type Provision } from "../packs/indonesia/index.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { printable } from "./display-width.js";
import { issueText } from "./issue-text.js";
import { lawWordsIn } from "./law-words.js";
import { readFirstTable } from "./read-first-table.js";
import { readWhole } from "./read-file.js";
import type { Shell } from "./shell.js";

/** Reads provisions of a table (.csv, .xlsx) or of JSON, and proves them. @throws Stop where the file cannot be read. */
export async function readProvisionsFile(file: string, shell: Shell): Promise<Read<readonly Provision[]>> {
  const { value, issues } = /\.json$/i.test(file) ? await ofJson(file, shell) : await readFirstTable(file, readProvisions, shell);
  return { value, issues: [...issues, ...checkProvisions(value, file)] };
}

/** The provisions that a command goes by: the pack's, or those of a file without mistakes. @throws Stop where it has one. */
export async function openProvisions(file: string | undefined, shell: Shell): Promise<readonly Provision[]> {
  if (file === undefined) return provisions.rows;
  const { value, issues } = await readProvisionsFile(file, shell);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return value;
  const lines = errors.map((issue) => printable(issueText(issue, shell.locale)));
  throw new Stop(exitCodes.badData, [...lines, lawWordsIn(shell.locale).provisions.broken].join("\n"));
}

async function ofJson(file: string, { say }: Shell): Promise<Read<readonly Provision[]>> {
  const { value, issues } = readJson(await readWhole(file, say), { kind: "policy", source: file });
  return issues.length > 0 ? { value: [], issues } : parseProvisions(value, file);
}
