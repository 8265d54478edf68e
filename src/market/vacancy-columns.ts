import type { Columns } from "./column.js";
import type { SeenColumns } from "./seen-columns.js";

/** An occupation that is named in words which are not linked to a concept. */
export const UNLINKED = -1;
/** An occupation that is not named at all. */
export const NOT_STATED = -2;

/** Index of a vacancy's `status`. */
export const vacancyStatus = { unknown: 0, open: 1, closed: 2, withdrawn: 3 } as const;

const demand = { requirement: "integer", optional: "integer" } as const;

/**
 * Everything that rules may read of a vacancy as numbers.
 * In the lists of demands, entries with the same `requirement` are alternatives (any of); requirements stand in taxonomy order, duplicates merged.
 */
export const vacancyLayout = {
  /** Row of the occupation, `UNLINKED` or `NOT_STATED`. */
  occupation: "integer",
  /** Places of work; own coordinates NaN where only a place is known. */
  locations: { fields: { place: "integer", latitude: "real", longitude: "real" } },
  wageMin: "real",
  wageMax: "real",
  wageCurrency: "integer",
  /** Index in `payPeriods`. */
  wagePeriod: "integer",
  startDate: "integer",
  validThrough: "integer",
  status: "integer",
  /** Places to fill and filled, −1 unknown. */
  openings: "integer",
  openingsFilled: "integer",
  /** Skills asked; level 1 to 5, 0 not asked; concept −1 where not linked. */
  skillDemands: { fields: { ...demand, concept: "integer", level: "integer" } },
  /** Education asked, as `educationHeight`. */
  educationDemands: { fields: { ...demand, height: "integer" } },
  fieldDemands: { fields: { ...demand, concept: "integer" } },
  /** Experience asked, at least a part of a month; occupation `NOT_STATED` where any work will do. */
  experienceDemands: { fields: { ...demand, occupation: "integer", months: "real" } },
  terms: { fields: { term: "integer", count: "integer" } },
  textNorm: "real",
} as const;

export type VacancyColumns = Columns<typeof vacancyLayout> & SeenColumns;
