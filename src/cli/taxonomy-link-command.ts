import { createConceptLinker, createOccupationLinker, type ConceptMention, type LinkedText, type LinkedTitle } from "../linking/index.js";
import { english } from "../text/index.js";
import { indonesian } from "../text/indonesian.js";
import { oneOf } from "./check-options.js";
import { decimal } from "./decimal.js";
import { printable } from "./display-width.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { readWhole } from "./read-file.js";
import { openTaxonomy } from "./read-taxonomy-file.js";
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

const languages = [indonesian, english];

/** Tells which concepts a title or a text names, and what it names that the taxonomy does not know. */
export async function taxonomyLinkCommand(options: TaxonomyLinkOptions, shell: Shell): Promise<ExitCode> {
  const { say } = shell;
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  if (options.title === undefined && options.text === undefined && options.file === undefined) throw wrongUsage(say.taxonomy.noText);
  await checkWritable(options.out, shell);
  const taxonomy = await openTaxonomy(options.taxonomy, shell);
  const { title } = options;
  const text = options.text ?? (options.file === undefined ? undefined : new TextDecoder().decode(await readWhole(options.file, say)));
  const linked = {
    ...(title === undefined ? {} : { title: createOccupationLinker(taxonomy, { languages }).link(title) }),
    ...(text === undefined ? {} : { text: createConceptLinker(taxonomy, { languages }).link(text) }),
  };
  const style = options.out === undefined ? styleFor(shell.stdout) : plain;
  const result = format === "json" ? `${JSON.stringify(linked, null, 2)}\n` : linkedTable(linked, text ?? "", shell, style);
  await writeResult([result], options.out, shell);
  return exitCodes.done;
}

interface Linked {
  readonly title?: LinkedTitle;
  readonly text?: LinkedText;
}

function linkedTable({ title, text: linked }: Linked, text: string, { say, locale }: Shell, style: Style): string {
  const item = (words: string): string[] => hang("  - ", printable(words), pageWidth);
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
        ]
      : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
