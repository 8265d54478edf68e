import type { PostedLists, Row } from "../market/index.js";
import type { Query } from "./query.js";
import type { PostingGroup, Scan, SparseScan } from "./scan.js";

/**
 * The bound of one row under a scan, straight from its recipes.
 * The slow way, without an index: every index must agree with it.
 * @param scan of `query`, under the assumption `assume`.
 * @returns without the scan's error; NaN where a batch says that the demand is not made.
 */
export function scanBound(scan: Scan, query: Query, row: Row, assume: number): number {
  switch (scan.shape) {
    case "table": {
      const key = scan.classes.key(row);
      if (key === undefined) return query.ceiling;
      return scan.bound ? scan.bound(row, key) : query.degree(row, assume);
    }
    case "batch": {
      const bounds = new Float64Array(1);
      scan.fill(Int32Array.of(row), bounds);
      return bounds[0]!;
    }
    case "sparse":
      if (scan.base.classes.key(row) === undefined) return query.ceiling;
      return scan.base.bound(row) + gainOfGroups(scan, row);
  }
}

/** What the groups give: those up to any one added up, and the others together where that is less. */
function gainOfGroups(scan: SparseScan, row: Row): number {
  const { groups, squares } = scan;
  let least = 0;
  let sumOfSquares = 0;
  for (let i = groups.length - 1; i >= 0; i--) {
    least += gainOf(scan, groups[i]!, row);
    if (!squares) continue;
    sumOfSquares += squares[i]!;
    least = Math.min(least, Math.sqrt(sumOfSquares));
  }
  return least;
}

/** The best gain of the row's postings. */
function gainOf({ postings: { posts, more, ...first } }: SparseScan, group: PostingGroup, row: Row): number {
  if (posts && !posts(row)) return 0;
  const best = bestIn(first, 0, group, row);
  return more ? Math.max(best, bestIn(more, more.from, group, row)) : best;
}

function bestIn({ offsets, key, payload }: PostedLists, from: number, group: PostingGroup, row: Row): number {
  let best = 0;
  for (const { key: its, gain } of group) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry++) {
      if (from + key[entry]! !== its) continue;
      const carried = payload?.(row, entry) ?? 0;
      best = Math.max(best, typeof gain === "number" ? gain : gain instanceof Float64Array ? gain[carried]! : gain.perPayload * carried);
    }
  }
  return best;
}
