import type { DataIssue } from "../model/index.js";
import { english } from "../text/index.js";
import { indonesian } from "../text/indonesian.js";
import { createLabelIndex } from "../linking/index.js";
import { createMarketFrom, type Market, type Side } from "../market/index.js";
import { countUnlinked, createUnlinkedCounter, linkMentions, readPlaces, readRecords, type UnlinkedCount } from "../io/index.js";
import { wrongUsage } from "./exit-codes.js";
import { startProgress } from "./progress.js";
import { openRecords, readWhole, type RecordFile } from "./read-file.js";
import { readMapping } from "./read-mapping.js";
import { readTaxonomyFile } from "./read-taxonomy-file.js";
import type { Shell } from "./shell.js";

/** The files that a market is made of. */
export interface InputOptions {
  readonly candidates?: string;
  readonly vacancies?: string;
  readonly taxonomy?: string;
  readonly places?: string;
  readonly candidatesMapping?: string;
  readonly vacanciesMapping?: string;
}

/** A market, and what was met on the way to it. */
export interface Inputs {
  readonly market: Market;
  readonly issues: readonly DataIssue[];
  /** Names that stand for no concept; none are looked for where there is no taxonomy. */
  readonly unlinked: readonly UnlinkedCount[];
  /** Records that were met, usable or not. */
  readonly read: Readonly<Record<Side, number>>;
  /** A taxonomy, places or a mapping could not be used at all: a ranking without it would mislead. */
  readonly broken: boolean;
}

/** Reads the files, and makes a market of what can be used. @throws Stop for a file that cannot be read, or has no known format. */
export async function readInputs(options: InputOptions, shell: Shell): Promise<Inputs> {
  const files = await findFiles(options, shell);
  const issues: DataIssue[] = [];
  const take = async <T>(file: string | undefined, read: (bytes: Uint8Array, file: string) => Reading<T>): Promise<T | undefined> => {
    if (file === undefined) return undefined;
    const { value, issues: found } = read(await readWhole(file, shell.say), file);
    for (const issue of found) issues.push(issue);
    return value;
  };
  const taxonomy = await take(options.taxonomy, readTaxonomyFile);
  const places = await take(options.places, readPlaces);
  const mappings = {
    candidate: await take(options.candidatesMapping, readMapping),
    vacancy: await take(options.vacanciesMapping, readMapping),
  };
  const unlinked = createUnlinkedCounter();
  const progress = startProgress(shell.stderr);
  const read = { candidate: 0, vacancy: 0 };
  const resources = { places, labels: taxonomy && createLabelIndex(taxonomy) };

  async function* records(side: Side): AsyncGenerator {
    const file = files[side];
    if (file === undefined) return;
    const onIssue = (issue: DataIssue): void => {
      issues.push(issue);
      if (issue.severity === "error") read[side]++;
    };
    const mapping = mappings[side];
    for await (const value of readRecords(file.bytes(), {
      kind: side,
      format: file.format,
      source: file.name,
      mapping,
      resources,
      onIssue,
    })) {
      read[side]++;
      progress.at(() => shell.say.progress.reading(read.candidate + read.vacancy));
      // A mapping says itself what is linked, and how.
      const record = resources.labels && !mapping ? linkMentions(value, side, resources.labels) : value;
      if (taxonomy) countUnlinked(record, side, taxonomy, unlinked);
      yield record;
    }
  }

  const made = await createMarketFrom({
    candidates: records("candidate"),
    vacancies: records("vacancy"),
    taxonomy,
    places,
    languages: [indonesian, english],
  });
  progress.end();
  // One by one: there may be more issues than a call may have arguments.
  for (const issue of made.issues) issues.push(withSource(issue, files));
  const wanted = [
    [options.taxonomy, taxonomy],
    [options.places, places],
    [options.candidatesMapping, mappings.candidate],
    [options.vacanciesMapping, mappings.vacancy],
  ];
  const broken = wanted.some(([file, value]) => file !== undefined && value === undefined);
  return { market: made.market, issues, unlinked: unlinked.counts(), read, broken };
}

interface Reading<T> {
  readonly value: T | undefined;
  readonly issues: readonly DataIssue[];
}

type RecordFiles = Readonly<Record<Side, RecordFile | undefined>>;

async function findFiles(options: InputOptions, shell: Shell): Promise<RecordFiles> {
  const { candidates, vacancies } = options;
  const { usage } = shell.say;
  if (candidates === "-" && vacancies === "-") throw wrongUsage(usage.twiceStdin);
  if (candidates === undefined && options.candidatesMapping !== undefined)
    throw wrongUsage(usage.mappingAlone("--candidates-mapping", "--candidates"));
  if (vacancies === undefined && options.vacanciesMapping !== undefined)
    throw wrongUsage(usage.mappingAlone("--vacancies-mapping", "--vacancies"));
  return {
    candidate: candidates === undefined ? undefined : await openRecords(candidates, shell),
    vacancy: vacancies === undefined ? undefined : await openRecords(vacancies, shell),
  };
}

/** A market knows no files: here its issues get the name of theirs. */
function withSource(issue: DataIssue, files: RecordFiles): DataIssue {
  const file = issue.kind === "candidate" || issue.kind === "vacancy" ? files[issue.kind] : undefined;
  return file === undefined ? issue : { ...issue, source: file.name };
}
