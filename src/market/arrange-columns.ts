import type { AnyColumns, Columns, Layout, ListColumn, NumberColumn } from "./column.js";

/** A row to take: from the first table (`row` ≥ 0) or, as `~row`, from the second. */
export type RowSource = number;

/**
 * Builds a table from rows of one or two tables of the same layout.
 * @param order the rows of the new table in turn: `r` is row `r` of `first`, `~r` is row `r` of `second`.
 */
export function arrangeColumns<L extends Layout>(
  order: readonly RowSource[] | Int32Array,
  first: Columns<L>,
  second: Columns<L> = first,
): Columns<L> {
  const from = first as unknown as AnyColumns;
  const other = second as unknown as AnyColumns;
  const arranged: Record<string, AnyColumns[string]> = {};
  for (const [name, column] of Object.entries(from)) {
    arranged[name] = ArrayBuffer.isView(column)
      ? arrangeScalars(order, column, other[name] as NumberColumn)
      : arrangeLists(order, column, other[name] as typeof column);
  }
  return arranged as Columns<L>;
}

type AnyList = ListColumn<Readonly<Record<string, NumberColumn>>>;

function arrangeScalars(order: readonly RowSource[] | Int32Array, first: NumberColumn, second: NumberColumn): NumberColumn {
  const values = emptyLike(first, order.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    values[i] = row >= 0 ? first[row]! : second[~row]!;
  }
  return values;
}

function arrangeLists(order: readonly RowSource[] | Int32Array, first: AnyList, second: AnyList): AnyList {
  const offsets = new Uint32Array(order.length + 1);
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    const list = row >= 0 ? first : second;
    const r = row >= 0 ? row : ~row;
    offsets[i + 1] = offsets[i]! + list.offsets[r + 1]! - list.offsets[r]!;
  }
  const arranged: Record<string, NumberColumn> = { offsets, state: arrangeScalars(order, first.state, second.state) };
  for (const field of Object.keys(first)) {
    if (field === "offsets" || field === "state") continue;
    const values = emptyLike(first[field]!, offsets[order.length]!);
    for (let i = 0; i < order.length; i++) {
      const row = order[i]!;
      const list = row >= 0 ? first : second;
      const r = row >= 0 ? row : ~row;
      values.set(list[field]!.subarray(list.offsets[r], list.offsets[r + 1]), offsets[i]);
    }
    arranged[field] = values;
  }
  return arranged as AnyList;
}

function emptyLike(column: NumberColumn, length: number): NumberColumn {
  return new (column.constructor as new (length: number) => NumberColumn)(length);
}
