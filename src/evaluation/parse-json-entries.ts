import { show, type Read } from "../model/data-issue.js";
import { entriesOf, type Row } from "./from-memory.js";
import { isGrade, type Judgements, type ScoredRun } from "./judgements.js";
import { lineIssues, type RaiseLine } from "./line-issues.js";

/** How JSON is read. */
export interface ParseJsonOptions {
  /** Name of the file, for the issues. */
  readonly source?: string;
  /** JSON Lines: one object a line. @defaultValue false */
  readonly lines?: boolean;
}

/**
 * Reads judgements from JSON: `{ query: { document: grade } }` (as pytrec_eval and ranx have them), or objects with `query`, `document` and `grade`
 * (or `query_id`, `doc_id`, `rel`), in a list or one a line. A key that an object has twice counts once, as in all JSON: the last one.
 */
export function parseJsonQrels(text: string, options: ParseJsonOptions = {}): Read<Judgements> {
  const { entries, issues } = read(text, options, ["grade", "relevance", "rel", "score"], isGrade, "a whole number as grade");
  return { value: { kind: "judgements", entries }, issues };
}

/** Reads a run from JSON, likewise, with `score` for `grade`. */
export function parseJsonRun(text: string, options: ParseJsonOptions & { readonly name?: string } = {}): Read<ScoredRun> {
  const { entries, issues } = read(text, options, ["score", "sim"], Number.isFinite, "a finite number as score");
  return { value: { kind: "run", name: options.name ?? "", entries }, issues };
}

function read(
  text: string,
  { source, lines = false }: ParseJsonOptions,
  valueKeys: readonly string[],
  isRight: (value: number) => boolean,
  expected: string,
): ReturnType<typeof entriesOf> {
  const found = lineIssues(source, lines ? "line " : "#");
  const rows = lines ? rowsOfLines(text, valueKeys, found.raise) : rowsOf(parsed(text, 1, found.raise), valueKeys, found.raise);
  return entriesOf(rows, isRight, expected, found);
}

function* rowsOfLines(text: string, valueKeys: readonly string[], raise: RaiseLine): Generator<Row> {
  let line = 0;
  for (const written of text.split("\n")) {
    line++;
    if (written.trim() === "") continue;
    const value = parsed(written, line, raise);
    if (value !== undefined) yield { ...rowOf(value, valueKeys), line };
  }
}

function* rowsOf(value: unknown, valueKeys: readonly string[], raise: RaiseLine): Generator<Row> {
  if (value === undefined) return;
  if (Array.isArray(value)) {
    for (const one of value) yield rowOf(one, valueKeys);
    return;
  }
  let place = 0;
  for (const [query, documents] of entriesIn(value)) {
    if (documents === null || typeof documents !== "object") raise(++place, `documents and numbers for query ${query}`, show(documents));
    else for (const [document, number] of entriesIn(documents)) yield { query, document, value: number, line: ++place };
  }
}

function rowOf(value: unknown, valueKeys: readonly string[]): Row {
  const members = new Map(entriesIn(value));
  const first = (keys: readonly string[]): unknown => members.get(keys.find((key) => members.has(key)) ?? "");
  return {
    query: first(["query", "query_id", "qid"]),
    document: first(["document", "doc_id", "docid", "docno"]),
    value: first(valueKeys),
  };
}

function parsed(text: string, line: number, raise: RaiseLine): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    raise(line, "JSON", show(text.trim()));
    return undefined;
  }
}

function entriesIn(value: unknown): [string, unknown][] {
  return value === null || typeof value !== "object" ? [] : Object.entries(value);
}
