import type { AnyColumns, Columns, Layout, NumberColumn, RowValues } from "./column.js";
import { emptyColumn, growColumn, type GrowingColumn } from "./growing-column.js";

/** A list of a row: its state, and the values of each field. */
type ListValues = Readonly<Record<string, number | readonly number[]>>;

/** Columns to which more rows come. */
export interface GrowingColumns<L extends Layout> {
  append(row: RowValues<L>): void;
  /** The columns of all rows so far; they do not see rows that come later. */
  view(): Columns<L>;
}

/** The columns of a layout without a row. */
export function emptyColumns<L extends Layout>(layout: L): Columns<L> {
  const columns: Record<string, AnyColumns[string]> = {};
  for (const [name, column] of Object.entries(layout)) {
    if (typeof column === "string") columns[name] = emptyColumn(column);
    else {
      const fields = Object.entries(column.fields).map(([field, kind]) => [field, emptyColumn(kind)] as const);
      columns[name] = { offsets: new Uint32Array(1), state: new Uint8Array(0), ...Object.fromEntries(fields) };
    }
  }
  return columns as Columns<L>;
}

/** Lets columns grow behind the rows that are there. */
export function growColumns<L extends Layout>(start: Columns<L>): GrowingColumns<L> {
  const scalars: [string, GrowingColumn][] = [];
  const lists: { name: string; offsets: GrowingColumn; state: GrowingColumn; fields: [string, GrowingColumn][]; end: number }[] = [];
  for (const [name, column] of Object.entries(start as unknown as AnyColumns)) {
    if (ArrayBuffer.isView(column)) scalars.push([name, growColumn(column)]);
    else {
      const { offsets, state, ...values } = column;
      const fields = Object.entries<NumberColumn>(values).map(([field, its]): [string, GrowingColumn] => [field, growColumn(its)]);
      lists.push({ name, offsets: growColumn(offsets), state: growColumn(state), fields, end: offsets.at(-1)! });
    }
  }
  return {
    append(row) {
      const values = row as Readonly<Record<string, number | ListValues>>;
      for (const [name, column] of scalars) column.push(values[name] as number);
      for (const list of lists) {
        const its = values[list.name] as ListValues;
        let entries = 0;
        list.state.push(its["state"] as number);
        for (const [field, column] of list.fields) {
          const more = its[field] as readonly number[];
          column.pushEach(more);
          entries = more.length;
        }
        list.offsets.push((list.end += entries));
      }
    },
    view() {
      const columns: Record<string, AnyColumns[string]> = {};
      for (const [name, column] of scalars) columns[name] = column.view();
      for (const { name, offsets, state, fields } of lists) {
        const list: Record<string, NumberColumn> = { offsets: offsets.view(), state: state.view() };
        for (const [field, column] of fields) list[field] = column.view();
        columns[name] = Object.freeze(list) as AnyColumns[string];
      }
      return Object.freeze(columns) as Columns<L>;
    },
  };
}
