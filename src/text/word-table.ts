/** Most letters of a word that a table takes. */
export const MOST_LETTERS = 12;

/**
 * What is known of words of at most twelve letters a to z, by their letters alone: five bits each, the first six in `head`, the others in `tail`.
 * A word is looked up without being cut out of its text, and the table holds no string.
 */
export interface WordTable<T> {
  /** Place of a word among `values`, −1 where it is not known. */
  find(head: number, tail: number): number;
  /** Adds a word that is not known; where the table is full, all others are forgotten first. */
  add(head: number, tail: number, value: T): void;
  readonly values: readonly T[];
}

/** Makes an empty table. @param most so many words are held. */
export function wordTable<T>(most: number): WordTable<T> {
  const values: T[] = [];
  // Open addressing with linear probing (Knuth, vol. 3, 6.4, algorithm L). A slot is head, tail, and the place of the value, from 1 on.
  let slots = new Int32Array(3 * 256);
  let mask = 255;
  const slotOf = (head: number, tail: number): number => {
    let slot = spread(head, tail) & mask;
    while (slots[3 * slot + 2] !== 0 && !(slots[3 * slot] === head && slots[3 * slot + 1] === tail)) slot = (slot + 1) & mask;
    return 3 * slot;
  };
  const put = (head: number, tail: number, place: number): void => {
    const at = slotOf(head, tail);
    slots[at] = head;
    slots[at + 1] = tail;
    slots[at + 2] = place;
  };
  const resize = (count: number): void => {
    const old = slots;
    slots = new Int32Array(3 * count);
    mask = count - 1;
    for (let at = 0; at < old.length; at += 3) if (old[at + 2] !== 0) put(old[at]!, old[at + 1]!, old[at + 2]!);
  };
  return {
    values,
    find: (head, tail) => slots[slotOf(head, tail) + 2]! - 1,
    add(head, tail, value) {
      if (values.length === most) {
        values.length = 0;
        slots.fill(0);
      } else if (values.length * 2 > mask) resize(2 * (mask + 1));
      put(head, tail, values.push(value));
    },
  };
}

/** Mixes all letters into the low bits (the finalizer of MurmurHash3, Appleby 2011). */
function spread(head: number, tail: number): number {
  let mixed = Math.imul(head, 0x85ebca6b) ^ Math.imul(tail, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
