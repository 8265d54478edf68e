import { issueText } from "./issue-text.js";
import { oneOf } from "./check-options.js";
import { printable } from "./display-width.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { lawWordsIn } from "./law-words.js";
import { readProvisionsFile } from "./read-provisions-file.js";
import type { Shell } from "./shell.js";
import { hang, pageWidth, wrap } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar aturan periksa`, as the shell gave them. */
export interface ProvisionsCheckOptions {
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
}

/** Proves an edited file of provisions: it can be read, its examples get their answers, and no two clash. */
export async function provisionsCheckCommand(file: string | undefined, options: ProvisionsCheckOptions, shell: Shell): Promise<ExitCode> {
  const { locale } = shell;
  const say = lawWordsIn(locale).provisions;
  if (file === undefined) throw wrongUsage(say.needsOneFile);
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  await checkWritable(options.out, shell);
  const { value, issues } = await readProvisionsFile(file, shell);
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const lines = [
    say.checked(printable(file), value.length),
    ...issues.flatMap((issue) => hang("  ", printable(issueText(issue, locale)), pageWidth)),
    ...wrap(errors === 0 ? say.sound : say.flaws(errors), pageWidth),
  ];
  const text = format === "json" ? JSON.stringify({ file, provisions: value.length, issues }, null, 2) : lines.join("\n");
  await writeResult([`${text}\n`], options.out, shell);
  return errors === 0 ? exitCodes.done : exitCodes.badData;
}
