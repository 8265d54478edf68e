import type { Columns } from "./column.js";
import type { SeenColumns } from "./seen-columns.js";

/** An occupation that is named in words which are not linked to a concept. */
export const UNLINKED = -1;
/** An occupation that is not named at all. */
export const NOT_STATED = -2;

/** Index of a vacancy's `status`. */
export const vacancyStatus = { unknown: 0, open: 1, closed: 2, withdrawn: 3 } as const;

/** Index of a vacancy's contract type. */
export const contractIndex = { unknown: 0, permanent: 1, fixedTerm: 2, daily: 3, internship: 4, partnership: 5 } as const;

/** Index of a vacancy's `shifts`. */
export const shiftIndex = { unknown: 0, day: 1, rotating: 2, night: 3 } as const;

/** Index of what a vacancy offers or allows. */
export const offerState = { unknown: 0, yes: 1, no: 2 } as const;

/** Index of a vacancy's verification. */
export const verificationStatus = { unknown: 0, pending: 1, verified: 2, rejected: 3 } as const;

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
  /** Languages asked by packed code; level 1 (A1) to 6 (C2), 0 where any will do. */
  languageDemands: { fields: { ...demand, language: "integer", level: "integer" } },
  /** Licences asked; concept −1 where not linked. */
  licenceDemands: { fields: { ...demand, concept: "integer" } },
  /** Certificates asked: by concept (`unit` 0), or by units (`codeOfText`; `concept` `NOT_STATED`), all of which together are one alternative. */
  certificateDemands: { fields: { ...demand, concept: "integer", unit: "integer" } },
  /** Documents asked, by `codeOfText` of their type. */
  documentDemands: { fields: { ...demand, type: "integer" } },
  /** Row of the sector, `UNLINKED` or `NOT_STATED`. */
  sector: "integer",
  /** Index of `contractIndex`. */
  contractType: "integer",
  /** Hours a week, NaN unknown. */
  hoursMin: "real",
  hoursMax: "real",
  /** Index of `shiftIndex`. */
  shifts: "integer",
  /** Whether a person with a disability finds the workplace accessible, as `offerState`. */
  accessible: "integer",
  /** Accommodations offered, by `codeOfText`. */
  accommodations: { fields: { offered: "integer" } },
  /** Whether housing is among the benefits, as `offerState`. */
  housing: "integer",
  /** Whether experience is taken in place of education, as `offerState`. */
  experienceForEducation: "integer",
  /** Index of `verificationStatus`. */
  verification: "integer",
  terms: { fields: { term: "integer", count: "integer" } },
  textNorm: "real",
} as const;

export type VacancyColumns = Columns<typeof vacancyLayout> & SeenColumns;
