import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { DataIssue, Read } from "../model/index.js";
import {
  parseJsonQrels,
  parseJsonRun,
  parseQrels,
  parseRun,
  type Judgements,
  type ScoredRun,
  type TrecVersion,
} from "../evaluation/index.js";
import { checkReadable } from "./read-file.js";
import type { Shell } from "./shell.js";

/** What `pengantar evaluate` reads. */
export interface EvaluationFiles {
  readonly judgements: Judgements;
  readonly runs: readonly ScoredRun[];
  readonly issues: readonly DataIssue[];
}

/** Reads judgements, and of the runs what they judge. @throws Stop where a file cannot be read. */
export async function readEvaluationFiles(
  { qrels, run }: { readonly qrels: string; readonly run: readonly string[] },
  version: TrecVersion,
  shell: Shell,
): Promise<EvaluationFiles> {
  for (const file of [qrels, ...run]) await checkReadable(file, shell.say);
  const judgements = await readJudgementsFile(qrels, version, shell);
  const runs: Read<ScoredRun>[] = [];
  for (const file of run) runs.push(await readRunFile(file, judgements.value.entries.queries, version, shell));
  return {
    judgements: judgements.value,
    runs: runs.map(({ value }) => value),
    issues: [...judgements.issues, ...runs.flatMap(({ issues }) => issues)],
  };
}

/** Reads judgements. @throws Stop where the file cannot be read. */
export async function readJudgementsFile(qrels: string, version: TrecVersion, { say }: Shell): Promise<Read<Judgements>> {
  await checkReadable(qrels, say);
  return readAs(qrels, {
    trec: (bytes) => parseQrels(bytes, { source: qrels, comments: version === 10 }),
    json: (text, lines) => parseJsonQrels(text, { source: qrels, lines }),
  });
}

/** Reads a run, of certain queries alone where they are given. @throws Stop where the file cannot be read. */
export async function readRunFile(
  run: string,
  queries: readonly string[] | undefined,
  version: TrecVersion,
  { say }: Shell,
): Promise<Read<ScoredRun>> {
  await checkReadable(run, say);
  return readAs(run, {
    trec: (bytes) => parseRun(bytes, { source: run, comments: version === 10, ...(queries === undefined ? {} : { queries }) }),
    json: (text, lines) =>
      parseJsonRun(text, { source: run, lines, name: run.replace(/^.*[\\/]|\.(?:json|jsonl|ndjson)(?:\.gz)?$/gi, "") }),
  });
}

interface Readers<T> {
  trec(bytes: Uint8Array): Read<T>;
  json(text: string, lines: boolean): Read<T>;
}

/** The format is in the name; whether it is gzipped, in the first bytes. */
function readAs<T>(file: string, readers: Readers<T>): Read<T> {
  // In one piece: a stream of small ones takes three times as long.
  const read = readFileSync(file);
  const bytes = read[0] === 0x1f && read[1] === 0x8b ? gunzipSync(read) : read;
  const name = file.toLowerCase().replace(/\.gz$/, "");
  const lines = /\.(?:jsonl|ndjson)$/.test(name);
  return lines || name.endsWith(".json") ? readers.json(bytes.toString("utf8"), lines) : readers.trec(bytes);
}
