import { compareCodePoints } from "../model/index.js";
import type { Layout } from "./column.js";
import { freezeMarket, partsOfMarket } from "./freeze-market.js";
import { allRows } from "./live-rows.js";
import type { Market } from "./market.js";
import { growIds, idAt } from "./id-column.js";
import { growRecords, noRecords } from "./record-store.js";
import { readRecord, rowsById, type SideOf } from "./side.js";

/**
 * The same market, row for row, under other ids: what a rule says of a pair must not depend on them.
 * @param rename gives every id its new one, and keeps their order.
 * @throws RangeError where the order is not kept.
 */
export function renameRecords(market: Market, rename: (id: string) => string): Market {
  const parts = partsOfMarket(market);
  return freezeMarket({ ...parts, candidates: renameSide(parts.candidates, rename), vacancies: renameSide(parts.vacancies, rename) });
}

/** Every row keeps its number, also one that holds no record any more: its id, too, has a place among the sorted ones. */
function renameSide<L extends Layout>(side: SideOf<L>, rename: (id: string) => string): SideOf<L> {
  const renamed: string[] = [];
  let before: { readonly old: string; readonly id: string } | undefined;
  for (const row of rowsById({ ...side, live: allRows(side.live.rows) })) {
    const old = idAt(side.ids, row);
    const id = rename(old);
    if (before && before.old !== old && compareCodePoints(before.id, id) >= 0) {
      throw new RangeError(`expected new ids in the order of the old ones, received ${before.id} before ${id}`);
    }
    renamed[row] = id;
    before = { old, id };
  }
  const ids = growIds();
  const records = growRecords(noRecords(side.records.whole));
  for (const [row, id] of renamed.entries()) {
    ids.append(id);
    records.append({ ...(readRecord(side, row) as object), id });
  }
  return { ...side, ids: ids.view(), records: records.view() };
}
