import { listState, type Market, type Row } from "../market/index.js";
import type { Similarity } from "../taxonomy/index.js";

/**
 * The best similarity of a candidate's past occupations to one demanded.
 * A job whose occupation is not known, and a list that is silent or partial, may be as near as `assume`.
 */
export function closestOccupation(market: Market, similarity: Similarity, candidate: Row, demanded: number, assume: number): number {
  const { experience } = market.candidates;
  let best = experience.state[candidate] === listState.complete ? 0 : assume;
  for (let e = experience.offsets[candidate]!; e < experience.offsets[candidate + 1]!; e++) {
    const occupation = experience.occupation[e]!;
    best = Math.max(best, occupation < 0 ? assume : similarity.between(demanded, occupation));
  }
  return best;
}
