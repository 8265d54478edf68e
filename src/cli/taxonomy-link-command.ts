import {
  createConceptLinker,
  createOccupationLinker,
  type ConceptMention,
  type LinkedText,
  type LinkedTitle,
  type RankedConcept,
} from "../linking/index.js";
import type { ConceptId } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { english } from "../text/index.js";
import { indonesian } from "../text/indonesian.js";
import { oneOf } from "./check-options.js";
import { decimal } from "./decimal.js";
import { printable } from "./display-width.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { readWhole } from "./read-file.js";
import { openLearning, type LearntParts } from "./learnt-taxonomy.js";
import { isSnapshot, taxonomyIn } from "./read-taxonomy-file.js";
import { plain, styleFor, type Shell, type Style } from "./shell.js";
import { hang, pageWidth } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar taxonomy link`, as the shell gave them. */
export interface TaxonomyLinkOptions {
  readonly taxonomy: string;
  readonly title?: string;
  readonly text?: string;
  /** A file that holds the text. */
  readonly file?: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
}

/** So many concepts are shown for a sentence that names none. */
const guessed = 3;

const languages = [indonesian, english];

/** Tells which concepts a title or a text names, and what it names that the taxonomy does not know. */
export async function taxonomyLinkCommand(options: TaxonomyLinkOptions, shell: Shell): Promise<ExitCode> {
  const { say } = shell;
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  if (options.title === undefined && options.text === undefined && options.file === undefined) throw wrongUsage(say.taxonomy.noText);
  await checkWritable(options.out, shell);
  const bytes = await readWhole(options.taxonomy, say);
  const taxonomy = taxonomyIn(bytes, options.taxonomy, shell);
  const { title } = options;
  const text = options.text ?? (options.file === undefined ? undefined : new TextDecoder().decode(await readWhole(options.file, say)));
  const wanted = { space: title !== undefined, ranker: text !== undefined };
  const { space, ranker } = isSnapshot(bytes) ? await learntIn(taxonomy, bytes, wanted, options.taxonomy, shell) : {};
  const linked = {
    ...(title === undefined ? {} : { title: createOccupationLinker(taxonomy, { languages, space }).link(title) }),
    ...(text === undefined ? {} : { text: createConceptLinker(taxonomy, { languages }).link(text, { fallback: ranker }) }),
  };
  const style = options.out === undefined ? styleFor(shell.stdout) : plain;
  const labelOf = (concept: ConceptId): string => taxonomy.labelOf(taxonomy.rowOf(concept), shell.locale);
  const result = format === "json" ? `${JSON.stringify(linked, null, 2)}\n` : linkedTable(linked, text ?? "", labelOf, shell, style);
  await writeResult([result], options.out, shell);
  return exitCodes.done;
}

/** @throws Stop for a part that cannot be used. */
async function learntIn(
  taxonomy: Taxonomy,
  snapshot: Uint8Array,
  wanted: { readonly space: boolean; readonly ranker: boolean },
  file: string,
  { say }: Shell,
): Promise<LearntParts> {
  try {
    return await openLearning(taxonomy, snapshot, wanted);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Stop(exitCodes.badData, say.taxonomy.badLearning(file, error.message));
  }
}

interface Linked {
  readonly title?: LinkedTitle;
  readonly text?: LinkedText;
}

function linkedTable(
  { title, text: linked }: Linked,
  text: string,
  labelOf: (concept: ConceptId) => string,
  { say, locale }: Shell,
  style: Style,
): string {
  const item = (words: string): string[] => hang("  - ", printable(words), pageWidth);
  const guessesIn = ({ guesses }: LinkedText): string[] => {
    if (guesses.length === 0) return [];
    const names = (ranked: readonly RankedConcept[]): string =>
      ranked
        .slice(0, guessed)
        .map(({ concept }) => labelOf(concept))
        .join(", ");
    const lines = guesses.flatMap(({ from, to, ranked }) => item(`${text.slice(from, to)} (${say.taxonomy.nearest(names(ranked))})`));
    return [style("bold", `${say.taxonomy.guesses}: ${String(guesses.length)}`), ...lines];
  };
  const mention = ({ from, to, label, concept, kind, context }: ConceptMention): string =>
    `${text.slice(from, to)} → ${label} (${say.validate.kinds[kind]}, ${concept}; ${say.taxonomy.context[context]})`;
  const lines = [
    ...(title
      ? [
          style("bold", `${say.taxonomy.occupations}: ${String(title.matches.length)}`),
          ...title.matches.flatMap(({ label, concept, score }) => item(`${decimal(score, 2, locale)}  ${label} (${concept})`)),
        ]
      : []),
    ...(linked
      ? [
          style("bold", `${say.taxonomy.mentions}: ${String(linked.mentions.length)}`),
          ...linked.mentions.flatMap((one) => item(mention(one))),
          style("bold", `${say.taxonomy.unmatched}: ${String(linked.unmatched.length)}`),
          ...linked.unmatched.flatMap(({ text: span, nearest }) =>
            item(nearest.length === 0 ? span : `${span} (${say.taxonomy.nearest(nearest.map(({ label }) => label).join(", "))})`),
          ),
          ...guessesIn(linked),
        ]
      : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
