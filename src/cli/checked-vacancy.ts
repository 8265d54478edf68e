import type { IsoDate } from "../model/index.js";
import { decisions, type LawFinding } from "./law-finding.js";
import type { LawVacancy } from "./law-records.js";

/** A vacancy that was checked; findings from the gravest on, without those that passed. */
export interface CheckedVacancy extends LawVacancy {
  readonly findings: readonly LawFinding[];
}

/** All that was checked. */
export interface VacancyCheck {
  readonly asOf: IsoDate;
  /** Those with the gravest findings first; else in the order of the files. */
  readonly vacancies: readonly CheckedVacancy[];
}

/** Place of the gravest decision about a vacancy, from 0. */
export function gravity({ findings }: CheckedVacancy): number {
  return decisions.indexOf(findings[0]?.decision ?? "pass");
}
