import { compareCodePoints } from "../model/index.js";
import type { Layout } from "./column.js";
import { freezeMarket, partsOfMarket } from "./freeze-market.js";
import type { Market } from "./market.js";
import { buildRecordStore } from "./record-store.js";
import type { SideOf } from "./side-builder.js";

/**
 * The same market under other ids: what a rule says of a pair must not depend on them.
 * @param rename gives every id its new one, and keeps their order.
 * @throws RangeError where the order is not kept.
 */
export function renameRecords(market: Market, rename: (id: string) => string): Market {
  const parts = partsOfMarket(market);
  return freezeMarket({ ...parts, candidates: renameSide(parts.candidates, rename), vacancies: renameSide(parts.vacancies, rename) });
}

function renameSide<L extends Layout>(side: SideOf<L>, rename: (id: string) => string): SideOf<L> {
  const ids = side.ids.map(rename);
  const records = buildRecordStore();
  for (const [row, id] of ids.entries()) {
    if (row > 0 && compareCodePoints(ids[row - 1]!, id) >= 0) {
      throw new RangeError(`expected new ids in the order of the old ones, received ${ids[row - 1]!} before ${id}`);
    }
    records.append({ ...(side.records.read(row) as object), id });
  }
  return { ids, columns: side.columns, records: records.build() };
}
