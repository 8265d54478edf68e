import type { Locale } from "./locale.js";

/** What an issue is about. */
export type RecordKind = "candidate" | "vacancy" | "concept" | "place" | "demographics" | "taxonomy" | "policy" | "mapping" | "file";

/**
 * One problem with the data, as a value; bad data never throws.
 * `error`: the record (or row) was left out. `warning`: the record is in, and what the issue names is treated as unknown.
 */
export interface DataIssue {
  readonly severity: "error" | "warning";
  readonly kind: RecordKind;
  /** Id of the record, or its position (`#3` the third of a list, `line 7` of a file) where the id could not be read. */
  readonly record: string;
  /** Where in the record: `requirements[2].concept`; empty for the record as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** Where the record came from: a file name, with its line where known. */
  readonly source?: string;
}

/** What a step gives back that reads data: what could be used, and what was wrong. */
export interface Read<T> {
  readonly value: T;
  readonly issues: readonly DataIssue[];
}

const words: Record<Locale, { error: string; warning: string; expected: string; received: string }> = {
  en: { error: "left out", warning: "warning", expected: "expected", received: "received" },
  id: { error: "tidak dipakai", warning: "peringatan", expected: "seharusnya", received: "diterima" },
};

/** Says an issue as one line for a reader. */
export function describeIssue(issue: DataIssue, locale: Locale): string {
  const word = words[locale];
  const where = issue.path === "" ? "" : ` ${issue.path}`;
  const source = issue.source === undefined ? "" : ` (${issue.source})`;
  return `${word[issue.severity]}: ${issue.kind} ${issue.record}${where}: ${word.expected} ${issue.expected}; ${word.received} ${issue.received}${source}`;
}

/** Shows a received value shortly: JSON, cut after 80 characters, with `…` for the members that `conceal` names. */
export function show(value: unknown, conceal: (key: string) => boolean = () => false): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  let text: string | undefined;
  try {
    text = JSON.stringify(value, (key, member: unknown) => {
      if (conceal(key)) return "…";
      return typeof member === "number" && !Number.isFinite(member) ? String(member) : member; // JSON would write null
    });
  } catch {
    text = undefined; // a cycle
  }
  text ??= typeof value;
  return text.length > 80 ? `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}
