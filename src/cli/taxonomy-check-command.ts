import { type ConceptId, type DataIssue } from "../model/index.js";
import { reportLabels, type LabelReport, type UnmatchedCount } from "../linking/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { oneOf } from "./check-options.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { issueText } from "./issue-text.js";
import { nameCounts, type NameCounts } from "./name-counts.js";
import { startProgress } from "./progress.js";
import { readWhole } from "./read-file.js";
import { readInputs, type InputOptions } from "./read-inputs.js";
import { readTaxonomyFile } from "./read-taxonomy-file.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { taxonomyCounts } from "./taxonomy-counts.js";
import { titledLists, type TitledList } from "./titled-list.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar taxonomy check`, as the shell gave them. */
export interface TaxonomyCheckOptions {
  readonly taxonomy: string;
  /** Records whose names are looked for in the taxonomy. */
  readonly vacancies?: string;
  readonly candidates?: string;
  readonly vacanciesMapping?: string;
  readonly candidatesMapping?: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** Tells what is in a taxonomy, what is wrong with it, what of it an officer would tidy, and what records name that it does not know. */
export async function taxonomyCheckCommand(options: TaxonomyCheckOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  await checkWritable(options.out, shell);
  const { value: taxonomy, issues } = readTaxonomyFile(await readWhole(options.taxonomy, shell.say), options.taxonomy);
  const names = taxonomy && (await namesOf(options, taxonomy, shell));
  const labels = taxonomy && reportLabels(taxonomy, { uses: names?.uses });
  const style = options.out === undefined ? styleFor(shell.stdout) : plain;
  const list = titledLists(shell, style, options.verbose ?? false);
  const found = { taxonomy, issues: [...issues, ...(names?.issues ?? [])], labels, unmatched: names?.unmatched };
  const { unmatched } = found;
  const text =
    format === "json" ? `${JSON.stringify({ issues: found.issues, ...labels, unmatched }, null, 2)}\n` : reportTable(found, list, shell);
  await writeResult([text], options.out, shell);
  return found.issues.some(({ severity }) => severity === "error") ? exitCodes.badData : exitCodes.done;
}

/** Reads records, if there are any, and counts what they name. */
async function namesOf(
  options: TaxonomyCheckOptions,
  taxonomy: Taxonomy,
  shell: Shell,
): Promise<(NameCounts & { readonly issues: readonly DataIssue[] }) | undefined> {
  const { vacancies, candidates, vacanciesMapping, candidatesMapping } = options;
  if (vacancies === undefined && candidates === undefined) return undefined;
  const given = { taxonomy: options.taxonomy, vacancies, candidates, vacanciesMapping, candidatesMapping };
  const files = Object.fromEntries(Object.entries(given).filter(([, file]) => file !== undefined)) as InputOptions;
  const { market, issues } = await readInputs(files, shell);
  const progress = startProgress(shell.stderr);
  const counts = nameCounts(market, taxonomy, (records) => {
    progress.at(() => shell.say.progress.reading(records));
  });
  progress.end();
  return { ...counts, issues: issues.filter(({ kind }) => kind !== "taxonomy" && kind !== "concept") };
}

interface Found {
  readonly taxonomy: Taxonomy | undefined;
  readonly issues: readonly DataIssue[];
  readonly labels: LabelReport | undefined;
  /** Where records were given. */
  readonly unmatched: readonly UnmatchedCount[] | undefined;
}

function reportTable({ taxonomy, issues, labels, unmatched = [] }: Found, list: TitledList, shell: Shell): string {
  const { say, locale } = shell;
  const some = (lines: readonly string[], all: readonly unknown[]): readonly string[] => (all.length === 0 ? [] : ["", ...lines]);
  const { ambiguous = [], nearDuplicates = [], unused = [] } = labels ?? {};
  const named = (id: ConceptId): string => `${taxonomy?.labelOf(taxonomy.rowOf(id), locale) ?? ""} (${id})`;
  const lines = [
    ...(taxonomy ? taxonomyCounts(taxonomy, shell) : []),
    ...some(
      list(say.validate.issues, issues, (issue) => issueText(issue, locale)),
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
    ...some(list(say.taxonomy.unused, unused, named), unused),
    ...some(
      list(say.taxonomy.unmatched, unmatched, ({ text, count, texts, nearest }) =>
        [
          `${text}: ${say.taxonomy.times(count, texts)}`,
          ...(nearest.length === 0 ? [] : [say.taxonomy.nearest(nearest.map(({ label }) => label).join(", "))]),
        ].join("; "),
      ),
      unmatched,
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
