/** Entries by key: a hash table with open addressing and linear probing, the entries of a key chained. */
export interface KeyTable {
  /** Keys at their slots, −1 where a slot is empty; the length is a power of two. */
  readonly keys: Int32Array;
  /** Beside `keys`: the first entry of the key, −1 at an empty slot. */
  readonly first: Int32Array;
  /** The next entry with the same key, −1 after the last. */
  readonly next: Int32Array;
}

/**
 * Builds the table of entries 0, 1, … by their keys (whole numbers from 0 on, such as rows of concepts, or terms).
 * Source: Knuth 1973, The Art of Computer Programming 3, 6.4, algorithm L; at most half of the slots are taken.
 */
export function keyTable(keyOf: ArrayLike<number>): KeyTable {
  const slots = 2 ** Math.ceil(Math.log2(2 * keyOf.length + 2));
  const keys = new Int32Array(slots).fill(-1);
  const first = new Int32Array(slots).fill(-1);
  const next = new Int32Array(keyOf.length);
  // From the last on, so that a chain goes upwards.
  for (let entry = keyOf.length - 1; entry >= 0; entry--) {
    const slot = slotOf(keys, keyOf[entry]!);
    keys[slot] = keyOf[entry]!;
    next[entry] = first[slot]!;
    first[slot] = entry;
  }
  return { keys, first, next };
}

/** First entry under a key, −1 where there is none. */
export function firstUnder({ keys, first }: KeyTable, key: number): number {
  return first[slotOf(keys, key)]!;
}

/** Slot of a key, or the empty one where it would be put; multiplies by 2³² over the golden ratio, so that neighbours part (Knuth 6.4). */
function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> 8;
  for (;;) {
    slot &= mask;
    const its = keys[slot]!;
    if (its === key || its === -1) return slot;
    slot++;
  }
}
