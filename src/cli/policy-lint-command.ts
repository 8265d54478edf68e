import { lintPolicy, type PolicyFinding } from "../matching/policies.js";
import { asOfDay } from "./as-of-day.js";
import { oneOf } from "./check-options.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { readMarketIfNamed } from "./read-market-if-named.js";
import { openPolicy } from "./open-policy.js";
import type { MarketOptions } from "./read-all.js";
import type { Report } from "./report.js";
import type { Shell } from "./shell.js";
import { checkWritable } from "./write-result.js";
import { reportFormats, writeReport } from "./write-report.js";

/** Options of `pengantar policy lint`, as the shell gave them. */
export interface PolicyLintOptions extends MarketOptions {
  readonly plugin?: readonly string[];
  readonly asOf?: string;
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** Looks for what may be the matter with a policy; ends with 1 where it cannot do what it says. */
export async function policyLintCommand(file: string, options: PolicyLintOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", reportFormats, options.format ?? "table", shell);
  const asOf = asOfDay(options.asOf, shell);
  await checkWritable(options.out, shell);
  const policy = await openPolicy(file, options.plugin, shell);
  const market = await readMarketIfNamed(options, shell);
  const findings = lintPolicy(policy, market && { market: market.market, asOf });
  const { answers } = shell.say;
  const report = (): Report => ({
    title: answers.lint.title(`${policy.id} ${policy.version} (${policy.hash.slice(0, 12)})`),
    about: [
      market ? answers.lint.inMarket(asOf, market.market.count("candidate"), market.market.count("vacancy")) : answers.lint.textAlone,
    ],
    sections: [findings.length === 0 ? { lines: [answers.lint.nothing] } : { items: findings.map((finding) => item(finding, shell)) }],
  });
  await writeReport({ report, json: findings }, format, options.out, shell);
  const isWrong = findings.some(({ severity }) => severity === "error");
  return isWrong ? exitCodes.badData : (market?.exitCode ?? exitCodes.done);
}

function item({ severity, path, message }: PolicyFinding, { say, locale }: Shell): { readonly mark: string; readonly text: string } {
  return {
    mark: { error: "!", warning: "?", note: "·" }[severity],
    text: `${say.answers.lint.severities[severity]}: ${path}: ${message[locale]}`,
  };
}
