import { issueText } from "./issue-text.js";
import type { PolicySet } from "../matching/policies.js";
import type { Policy } from "../policy/index.js";
import { printable } from "./display-width.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { readPolicy } from "./read-policy.js";
import type { Shell } from "./shell.js";

/** Reads a policy, or a set of them, that a command is about. @throws Stop where it cannot be read, with every issue. */
export async function openPolicy(file: string, plugin: readonly string[] | undefined, shell: Shell): Promise<Policy | PolicySet> {
  const { policy, issues } = await readPolicy({ policy: file, ...(plugin === undefined ? {} : { plugin }) }, shell);
  const told = issues.map((issue) => printable(issueText(issue, shell.locale)));
  if (policy === undefined)
    throw new Stop(exitCodes.badData, [shell.say.answers.badPolicy(file), ...told.map((line) => `  ${line}`)].join("\n"));
  for (const line of told) shell.stderr.write(`${line}\n`);
  return policy;
}

/** Reads one policy. @throws Stop where it cannot be read, or the file holds a set. */
export async function openOnePolicy(file: string, plugin: readonly string[] | undefined, shell: Shell): Promise<Policy> {
  return onePolicy(await openPolicy(file, plugin, shell), file, shell);
}

/** One policy, where a file may hold a set of them. @throws Stop for a set. */
export function onePolicy(policy: Policy | PolicySet, file: string, { say }: Shell): Policy {
  if ("segments" in policy) throw new Stop(exitCodes.badData, say.answers.notOnePolicy(file));
  return policy;
}
