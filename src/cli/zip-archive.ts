import { inflateRawSync } from "node:zlib";

/** The files of a ZIP archive that is held whole. */
export interface ZipArchive {
  /** Names of the files, in the order of the directory. */
  readonly names: readonly string[];
  /**
   * Unpacks a file; `undefined` where there is none of this name, or it cannot be unpacked.
   * @throws ZipTooLarge where all that was unpacked so far, and this, would be more than the limit: archives may claim to be small.
   */
  read(name: string): Uint8Array | undefined;
}

/** Thrown where an archive unpacks to more than it may: it may be a bomb. */
export class ZipTooLarge extends Error {}

/** Most files of an archive that are listed. */
const MOST_FILES = 5000;

/**
 * Opens a ZIP archive by its central directory. Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 * @param limit most bytes that may be unpacked of it, all files together.
 * @returns `undefined` for what is no archive, or one that is encrypted, parted, of more than four gigabytes, or of too many files.
 */
export function openZip(bytes: Uint8Array, limit: number): ZipArchive | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES || count === 0xffff) return undefined;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const flags = view.getUint16(at + 8, true);
    if ((flags & ENCRYPTED) !== 0) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const entry = { method: view.getUint16(at + 10, true), size: view.getUint32(at + 20, true), header: view.getUint32(at + 42, true) };
    const text = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    if (!entries.has(text)) entries.set(text, entry);
    at += 46 + name + extra + comment;
  }
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      const packed = entry && packedBytes(bytes, view, entry);
      if (entry === undefined || packed === undefined) return undefined;
      const content = unpack(packed, entry.method, limit - unpacked);
      unpacked += content?.length ?? 0;
      return content;
    },
  };
}

interface Entry {
  readonly method: number;
  readonly size: number;
  /** Where its own header stands. */
  readonly header: number;
}

const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const ENCRYPTED = 1;

/** The end of the directory, behind which a comment of 65,535 bytes may stand. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** The directory knows the size, the file's own header where its bytes begin. */
function packedBytes(bytes: Uint8Array, view: DataView, { size, header }: Entry): Uint8Array | undefined {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) return undefined;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + size > bytes.length ? undefined : bytes.subarray(start, start + size);
}

function unpack(packed: Uint8Array, method: number, room: number): Uint8Array | undefined {
  if (method === 0) {
    if (packed.length > room) throw new ZipTooLarge();
    return packed;
  }
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new ZipTooLarge();
    return undefined;
  }
}
