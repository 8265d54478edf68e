import { freezeMarket, partsOfMarket } from "./freeze-market.js";
import type { Market } from "./market.js";
import { settleSides } from "./settle-sides.js";

/**
 * Counts the text statistics anew, from the records that are there now.
 * Updates keep the statistics of the first market, so that no score changes because of who else came; where the texts have become others, renewing them is a
 * decision of its own: every score of `wording` may change, and with it the market's hash.
 * Equal to `createMarket` of the same records. Costs a pass over all columns, and no text is read again.
 */
export function restate(market: Market): Market {
  const parts = partsOfMarket(market);
  return freezeMarket({ ...parts, ...settleSides(parts, parts.terms.vocabulary.terms, parts.analyzer) });
}
