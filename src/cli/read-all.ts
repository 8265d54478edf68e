import type { DataIssue } from "../model/index.js";
import type { Market } from "../market/index.js";
import type { Policy } from "../policy/index.js";
import { exitCodes, Stop, type ExitCode } from "./exit-codes.js";
import { readInputs, type InputOptions } from "./read-inputs.js";
import { readPolicy, type PolicyOptions } from "./read-policy.js";
import { reportIssues } from "./report-issues.js";
import type { Shell } from "./shell.js";

/** What a ranking or an explanation is made of. */
export interface Everything {
  readonly market: Market;
  readonly policy: Policy;
  readonly issues: readonly DataIssue[];
  /** What the issues ask for. */
  readonly exitCode: ExitCode;
}

/** Reads policy and records, and lists what is wrong with them. @throws Stop where going on without what could not be read would mislead. */
export async function readAll(options: InputOptions & PolicyOptions & { readonly verbose?: boolean }, shell: Shell): Promise<Everything> {
  const { policy, issues: policyIssues } = await readPolicy(options, shell);
  const { market, issues: recordIssues, unlinked, broken } = await readInputs(options, shell);
  const issues = [...policyIssues, ...recordIssues];
  const exitCode = reportIssues({ issues, unlinked }, options.verbose ?? false, shell);
  if (policy === undefined || broken) throw new Stop(exitCodes.badData, shell.say.issues.stopped);
  return { market, policy, issues, exitCode };
}
