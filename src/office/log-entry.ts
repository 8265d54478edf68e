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
  /** SHA-256 of all the rest. */
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
export function nextEntry(last: LogEntry | undefined, { at, event, files }: Pick<LogEntry, "at" | "event" | "files">): LogEntry {
  const content = { number: (last?.number ?? 0) + 1, at, event, files, previous: last?.hash ?? "" };
  return { ...content, hash: contentHash(content) };
}

/** Writes an entry as its line. */
export function lineOf(entry: LogEntry): Uint8Array {
  return new TextEncoder().encode(`${canonicalJson(entry as unknown as Json)}\n`);
}

/** Reads a log, and proves its chain of checksums. A flaw tells the line, never what stands there. */
export function readLog(bytes: Uint8Array): ReadLog {
  const wholeBytes = bytes.lastIndexOf(0x0a) + 1;
  const lines = new TextDecoder().decode(bytes.subarray(0, wholeBytes)).split("\n").slice(0, -1);
  const entries: LogEntry[] = [];
  const flaws: LogFlaw[] = [];
  let previous = "";
  lines.forEach((text, index) => {
    const line = index + 1;
    const entry = entryOf(text);
    if (!entry) {
      flaws.push({ line, kind: "unreadable" });
      return;
    }
    const { hash, ...content } = entry;
    if (contentHash(content) !== hash) flaws.push({ line, kind: "altered" });
    else if (entry.previous !== previous) flaws.push({ line, kind: "outOfOrder" });
    previous = hash;
    entries.push(entry);
  });
  return { entries, flaws, wholeBytes };
}

function entryOf(text: string): LogEntry | undefined {
  try {
    const { number, at, event, files, previous, hash } = JSON.parse(text) as Partial<LogEntry>;
    const isEntry =
      typeof number === "number" &&
      typeof at === "string" &&
      typeof event?.kind === "string" &&
      typeof files === "object" &&
      typeof previous === "string" &&
      typeof hash === "string";
    return isEntry ? { number, at, event, files, previous, hash } : undefined;
  } catch {
    return undefined;
  }
}
