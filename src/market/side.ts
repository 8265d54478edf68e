import type { Columns, Layout } from "./column.js";
import { emptyColumns } from "./grow-columns.js";
import { compareIds, idAt, noIds, type IdColumn } from "./id-column.js";
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

/** A side without a record: of those that come it keeps all, or their facts alone. */
export function emptySide<L extends Layout>(layout: L, keepRecords: boolean): SideOf<L> {
  return { ids: noIds, columns: emptyColumns(layout), records: noRecords(keepRecords), live: allRows(0), sorted: 0 };
}

/** What is kept of the record in a row that is there. */
export function readRecord({ ids, records }: SideOf<Layout>, row: Row): unknown {
  const kept = records.read(row);
  if (records.whole) return kept;
  return { id: idAt(ids, row), ...(kept === undefined ? {} : { facts: kept }) };
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
