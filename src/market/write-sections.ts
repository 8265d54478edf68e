import { checksum } from "../model/index.js";
import type { NumberColumn } from "./column.js";
import { aligned, elementTypeOf, head, HEAD_BYTES, hexOf, MAGIC, SNAPSHOT_VERSION } from "./snapshot-format.js";

/** Arrays by their names, in the order in which a snapshot has them. */
export type Sections = ReadonlyMap<string, NumberColumn>;

/** Writes arrays one after the other, behind a directory of them. The same arrays give the same bytes. */
export function writeSections(sections: Sections): Uint8Array {
  const checksums: string[] = [];
  const directory = (): Uint8Array =>
    new TextEncoder().encode(
      JSON.stringify(Array.from(sections, ([name, values], n) => [name, elementTypeOf(values), values.length, checksums[n] ?? hexOf(0)])),
    );
  const { length } = directory();
  const before = HEAD_BYTES + aligned(length);
  const bytes = new Uint8Array([...sections.values()].reduce((end, { byteLength }) => end + aligned(byteLength), before));
  let end = before;
  for (const values of sections.values()) {
    const start = end;
    end += aligned(values.byteLength);
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), start);
    checksums.push(hexOf(checksum(bytes.subarray(start, end))));
  }
  bytes.set(directory(), HEAD_BYTES);
  writeHead(bytes, length, before);
  return bytes;
}

function writeHead(bytes: Uint8Array, directoryLength: number, before: number): void {
  const words = new Uint32Array(bytes.buffer, 0, HEAD_BYTES / 4);
  bytes.set(MAGIC);
  words[head.version / 4] = SNAPSHOT_VERSION;
  words[head.directoryLength / 4] = directoryLength;
  new Float64Array(bytes.buffer, head.length, 1)[0] = bytes.length;
  words[head.directoryChecksum / 4] = checksum(bytes.subarray(HEAD_BYTES, before));
  words[head.headChecksum / 4] = checksum(bytes.subarray(0, head.headChecksum));
}
