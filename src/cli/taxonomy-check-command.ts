import { describeIssue, type DataIssue } from "../model/index.js";
import { reportLabels, type LabelReport } from "../linking/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { oneOf } from "./check-options.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { readWhole } from "./read-file.js";
import { readTaxonomyFile } from "./read-taxonomy-file.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { taxonomyCounts } from "./taxonomy-counts.js";
import { titledLists, type TitledList } from "./titled-list.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar taxonomy check`, as the shell gave them. */
export interface TaxonomyCheckOptions {
  readonly taxonomy: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** Tells what is in a taxonomy, what is wrong with it, and which of its labels an officer would tidy. */
export async function taxonomyCheckCommand(options: TaxonomyCheckOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  await checkWritable(options.out, shell);
  const { value: taxonomy, issues } = readTaxonomyFile(await readWhole(options.taxonomy, shell.say), options.taxonomy);
  const labels = taxonomy && reportLabels(taxonomy);
  const style = options.out === undefined ? styleFor(shell.stdout) : plain;
  const list = titledLists(shell, style, options.verbose ?? false);
  const found = { taxonomy, issues, labels };
  const text = format === "json" ? `${JSON.stringify({ issues, ...labels }, null, 2)}\n` : reportTable(found, list, shell);
  await writeResult([text], options.out, shell);
  return issues.some(({ severity }) => severity === "error") ? exitCodes.badData : exitCodes.done;
}

interface Found {
  readonly taxonomy: Taxonomy | undefined;
  readonly issues: readonly DataIssue[];
  readonly labels: LabelReport | undefined;
}

function reportTable({ taxonomy, issues, labels }: Found, list: TitledList, shell: Shell): string {
  const { say, locale } = shell;
  const some = (lines: readonly string[], all: readonly unknown[]): readonly string[] => (all.length === 0 ? [] : ["", ...lines]);
  const { ambiguous = [], nearDuplicates = [] } = labels ?? {};
  const lines = [
    ...(taxonomy ? taxonomyCounts(taxonomy, shell) : []),
    ...some(
      list(say.validate.issues, issues, (issue) => describeIssue(issue, locale)),
      issues,
    ),
    ...some(
      list(
        say.taxonomy.ambiguous,
        ambiguous,
        ({ label, kind, concepts }) => `${label} (${say.validate.kinds[kind]}): ${concepts.join(", ")}`,
      ),
      ambiguous,
    ),
    ...some(
      list(say.taxonomy.nearDuplicates, nearDuplicates, ({ labels: pair, concepts }) =>
        pair.map((label, i) => `${label} (${concepts[i]!})`).join(" ~ "),
      ),
      nearDuplicates,
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
