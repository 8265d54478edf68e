import { localize, type ConceptId } from "../model/index.js";
import { compareTaxonomies, type Taxonomy, type TaxonomyComparison } from "../taxonomy/index.js";
import { oneOf } from "./check-options.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { openTaxonomy } from "./read-taxonomy-file.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { titledLists, type TitledList } from "./titled-list.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar taxonomy compare`, as the shell gave them. */
export interface TaxonomyCompareOptions {
  readonly before: string;
  readonly after: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** Tells what became of the concepts of one version in the next. */
export async function taxonomyCompareCommand(options: TaxonomyCompareOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  await checkWritable(options.out, shell);
  const [before, after] = [await openTaxonomy(options.before, shell), await openTaxonomy(options.after, shell)];
  const comparison = compareTaxonomies(before, after);
  const style = options.out === undefined ? styleFor(shell.stdout) : plain;
  const list = titledLists(shell, style, options.verbose ?? false);
  const text =
    format === "json"
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : comparisonTable(comparison, namer([before, after], shell), list, shell);
  await writeResult([text], options.out, shell);
  return exitCodes.done;
}

/** Names a concept for a reader: by its label in the first of the versions that has it, and its id. */
function namer(versions: readonly Taxonomy[], { locale }: Shell): (id: ConceptId) => string {
  const labels = new Map(versions.toReversed().flatMap(({ concepts }) => concepts.map((concept) => [concept.id, concept.labels])));
  return (id) => `${localize(labels.get(id) ?? {}, locale, id)} (${id})`;
}

function comparisonTable(
  { added, removed, relabelled, moved, merged, split }: TaxonomyComparison,
  named: (id: ConceptId) => string,
  list: TitledList,
  { say }: Shell,
): string {
  const many = (ids: readonly ConceptId[]): string => (ids.length === 0 ? "–" : ids.map(named).join(", "));
  const lines = [
    ...list(say.taxonomy.added, added, named),
    ...list(say.taxonomy.removed, removed, named),
    ...list(say.taxonomy.relabelled, relabelled, ({ concept, from, to }) => `${concept}: ${from ?? "–"} → ${to ?? "–"}`),
    ...list(say.taxonomy.moved, moved, ({ concept, from, to }) => `${named(concept)}: ${many(from)} → ${many(to)}`),
    ...list(say.taxonomy.merged, merged, ({ into, from }) => `${many(from)} → ${named(into)}`),
    ...list(say.taxonomy.split, split, ({ from, into }) => `${named(from)} → ${many(into)}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
