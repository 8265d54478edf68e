import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { wrongUsage } from "./exit-codes.js";
import { reasonOf } from "./read-file.js";
import type { Shell } from "./shell.js";

/** Looks whether a result can be written, before the work for it is done. @throws Stop where it cannot. */
export async function checkWritable(out: string | undefined, { say }: Shell): Promise<void> {
  if (out === undefined) return;
  try {
    await access(dirname(out), constants.W_OK);
  } catch (error) {
    throw wrongUsage(say.usage.cannotWrite(out, reasonOf(error, say)));
  }
  const there = await stat(out).catch(() => undefined);
  if (there?.isDirectory()) throw wrongUsage(say.usage.cannotWrite(out, say.reasons["EISDIR"] ?? "EISDIR"));
}

/**
 * Writes a result to standard output, or into a file, whose path then goes to standard error.
 * @throws Stop where the file cannot be written.
 */
export async function writeResult(
  chunks: Iterable<string | Uint8Array>,
  out: string | undefined,
  { stdout, stderr, say }: Shell,
): Promise<void> {
  if (out === undefined) {
    for (const chunk of chunks) if (!stdout.write(chunk)) await once(stdout, "drain");
    return;
  }
  try {
    await pipeline(Readable.from(chunks), createWriteStream(out));
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw wrongUsage(say.usage.cannotWrite(out, reasonOf(error, say)));
    throw error;
  }
  stderr.write(`${say.wrote(out)}\n`);
}
