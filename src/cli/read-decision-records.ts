import { type DataIssue } from "../model/index.js";
import { readJson } from "../io/index.js";
import { parseDecisionRecord, type DecisionRecord } from "../matching/policies.js";
import { printable } from "./display-width.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { issueText } from "./issue-text.js";
import { readWhole } from "./read-file.js";
import type { Shell } from "./shell.js";

/**
 * Reads decision records: one as JSON, or one a line; that one was altered is told.
 * @throws Stop where the file cannot be read, holds no record, or one that is not as it must be.
 */
export async function readDecisionRecords(file: string, { say, locale, stderr }: Shell): Promise<readonly DecisionRecord[]> {
  const bytes = await readWhole(file, say);
  const words = (issue: DataIssue): string => printable(issueText({ ...issue, source: file }, locale));
  const whole = readJson(bytes, { kind: "file", source: file });
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const texts = lines.map((text, index) => ({ text, line: index + 1 })).filter(({ text }) => text.trim() !== "");
  const asLines = whole.issues.length > 0 && texts.length > 1;
  const values = asLines
    ? texts.map(({ text, line }) => ({ line, ...readJson(text, { kind: "file", source: file }) }))
    : [{ line: 1, ...whole }];
  const problems: string[] = [];
  const records = values.flatMap(({ value, issues, line }) => {
    const parsed = issues.length > 0 ? { record: undefined, issues } : parseDecisionRecord(value);
    const told = parsed.issues.map((issue) => words(asLines ? { ...issue, record: say.answers.replay.line(line) } : issue));
    if (parsed.record) {
      for (const warning of told) stderr.write(`${warning}\n`);
      return [parsed.record];
    }
    problems.push(...told);
    return [];
  });
  if (problems.length > 0)
    throw new Stop(exitCodes.badData, [say.answers.replay.unusable(file), ...problems.map((line) => `  ${line}`)].join("\n"));
  return records;
}
