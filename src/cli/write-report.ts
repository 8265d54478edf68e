import type { Markup } from "./markup.js";
import type { Report } from "./report.js";
import { reportPage } from "./report-page.js";
import { reportText } from "./report-text.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { writeResult } from "./write-result.js";

/** Formats that every report has. */
export const reportFormats = ["table", "json", "html"] as const;

/** What a command found, for people and for programs. */
export interface Findings {
  readonly report: () => Report;
  readonly json: unknown;
  /** What stands below the report on a page. */
  readonly below?: () => Markup;
}

/** Writes what was found in the format asked for. @throws Stop where the file cannot be written. */
export async function writeReport(
  { report, json, below }: Findings,
  format: (typeof reportFormats)[number],
  out: string | undefined,
  shell: Shell,
): Promise<void> {
  const written = {
    json: () => `${JSON.stringify(json, null, 2)}\n`,
    html: () => reportPage(report(), shell.locale, below?.()),
    table: () => reportText(report(), out === undefined ? styleFor(shell.stdout) : plain),
  }[format]();
  await writeResult([written], out, shell);
}
