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

/** Bits of `contractTypes`; `unknown` where the candidate has not said. */
export const contractBit = { permanent: 1, fixedTerm: 2, daily: 4, internship: 8, partnership: 16, unknown: 128 } as const;

/** Index of a candidate's wish for `shifts`. */
export const shiftWish = { silent: 0, none: 1, any: 2, day: 3 } as const;

/** Index of a document's `status`. */
export const documentState = { unknown: 0, missing: 1, inProgress: 2, have: 3 } as const;

/** Index of how a skill is shown. */
export const skillEvidence = { unknown: 0, self: 1, verified: 2 } as const;

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
  /** Skills in taxonomy order; level 1 to 5, 0 unknown; `lastUsed` counts months from the year 0, 0 unknown; `evidence` as `skillEvidence`. */
  skills: { fields: { concept: "integer", level: "integer", lastUsed: "integer", evidence: "integer" } },
  /** Jobs held by start; `months` NaN where only dates tell, `end` may be `ONGOING`. */
  experience: { fields: { occupation: "integer", start: "integer", end: "integer", months: "real" } },
  /** Occupations wished for; rank 1 first. */
  desiredOccupations: { fields: { occupation: "integer", rank: "integer" } },
  /** Sectors wished for. */
  desiredSectors: { fields: { sector: "integer" } },
  /** Bits of `contractBit`. */
  contractTypes: "integer",
  /** Hours a week wished for, NaN without a limit. */
  hoursMin: "real",
  hoursMax: "real",
  hoursState: "integer",
  /** Index of `shiftWish`. */
  shifts: "integer",
  /** Longest daily way to work in kilometres; NaN not said, infinite without a limit. */
  maxCommuteKm: "real",
  /** Languages by packed code; level 1 (A1) to 6 (C2), 0 unknown. */
  languages: { fields: { language: "integer", level: "integer" } },
  /** Licences by concept, with the last day on which they hold. */
  licences: { fields: { concept: "integer", until: "integer" } },
  /** Certificates by concept (`unit` 0), and the units that they cover by `codeOfText` (`concept` −1); `until` is the last day. */
  certificates: { fields: { concept: "integer", unit: "integer", until: "integer" } },
  /** Documents by `codeOfText` of their type; `status` as `documentState`. */
  documents: { fields: { type: "integer", status: "integer", until: "integer" } },
  /** What is needed at the workplace, by `codeOfText`. */
  accommodationNeeds: { fields: { need: "integer" } },
  /** Words of the record's own texts in term order, with their count (255 and more as 255). */
  terms: { fields: { term: "integer", count: "integer" } },
  /** Length of the text's vector of `termWeight`s under the market's statistics; 0 where there are no words. */
  textNorm: "real",
} as const;

export type CandidateColumns = Columns<typeof candidateLayout> & SeenColumns;
