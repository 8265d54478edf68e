import { show, type DataIssue, type RecordKind } from "../model/index.js";
import type { LabelIndex } from "../linking/index.js";
import type { Places } from "../geo/index.js";
import { evaluate } from "./evaluate.js";
import type { Mapping } from "./mapping.js";
import { issueAt, leftOut } from "./record-issue.js";
import type { Unlinked, UnlinkedCounter } from "./unlinked-counter.js";

/** What a mapping looks things up in. */
export interface MappingResources {
  /** Without it, no label is linked. */
  readonly labels?: LabelIndex | undefined;
  /** Without it, no place is found by its name. */
  readonly places?: Places | undefined;
  /** Counts the labels that stay unlinked while `readRecords` reads. */
  readonly unlinked?: UnlinkedCounter | undefined;
}

/** Where a row stands in its source. */
export interface RowPosition {
  /** Number of the row, from 1; an id may be made of it. */
  readonly ordinal: number;
  readonly line?: number | undefined;
  readonly source?: string | undefined;
}

/** What a mapping made of a row. */
export interface MappedRow {
  /** A record, not yet checked; `undefined` where the row is no object. */
  readonly value: unknown;
  /** Warnings about what stays absent from the record; an error where there is none. */
  readonly issues: readonly DataIssue[];
  readonly unlinked: readonly Unlinked[];
}

/** Makes a candidate or vacancy of one foreign row: a CSV row by column names, or a JSON object. */
export function applyMapping(
  mapping: Mapping,
  row: unknown,
  resources: MappingResources = {},
  { ordinal, line, source }: RowPosition = { ordinal: 1 },
): MappedRow {
  const kind: RecordKind = mapping.target === "candidates" ? "candidate" : "vacancy";
  const position = line ?? `#${String(ordinal)}`;
  if (row === null || typeof row !== "object" || Array.isArray(row)) {
    return { value: undefined, issues: [issueAt({ kind, source }, position, leftOut("an object, to be mapped", show(row)))], unlinked: [] };
  }
  const issues: DataIssue[] = [];
  const unlinked: Unlinked[] = [];
  const made = evaluate(mapping.fields, "", {
    scope: row,
    ordinal,
    labels: resources.labels,
    places: resources.places,
    warn: (path, expected, received) => issues.push(issueAt({ kind, source }, position, { severity: "warning", path, expected, received })),
    unlinked: (label) => unlinked.push(label),
  });
  const value = (made ?? {}) as { readonly id?: unknown };
  const id = typeof value.id === "string" ? value.id : undefined;
  return { value, issues: id === undefined ? issues : issues.map((issue) => ({ ...issue, record: id })), unlinked };
}
