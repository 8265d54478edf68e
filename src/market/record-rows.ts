import { partsOfMarket } from "./freeze-market.js";
import type { Market, Side } from "./market.js";
import { rowsById } from "./side.js";

/** The rows of a side that hold a record, in code-point order of their ids. */
export function recordRows(market: Market, side: Side): Int32Array {
  const { candidates, vacancies } = partsOfMarket(market);
  return rowsById(side === "candidate" ? candidates : vacancies);
}
