import { recordDecision, type DecisionRecord } from "../matching/policies.js";
import { asOfDay } from "./as-of-day.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { readDecisionRecords } from "./read-decision-records.js";
import type { Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar decide`, as the shell gave them. */
export interface DecideCommandOptions {
  readonly by: string;
  /** @defaultValue today */
  readonly at?: string;
  /** None where nobody was chosen. */
  readonly choose?: readonly string[];
  readonly reason?: string;
  /** Which record, where the file holds several. */
  readonly id?: string;
  readonly out?: string;
}

/** Adds a person's decision to a recorded ranking. */
export async function decideCommand(file: string, options: DecideCommandOptions, shell: Shell): Promise<ExitCode> {
  const { say } = shell;
  const at = asOfDay(options.at, shell);
  await checkWritable(options.out, shell);
  const records = await readDecisionRecords(file, shell);
  const mine = options.id === undefined ? records : records.filter(({ question }) => question.id === options.id);
  const [record] = mine;
  if (record === undefined || mine.length > 1)
    throw wrongUsage(say.answers.decide.whichRecord(mine.length, records.map(({ question }) => question.id).join(", ")));
  const { by, choose: chosen = [], reason } = options;
  if ((reason ?? "").trim() === "" && !isFirstOfList(record, chosen)) throw wrongUsage(say.answers.decide.needsReason);
  const decided = decide(record, { by, at, chosen, ...(reason === undefined ? {} : { reason }) });
  const all = records.map((one) => (one === record ? decided : one));
  await writeResult(
    all.map((one) => `${JSON.stringify(one)}\n`),
    options.out,
    shell,
  );
  return exitCodes.done;
}

/** Whether the choice is that of the list: its first, as many as were chosen. */
function isFirstOfList({ ranking: { matches } }: DecisionRecord, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return matches.length === 0;
  const first = new Set(matches.slice(0, chosen.length).map(({ id }) => id));
  return chosen.every((id) => first.has(id));
}

/** What is not allowed was asked for on the command line. */
function decide(record: DecisionRecord, decision: Parameters<typeof recordDecision>[1]): DecisionRecord {
  try {
    return recordDecision(record, decision);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new Stop(exitCodes.wrongUsage, error.message);
    throw error;
  }
}
