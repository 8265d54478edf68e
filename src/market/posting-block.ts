import type { PostingBlock, PostingRecipe } from "./row-index.js";

/** Number of postings of a key; a key that came after the block was built has none. */
export function countPostings({ offsets }: PostingBlock, key: number): number {
  return key + 1 < offsets.length ? offsets[key + 1]! - offsets[key]! : 0;
}

/** Posts the list entries of rows under their keys, by counting first (a counting sort: Seward 1954). */
export function buildPostingBlock(rows: Int32Array, { keys, offsets: lists, key, posts, payload }: PostingRecipe): PostingBlock {
  const offsets = new Uint32Array(keys + 1);
  for (const row of rows) {
    if (posts && !posts(row)) continue;
    for (let e = lists[row]!; e < lists[row + 1]!; e++) {
      const its = key[e]!;
      if (its >= 0) offsets[its + 1] = offsets[its + 1]! + 1;
    }
  }
  for (let k = 0; k < keys; k++) offsets[k + 1] = offsets[k + 1]! + offsets[k]!;
  const next = offsets.slice();
  const entries = new Uint32Array(offsets[keys]!);
  const highest = new Uint16Array(keys);
  /** Position that was posted last under each key: to look it up among the entries would cost a wait for memory each. */
  const last = new Int32Array(keys).fill(-1);
  let repeats = 1;
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position]!;
    if (posts && !posts(row)) continue;
    let again = 0;
    for (let e = lists[row]!; e < lists[row + 1]!; e++) {
      const its = key[e]!;
      if (its < 0) continue;
      if (last[its] === position) again++;
      last[its] = position;
      const carried = payload ? payload(row, e) : 0;
      if (carried > highest[its]!) highest[its] = carried;
      entries[next[its]!] = position | (carried << 16);
      next[its] = next[its]! + 1;
    }
    if (again >= repeats) repeats = again + 1;
  }
  return { offsets, entries, highest, repeats };
}
