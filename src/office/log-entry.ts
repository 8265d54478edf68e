import { canonicalJson, contentHash, type IsoDate, type Json } from "../model/index.js";
import type { OfficeEvent } from "./office-event.js";

/** One line of the log; each names the one before it by its checksum. */
export interface LogEntry {
  /** Counted from 1. */
  readonly number: number;
  readonly at: IsoDate;
  readonly event: OfficeEvent;
  /** Files that were written with it, each with the SHA-256 of its content. */
  readonly files: Readonly<Record<string, string>>;
  /** Checksum of the entry before; empty for the first. */
  readonly previous: string;
  /** Chance: where an entry's content is taken away, this goes with it, and nobody can guess from the checksum what stood there. */
  readonly salt?: string;
  /** SHA-256 of all the rest, as it was written; it stays where the content was taken away. */
  readonly hash: string;
}

/** What is wrong with a log: a line was altered, taken out, put in, or cannot be read. */
export interface LogFlaw {
  readonly line: number;
  readonly kind: "unreadable" | "altered" | "outOfOrder";
}

/** A log as it was read. */
export interface ReadLog {
  readonly entries: readonly LogEntry[];
  readonly flaws: readonly LogFlaw[];
  /** Bytes up to the end of the last whole line: what follows was being written when the program fell. */
  readonly wholeBytes: number;
}

/** Makes the entry that follows another. */
export function nextEntry(
  last: LogEntry | undefined,
  { at, event, files, salt }: Pick<LogEntry, "at" | "event" | "files" | "salt">,
): LogEntry {
  const content = {
    number: (last?.number ?? 0) + 1,
    at,
    event,
    files,
    previous: last?.hash ?? "",
    ...(salt === undefined ? {} : { salt }),
  };
  return { ...content, hash: contentHash(content) };
}

/** An entry with other content in its place of the chain: its checksum stays, its chance goes. */
export function redactEntry({ number, at, previous, hash }: LogEntry, { event, files }: Pick<LogEntry, "event" | "files">): LogEntry {
  return { number, at, event, files, previous, hash };
}

/** Checksum of what an entry says now, which is not `hash` where content was taken away. */
export function checksumOf({ number, at, event, files, previous, salt }: LogEntry): string {
  return contentHash({ number, at, event, files, previous, ...(salt === undefined ? {} : { salt }) });
}

/** Writes entries, each as its line. */
export function linesOf(entries: readonly LogEntry[]): Uint8Array {
  return new TextEncoder().encode(entries.map((entry) => `${canonicalJson(entry as unknown as Json)}\n`).join(""));
}

/**
 * Reads a log, and proves its chain of checksums: each entry is as it was written, or as a later removal says that it stands now.
 * A flaw tells the line, never what stands there.
 */
export function readLog(bytes: Uint8Array): ReadLog {
  const wholeBytes = bytes.lastIndexOf(0x0a) + 1;
  const lines = new TextDecoder().decode(bytes.subarray(0, wholeBytes)).split("\n").slice(0, -1).map(entryOf);
  const entries = lines.filter((entry) => entry !== undefined);
  const checksums = new Map(entries.map((entry) => [entry, checksumOf(entry)]));
  const isAsWritten = (entry: LogEntry): boolean => checksums.get(entry) === entry.hash;
  const redacted = redactionsIn(entries.filter(isAsWritten));
  let previous = "";
  const flaws = lines.flatMap((entry, index): readonly LogFlaw[] => {
    const line = index + 1;
    if (!entry) return [{ line, kind: "unreadable" }];
    const follows = entry.previous === previous;
    previous = entry.hash;
    if (!isAsWritten(entry) && redacted.get(entry.number) !== checksums.get(entry)) return [{ line, kind: "altered" }];
    return follows ? [] : [{ line, kind: "outOfOrder" }];
  });
  return { entries, flaws, wholeBytes };
}

/** What entries say after content was taken out of them, each by the last removal that touched it. */
function redactionsIn(entries: readonly LogEntry[]): ReadonlyMap<number, string> {
  return new Map(
    entries.flatMap(({ number, event }) =>
      event.kind === "removal"
        ? Object.entries(event.redacted ?? {}).flatMap(([at, checksum]) => (Number(at) < number ? [[Number(at), checksum] as const] : []))
        : [],
    ),
  );
}

function entryOf(text: string): LogEntry | undefined {
  try {
    const { number, at, event, files, previous, salt, hash } = JSON.parse(text) as Partial<LogEntry>;
    const isEntry =
      typeof number === "number" &&
      typeof at === "string" &&
      typeof event?.kind === "string" &&
      typeof files === "object" &&
      typeof previous === "string" &&
      typeof hash === "string";
    return isEntry ? { number, at, event, files, previous, ...(salt === undefined ? {} : { salt }), hash } : undefined;
  } catch {
    return undefined;
  }
}
