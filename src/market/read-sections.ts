import { checksum, show } from "../model/index.js";
import type { NumberColumn } from "./column.js";
import { aligned, directorySchema, elementTypes, head, HEAD_BYTES, hexOf, MAGIC, SNAPSHOT_VERSION } from "./snapshot-format.js";

/** One array of a snapshot. */
export interface Section {
  readonly values: NumberColumn;
  /** Whether its bytes are as they were written: a look at each of them. */
  isIntact(): boolean;
}

/**
 * Opens a snapshot: looks at its head and directory alone, and makes each array a view of the given bytes, which are copied only where they
 * do not begin at a multiple of eight.
 * @throws RangeError for what is no snapshot, has another version, or is not as long as it was.
 */
export function readSections(given: Uint8Array): ReadonlyMap<string, Section> {
  if (given.length < HEAD_BYTES || MAGIC.some((byte, index) => given[index] !== byte)) {
    throw refusal("a market snapshot", given.length === 0 ? "no bytes" : `bytes that begin with ${start(given)}`);
  }
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD_BYTES / 4);
  const version = words[head.version / 4]!;
  if (version !== SNAPSHOT_VERSION) {
    throw refusal(`a market snapshot of version ${String(SNAPSHOT_VERSION)}`, `version ${String(version)}`);
  }
  if (words[head.headChecksum / 4] !== checksum(bytes.subarray(0, head.headChecksum))) throw damaged("its head as it was written");
  const length = new Float64Array(bytes.buffer, bytes.byteOffset + head.length, 1)[0]!;
  if (bytes.length !== length) {
    throw refusal(`a market snapshot of ${String(length)} bytes`, String(bytes.length));
  }
  return readDirectory(bytes, words[head.directoryLength / 4]!, words[head.directoryChecksum / 4]!);
}

function readDirectory(bytes: Uint8Array, length: number, sum: number): ReadonlyMap<string, Section> {
  const before = HEAD_BYTES + aligned(length);
  if (before > bytes.length || checksum(bytes.subarray(HEAD_BYTES, before)) !== sum) throw damaged("its directory as it was written");
  const directory = directorySchema.safeParse(parseOrNothing(bytes.subarray(HEAD_BYTES, HEAD_BYTES + length)));
  if (!directory.success) throw damaged("a directory of sections");
  const sections = new Map<string, Section>();
  let end = before;
  for (const [name, type, count, its] of directory.data) {
    const start = end;
    end += aligned(count * elementTypes[type].BYTES_PER_ELEMENT);
    if (end > bytes.length) throw damaged(`section ${name} within its ${String(bytes.length)} bytes`);
    if (sections.has(name)) throw damaged(`section ${name} once`);
    const padded = bytes.subarray(start, end);
    const values = new elementTypes[type](bytes.buffer, bytes.byteOffset + start, count);
    sections.set(name, { values, isIntact: () => hexOf(checksum(padded)) === its });
  }
  if (end !== bytes.length) throw damaged(`no bytes after its last section`);
  return sections;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads the JSON of a section. @returns `undefined` for any other bytes. */
export function parseOrNothing(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** The error of a snapshot that is not as it was written. */
export function damaged(expected: string, received?: unknown): RangeError {
  return refusal(`a market snapshot with ${expected}`, received === undefined ? "a damaged one" : show(received));
}

/** What was expected of refused bytes, and what was received. @throws the error where it is no refusal. */
export function refusalOf(error: unknown): { readonly expected: string; readonly received: string } {
  const found = error instanceof RangeError ? refusals.get(error) : undefined;
  if (!found) throw error;
  return found;
}

const refusals = new WeakMap<RangeError, { readonly expected: string; readonly received: string }>();

function refusal(expected: string, received: string): RangeError {
  const error = new RangeError(`expected ${expected}, received ${received}`);
  refusals.set(error, { expected, received });
  return error;
}

function start(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, MAGIC.length), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
