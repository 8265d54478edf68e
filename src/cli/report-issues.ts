import { type DataIssue } from "../model/index.js";
import type { UnlinkedCount } from "../io/index.js";
import { printable } from "./display-width.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { issueText } from "./issue-text.js";
import type { Shell } from "./shell.js";

const FEW = 3;

/**
 * Lists issues on standard error: every error, and of the warnings and unlinked names the first few, or all.
 * @returns the exit code that they ask for.
 */
export function reportIssues(
  { issues, unlinked }: { readonly issues: readonly DataIssue[]; readonly unlinked: readonly UnlinkedCount[] },
  verbose: boolean,
  shell: Shell,
): ExitCode {
  const { say, stderr, locale } = shell;
  const errors = issues.filter(({ severity }) => severity === "error");
  const warnings = issues.filter(({ severity }) => severity === "warning");
  const most = verbose ? Infinity : FEW;
  const lines: string[] = [];
  const list = (head: string, items: readonly string[]): void => {
    lines.push(head);
    for (const item of items) lines.push(`  ${printable(item)}`);
  };
  const words = (issue: DataIssue): string => issueText(issue, locale);

  if (errors.length > 0) list(say.issues.errors(errors.length), errors.map(words));
  if (warnings.length > 0) {
    list(say.issues.warnings(warnings.length, Math.min(most, warnings.length)), warnings.slice(0, most).map(words));
    if (warnings.length > most) lines.push(`  ${say.issues.more(warnings.length - most)}`);
  }
  if (unlinked.length > 0) {
    const times = unlinked.reduce((sum, { count }) => sum + count, 0);
    list(
      say.issues.unlinked(unlinked.length, times),
      unlinked.slice(0, most).map(({ label, kind, count }) => `${String(count)} × ${say.validate.kinds[kind]}: ${label}`),
    );
    if (unlinked.length > most) lines.push(`  ${say.issues.unlinkedMore(unlinked.length - most)}`);
  }
  if (lines.length > 0) stderr.write(`${lines.join("\n")}\n`);
  return errors.length > 0 ? exitCodes.badData : exitCodes.done;
}
