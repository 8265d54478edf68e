import type { RowIndex } from "./row-index.js";

/** Indexes the rows of a side. */
export function indexRows(count: number): RowIndex {
  return { blocks: [], pending: Int32Array.from({ length: count }, (_, row) => row), classes: () => [], postings: () => [] };
}
