import {
  evaluate,
  writeTrecEval,
  type EvaluateOptions,
  type Evaluation,
  type ScoredRun,
  type TrecMeasure,
  type TrecVersion,
} from "../evaluation/index.js";
import { countOf, oneOf } from "./check-options.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { issueText } from "./issue-text.js";
import { readEvaluationFiles } from "./read-evaluation-file.js";
import { readMeasures } from "./read-measures.js";
import type { Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar evaluate`, as the shell gave them. */
export interface EvaluateCommandOptions {
  readonly qrels: string;
  readonly run: readonly string[];
  /** @defaultValue official */
  readonly measure?: readonly string[];
  readonly perQuery?: boolean;
  readonly complete?: boolean;
  /** @defaultValue 10 */
  readonly compat?: string;
  /** @defaultValue 1 */
  readonly level?: string;
  readonly depth?: string;
  readonly judgedOnly?: boolean;
  /** @defaultValue trec */
  readonly ties?: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
}

/** Measures runs against judgements, and several against each other. Data with an error is not evaluated at all: a number from half a file would be taken for the number. */
export async function evaluateCommand(options: EvaluateCommandOptions, shell: Shell): Promise<ExitCode> {
  const formats = ["table", "trec_eval", "json", "csv", "markdown", "latex", "html"] as const;
  const format = oneOf("--format", formats, options.format ?? "table", shell);
  const version: TrecVersion = oneOf("--compat", ["9", "10"], options.compat ?? "10", shell) === "9" ? 9 : 10;
  const measures = readMeasures(options.measure ?? ["official"], version);
  const how = evaluateOptions(options, measures, version, shell);
  await checkWritable(options.out, shell);

  const { judgements, runs, issues } = await readEvaluationFiles(options, version, shell);
  if (issues.length > 0) return report(issues, shell);
  const evaluations = evaluated("--measure", () => named(runs, options.run).map((run) => evaluate(judgements, run, how)));
  const found = evaluations.flatMap((evaluation) => evaluation.issues);
  if (found.length > 0 && (await report(found, shell)) !== exitCodes.done) return exitCodes.badData;

  const perQuery = options.perQuery ?? false;
  const [evaluation, ...others] = evaluations as [Evaluation, ...Evaluation[]];
  if (format === "trec_eval") {
    await writeResult(
      evaluations.flatMap((one) => Array.from(writeTrecEval(one, measures, { perQuery }))),
      options.out,
      shell,
    );
  } else if (others.length > 0) {
    const { writeComparison } = await import("./write-comparison.js");
    const written = evaluated("--run", () => writeComparison(evaluations, format, { perQuery, shell }));
    await writeResult([written], options.out, shell);
  } else {
    // A report for people takes more of the library than the numbers do.
    const { writeEvaluation } = await import("./write-evaluation.js");
    await writeResult(writeEvaluation(evaluation, format, { perQuery, shell, isFile: options.out !== undefined }), options.out, shell);
  }
  return exitCodes.done;
}

function evaluateOptions(
  options: EvaluateCommandOptions,
  measures: readonly TrecMeasure[],
  version: TrecVersion,
  shell: Shell,
): EvaluateOptions {
  const { level = "1", depth, judgedOnly = false, complete = false } = options;
  if (!/^-?\d{1,9}$/.test(level)) throw wrongUsage(shell.say.evaluate.noLevel(JSON.stringify(level)));
  return {
    metrics: measures.flatMap(({ metrics }) => metrics),
    ties: oneOf("--ties", ["trec", "input", "expected", "best", "worst"], options.ties ?? "trec", shell),
    singlePrecision: version === 9,
    relevantFrom: Number(level),
    ...(depth === undefined ? {} : { depth: countOf("--depth", depth, shell) }),
    judgedOnly,
    missing: complete ? (version === 9 ? "zero" : "emptyRanking") : "leaveOut",
    relevanceStrings: Math.max(0, ...measures.map(({ length = 0 }) => length)),
  };
}

/** Runs under the same tag are told apart by their files. */
function named(runs: readonly ScoredRun[], files: readonly string[]): readonly ScoredRun[] {
  const fileOf = (index: number): string => {
    const file = files[index]!;
    return files.indexOf(file) === index ? file : `${file}, ${String(index + 1)}`;
  };
  return runs.map((run, index) =>
    runs.some((other, at) => at !== index && other.name === run.name) ? { ...run, name: `${run.name} (${fileOf(index)})` } : run,
  );
}

/** What the measures or the runs do not allow was asked for on the command line. */
function evaluated<T>(option: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw wrongUsage(`${option}: ${error.message}`);
    throw error;
  }
}

/** Lists what is wrong on standard error. */
async function report(issues: Evaluation["issues"], { stderr, say, locale }: Shell): Promise<ExitCode> {
  const { printable } = await import("./display-width.js");
  const errors = issues.filter(({ severity }) => severity === "error").length;
  if (errors > 0) stderr.write(`${say.evaluate.errors(errors)}\n`);
  for (const issue of issues) stderr.write(`${errors > 0 ? "  " : ""}${printable(issueText(issue, locale))}\n`);
  return errors > 0 ? exitCodes.badData : exitCodes.done;
}
