import type { Columns } from "./column.js";
import type { SeenColumns } from "./seen-columns.js";

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
  place: "integer",
  /** Own coordinates in degrees, NaN where only a place is known. */
  latitude: "real",
  longitude: "real",
  relocation: "integer",
  /** Countries (packed letters) for overseas; none listed means any. */
  relocationCountries: { fields: { country: "integer" } },
  /** Lowest wage asked, NaN unknown. */
  wageMin: "real",
  wageCurrency: "integer",
  /** Index in `payPeriods`. */
  wagePeriod: "integer",
  wageState: "integer",
  availableFrom: "integer",
  /** Highest level's `educationHeight`, −1 unknown. */
  educationHeight: "integer",
  /** Whether a higher one may be missing, as `listState`. */
  educationState: "integer",
  /** Fields of study, one an education. */
  fields: { fields: { concept: "integer" } },
  /** Skills in taxonomy order; level 1 to 5, 0 unknown. */
  skills: { fields: { concept: "integer", level: "integer" } },
  /** Jobs held by start; `months` NaN where only dates tell, `end` may be `ONGOING`. */
  experience: { fields: { occupation: "integer", start: "integer", end: "integer", months: "real" } },
  /** Occupations wished for; rank 1 first. */
  desiredOccupations: { fields: { occupation: "integer", rank: "integer" } },
  /** Words of the record's own texts in term order, with their count (255 and more as 255). */
  terms: { fields: { term: "integer", count: "integer" } },
  /** Length of the text's vector of `termWeight`s under the market's statistics; 0 where there are no words. */
  textNorm: "real",
} as const;

export type CandidateColumns = Columns<typeof candidateLayout> & SeenColumns;
