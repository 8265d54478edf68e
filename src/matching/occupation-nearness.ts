import type { Candidate } from "../model/index.js";
import type { Market } from "../market/index.js";
import { wuPalmer } from "../taxonomy/index.js";

/** The occupations that a candidate has worked in or wishes, and how near others are to them. */
export interface OccupationNearness {
  /** Rows of the taxonomy. */
  readonly own: ReadonlySet<number>;
  /** How near the row of an occupation is to the nearest of them, in [0, 1]; 0 where there is none, and for a row below 0. */
  of(row: number): number;
}

/** Tells how near occupations are to those that a candidate has worked in or wishes, by Wu & Palmer (1994). */
export function occupationNearness(
  { taxonomy }: Pick<Market, "taxonomy">,
  { experience, desiredOccupations }: Candidate,
): OccupationNearness {
  const mentions = [...(desiredOccupations ?? []), ...(experience ?? []).map(({ occupation }) => occupation)];
  const rows = mentions.flatMap((mention) => (mention?.concept === undefined ? [] : [taxonomy.rowOf(mention.concept)]));
  const own = new Set(rows.filter((row) => row >= 0));
  const measure = wuPalmer(taxonomy);
  return { own, of: (row) => (row < 0 ? 0 : Math.max(0, ...Array.from(own, (one) => measure.between(one, row)))) };
}
