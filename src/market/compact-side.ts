import { arrangeColumns, arrangeIds } from "./arrange-columns.js";
import type { Layout } from "./column.js";
import { allRows } from "./live-rows.js";
import { rowsById, type SideOf } from "./side.js";

/** The same records in the order of their ids, in arrays of their own, without the rows that hold none. */
export function compactSide<L extends Layout>(side: SideOf<L>): SideOf<L> {
  const order = rowsById(side);
  return {
    ids: arrangeIds(order, side.ids),
    columns: arrangeColumns<L>(order, side.columns),
    records: side.records.arrange(order),
    live: allRows(order.length),
    sorted: order.length,
  };
}
