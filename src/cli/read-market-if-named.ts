import type { Market } from "../market/index.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { readMarket, type MarketOptions } from "./read-all.js";
import { reportIssues } from "./report-issues.js";
import type { Shell } from "./shell.js";

/** A market, and the exit code that its issues ask for. */
export interface ReadMarket {
  readonly market: Market;
  readonly exitCode: ExitCode;
}

/** Reads the records where a file of them is named, and lists what is wrong with them. @throws Stop where only one side is named, or a file cannot be read. */
export async function readMarketIfNamed(
  options: MarketOptions & { readonly verbose?: boolean },
  shell: Shell,
): Promise<ReadMarket | undefined> {
  const { candidates, vacancies, market } = options;
  const named = ["candidates", "vacancies", "market", "taxonomy", "places", "candidatesMapping", "vacanciesMapping"] as const;
  if (named.every((name) => options[name] === undefined)) return undefined;
  if (market === undefined && (candidates === undefined || vacancies === undefined)) throw wrongUsage(shell.say.answers.bothSides);
  const { market: read, issues, unlinked, broken } = await readMarket(options, shell);
  const exitCode = reportIssues({ issues, unlinked }, options.verbose ?? false, shell);
  if (broken) throw new Stop(exitCodes.badData, shell.say.issues.stopped);
  return { market: read, exitCode };
}
