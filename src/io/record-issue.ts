import type { DataIssue, RecordKind } from "../model/index.js";
import { longestRecord, type RecordFlaw } from "./cut-records.js";

/** What is read, and from where, for the issues about it. */
export interface Reading {
  readonly kind: RecordKind;
  /** Name of the source, such as a file name. */
  readonly source?: string | undefined;
}

/** What is wrong with a record, as `DataIssue` says it. */
export type Trouble = Pick<DataIssue, "severity" | "path" | "expected" | "received">;

/** The trouble with a record that is left out as a whole. */
export function leftOut(expected: string, received: string): Trouble {
  return { severity: "error", path: "", expected, received };
}

/** Makes the issue about what stands at a position: `line 7` (the source is then named `rows.csv:7`), `#3`, or `file`. */
export function issueAt({ kind, source }: Reading, position: number | string, trouble: Trouble): DataIssue {
  const line = typeof position === "number" ? `:${String(position)}` : "";
  const { severity, path, expected, received } = trouble;
  return {
    severity,
    kind,
    record: typeof position === "number" ? `line ${String(position)}` : position,
    path,
    expected,
    received,
    ...(source === undefined ? {} : { source: `${source}${line}` }),
  };
}

/** What a text should have been that has such a flaw. */
export const expectedInstead: Readonly<Record<RecordFlaw, string>> = {
  encoding: "UTF-8 text",
  nul: "text without NUL characters (UTF-16 needs a byte order mark)",
  quotes: "quotes around a whole cell, doubled within, and closed",
  length: `at most ${String(longestRecord)} characters in one record (is a quote left open?)`,
};
