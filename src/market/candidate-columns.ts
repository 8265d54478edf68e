import type { Columns } from "./column.js";

/** A day number that is not known. */
export const NO_DAY = -2_147_483_648;
/** The end of a job that has not ended. */
export const ONGOING = 2_147_483_647;

/** Ways in which a wish may be absent: `silent` (not said) or `none` (explicitly nothing). */
export const demandState = { silent: 0, none: 1, stated: 2 } as const;

/** Bits of `relocation`; `unknown` where the candidate has not said. */
export const relocationBit = { local: 1, interregional: 2, overseas: 4, unknown: 128 } as const;

/**
 * Everything that rules may read of a candidate as numbers.
 * Concepts are rows of the market's taxonomy, −1 where a mention is not linked; places are rows of its place tree, −1 unknown; days count from 1970-01-01.
 */
export const candidateLayout = {
  /** Row of the place of residence, −1 unknown. */
  place: Int32Array,
  /** Own coordinates in degrees, NaN where only a place is known. */
  latitude: Float64Array,
  longitude: Float64Array,
  relocation: Uint8Array,
  /** Countries (packed letters) for overseas; none listed means any. */
  relocationCountries: { fields: { country: Uint16Array } },
  /** Lowest wage asked, NaN unknown. */
  wageMin: Float64Array,
  wageCurrency: Uint16Array,
  /** Index in `payPeriods`. */
  wagePeriod: Uint8Array,
  wageState: Uint8Array,
  availableFrom: Int32Array,
  /** Highest level's `educationHeight`, −1 unknown. */
  educationHeight: Int8Array,
  /** Whether a higher one may be missing, as `listState`. */
  educationState: Uint8Array,
  /** Fields of study, one an education. */
  fields: { fields: { concept: Int32Array } },
  /** Skills in taxonomy order; level 1 to 5, 0 unknown. */
  skills: { fields: { concept: Int32Array, level: Uint8Array } },
  /** Jobs held by start; `months` NaN where only dates tell, `end` may be `ONGOING`. */
  experience: { fields: { occupation: Int32Array, start: Int32Array, end: Int32Array, months: Float64Array } },
  /** Occupations wished for; rank 1 first. */
  desiredOccupations: { fields: { occupation: Int32Array, rank: Uint8Array } },
  /** Words of the record's own texts in term order, with their count (255 and more as 255). */
  terms: { fields: { term: Uint32Array, count: Uint8Array } },
  /** Length of the text's vector of `termWeight`s under the market's statistics; 0 where there are no words. */
  textNorm: Float64Array,
} as const;

export type CandidateColumns = Columns<typeof candidateLayout>;
