import { describePolicy, registerEntry } from "../matching/policies.js";
import { oneOf } from "./check-options.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { markdownPage } from "./markdown-page.js";
import { openPolicy } from "./open-policy.js";
import type { Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar policy describe`, as the shell gave them. */
export interface PolicyDescribeOptions {
  readonly plugin?: readonly string[];
  /** @defaultValue markdown */
  readonly format?: string;
  readonly out?: string;
}

/** Writes the description of a policy for a register of algorithms. */
export async function policyDescribeCommand(file: string, options: PolicyDescribeOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["markdown", "html", "json"], options.format ?? "markdown", shell);
  await checkWritable(options.out, shell);
  const policy = await openPolicy(file, options.plugin, shell);
  const { locale } = shell;
  const text = (): string => describePolicy(policy, { locale });
  const written =
    format === "json"
      ? `${JSON.stringify(registerEntry(policy, { locale }), null, 2)}\n`
      : format === "html"
        ? markdownPage(text(), locale)
        : text();
  await writeResult([written], options.out, shell);
  return exitCodes.done;
}
