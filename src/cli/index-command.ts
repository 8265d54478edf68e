import { saveMarket } from "../market/index.js";
import { exitCodes, Stop, type ExitCode } from "./exit-codes.js";
import { readInputs, type InputOptions } from "./read-inputs.js";
import { reportIssues } from "./report-issues.js";
import type { Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar index`, as the shell gave them. */
export interface IndexCommandOptions extends InputOptions {
  readonly out: string;
  readonly verbose?: boolean;
}

/** Reads the files, and writes the market of them; what is wrong with some records does not keep the rest from being in it. */
export async function indexCommand(options: IndexCommandOptions, shell: Shell): Promise<ExitCode> {
  const { out, verbose = false } = options;
  await checkWritable(out, shell);
  const { market, issues, unlinked, broken } = await readInputs(options, shell);
  const exitCode = reportIssues({ issues, unlinked }, verbose, shell);
  if (broken) throw new Stop(exitCodes.badData, shell.say.issues.notIndexed);
  await writeResult(pieces(saveMarket(market)), out, shell);
  shell.stderr.write(`${shell.say.indexed(market.count("candidate"), market.count("vacancy"))}\n`);
  return exitCode;
}

/** Node writes at most 2 GiB at once. */
const PIECE = 2 ** 26;

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
}
