import type { DataIssue } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { Matcher, Pair } from "../matching/index.js";
import { asOfDay } from "./as-of-day.js";
import { bindMarket, type Answering } from "./bind-market.js";
import { countOf, oneOf } from "./check-options.js";
import { wrongUsage, type ExitCode } from "./exit-codes.js";
import { idsToRank } from "./match-command.js";
import { readAll, type MarketOptions } from "./read-all.js";
import type { PolicyOptions } from "./read-policy.js";
import type { Shell } from "./shell.js";

/** Options of a question about a pair and a list, as the shell gave them. */
export interface PairOptions extends MarketOptions, PolicyOptions {
  readonly candidate: string;
  readonly vacancy: string;
  /** @defaultValue vacancies */
  readonly for?: string;
  /** @defaultValue 10 */
  readonly top?: string;
  readonly asOf?: string;
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** A pair, the list that it is looked for in, and what answers. */
export interface PairQuestion {
  readonly pair: Pair;
  /** Whose list. */
  readonly side: Side;
  readonly top: number;
  readonly matcher: Matcher;
  /** What `matcher` comes of: the same, or a matcher of a set of policies, for questions about all vacancies. */
  readonly answering: Answering;
  readonly exitCode: ExitCode;
}

/** Reads what a question about a pair needs; `undefined` where one of the two was left out because of its errors, which were told. */
export async function readPair(options: PairOptions, shell: Shell): Promise<PairQuestion | undefined> {
  const side = sideOf(options.for ?? "vacancies", shell);
  const top = countOf("--top", options.top ?? "10", shell);
  const asOf = asOfDay(options.asOf, shell);
  const { market, policy, issues, exitCode } = await readAll(options, shell);
  const { candidate, vacancy } = options;
  const areThere = (["candidate", "vacancy"] as const).map((of) => !idsToRank(market, of, [options[of]], issues, shell).missing);
  if (areThere.includes(false)) return undefined;
  const answering = await bindMarket(market, policy, asOf);
  const matcher = matcherOf(answering, side, vacancy, shell);
  return { pair: { candidate, vacancy }, side, top, matcher, answering, exitCode };
}

/** Reads `--for`: the side whose lists are meant. @throws Stop for another word. */
export function sideOf(received: string, shell: Shell): Side {
  return oneOf("--for", ["vacancies", "candidates"], received, shell) === "vacancies" ? "vacancy" : "candidate";
}

/** What makes the list of a record: of a set of policies, that of the vacancy's segment. @throws Stop where a list has vacancies of several. */
export function matcherOf(matcher: Answering, side: Side, id: string, { say }: Shell): Matcher {
  if (!("policySet" in matcher)) return matcher;
  if (side === "candidate") throw wrongUsage(say.answers.setOfPolicies);
  return matcher.matcherFor(id);
}

/** Looks whether one record can be asked about; whoever was left out because of errors cannot, which is told. @throws Stop for an id that is not there. */
export function isThere(matcher: Answering, side: Side, id: string, issues: readonly DataIssue[], shell: Shell): boolean {
  return !idsToRank(matcher.market, side, [id], issues, shell).missing;
}
