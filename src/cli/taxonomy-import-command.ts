import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { DataIssue, Read } from "../model/index.js";
import { readEsco, readIsco08, readKbji, readKbli, readOnet, readSkos, type NamedFiles } from "../io/index.js";
import { createTaxonomy, joinTaxonomies, saveTaxonomy, type Taxonomy } from "../taxonomy/index.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { startProgress } from "./progress.js";
import { checkReadable, reasonOf, readWhole } from "./read-file.js";
import { readTaxonomyFile } from "./read-taxonomy-file.js";
import { reportIssues } from "./report-issues.js";
import type { Shell } from "./shell.js";
import { taxonomyCounts } from "./taxonomy-counts.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar taxonomy import`, as the shell gave them. */
export interface TaxonomyImportOptions {
  /** Folders of downloads. */
  readonly esco?: string;
  readonly onet?: string;
  /** Files. */
  readonly isco08?: string;
  readonly kbji?: string;
  readonly kbli?: string;
  readonly skos?: string;
  /** The office's own list, laid over all others. */
  readonly taxonomy?: string;
  readonly out: string;
  readonly verbose?: boolean;
}

type Source = Exclude<keyof TaxonomyImportOptions, "out" | "verbose">;
type Part = Read<Taxonomy | undefined>;

/** In this order: of concepts that are the same, the first scheme's stays; what is an office's own lies over all. */
const sources: Readonly<Record<Source, (path: string, shell: Shell) => Promise<Part>>> = {
  isco08: async (path, shell) => readIsco08(await streamOf(path, shell), path),
  esco: async (path, shell) => readEsco(await filesIn(path, /\.csv$/i, shell)),
  onet: async (path, shell) => readOnet(await filesIn(path, /\.txt$/i, shell)),
  kbji: async (path, shell) => readKbji(await streamOf(path, shell), path),
  kbli: async (path, shell) => readKbli(await streamOf(path, shell), path),
  skos: async (path, shell) => {
    const { default: parser } = await import("n3/src/N3Parser.js");
    return readSkos(await streamOf(path, shell), { source: path, parser });
  },
  taxonomy: async (path, shell) => readTaxonomyFile(await readWhole(path, shell.say), path),
};

/** Reads taxonomies as they are published, joins them in one graph, and writes it as one file. */
export async function taxonomyImportCommand(options: TaxonomyImportOptions, shell: Shell): Promise<ExitCode> {
  const { out, verbose = false } = options;
  const wanted = (Object.keys(sources) as Source[]).filter((source) => options[source] !== undefined);
  if (wanted.length === 0) throw wrongUsage(shell.say.taxonomy.noSource);
  await checkWritable(out, shell);
  const progress = startProgress(shell.stderr);
  const issues: DataIssue[] = [];
  const parts: Taxonomy[] = [];
  for (const source of wanted) {
    progress.at(() => shell.say.taxonomy.reading(source));
    const { value, issues: found } = await sources[source](options[source]!, shell);
    for (const issue of found) issues.push(issue);
    if (value) parts.push(value);
  }
  progress.end();
  const { value: taxonomy, issues: joining } = joinParts(parts);
  for (const issue of joining) issues.push(issue);
  const exitCode = reportIssues({ issues, unlinked: [] }, verbose, shell);
  if (parts.length < wanted.length) throw new Stop(exitCodes.badData, shell.say.issues.notIndexed);
  await writeResult([/\.json$/i.test(out) ? jsonOf(taxonomy) : saveTaxonomy(taxonomy)], out, shell);
  shell.stderr.write(
    taxonomyCounts(taxonomy, shell)
      .map((line) => `${line}\n`)
      .join(""),
  );
  return exitCode;
}

function joinParts(parts: readonly Taxonomy[]): Read<Taxonomy> {
  if (parts.length === 1) return { value: parts[0]!, issues: [] };
  const [id, version] = [parts.map((part) => part.id).join("+"), parts.map((part) => part.version).join("+")];
  return createTaxonomy(joinTaxonomies({ id, version, parts: parts.map(({ concepts }) => concepts) }));
}

function jsonOf({ id, version, concepts }: Taxonomy): string {
  return `${JSON.stringify({ id, version, concepts })}\n`;
}

async function streamOf(path: string, { say }: Shell): Promise<AsyncIterable<Uint8Array>> {
  await checkReadable(path, say);
  return createReadStream(path);
}

/** The files of a folder, each opened when its turn comes. @throws Stop where there is no such folder. */
async function filesIn(folder: string, wanted: RegExp, { say }: Shell): Promise<NamedFiles> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw wrongUsage(say.usage.cannotRead(folder, reasonOf(error, say)));
  }
  return new Map(names.filter((name) => wanted.test(name)).map((name) => [join(folder, name), later(join(folder, name))]));
}

/** Opens a file when it is read: a folder may have more files than may be open. */
async function* later(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file) as AsyncIterable<Uint8Array>;
}
