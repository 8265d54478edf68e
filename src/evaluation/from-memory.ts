import { show, type Read } from "../model/data-issue.js";
import { createEntryBuilder, hashOf, type Entries } from "./entries.js";
import { isGrade, type Judgements, type ScoredRun } from "./judgements.js";
import { lineIssues, type RaiseLine } from "./line-issues.js";
import { withoutDuplicates } from "./without-duplicates.js";

/** The grade of a document for a query. */
export interface GradedDocument {
  readonly query: string;
  readonly document: string;
  /** A whole number: 0 is not relevant, the higher the more relevant, below 0 pooled but not judged. */
  readonly grade: number;
}

/** The score of a document for a query. */
export interface ScoredDocument {
  readonly query: string;
  readonly document: string;
  /** A finite number; the highest stands first. */
  readonly score: number;
}

/** Numbers by query and document: maps, or plain objects, within one another. */
export type ByQuery = ReadonlyMap<string, ReadonlyMap<string, number>> | Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Makes judgements of grades in memory. A grade that is no whole number, or a pair that comes again, is left out and is an issue (`#3`: the third). */
export function judgementsOf(grades: Iterable<GradedDocument> | ByQuery): Read<Judgements> {
  const rows = isRows(grades) ? mapped(grades, ({ query, document, grade }) => ({ query, document, value: grade })) : pairs(grades);
  const { entries, issues } = entriesOf(rows, isGrade, "a whole number as grade");
  return { value: { kind: "judgements", entries }, issues };
}

/** Options of a run in memory. */
export interface RunOfOptions {
  /** Tag of the run. @defaultValue an empty one */
  readonly name?: string;
}

/** Makes a run of scores in memory. A score that is not finite, or a pair that comes again, is left out and is an issue (`#3`: the third). */
export function runOf(scores: Iterable<ScoredDocument> | ByQuery, { name = "" }: RunOfOptions = {}): Read<ScoredRun> {
  const rows = isRows(scores) ? mapped(scores, ({ query, document, score }) => ({ query, document, value: score })) : pairs(scores);
  const { entries, issues } = entriesOf(rows, Number.isFinite, "a finite number as score");
  return { value: { kind: "run", name, entries }, issues };
}

/** One number of a pair, before it is checked; `line` is its place where that is not its number in the list. */
export interface Row {
  readonly query: unknown;
  readonly document: unknown;
  readonly value: unknown;
  readonly line?: number;
}

/** Makes columns of rows. @param position what an issue calls the place of a row. */
export function entriesOf(
  rows: Iterable<Row>,
  isRight: (value: number) => boolean,
  expected: string,
  { issues, raise }: ReturnType<typeof lineIssues> = lineIssues(undefined, "#"),
): { readonly entries: Entries; readonly issues: ReturnType<typeof lineIssues>["issues"] } {
  const kept: { readonly query: string; readonly bytes: Uint8Array; readonly value: number; readonly line: number }[] = [];
  let place = 0;
  for (const { query, document, value, line = ++place } of rows) {
    if (!isId(query, "query", line, raise) || !isId(document, "document", line, raise)) continue;
    if (typeof value !== "number" || !isRight(value)) raise(line, expected, show(value));
    else kept.push({ query, bytes: encoder.encode(document), value, line });
  }
  const text = new Uint8Array(kept.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const builder = createEntryBuilder(text, kept.length);
  let at = 0;
  for (const { query, bytes, value, line } of kept) {
    text.set(bytes, at);
    const end = at + bytes.length;
    builder.add(builder.query(query), at, end, hashOf(text, at, end), value, line);
    at = end;
  }
  return { entries: withoutDuplicates(builder.build(), raise), issues };
}

const encoder = new TextEncoder();

function isId(value: unknown, name: string, line: number, raise: RaiseLine): value is string {
  if (typeof value === "string" && value !== "") return true;
  raise(line, `a text as ${name}`, show(value));
  return false;
}

function isRows<T>(source: Iterable<T> | ByQuery): source is Iterable<T> {
  return !(source instanceof Map) && Symbol.iterator in source;
}

function* mapped<T, R>(rows: Iterable<T>, of: (row: T) => R): Generator<R> {
  for (const row of rows) yield of(row);
}

function* pairs(source: ByQuery): Generator<Row> {
  for (const [query, documents] of entriesIn<object>(source)) {
    for (const [document, value] of entriesIn<number>(documents)) yield { query, document, value };
  }
}

function entriesIn<T>(source: ReadonlyMap<string, T> | object): Iterable<readonly [string, T]> {
  return source instanceof Map ? (source as ReadonlyMap<string, T>) : (Object.entries(source) as [string, T][]);
}
