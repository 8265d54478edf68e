import type { DataIssue } from "../model/index.js";
import type { Market } from "../market/index.js";
import type { PolicySet } from "../matching/policies.js";
import type { Policy } from "../policy/index.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { readInputs, type InputOptions, type Inputs } from "./read-inputs.js";
import { readSnapshot } from "./read-snapshot.js";
import { readPolicy, type PolicyOptions } from "./read-policy.js";
import { reportIssues } from "./report-issues.js";
import type { Shell } from "./shell.js";

/** What a ranking or an explanation is made of. */
export interface Everything {
  readonly market: Market;
  readonly policy: Policy | PolicySet;
  readonly issues: readonly DataIssue[];
  /** What the issues ask for. */
  readonly exitCode: ExitCode;
}

/** The files of records, or the one that `pengantar index` made of them. */
export interface MarketOptions extends InputOptions {
  readonly market?: string;
}

/** Reads policy and records, and lists what is wrong with them. @throws Stop where going on without what could not be read would mislead. */
export async function readAll(options: MarketOptions & PolicyOptions & { readonly verbose?: boolean }, shell: Shell): Promise<Everything> {
  const { policy, issues: policyIssues } = await readPolicy(options, shell);
  const { market, issues: recordIssues, unlinked, broken } = await readMarket(options, shell);
  const issues = [...policyIssues, ...recordIssues];
  const exitCode = reportIssues({ issues, unlinked }, options.verbose ?? false, shell);
  if (policy === undefined || broken) throw new Stop(exitCodes.badData, shell.say.issues.stopped);
  return { market, policy, issues, exitCode };
}

/** Reads the records alone. @throws Stop for a file that cannot be read. */
export async function readMarket(options: MarketOptions, shell: Shell): Promise<Omit<Inputs, "read">> {
  if (options.market === undefined) return readInputs(options, shell);
  for (const [name, option] of Object.entries(heldByMarket)) {
    if (options[name as keyof InputOptions] !== undefined) throw wrongUsage(shell.say.usage.marketAlone(option));
  }
  return { market: await readSnapshot(options.market, shell), issues: [], unlinked: [], broken: false };
}

const heldByMarket: Readonly<Record<keyof InputOptions, string>> = {
  candidates: "--candidates",
  vacancies: "--vacancies",
  taxonomy: "--taxonomy",
  places: "--places",
  candidatesMapping: "--candidates-mapping",
  vacanciesMapping: "--vacancies-mapping",
};
