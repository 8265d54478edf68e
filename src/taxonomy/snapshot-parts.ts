import { checksum, show } from "../model/index.js";
import { damaged, lengthOfSnapshot } from "./snapshot-bytes.js";

/*
 * Behind a taxonomy in its snapshot may stand parts, one after the other: length of the name in bytes (32 bits) · length of the part in bytes (32) ·
 * checksum of name and part (32), the lowest byte first · name in UTF-8 · part.
 */
const headBytes = 12;

/**
 * Puts what was learnt from a taxonomy into its snapshot, under a name; what stood there under this name before is replaced.
 * `loadTaxonomy` passes over it.
 * @throws RangeError for bytes that are no snapshot of a taxonomy.
 */
export function addToSnapshot(snapshot: Uint8Array, name: string, part: Uint8Array): Uint8Array {
  const encoded = new TextEncoder().encode(name);
  const its = new Uint8Array(headBytes + encoded.length + part.length);
  its.set(encoded, headBytes);
  its.set(part, headBytes + encoded.length);
  const head = new DataView(its.buffer);
  head.setUint32(0, encoded.length, true);
  head.setUint32(4, part.length, true);
  head.setUint32(8, checksum(its.subarray(headBytes)), true);
  const end = lengthOfSnapshot(snapshot);
  const kept = [...partsOf(snapshot, end)].filter((other) => other.name !== name).map(({ bytes }) => bytes);
  return joined([snapshot.subarray(0, end), ...kept, its]);
}

/**
 * Gives the part of a taxonomy's snapshot that has a name; `undefined` without one.
 * @throws RangeError for bytes that are no snapshot of a taxonomy, or a part that is not as it was written.
 */
export function partOfSnapshot(snapshot: Uint8Array, name: string): Uint8Array | undefined {
  for (const part of partsOf(snapshot, lengthOfSnapshot(snapshot))) {
    if (part.name !== name) continue;
    const { bytes, sum } = part;
    if (checksum(bytes.subarray(headBytes)) !== sum) throw damaged(`the part ${show(name)} as it was written`);
    return part.value;
  }
  return undefined;
}

/** Names of a snapshot's parts. @throws RangeError where what stands behind the taxonomy are no parts. */
export function namesOfParts(snapshot: Uint8Array): readonly string[] {
  return [...partsOf(snapshot, lengthOfSnapshot(snapshot))].map(({ name }) => name);
}

interface SnapshotPart {
  readonly name: string;
  readonly sum: number;
  readonly value: Uint8Array;
  /** All of it, head and name included. */
  readonly bytes: Uint8Array;
}

function* partsOf(snapshot: Uint8Array, from: number): Generator<SnapshotPart> {
  for (let at = from; at < snapshot.length;) {
    const rest = snapshot.length - at;
    const head = new DataView(snapshot.buffer, snapshot.byteOffset + at, Math.min(headBytes, rest));
    const [named, length] = rest < headBytes ? [rest, rest] : [head.getUint32(0, true), head.getUint32(4, true)];
    const all = headBytes + named + length;
    if (all > rest) throw damaged("parts as they were written");
    const bytes = snapshot.subarray(at, at + all);
    const name = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(headBytes, headBytes + named));
    yield { name, sum: head.getUint32(8, true), value: bytes.subarray(headBytes + named), bytes };
    at += all;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
