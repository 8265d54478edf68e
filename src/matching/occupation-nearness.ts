import type { Candidate, ConceptId } from "../model/index.js";
import type { Market } from "../market/index.js";
import { wuPalmer } from "../taxonomy/index.js";

/**
 * Tells how near an occupation is to those that a candidate has worked in or wishes, in [0, 1]: the nearest decides, by Wu & Palmer (1994).
 * Of a candidate without any, and of an occupation that the taxonomy does not have, nothing is known to be near: 0.
 */
export function occupationNearness(
  { taxonomy }: Pick<Market, "taxonomy">,
  { experience, desiredOccupations }: Candidate,
): (occupation: ConceptId) => number {
  const mentions = [...(experience ?? []).map(({ occupation }) => occupation), ...(desiredOccupations ?? [])];
  const own = mentions
    .flatMap((mention) => (mention?.concept === undefined ? [] : [taxonomy.rowOf(mention.concept)]))
    .filter((row) => row >= 0);
  const measure = wuPalmer(taxonomy);
  return (occupation) => {
    const row = taxonomy.rowOf(occupation);
    return row < 0 ? 0 : Math.max(0, ...own.map((one) => measure.between(row, one)));
  };
}
