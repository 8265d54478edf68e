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
  readonly run: ScoredRun;
  readonly issues: readonly DataIssue[];
}

/** Reads judgements, and of the run what they judge. @throws Stop where a file cannot be read. */
export async function readEvaluationFiles(
  { qrels, run }: { readonly qrels: string; readonly run: string },
  version: TrecVersion,
  { say }: Shell,
): Promise<EvaluationFiles> {
  for (const file of [qrels, run]) await checkReadable(file, say);
  const comments = version === 10;
  const judgements = readAs(qrels, {
    trec: (bytes) => parseQrels(bytes, { source: qrels, comments }),
    json: (text, lines) => parseJsonQrels(text, { source: qrels, lines }),
  });
  const { queries } = judgements.value.entries;
  const scored = readAs(run, {
    trec: (bytes) => parseRun(bytes, { source: run, comments, queries }),
    json: (text, lines) =>
      parseJsonRun(text, { source: run, lines, name: run.replace(/^.*[\\/]|\.(?:json|jsonl|ndjson)(?:\.gz)?$/gi, "") }),
  });
  return { judgements: judgements.value, run: scored.value, issues: [...judgements.issues, ...scored.issues] };
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
