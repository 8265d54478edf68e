import { type Entries } from "./entries.js";

/** Finds the documents of one query by their ids, for one query after the other. */
export interface DocumentTable {
  /** Forgets the last query, and takes in the rows of another. @returns a row whose document was there before, or -1. */
  fill(entries: Entries, start: number, end: number): number;
  /** Row that has the document of another row, or -1. */
  find(other: Entries, row: number): number;
}

/** Starts empty. Open addressing with linear probing; a slot counts only where it bears the stamp of the query. */
export function createDocumentTable(): DocumentTable {
  let slots = new Int32Array(64);
  let stamps = new Int32Array(64);
  let mask = 63;
  let stamp = 0;
  let held: Entries | undefined;

  return {
    fill(entries, start, end) {
      const size = 2 ** Math.ceil(Math.log2(Math.max(32, (end - start) * 2)));
      if (size > slots.length) {
        slots = new Int32Array(size);
        stamps = new Int32Array(size);
        stamp = 0;
      }
      mask = size - 1;
      stamp++;
      held = entries;
      const { hashes, text, from, to } = entries;
      let twice = -1;
      for (let row = start; row < end; row++) {
        const hash = hashes[row]!;
        let slot = spread(hash) & mask;
        while (stamps[slot] === stamp) {
          const other = slots[slot]!;
          if (hashes[other] === hash && sameBytes(text, from[row]!, to[row]!, text, from[other]!, to[other]!)) break;
          slot = (slot + 1) & mask;
        }
        if (stamps[slot] === stamp) {
          if (twice < 0) twice = row;
          continue;
        }
        stamps[slot] = stamp;
        slots[slot] = row;
      }
      return twice;
    },
    find(other, row) {
      if (held === undefined) return -1;
      const { hashes, text, from, to } = held;
      const hash = other.hashes[row]!;
      let slot = spread(hash) & mask;
      while (stamps[slot] === stamp) {
        const own = slots[slot]!;
        if (hashes[own] === hash && sameBytes(text, from[own]!, to[own]!, other.text, other.from[row]!, other.to[row]!)) return own;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
  };
}

/** The low bits of FNV-1a are its weakest. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function sameBytes(a: Uint8Array, fromA: number, toA: number, b: Uint8Array, fromB: number, toB: number): boolean {
  if (toA - fromA !== toB - fromB) return false;
  for (let at = fromA, other = fromB; at < toA; at++, other++) if (a[at] !== b[other]) return false;
  return true;
}
