import { checkRecord, demographicsSchema, type DataIssue, type Demographics } from "../model/index.js";
import { readRecords } from "../io/index.js";
import { printable } from "./display-width.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { issueText } from "./issue-text.js";
import { openRecords } from "./read-file.js";
import type { Shell } from "./shell.js";

/** Reads demographics for an audit; they never meet a market. @throws Stop where one has an error: an audit of some of them would mislead. */
export async function readDemographics(file: string, shell: Shell): Promise<readonly Demographics[]> {
  const source = await openRecords(file, shell);
  const issues: DataIssue[] = [];
  const found: Demographics[] = [];
  let count = 0;
  const records = readRecords(source.bytes(), {
    kind: "demographics",
    format: source.format,
    source: file,
    onIssue: (issue) => issues.push(issue),
  });
  for await (const record of records) {
    const checked = checkRecord(demographicsSchema, record, { kind: "demographics", position: `#${String(++count)}`, source: file });
    issues.push(...checked.issues);
    if (checked.record !== undefined) found.push(checked.record);
  }
  for (const issue of issues) shell.stderr.write(`${printable(issueText(issue, shell.locale))}\n`);
  if (issues.some(({ severity }) => severity === "error")) throw new Stop(exitCodes.badData, shell.say.issues.stopped);
  return found;
}
