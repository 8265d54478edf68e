import type { AnyColumns, Columns, Layout, NumberColumn, NumberColumnConstructor, RowValues } from "./column.js";

/** Collects rows one by one and freezes them into columns. */
export interface ColumnsBuilder<L extends Layout> {
  append(row: RowValues<L>): void;
  /** The columns of all rows so far, sized to their content. */
  build(): Columns<L>;
}

/** Starts an empty table of a layout. */
export function buildColumns<L extends Layout>(layout: L): ColumnsBuilder<L> {
  const scalars: [string, Growing][] = [];
  const lists: [string, { offsets: Growing; state: Growing; fields: [string, Growing][] }][] = [];
  for (const [name, column] of Object.entries(layout)) {
    if (typeof column === "function") scalars.push([name, growing(column)]);
    else {
      const fields = Object.entries(column.fields).map(([field, type]): [string, Growing] => [field, growing(type)]);
      const offsets = growing(Uint32Array);
      offsets.push(0);
      lists.push([name, { offsets, state: growing(Uint8Array), fields }]);
    }
  }
  return {
    append(row) {
      const values = row as Readonly<Record<string, number | { state: number; entries: readonly Readonly<Record<string, number>>[] }>>;
      for (const [name, column] of scalars) column.push(values[name] as number);
      for (const [name, list] of lists) {
        const { state, entries } = values[name] as { state: number; entries: readonly Readonly<Record<string, number>>[] };
        list.state.push(state);
        for (const entry of entries) for (const [field, column] of list.fields) column.push(entry[field]!);
        list.offsets.push(list.offsets.last() + entries.length);
      }
    },
    build() {
      const columns: Record<string, AnyColumns[string]> = {};
      for (const [name, column] of scalars) columns[name] = column.trimmed();
      for (const [name, list] of lists) {
        const fields = Object.fromEntries(list.fields.map(([field, column]) => [field, column.trimmed()]));
        columns[name] = { offsets: list.offsets.trimmed() as Uint32Array, state: list.state.trimmed() as Uint8Array, ...fields };
      }
      return columns as Columns<L>;
    },
  };
}

interface Growing {
  push(value: number): void;
  last(): number;
  trimmed(): NumberColumn;
}

/** A typed array that doubles when it is full. */
function growing(type: NumberColumnConstructor): Growing {
  let values: NumberColumn = new type(64);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const wider = new type(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    last: () => values[length - 1]!,
    trimmed: () => values.slice(0, length),
  };
}
