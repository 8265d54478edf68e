import { compareCodePoints } from "../model/index.js";
import type { Layout } from "./column.js";
import { freezeMarket, partsOfMarket } from "./freeze-market.js";
import type { Market } from "./market.js";
import { growIds, idAt } from "./id-column.js";
import { growRecords, noRecords } from "./record-store.js";
import { readRecord, type SideOf } from "./side.js";
import { compactSide } from "./compact-side.js";

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
  const ids = growIds();
  const records = growRecords(noRecords(side.records.whole));
  let before: string | undefined;
  const compact = compactSide(side);
  const { columns, live, sorted } = compact;
  for (let row = 0; row < sorted; row++) {
    const id = rename(idAt(compact.ids, row));
    if (before !== undefined && compareCodePoints(before, id) >= 0) {
      throw new RangeError(`expected new ids in the order of the old ones, received ${before} before ${id}`);
    }
    ids.append(id);
    records.append({ ...(readRecord(compact, row) as object), id });
    before = id;
  }
  return { ids: ids.view(), columns, records: records.view(), live, sorted };
}
