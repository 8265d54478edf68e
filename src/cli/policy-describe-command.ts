import { describePolicy, policySetToJson, type PolicySet } from "../matching/policies.js";
import { policyToJson, type Policy } from "../policy/index.js";
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
  const format = oneOf("--format", ["markdown", "json", "html"], options.format ?? "markdown", shell);
  await checkWritable(options.out, shell);
  const policy = await openPolicy(file, options.plugin, shell);
  const text = describePolicy(policy, { locale: shell.locale });
  await writeResult([written(policy, text, format, shell)], options.out, shell);
  return exitCodes.done;
}

function written(policy: Policy | PolicySet, text: string, format: "markdown" | "json" | "html", { locale }: Shell): string {
  if (format !== "json") return format === "html" ? markdownPage(text, locale) : text;
  const { id, version, hash } = policy;
  const json = "segments" in policy ? policySetToJson(policy) : policyToJson(policy);
  return `${JSON.stringify({ id, version, hash, locale, description: text, policy: json }, null, 2)}\n`;
}
