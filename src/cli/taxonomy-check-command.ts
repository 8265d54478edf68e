import { describeIssue, type DataIssue } from "../model/index.js";
import { reportLabels, type LabelReport } from "../linking/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { oneOf } from "./check-options.js";
import { printable } from "./display-width.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { readWhole } from "./read-file.js";
import { readTaxonomyFile } from "./read-taxonomy-file.js";
import { plain, styleFor, type Shell, type Style } from "./shell.js";
import { taxonomyCounts } from "./taxonomy-counts.js";
import { hang, pageWidth } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar taxonomy check`, as the shell gave them. */
export interface TaxonomyCheckOptions {
  readonly taxonomy: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** So many of each list are shown, where not all are asked for. */
const FEW = 20;

/** Tells what is in a taxonomy, what is wrong with it, and which of its labels an officer would tidy. */
export async function taxonomyCheckCommand(options: TaxonomyCheckOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  await checkWritable(options.out, shell);
  const { value: taxonomy, issues } = readTaxonomyFile(await readWhole(options.taxonomy, shell.say), options.taxonomy);
  const labels = taxonomy && reportLabels(taxonomy);
  const style = options.out === undefined ? styleFor(shell.stdout) : plain;
  const most = options.verbose ? Infinity : FEW;
  const text =
    format === "json"
      ? `${JSON.stringify({ issues, ...labels }, null, 2)}\n`
      : reportTable({ taxonomy, issues, labels }, most, shell, style);
  await writeResult([text], options.out, shell);
  return issues.some(({ severity }) => severity === "error") ? exitCodes.badData : exitCodes.done;
}

interface Found {
  readonly taxonomy: Taxonomy | undefined;
  readonly issues: readonly DataIssue[];
  readonly labels: LabelReport | undefined;
}

function reportTable({ taxonomy, issues, labels }: Found, most: number, shell: Shell, style: Style): string {
  const { say, locale } = shell;
  const list = <T>(title: string, all: readonly T[], words: (one: T) => string): string[] =>
    all.length === 0
      ? []
      : [
          "",
          style("bold", `${title}: ${String(all.length)}`),
          ...all.slice(0, most).flatMap((one) => hang("  - ", printable(words(one)), pageWidth)),
          ...(all.length > most ? [`  ${say.taxonomy.more(all.length - most)}`] : []),
        ];
  const lines = [
    ...(taxonomy ? taxonomyCounts(taxonomy, shell) : []),
    ...list(say.validate.issues, issues, (issue) => describeIssue(issue, locale)),
    ...list(
      say.taxonomy.ambiguous,
      labels?.ambiguous ?? [],
      ({ label, kind, concepts }) => `${label} (${say.validate.kinds[kind]}): ${concepts.join(", ")}`,
    ),
    ...list(say.taxonomy.nearDuplicates, labels?.nearDuplicates ?? [], ({ labels: pair, concepts }) =>
      pair.map((label, i) => `${label} (${concepts[i]!})`).join(" ~ "),
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
