/** The edges of a tree whose nodes are numbered from 0, the root, on: from a node by a label (a number from 0) to a node. */
export interface TrieEdges {
  /** Where the edge leads; 0 where there is none: none leads to the root. */
  follow(node: number, label: number): number;
  /** Where the edge leads, after making it, and a new node, where there is none. */
  grow(node: number, label: number): number;
}

/**
 * Makes a tree of the root alone.
 * The edges lie in one table with open addressing and linear probing (Knuth, vol. 3, 6.4, algorithm L), each as node, label and target.
 */
export function trieEdges(): TrieEdges {
  let table = new Int32Array(3 * 1024);
  let mask = 1023;
  let nodes = 1;
  const slotOf = (node: number, label: number): number => {
    let slot = spread(node, label) & mask;
    while (table[3 * slot + 2] !== 0 && !(table[3 * slot] === node && table[3 * slot + 1] === label)) slot = (slot + 1) & mask;
    return 3 * slot;
  };
  const double = (): void => {
    const old = table;
    table = new Int32Array(2 * old.length);
    mask = 2 * mask + 1;
    for (let at = 0; at < old.length; at += 3) if (old[at + 2] !== 0) table.set(old.subarray(at, at + 3), slotOf(old[at]!, old[at + 1]!));
  };
  return {
    follow: (node, label) => table[slotOf(node, label) + 2]!,
    grow(node, label) {
      let slot = slotOf(node, label);
      if (table[slot + 2] !== 0) return table[slot + 2]!;
      if (2 * nodes > mask) {
        double();
        slot = slotOf(node, label);
      }
      table[slot] = node;
      table[slot + 1] = label;
      table[slot + 2] = nodes;
      return nodes++;
    },
  };
}

/** Mixes both numbers into the low bits (the finalizer of MurmurHash3, Appleby 2011). */
function spread(node: number, label: number): number {
  let mixed = Math.imul(node, 0x85ebca6b) ^ Math.imul(label, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
