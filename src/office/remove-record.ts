import type { Candidate, Demographics } from "../model/index.js";
import type { Contact } from "../packs/indonesia/index.js";
import { logName, type OfficeChange, type OfficeState } from "./folder.js";
import { checksumOf, redactEntry, type LogEntry } from "./log-entry.js";
import type { OfficeEvent } from "./office-event.js";
import { idOfNumber, ownNumber } from "./own-number.js";
import { plainWords, redactLists, says, UnreadableError } from "./redact-lists.js";
import { readRegister, registerBytes, registerFile } from "./registers.js";
import { strayFiles } from "./stray-files.js";

/** What is removed, and by whom. */
export interface RemovalWish {
  readonly side: "candidate" | "vacancy";
  readonly id: string;
  /** The officer. */
  readonly by: string;
}

/** A removal, and how far it goes. */
export interface Removal extends OfficeChange {
  /** Entries of the log that say nothing any more. */
  readonly erased: number;
  /** Lists and decisions that were about the person alone, and are gone. */
  readonly deleted: number;
  /** Lists of vacancies in which a placeholder stands for the person. */
  readonly redacted: number;
  /** Other files in the folder that tell of the person, or into which nobody can look: they stay. */
  readonly strays: readonly string[];
}

/**
 * Takes a person out of a folder for good: out of the registers, the log, and the lists and decisions that are kept. Entries about the person keep
 * their day, their number and their checksum, and nothing else; in lists for vacancies another word stands for the person, and a reason that was given
 * about or beside the person is gone. What a crash left behind goes, too. A vacancy is taken out of its register; what happened to people keeps its number.
 * @returns `undefined` where there is no such record.
 * @throws UnreadableError for a person, where a line of the log or the record of a list cannot be read.
 */
export function removeRecord(state: OfficeState, { side, id, by }: RemovalWish): Removal | undefined {
  const number = (state.entries.at(-1)?.number ?? 0) + 1;
  const given = ownNumber(side, id);
  // Any other number could say who it was.
  const ownId = given !== undefined && id === idOfNumber(side, given) ? { id } : {};
  if (side === "vacancy") {
    const vacancies = new Map(readRegister(state, "vacancies"));
    if (!vacancies.delete(id)) return undefined;
    const files = new Map([[registerFile("vacancies"), registerBytes(vacancies)]]);
    return { event: { kind: "removal", side, ...ownId, by }, files, erased: 0, deleted: 0, redacted: 0, strays: [] };
  }
  const registers = (["candidates", "contacts", "demographics"] as const).map((name) => {
    const records: ReadonlyMap<string, Candidate | Contact | Demographics> = readRegister(state, name);
    return { name, has: records.has(id), rest: new Map([...records].filter(([one]) => one !== id)) };
  });
  if (!registers.some(({ has }) => has)) return undefined;
  for (const notice of state.notices)
    if (notice.kind === "log" && notice.flaw.kind === "unreadable") throw new UnreadableError(`${logName}:${String(notice.flaw.line)}`);
  const said = wordsOf(state, id);

  const own = ownEntries(state.entries, id);
  const records = [...own].flatMap(({ files }) => Object.keys(files).filter((name) => name.startsWith("records/")));
  const deleted = [...new Set([...records, ...state.names.filter((name) => name.startsWith("unfinished-"))])];
  const entries = state.entries.map((entry): LogEntry => {
    const { event } = entry;
    if (own.has(entry)) return erased(entry, number, deleted);
    // A reason that tells of the person, in what happened to another.
    if (event.kind !== "outcome" || event.reason === undefined || !says(event.reason, said)) return entry;
    return redactEntry(entry, { event: withoutReason(event), files: entry.files });
  });
  const changed = entries.filter((entry, index) => entry !== state.entries[index]);
  const lists = redactLists(state, { id, said, standIn: `removed-${String(number)}`, deleted: new Set(deleted) });
  return {
    event: {
      ...{ kind: "removal", side, ...ownId, by, deleted },
      redacted: Object.fromEntries(changed.map((entry) => [String(entry.number), checksumOf(entry)])),
    },
    files: new Map([...registers.map(({ name, rest }) => [registerFile(name), registerBytes(rest)] as const), ...lists]),
    entries,
    ...{ erased: own.size, deleted: records.length, redacted: lists.size, strays: strayFiles(state, said) },
  };
}

/** Entries that are about the person alone, or about a referral of the person. */
function ownEntries(entries: readonly LogEntry[], id: string): ReadonlySet<LogEntry> {
  const referrals = new Set(entries.flatMap(({ event }) => (event.kind === "referral" && event.candidate === id ? [event.number] : [])));
  const isOwn = ({ event }: LogEntry): boolean => {
    switch (event.kind) {
      case "run":
      case "answer":
        return event.side === "candidate" && event.id === id;
      case "referral":
      case "report":
      case "session":
        return event.candidate === id;
      case "outcome":
        return referrals.has(event.referral);
      default:
        return false;
    }
  };
  return new Set(entries.filter(isOwn));
}

function erased(entry: LogEntry, removal: number, deleted: readonly string[]): LogEntry {
  const { event, files } = entry;
  const referral = event.kind === "referral" ? { referral: event.number } : {};
  // What else was written with it was written by others since; the checksums of registers are those of all their records.
  const kept = Object.fromEntries(Object.entries(files).filter(([name]) => !deleted.includes(name)));
  return redactEntry(entry, { event: { kind: "erased", removal, ...referral }, files: kept });
}

type OutcomeEvent = Extract<OfficeEvent, { kind: "outcome" }>;

function withoutReason({ kind, referral, outcome, by, startDate }: OutcomeEvent): OutcomeEvent {
  return { kind, referral, outcome, by, ...(startDate === undefined ? {} : { startDate }) };
}

/** By what words a text may tell of the person: name, number, telephone, mail. */
function wordsOf(state: OfficeState, id: string): readonly string[] {
  const candidate = readRegister(state, "candidates").get(id);
  const contact = readRegister(state, "contacts").get(id);
  return [id, candidate?.name, candidate?.registration?.number, contact?.phone, contact?.email].filter(
    // Fewer letters would be found in anything.
    (words): words is string => words !== undefined && plainWords(words).length >= 3,
  );
}
