import { csvRow } from "../io/index.js";
import { writeProvisions } from "../packs/indonesia/index.js";
import { oneOf } from "./check-options.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { lawWordsIn } from "./law-words.js";
import { openProvisions } from "./read-provisions-file.js";
import type { Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar aturan ekspor`, as the shell gave them. */
export interface ProvisionsExportOptions {
  readonly provisions?: string;
  /** @defaultValue csv */
  readonly format?: string;
  readonly out?: string;
}

/** Writes the provisions as a table for a spreadsheet, or as JSON. */
export async function provisionsExportCommand(options: ProvisionsExportOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["csv", "json"], options.format ?? (/\.json$/i.test(options.out ?? "") ? "json" : "csv"), shell);
  await checkWritable(options.out, shell);
  const rows = await openProvisions(options.provisions, shell);
  // A spreadsheet takes the bytes for UTF-8 where this mark stands in front.
  const table = ["\uFEFF", ...writeProvisions(rows, shell.locale).map(csvRow)];
  await writeResult(format === "json" ? [`${JSON.stringify({ provisions: rows }, null, 2)}\n`] : table, options.out, shell);
  if (options.out !== undefined) shell.stderr.write(`${lawWordsIn(shell.locale).provisions.exported(rows.length)}\n`);
  return exitCodes.done;
}
