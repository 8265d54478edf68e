/**
 * Entries by key, numbered from 1 on, in a hash table.
 * Its slots are so many that most keys without an entry meet an empty one.
 */
export interface KeyTable {
  /** The first entry of each slot's chain, 0 where it is empty. */
  readonly slots: Uint16Array | Uint32Array;
  /** Key of each entry. */
  readonly keys: Int32Array;
  /** The entry after each in its slot's chain, 0 after the last. */
  readonly next: Uint16Array | Uint32Array;
  /** The high bits of a hash that are left are the slot. */
  readonly shift: number;
}

/** A processor guesses well that a slot is empty, and pays dearly where it guesses wrong. */
const SLOTS_AN_ENTRY = 16;

/**
 * Builds the table of entries 1, 2, … by their keys: whole numbers such as rows of concepts, or terms. A key may have several entries.
 * Source: chaining and multiplicative hashing by 2³² over the golden ratio (Knuth 1973, The Art of Computer Programming 3, 6.4).
 */
export function keyTable(keyOf: ArrayLike<number>): KeyTable {
  const count = keyOf.length;
  const bits = Math.ceil(Math.log2(SLOTS_AN_ENTRY * (count + 1)));
  const Entries = count < 65_536 ? Uint16Array : Uint32Array;
  const table = { slots: new Entries(2 ** bits), keys: new Int32Array(count + 1), next: new Entries(count + 1), shift: 32 - bits };
  for (let entry = count; entry > 0; entry--) {
    const key = keyOf[entry - 1]!;
    const slot = Math.imul(key, GOLDEN) >>> table.shift;
    table.keys[entry] = key;
    table.next[entry] = table.slots[slot]!;
    table.slots[slot] = entry;
  }
  return table;
}

const GOLDEN = 0x9e3779b1;

/** The first entry of a key, 0 where it has none. */
export function firstEntry({ slots, keys, next, shift }: KeyTable, key: number): number {
  let entry = slots[Math.imul(key, GOLDEN) >>> shift]!;
  while (entry !== 0 && keys[entry] !== key) entry = next[entry]!;
  return entry;
}

/** The next entry with the same key, 0 after the last. */
export function nextEntry({ keys, next }: KeyTable, entry: number): number {
  const key = keys[entry]!;
  let other = next[entry]!;
  while (other !== 0 && keys[other] !== key) other = next[other]!;
  return other;
}
