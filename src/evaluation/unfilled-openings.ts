import type { MarketOutcome } from "./market-outcome.js";
import { settleOnLists, type Settled } from "./settle-on-lists.js";

/** Openings that stay empty. */
export interface UnfilledOpenings {
  readonly openings: number;
  readonly unfilled: number;
  /** Share of the openings, 0 to 1; 0 where there are none. */
  readonly share: number;
}

/**
 * Counts the openings that stay empty where both sides take the best that their lists show them (`settleOnLists`), or under a settlement that is given.
 * This is what congestion costs: everybody asks the same few. Source: Roth 2018 (congestion); the count itself is plain.
 */
export function unfilledOpenings(outcome: MarketOutcome, settled: Settled = settleOnLists(outcome)): UnfilledOpenings {
  const { vacancies, openings = () => 1 } = outcome;
  let [all, empty] = [0, 0];
  for (const vacancy of vacancies) {
    const places = openings(vacancy);
    all += places;
    empty += Math.max(0, places - (settled.get(vacancy)?.length ?? 0));
  }
  return { openings: all, unfilled: empty, share: all === 0 ? 0 : empty / all };
}
