import { existsSync } from "node:fs";
import { join } from "node:path";
import type { IsoDate } from "../model/index.js";
import { diskAt, OfficeBusyError, RegisterError, UnreadableError, type Disk, type OfficeNotice } from "../office/index.js";
import { asOfDay } from "./as-of-day.js";
import { exitCodes, Stop, wrongUsage } from "./exit-codes.js";
import { officeWordsIn, type OfficeWords } from "./office-words.js";
import { reasonOf } from "./read-file.js";
import type { Shell } from "./shell.js";

/** Options that every command of an office has. */
export interface OfficeOptions {
  /** @defaultValue kantor */
  readonly folder?: string;
  readonly asOf?: string;
}

/** The folder that a command works in, and the words that it speaks. */
export interface OfficeSetting {
  readonly folder: string;
  readonly disk: Disk;
  readonly asOf: IsoDate;
  readonly words: OfficeWords;
}

/** Finds the folder, which is made where it is not there. @throws Stop where it can be neither found nor made, or for a day that is none. */
export function openFolder({ folder = "kantor", asOf }: OfficeOptions, shell: Shell): OfficeSetting {
  const words = officeWordsIn(shell.locale);
  try {
    return { folder, disk: diskAt(folder), asOf: asOfDay(asOf, shell), words };
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw wrongUsage(shell.say.usage.cannotWrite(folder, reasonOf(error, shell.say)));
    throw error;
  }
}

/** Waits for work in the folder, and says in words where somebody else does not let go of it, or a register was broken by hand. @throws Stop */
export async function inFolder<T>({ folder, words }: OfficeSetting, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof OfficeBusyError) throw new Stop(exitCodes.badData, words.busy(join(folder, error.lock)));
    if (error instanceof RegisterError) throw new Stop(exitCodes.badData, words.brokenLine(join(folder, error.file), error.line));
    if (error instanceof UnreadableError) throw new Stop(exitCodes.badData, words.remove.unreadable(join(folder, error.where)));
    throw error;
  }
}

/** Tells what was found on opening the folder. */
export function tellNotices(notices: readonly OfficeNotice[], { words }: OfficeSetting, { stderr }: Shell): void {
  for (const notice of notices) stderr.write(`${words.notice(notice)}\n`);
}

/** Names of a folder's own taxonomy. */
export const ownTaxonomy: readonly string[] = ["taxonomy.snapshot", "taxonomy.json"];

/** A file of the folder that the office may lay there: its taxonomy, its policy. */
export function ownFile(folder: string, names: readonly string[]): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => existsSync(path));
}
