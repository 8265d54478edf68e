import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ConceptId, DataIssue, Read } from "../model/index.js";
import { readCrosswalk, readEsco, readIsco08, readKbji, readKbli, readOnet, readSkos, type NamedFiles } from "../io/index.js";
import { saveTaxonomy, type CloseMatch, type Taxonomy } from "../taxonomy/index.js";
import { decimal } from "./decimal.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { addLearning } from "./learnt-taxonomy.js";
import { joinParts, type Joined, type Parts } from "./join-parts.js";
import { startProgress } from "./progress.js";
import { checkReadable, reasonOf, readWhole } from "./read-file.js";
import { readTaxonomyFile } from "./read-taxonomy-file.js";
import { reportIssues } from "./report-issues.js";
import { styleFor, type Shell } from "./shell.js";
import { taxonomyCounts } from "./taxonomy-counts.js";
import { titledLists } from "./titled-list.js";
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
  /** File of matches between O*NET and ESCO. */
  readonly crosswalk?: string;
  /** Whether what a taxonomy says of likeness is learnt, too. */
  readonly learn?: boolean;
  readonly out: string;
  readonly verbose?: boolean;
}

type Source = Exclude<keyof TaxonomyImportOptions, "crosswalk" | "learn" | "out" | "verbose">;
type Part = Read<Taxonomy | undefined>;

/** Reads files, and tells how many bytes of them were read. */
interface Reader {
  /** The chunks of a file. @throws Stop where it cannot be read. */
  stream(path: string): Promise<AsyncIterable<Uint8Array>>;
  /** The files of a folder, each opened when its turn comes. @throws Stop where there is no such folder. */
  files(folder: string, wanted: RegExp): Promise<NamedFiles>;
  whole(path: string): Promise<Uint8Array>;
}

/** In this order: of concepts that are the same, the first scheme's stays; what is an office's own lies over all. */
const sources: Readonly<Record<Source, (path: string, from: Reader) => Promise<Part>>> = {
  isco08: async (path, from) => readIsco08(await from.stream(path), path),
  esco: async (path, from) => readEsco(await from.files(path, /\.csv$/i)),
  onet: async (path, from) => readOnet(await from.files(path, /\.txt$/i)),
  kbji: async (path, from) => readKbji(await from.stream(path), path),
  kbli: async (path, from) => readKbli(await from.stream(path), path),
  skos: async (path, from) => {
    const { default: parser } = await import("n3/src/N3Parser.js");
    return readSkos(await from.stream(path), { source: path, parser });
  },
  taxonomy: async (path, from) => readTaxonomyFile(await from.whole(path), path),
};

/** Reads taxonomies as they are published, joins them in one graph, and writes it as one file. */
export async function taxonomyImportCommand(options: TaxonomyImportOptions, shell: Shell): Promise<ExitCode> {
  const { out, learn = false, verbose = false } = options;
  const isJson = /\.json$/i.test(out);
  const wanted = (Object.keys(sources) as Source[]).filter((source) => options[source] !== undefined);
  if (wanted.length === 0) throw wrongUsage(shell.say.taxonomy.noSource);
  if (learn && isJson) throw wrongUsage(shell.say.taxonomy.learnJson);
  await checkWritable(out, shell);
  const progress = startProgress(shell.stderr);
  const reader = (source: keyof TaxonomyImportOptions): Reader =>
    readerOf(shell, (bytes) => {
      progress.at(() => shell.say.taxonomy.reading(source, decimal(bytes / 1e6, 1, shell.locale)));
    });
  const issues: DataIssue[] = [];
  const add = (found: readonly DataIssue[]): void => {
    for (const issue of found) issues.push(issue);
  };
  const parts = new Map<Source, Taxonomy>();
  for (const source of wanted) {
    const { value, issues: found } = await sources[source](options[source]!, reader(source));
    add(found);
    if (value) parts.set(source, value);
  }
  const crosswalk = await readBridges(options.crosswalk, parts, reader("crosswalk"));
  add(crosswalk.issues);
  progress.end();
  const joined = parts.size > 0 ? joinParts(parts, crosswalk.value) : undefined;
  add(joined?.issues ?? []);
  const exitCode = reportIssues({ issues, unlinked: [] }, verbose, shell);
  if (joined === undefined || parts.size < wanted.length) throw new Stop(exitCodes.badData, shell.say.issues.notIndexed);
  const { value: taxonomy } = joined;
  await writeResult([isJson ? jsonOf(taxonomy) : await snapshotOf(taxonomy, learn, shell)], out, shell);
  const lines = [...taxonomyCounts(taxonomy, shell), ...bridgeLines(joined, verbose, shell)];
  shell.stderr.write(lines.map((line) => `${line}\n`).join(""));
  return exitCode;
}

/** Reads the crosswalk, if there is one; what it says of concepts that are in none of the taxonomies is told. */
async function readBridges(path: string | undefined, parts: Parts, from: Reader): Promise<Read<readonly CloseMatch[]>> {
  if (path === undefined) return { value: [], issues: [] };
  const all = [...parts.values()];
  return readCrosswalk(await from.stream(path), { source: path, holds: (id) => all.some((taxonomy) => taxonomy.rowOf(id) >= 0) });
}

/** How many bridges there are; the titles that might have built others are many, and listed for whoever asks. */
function bridgeLines({ value, byTitles, byCrosswalk, ambiguous }: Joined, verbose: boolean, shell: Shell): readonly string[] {
  const { say, locale } = shell;
  if (byTitles + byCrosswalk + ambiguous.length === 0) return [];
  const named = (id: ConceptId): string => value.labelOf(value.rowOf(id), locale);
  const list = titledLists(shell, styleFor(shell.stderr), verbose);
  const titles = list(say.taxonomy.ambiguousTitles, ambiguous, ({ title, concepts, others }) => {
    const [ours, theirs] = [concepts, others].map((ids) => ids.map(named).join(", ")) as [string, string];
    return `${title}: ${ours} – ${theirs}`;
  });
  return [`  ${say.taxonomy.bridges(byTitles, byCrosswalk)}`, ...(verbose ? titles : titles.slice(0, 1))];
}

async function snapshotOf(taxonomy: Taxonomy, learn: boolean, shell: Shell): Promise<Uint8Array> {
  const snapshot = saveTaxonomy(taxonomy);
  if (!learn) return snapshot;
  const progress = startProgress(shell.stderr, 0);
  const learnt = await addLearning(taxonomy, snapshot, (part) => {
    progress.at(() => shell.say.taxonomy.learning[part]);
  });
  progress.end();
  return learnt;
}

function jsonOf({ id, version, concepts }: Taxonomy): string {
  return `${JSON.stringify({ id, version, concepts })}\n`;
}

function readerOf({ say }: Shell, tell: (bytes: number) => void): Reader {
  let bytes = 0;
  /** Opens a file when it is read: a folder may have more files than may be open. */
  async function* open(file: string): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      tell((bytes += chunk.length));
      yield chunk;
    }
  }
  return {
    async stream(path) {
      await checkReadable(path, say);
      return open(path);
    },
    async files(folder, wanted) {
      let names: string[];
      try {
        names = await readdir(folder);
      } catch (error) {
        throw wrongUsage(say.usage.cannotRead(folder, reasonOf(error, say)));
      }
      return new Map(names.filter((name) => wanted.test(name)).map((name) => [join(folder, name), open(join(folder, name))]));
    },
    whole: (path) => readWhole(path, say),
  };
}
