import type { DataIssue } from "../model/index.js";
import { otherSide, type Market, type Side } from "../market/index.js";
import { rankAll, type Ranking, type Run } from "../matching/index.js";
import { trecId, writeRunCsv, writeRunJson, writeRunTrec } from "../io/index.js";
import { asOfDay } from "./as-of-day.js";
import { bindMarket, policyOf, type Answering } from "./bind-market.js";
import { countOf, oneOf } from "./check-options.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { startProgress } from "./progress.js";
import { readAll, type MarketOptions } from "./read-all.js";
import type { PolicyOptions } from "./read-policy.js";
import { runPage } from "./run-page.js";
import { runTable } from "./run-table.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar match`, as the shell gave them. */
export interface MatchCommandOptions extends MarketOptions, PolicyOptions {
  readonly for: string;
  readonly only?: readonly string[];
  /** @defaultValue 10 */
  readonly top?: string;
  readonly asOf?: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
  /** File for the decision records of the rankings. */
  readonly record?: string;
  readonly verbose?: boolean;
}

/** Ranks, and writes the rankings; what is wrong with some data does not keep the rest from being ranked. */
export async function matchCommand(options: MatchCommandOptions, shell: Shell): Promise<ExitCode> {
  const side: Side = oneOf("--for", ["vacancies", "candidates"], options.for, shell) === "vacancies" ? "vacancy" : "candidate";
  const format = oneOf("--format", ["table", "json", "csv", "trec", "html"], options.format ?? "table", shell);
  const top = countOf("--top", options.top ?? "10", shell);
  const asOf = asOfDay(options.asOf, shell);
  await checkWritable(options.out, shell);
  await checkWritable(options.record, shell);

  const { market, policy, issues, exitCode } = await readAll(options, shell);
  const matcher = await bindMarket(market, policy, asOf);
  const { ids, missing } = idsToRank(market, side, options.only, issues, shell);
  const run = await rankFor(matcher, side, ids, top, shell);
  await writeResult(written(run, format, matcher, options, shell), options.out, shell);
  if (options.record !== undefined) {
    const { decisionRecords } = await import("./decision-records.js");
    await writeResult(decisionRecords(matcher, run, { top, countEligible: isCounted(market, side) }), options.record, shell);
  }
  return missing ? exitCodes.badData : exitCode;
}

/** The ids asked for, each once; all ids where none is. An id that was left out because of an error is bad data, any other that is not there wrong usage. */
export function idsToRank(
  market: Market,
  side: Side,
  only: readonly string[] | undefined,
  issues: readonly DataIssue[],
  { say, stderr }: Shell,
): { readonly ids: readonly string[]; readonly missing: boolean } {
  if (only === undefined) return { ids: Array.from({ length: market.count(side) }, (_, row) => market.idOf(side, row)), missing: false };
  const wanted = [...new Set(only)];
  const absent = wanted.filter((id) => market.rowOf(side, id) < 0);
  const leftOut = new Set(issues.filter(({ severity, kind }) => severity === "error" && kind === side).map(({ record }) => record));
  const quoted = (ids: readonly string[]): string => ids.map((id) => JSON.stringify(id)).join(", ");
  const unknown = absent.filter((id) => !leftOut.has(id));
  if (unknown.length > 0) throw wrongUsage(say.usage.unknownIds(side, quoted(unknown)));
  if (absent.length > 0) stderr.write(`${say.issues.leftOutIds(side, quoted(absent))}\n`);
  return { ids: wanted.filter((id) => market.rowOf(side, id) >= 0), missing: absent.length > 0 };
}

/** Records of which the eligible ones are counted for every ranking. */
const MOST_COUNTED = 10_000;

/** Of many records it takes longer to count the eligible than to find the best. */
function isCounted(market: Market, side: Side): boolean {
  return market.count(otherSide(side)) <= MOST_COUNTED;
}

async function rankFor(matcher: Answering, side: Side, ids: readonly string[], top: number, { stderr, say }: Shell): Promise<Run> {
  const progress = startProgress(stderr);
  const rankings: Ranking[] = [];
  const each = rankAll(matcher, side, {
    ids,
    top,
    countEligible: isCounted(matcher.market, side),
    onProgress: (done, of) => {
      progress.at(() => say.progress.ranking(done, of));
    },
  });
  for await (const ranking of each) rankings.push(ranking);
  progress.end();
  const { market, asOf } = matcher;
  const policy = policyOf(matcher);
  return {
    asOf,
    policy: { id: policy.id, version: policy.version, hash: policy.hash },
    market: { hash: market.hash, candidates: market.count("candidate"), vacancies: market.count("vacancy") },
    rankings,
  };
}

function written(
  run: Run,
  format: "table" | "json" | "csv" | "trec" | "html",
  matcher: Answering,
  { out }: MatchCommandOptions,
  { locale, stdout }: Shell,
): Iterable<string> {
  switch (format) {
    case "json":
      return writeRunJson(run);
    case "csv":
      return writeRunCsv(run);
    case "trec":
      return writeRunTrec(run, trecId(`${run.policy.id}-${run.policy.version}`));
    case "html":
      return runPage(run, { matcher, locale });
    case "table":
      return runTable(run, { matcher, locale, style: out === undefined ? styleFor(stdout) : plain });
  }
}
