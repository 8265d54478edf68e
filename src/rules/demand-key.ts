import type { NumberColumn, Row } from "../market/index.js";
import type { DemandList } from "./demands.js";

/** Names what a vacancy demands in a list. Vacancies with the same key demand the same; none gives the empty string. */
export function demandKey(list: DemandList, columns: readonly NumberColumn[], vacancy: Row): string {
  let key = "";
  for (let d = list.offsets[vacancy]!; d < list.offsets[vacancy + 1]!; d++) {
    key += `${String(list.requirement[d])} ${String(list.optional[d])}`;
    for (const column of columns) key += ` ${String(column[d])}`;
    key += ";";
  }
  return key;
}
