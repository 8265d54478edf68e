import { randomBytes } from "node:crypto";
import type { IsoDate } from "../model/index.js";
import type { Disk } from "./disk.js";
import { fileHash } from "./file-hash.js";
import { withLock, type LockOptions } from "./lock.js";
import { linesOf, nextEntry, readLog, type LogEntry, type LogFlaw } from "./log-entry.js";
import type { OfficeEvent } from "./office-event.js";

/** What was found on opening a folder that whoever works there should know. */
export type OfficeNotice =
  /** The program fell while it wrote: that one change was not made. What had been written of it lies in `file`. */
  | { readonly kind: "unfinished"; readonly file: string }
  /** A file is not as it was last written: somebody changed it outside the program. */
  | { readonly kind: "changedOutside" | "missing"; readonly file: string }
  | { readonly kind: "log"; readonly flaw: LogFlaw };

/** An office's folder as it is at one moment. */
export interface OfficeState {
  readonly entries: readonly LogEntry[];
  readonly notices: readonly OfficeNotice[];
  /** The bytes of a file of the folder; `undefined` where there is none. */
  readonly read: (name: string) => Uint8Array | undefined;
  /** Names of what lies in the folder itself. */
  readonly names: readonly string[];
}

/** A change of the folder: what happened, and the files that are other than before. It is made whole, or not at all. */
export interface OfficeChange {
  readonly event: OfficeEvent;
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** The log as it stands from now on before the new entry, where content is taken out of it. */
  readonly entries?: readonly LogEntry[];
}

/** Name of the log. */
export const logName = "log.jsonl";
const UNFINISHED = ".new";
const recordsFolder = "records";

/** Where a run's record lies, named after its hash. */
export function recordName(hash: string): string {
  return `${recordsFolder}/${hash}.json`;
}

/** Looks at a folder while nobody changes it; what a crash left behind is put in order first. @throws OfficeBusyError */
export function readOffice<T>(disk: Disk, look: (state: OfficeState) => T, options?: LockOptions): Promise<T> {
  return withLock(disk, () => look(openState(disk)), options);
}

/**
 * Changes a folder while nobody else does.
 *
 * New files are written beside the old ones; then one line is added to the log, and with its last byte the change is made; then the new files get
 * their names. A log out of which content is taken is written beside the old one too, and the change is made when it gets its name.
 * A crash before that moment leaves all as it was, one after it is made good by whoever opens the folder next.
 * @param decide says what happened, or `undefined` where nothing did.
 * @throws OfficeBusyError
 */
export function changeOffice<Change extends OfficeChange | undefined>(
  disk: Disk,
  at: IsoDate,
  decide: (state: OfficeState) => Change,
  options?: LockOptions,
): Promise<Change> {
  return withLock(
    disk,
    () => {
      const state = openState(disk);
      const change = decide(state);
      if (change === undefined) return change;
      const files = change.files ?? new Map<string, Uint8Array>();
      for (const [name, bytes] of files) disk.write(name + UNFINISHED, bytes);
      const hashes = Object.fromEntries(Array.from(files, ([name, bytes]) => [name, fileHash(bytes)]));
      const salt = randomBytes(16).toString("hex");
      const entry = nextEntry(state.entries.at(-1), { at, event: change.event, files: hashes, salt });
      if (change.entries === undefined) disk.append(logName, linesOf([entry]));
      else {
        disk.write(logName + UNFINISHED, linesOf([...change.entries, entry]));
        disk.rename(logName + UNFINISHED, logName);
      }
      for (const name of files.keys()) disk.rename(name + UNFINISHED, name);
      deleteFiles(disk, entry);
      return change;
    },
    options,
  );
}

/** The checksum that each file had when it was last written, by its name. */
export function lastWritten(entries: readonly LogEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ files }) => filesOf(files)));
}

/** A log that somebody altered leads to no file outside the folder. */
function filesOf(files: LogEntry["files"]): readonly (readonly [string, string])[] {
  return Object.entries(files).filter(([name]) => /^(?:records\/)?[a-z0-9]+\.(?:jsonl?|snapshot)$/.test(name));
}

function openState(disk: Disk): OfficeState {
  const notices: OfficeNotice[] = [];
  const bytes = disk.read(logName) ?? new Uint8Array();
  const { entries, flaws, wholeBytes } = readLog(bytes);
  if (wholeBytes < bytes.length) {
    const file = `unfinished-${String((entries.at(-1)?.number ?? 0) + 1)}-${fileHash(bytes.subarray(wholeBytes)).slice(0, 8)}`;
    disk.write(file, bytes.slice(wholeBytes));
    disk.truncate(logName, wholeBytes);
    notices.push({ kind: "unfinished", file });
  }
  for (const flaw of flaws) notices.push({ kind: "log", flaw });
  finishLast(disk, entries.at(-1));
  for (const folder of [".", recordsFolder]) {
    const prefix = folder === "." ? "" : `${folder}/`;
    for (const name of disk.list(folder)) if (name.endsWith(UNFINISHED)) disk.remove(prefix + name);
  }
  for (const [file, hash] of lastWritten(entries)) {
    if (file.startsWith(`${recordsFolder}/`)) continue; // Looked at by whoever audits: there are many.
    const there = disk.read(file);
    if (!there) notices.push({ kind: "missing", file });
    else if (fileHash(there) !== hash) notices.push({ kind: "changedOutside", file });
  }
  return { entries, notices, read: (name) => disk.read(name), names: disk.list() };
}

/** A crash after the line of the log may have kept new files from getting their names, and others from being taken away. */
function finishLast(disk: Disk, last: LogEntry | undefined): void {
  for (const [name, hash] of filesOf(last?.files ?? {})) {
    const waiting = disk.read(name + UNFINISHED);
    if (waiting && fileHash(waiting) === hash) disk.rename(name + UNFINISHED, name);
  }
  if (last) deleteFiles(disk, last);
}

/** A log that somebody altered takes away nothing but records and what a crash left. */
function deleteFiles(disk: Disk, { event }: LogEntry): void {
  const names = event.kind === "removal" ? (event.deleted ?? []) : [];
  for (const name of names) if (/^(?:records\/[0-9a-f]+\.json|unfinished-[0-9a-f-]+)$/.test(name)) disk.remove(name);
}
