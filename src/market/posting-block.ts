import type { PostedLists, PostingBlock, PostingRecipe } from "./row-index.js";

/** Number of postings of a key; a key that came after the block was built has none. */
export function countPostings({ offsets }: PostingBlock, key: number): number {
  return key + 1 < offsets.length ? offsets[key + 1]! - offsets[key]! : 0;
}

/** Posts the list entries of rows under their keys, by counting first (a counting sort: Seward 1954). */
export function buildPostingBlock(rows: Int32Array, { keys, posts, more, ...first }: PostingRecipe): PostingBlock {
  const offsets = new Uint32Array(keys + 1);
  countEntries(rows, first, 0, posts, offsets);
  if (more) countEntries(rows, more, more.from, posts, offsets);
  for (let k = 0; k < keys; k++) offsets[k + 1] = offsets[k + 1]! + offsets[k]!;
  const block = { offsets, entries: new Uint32Array(offsets[keys]!), highest: new Uint16Array(keys) };
  const next = offsets.slice();
  const repeats = postEntries(rows, first, 0, posts, block, next);
  return { ...block, repeats: more ? Math.max(repeats, postEntries(rows, more, more.from, posts, block, next)) : repeats };
}

function countEntries(rows: Int32Array, { offsets: lists, key }: PostedLists, from: number, posts: Posts, offsets: Uint32Array): void {
  for (const row of rows) {
    if (posts && !posts(row)) continue;
    for (let e = lists[row]!; e < lists[row + 1]!; e++) {
      const its = key[e]!;
      if (its >= 0) offsets[from + its + 1] = offsets[from + its + 1]! + 1;
    }
  }
}

type Posts = PostingRecipe["posts"];

/** @param next where the next posting of each key stands. @returns how many postings a row has under one key, at most. */
function postEntries(
  rows: Int32Array,
  { offsets: lists, key, payload }: PostedLists,
  from: number,
  posts: Posts,
  { entries, highest }: Omit<PostingBlock, "repeats">,
  next: Uint32Array,
): number {
  /** Position that was posted last under each key: to look it up among the entries would cost a wait for memory each. */
  const last = new Int32Array(highest.length).fill(-1);
  let repeats = 1;
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position]!;
    if (posts && !posts(row)) continue;
    let again = 0;
    for (let e = lists[row]!; e < lists[row + 1]!; e++) {
      if (key[e]! < 0) continue;
      const its = from + key[e]!;
      if (last[its] === position) again++;
      last[its] = position;
      const carried = payload ? payload(row, e) : 0;
      if (carried > highest[its]!) highest[its] = carried;
      entries[next[its]!] = position | (carried << 16);
      next[its] = next[its]! + 1;
    }
    if (again >= repeats) repeats = again + 1;
  }
  return repeats;
}
