import type { Columns, Layout } from "./column.js";
import { emptyColumns } from "./grow-columns.js";
import { compareIds, noIds, type IdColumn } from "./id-column.js";
import { allRows, hasRow, type LiveRows } from "./live-rows.js";
import type { Row } from "./market.js";
import { noRecords, type RecordStore } from "./record-store.js";

/** One side of a market, as one generation sees it: ids, columns and records, and which rows are its own. */
export interface SideOf<L extends Layout> {
  readonly ids: IdColumn;
  readonly columns: Columns<L>;
  readonly records: RecordStore;
  readonly live: LiveRows;
  /** Rows up to here stand in the order of their ids; the others came later, in any order. */
  readonly sorted: number;
}

/** A side without a record. */
export function emptySide<L extends Layout>(layout: L): SideOf<L> {
  return { ids: noIds, columns: emptyColumns(layout), records: noRecords, live: allRows(0), sorted: 0 };
}

/** Compares the ids of two rows in code-point order. */
export function compareRows({ ids, sorted }: Pick<SideOf<Layout>, "ids" | "sorted">, a: Row, b: Row): number {
  return a < sorted && b < sorted ? a - b : compareIds(ids, a, b);
}

/** The rows that hold a record, in the order of their ids. */
export function rowsById(side: SideOf<Layout>): Int32Array {
  const rows: Row[] = [];
  for (let row = 0; row < side.live.rows; row++) if (hasRow(side.live, row)) rows.push(row);
  // A plain array's sort takes the rows that stand in order as one run.
  return Int32Array.from(rows.sort((a, b) => compareRows(side, a, b)));
}
