import { compareTaxonomies, type Taxonomy, type TaxonomyComparison } from "../taxonomy/index.js";
import { oneOf } from "./check-options.js";
import { printable } from "./display-width.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { openTaxonomy } from "./read-taxonomy-file.js";
import { plain, styleFor, type Shell, type Style } from "./shell.js";
import { hang, pageWidth } from "./wrap.js";
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

/** So many of each list are shown, where not all are asked for. */
const FEW = 20;

/** Tells what became of the concepts of one version in the next. */
export async function taxonomyCompareCommand(options: TaxonomyCompareOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  await checkWritable(options.out, shell);
  const [before, after] = [await openTaxonomy(options.before, shell), await openTaxonomy(options.after, shell)];
  const comparison = compareTaxonomies(before, after);
  const style = options.out === undefined ? styleFor(shell.stdout) : plain;
  const text =
    format === "json"
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : comparisonTable(comparison, { before, after, most: options.verbose ? Infinity : FEW, shell, style });
  await writeResult([text], options.out, shell);
  return exitCodes.done;
}

interface Compared {
  readonly before: Taxonomy;
  readonly after: Taxonomy;
  readonly most: number;
  readonly shell: Shell;
  readonly style: Style;
}

function comparisonTable(comparison: TaxonomyComparison, { before, after, most, shell, style }: Compared): string {
  const { say, locale } = shell;
  const { added, removed, relabelled, moved, merged, split } = comparison;
  const named = (id: string): string => {
    const [now, old] = [after, before].map((taxonomy) => taxonomy.concepts.find((concept) => concept.id === id));
    const labels = (old ?? now)?.labels;
    return `${labels?.[locale] ?? labels?.en ?? labels?.id ?? id} (${id})`;
  };
  const list = <T>(title: string, all: readonly T[], words: (one: T) => string): string[] => [
    style("bold", `${title}: ${String(all.length)}`),
    ...all.slice(0, most).flatMap((one) => hang("  - ", printable(words(one)), pageWidth)),
    ...(all.length > most ? [`  ${say.taxonomy.more(all.length - most)}`] : []),
  ];
  const many = (ids: readonly string[]): string => (ids.length === 0 ? "–" : ids.map(named).join(", "));
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
