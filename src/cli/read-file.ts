import { createReadStream } from "node:fs";
import { access, constants, readFile, stat } from "node:fs/promises";
import { wrongUsage } from "./exit-codes.js";
import type { Messages } from "./messages.js";
import type { Shell } from "./shell.js";

/** A file of records that is there to be read. */
export interface RecordFile {
  readonly format: "json" | "jsonl" | "csv";
  /** Name for the reader. */
  readonly name: string;
  bytes(): AsyncIterable<Uint8Array>;
}

const formats: ReadonlyMap<string, RecordFile["format"]> = new Map([
  ["json", "json"],
  ["jsonl", "jsonl"],
  ["ndjson", "jsonl"],
  ["csv", "csv"],
  ["tsv", "csv"],
]);

/** Finds a file of records; its format is in its name, `-` is JSON Lines from standard input. @throws Stop where it cannot be read. */
export async function openRecords(file: string, { say, stdin }: Shell): Promise<RecordFile> {
  if (file === "-") return { format: "jsonl", name: "-", bytes: () => stdin as AsyncIterable<Uint8Array> };
  const format = formats.get(/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "");
  if (format === undefined) throw wrongUsage(say.usage.unknownFormat(file));
  await checkReadable(file, say);
  return { format, name: file, bytes: () => createReadStream(file) };
}

/** Reads a file whole. @throws Stop where it cannot be read. */
export async function readWhole(file: string, say: Messages): Promise<Uint8Array> {
  await checkReadable(file, say);
  return readFile(file);
}

/** Says an error of the file system in words. */
export function reasonOf(error: unknown, { reasons }: Messages): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined ? message : (reasons[code] ?? code);
}

/** Looks whether a file can be read. @throws Stop where it cannot. */
export async function checkReadable(file: string, say: Messages): Promise<void> {
  try {
    await access(file, constants.R_OK);
  } catch (error) {
    throw wrongUsage(say.usage.cannotRead(file, reasonOf(error, say)));
  }
  if ((await stat(file)).isDirectory()) throw wrongUsage(say.usage.cannotRead(file, say.reasons["EISDIR"] ?? "EISDIR"));
}
