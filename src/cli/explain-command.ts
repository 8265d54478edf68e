import { summary, type Explanation } from "../matching/index.js";
import { asOfDay } from "./as-of-day.js";
import { bindMarket, type Answering } from "./bind-market.js";
import { oneOf } from "./check-options.js";
import { printable } from "./display-width.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { explanationPage } from "./explanation-page.js";
import { explanationText } from "./explanation-text.js";
import { idsToRank } from "./match-command.js";
import { readAll, type MarketOptions } from "./read-all.js";
import type { PolicyOptions } from "./read-policy.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { pageWidth, wrap } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar explain`, as the shell gave them. */
export interface ExplainCommandOptions extends MarketOptions, PolicyOptions {
  readonly candidate: string;
  readonly vacancy: string;
  readonly asOf?: string;
  /** @defaultValue text */
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** Explains the score of one pair, eligible or not. */
export async function explainCommand(options: ExplainCommandOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["text", "table", "json", "html", "summary", "words"], options.format ?? "text", shell);
  const asOf = asOfDay(options.asOf, shell);
  await checkWritable(options.out, shell);

  const { market, policy, issues, exitCode } = await readAll(options, shell);
  const { candidate, vacancy } = options;
  const sides = [idsToRank(market, "candidate", [candidate], issues, shell), idsToRank(market, "vacancy", [vacancy], issues, shell)];
  if (sides.some(({ missing }) => missing)) return exitCodes.badData;
  const matcher = await bindMarket(market, policy, asOf);
  const explanation = matcher.explain({ candidate, vacancy }, { locale: shell.locale });
  await writeResult(written(explanation, format, matcher, options, shell), options.out, shell);
  return exitCode;
}

function written(
  explanation: Explanation,
  format: "text" | "table" | "json" | "html" | "summary" | "words",
  matcher: Answering,
  { out }: ExplainCommandOptions,
  { stdout }: Shell,
): Iterable<string> {
  switch (format) {
    case "json":
      return [`${JSON.stringify(explanation, null, 2)}\n`];
    case "html":
      return explanationPage(explanation, matcher);
    case "summary":
    case "words":
      return wrap(printable(summary(explanation, { numbers: format === "summary" })), pageWidth).map((line) => `${line}\n`);
    // As the other commands call it.
    case "table":
    case "text":
      return [explanationText(explanation, matcher, out === undefined ? styleFor(stdout) : plain)];
  }
}
