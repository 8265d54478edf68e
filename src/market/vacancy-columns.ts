import type { Columns } from "./column.js";

/** An occupation that is named in words which are not linked to a concept. */
export const UNLINKED = -1;
/** An occupation that is not named at all. */
export const NOT_STATED = -2;

/** Index of a vacancy's `status`. */
export const vacancyStatus = { unknown: 0, open: 1, closed: 2, withdrawn: 3 } as const;

const demand = { requirement: Uint16Array, optional: Uint8Array } as const;

/**
 * Everything that rules may read of a vacancy as numbers.
 * In the lists of demands, entries with the same `requirement` are alternatives (any of); requirements stand in taxonomy order, duplicates merged.
 */
export const vacancyLayout = {
  /** Row of the occupation, `UNLINKED` or `NOT_STATED`. */
  occupation: Int32Array,
  /** Places of work; own coordinates NaN where only a place is known. */
  locations: { fields: { place: Int32Array, latitude: Float64Array, longitude: Float64Array } },
  wageMin: Float64Array,
  wageMax: Float64Array,
  wageCurrency: Uint16Array,
  /** Index in `payPeriods`. */
  wagePeriod: Uint8Array,
  startDate: Int32Array,
  validThrough: Int32Array,
  status: Uint8Array,
  /** Places to fill and filled, −1 unknown. */
  openings: Int32Array,
  openingsFilled: Int32Array,
  /** Skills asked; level 1 to 5, 0 not asked; concept −1 where not linked. */
  skillDemands: { fields: { ...demand, concept: Int32Array, level: Uint8Array } },
  /** Education asked, as `educationHeight`. */
  educationDemands: { fields: { ...demand, height: Uint8Array } },
  fieldDemands: { fields: { ...demand, concept: Int32Array } },
  /** Experience asked, at least a part of a month; occupation `NOT_STATED` where any work will do. */
  experienceDemands: { fields: { ...demand, occupation: Int32Array, months: Float64Array } },
  terms: { fields: { term: Uint32Array, count: Uint8Array } },
  textNorm: Float64Array,
} as const;

export type VacancyColumns = Columns<typeof vacancyLayout>;
