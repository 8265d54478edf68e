import { growColumn } from "./growing-column.js";
import type { Row } from "./market.js";

/** Ids of rows as UTF-8, end to end, so that a million of them are three arrays' worth of memory, not a million objects. */
export interface IdColumn {
  readonly bytes: Uint8Array;
  /** The id of row `r` stands at `offsets[r]` up to `offsets[r + 1]`. */
  readonly offsets: Uint32Array;
}

/** Ids to which more come. */
export interface GrowingIds {
  append(id: string): void;
  /** The ids so far; it does not see those that come later. */
  view(): IdColumn;
}

export const noIds: IdColumn = { bytes: new Uint8Array(0), offsets: new Uint32Array(1) };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Lets ids grow behind those that are there. */
export function growIds(start: IdColumn = noIds): GrowingIds {
  const bytes = growColumn(start.bytes);
  const offsets = growColumn(start.offsets);
  let end = start.offsets.at(-1)!;
  return {
    append(id) {
      const its = encoder.encode(id);
      bytes.pushAll(its);
      offsets.push((end += its.length));
    },
    view: () => ({ bytes: bytes.view() as Uint8Array, offsets: offsets.view() as Uint32Array }),
  };
}

/** Id of a row that is there. */
export function idAt({ bytes, offsets }: IdColumn, row: Row): string {
  return decoder.decode(bytes.subarray(offsets[row], offsets[row + 1]));
}

/** Compares the ids of two rows: bytes of UTF-8 sort as code points do. */
export function compareIds({ bytes, offsets }: IdColumn, a: Row, b: Row): number {
  return compareBytes(bytes, offsets[a]!, offsets[a + 1]!, bytes, offsets[b]!, offsets[b + 1]!);
}

/** Finds an id among the first rows, which stand in the order of their ids. @returns −1 where none of them has it. */
export function findId({ bytes, offsets }: IdColumn, sorted: number, id: string): Row {
  // Half of a surrogate pair would be encoded as a character that another id may have.
  if (!id.isWellFormed()) return -1;
  const its = encoder.encode(id);
  let low = 0;
  let high = sorted;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareBytes(bytes, offsets[middle]!, offsets[middle + 1]!, its, 0, its.length);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

function compareBytes(a: Uint8Array, fromA: number, toA: number, b: Uint8Array, fromB: number, toB: number): number {
  const common = Math.min(toA - fromA, toB - fromB);
  for (let i = 0; i < common; i++) {
    const order = a[fromA + i]! - b[fromB + i]!;
    if (order !== 0) return order;
  }
  return toA - fromA - (toB - fromB);
}
