import type { Row } from "../market/index.js";
import type { Query } from "./query.js";
import type { PostingGroup, Scan, SparseScan } from "./scan.js";

/**
 * The bound of one row under a scan, straight from its recipes and without an index: the slow way, which every index must agree with.
 * @param scan of `query`, under the assumption `assume`.
 * @returns without the scan's error; NaN where a batch says that the demand is not made.
 */
export function scanBound(scan: Scan, query: Query, row: Row, assume: number): number {
  switch (scan.shape) {
    case "table":
      return scan.classes.key(row) === undefined ? query.ceiling : query.degree(row, assume);
    case "batch": {
      const bounds = new Float64Array(1);
      scan.fill(Int32Array.of(row), bounds);
      return bounds[0]!;
    }
    case "sparse":
      if (scan.base.classes.key(row) === undefined) return query.ceiling;
      return scan.groups.reduce((bound, group) => bound + gainOf(scan, group, row), scan.base.bound(row));
  }
}

/** The gain of the first list that holds the row. */
function gainOf({ postings: { offsets, key, payload } }: SparseScan, group: PostingGroup, row: Row): number {
  for (const list of group) {
    const entry = key.subarray(0, offsets[row + 1]).indexOf(list.key, offsets[row]);
    if (entry < 0) continue;
    const { gain } = list;
    if (typeof gain === "number") return gain;
    const its = payload?.(row, entry) ?? 0;
    return gain instanceof Float64Array ? gain[its]! : gain.perPayload * its;
  }
  return 0;
}
