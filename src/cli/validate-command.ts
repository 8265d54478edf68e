import { type DataIssue } from "../model/index.js";
import { oneOf } from "./check-options.js";
import { printable } from "./display-width.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { issueText } from "./issue-text.js";
import { readInputs, type InputOptions, type Inputs } from "./read-inputs.js";
import { readPolicy, type PolicyOptions } from "./read-policy.js";
import { plain, styleFor, type Shell, type Style } from "./shell.js";
import { hang, pageWidth } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar validate`, as the shell gave them. */
export interface ValidateCommandOptions extends InputOptions, PolicyOptions {
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
}

/** Lists every issue of the files, and every name that stands for no concept. */
export async function validateCommand(options: ValidateCommandOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  const { candidates, vacancies, taxonomy, places, policy } = options;
  if ([candidates, vacancies, taxonomy, places, policy].every((file) => file === undefined)) throw wrongUsage(shell.say.usage.noFiles);
  await checkWritable(options.out, shell);

  const parsed = await readPolicy(options, shell);
  const inputs = await readInputs(options, shell);
  const report: Report = {
    records: countRecords(options, inputs),
    ...(policy === undefined
      ? {}
      : { policy: parsed.policy && { id: parsed.policy.id, version: parsed.policy.version, hash: parsed.policy.hash } }),
    issues: [...parsed.issues, ...inputs.issues],
    unlinked: inputs.unlinked,
  };
  const errors = report.issues.filter(({ severity }) => severity === "error").length;
  const style = options.out === undefined ? styleFor(shell.stdout) : plain;
  const text = format === "json" ? `${JSON.stringify(report, null, 2)}\n` : reportTable(report, errors, shell, style);
  await writeResult([text], options.out, shell);
  return errors > 0 ? exitCodes.badData : exitCodes.done;
}

/** What was found; only kinds of records whose file was named are counted. */
interface Report {
  readonly records: Partial<Readonly<Record<"candidates" | "vacancies" | "concepts" | "places", RecordCount>>>;
  readonly policy?: { readonly id: string; readonly version: string; readonly hash: string } | undefined;
  readonly issues: readonly DataIssue[];
  readonly unlinked: Inputs["unlinked"];
}

interface RecordCount {
  /** Records that were met, usable or not; not told of files that are read whole. */
  readonly read?: number;
  readonly usable: number;
}

function countRecords(options: ValidateCommandOptions, { market, read }: Inputs): Report["records"] {
  return {
    ...(options.candidates === undefined ? {} : { candidates: { read: read.candidate, usable: market.count("candidate") } }),
    ...(options.vacancies === undefined ? {} : { vacancies: { read: read.vacancy, usable: market.count("vacancy") } }),
    ...(options.taxonomy === undefined ? {} : { concepts: { usable: market.taxonomy.concepts.length } }),
    ...(options.places === undefined ? {} : { places: { usable: market.places.places.length } }),
  };
}

function reportTable(report: Report, errors: number, { say, locale }: Shell, style: Style): string {
  const { records, policy, issues, unlinked } = report;
  const item = (text: string): string[] => hang("  - ", printable(text), pageWidth);
  const counts = Object.entries(records) as [keyof Report["records"], RecordCount][];
  const lines = [
    style("bold", say.validate.records),
    ...counts.map(([kind, { read, usable }]) => `  ${say.validate.record[kind]}: ${say.validate.usable(usable, read)}`),
    ...(policy ? hang("  ", printable(`${say.validate.policy}: ${policy.id} ${policy.version}`), pageWidth) : []),
    "",
    style(
      "bold",
      `${say.validate.issues}: ${issues.length === 0 ? say.validate.noIssues : say.validate.sum(errors, issues.length - errors)}`,
    ),
    ...issues.flatMap((issue) => item(issueText(issue, locale)).map((line) => style(issue.severity === "error" ? "red" : "yellow", line))),
    ...(unlinked.length === 0 ? [] : ["", style("bold", `${say.validate.unlinked}: ${String(unlinked.length)}`)]),
    ...unlinked.flatMap(({ count, kind, label }) =>
      hang(`  ${String(count).padStart(5)} × `, printable(`${say.validate.kinds[kind]}: ${label}`), pageWidth),
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
