import type { Candidate } from "../model/index.js";
import { contractBit, shiftWish, type candidateLayout } from "./candidate-columns.js";
import type { RowValues } from "./column.js";
import { conceptRow, stateOf, type Encoding, type Warn } from "./encoding.js";
import { codesOfTexts } from "./text-code.js";

type CandidateRow = RowValues<typeof candidateLayout>;

/** Bits of the contracts that a candidate would take. */
export function contractBits({ contractTypes }: Candidate): number {
  if (contractTypes === undefined) return contractBit.unknown;
  let bits = 0;
  for (const type of contractTypes ?? []) bits |= contractBit[type];
  return bits;
}

/** Index of `shiftWish`. */
export function shiftWishOf({ shifts }: Candidate): number {
  return shifts === undefined ? shiftWish.silent : shifts === null ? shiftWish.none : shiftWish[shifts];
}

/** Sectors that a candidate wishes for. */
export function encodeDesiredSectors(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["desiredSectors"] {
  const rows = (candidate.desiredSectors ?? []).map((wish, i) =>
    conceptRow(wish, "sector", encoding, warn, () => `desiredSectors[${String(i)}].concept`),
  );
  return { state: stateOf(candidate.desiredSectors, candidate, rows.includes(-1)), sector: [...new Set(rows)].sort((a, b) => a - b) };
}

/** What a candidate needs at the workplace. */
export function encodeNeeds(candidate: Candidate): CandidateRow["accommodationNeeds"] {
  return { state: stateOf(candidate.accommodationNeeds, candidate, false), need: codesOfTexts(candidate.accommodationNeeds) };
}
