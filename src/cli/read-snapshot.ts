import { open } from "node:fs/promises";
import { loadMarket, type Market } from "../market/index.js";
import { english } from "../text/index.js";
import { indonesian } from "../text/indonesian.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { checkReadable } from "./read-file.js";
import type { Shell } from "./shell.js";

/** Reads a market that `pengantar index` wrote. @throws Stop where the file cannot be read, or is not as it was written. */
export async function readSnapshot(file: string, { say }: Shell): Promise<Market> {
  await checkReadable(file, say);
  const bytes = await readBytes(file);
  try {
    return loadMarket(bytes, { languages: [indonesian, english], verify: true });
  } catch (error) {
    if (error instanceof RangeError) throw new Stop(exitCodes.badData, say.issues.badSnapshot(file, error.message));
    throw error;
  }
}

/** Node reads at most 2 GiB at once. */
const PIECE = 2 ** 30;

async function readBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const bytes = new Uint8Array((await handle.stat()).size);
    let end = 0;
    while (end < bytes.length) {
      const { bytesRead } = await handle.read(bytes, end, Math.min(PIECE, bytes.length - end));
      if (bytesRead === 0) break;
      end += bytesRead;
    }
    return bytes.subarray(0, end);
  } finally {
    await handle.close();
  }
}
