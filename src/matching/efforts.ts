import type { PlacementChannel } from "../model/index.js";
import type { CandidateChange, Change, PolicyChange, VacancyChange } from "./lever.js";

type Kind = (CandidateChange | VacancyChange | PolicyChange)["kind"];

/** What each kind of change costs, in any one unit; all at least 0. */
export type Efforts = Readonly<Record<Exclude<Kind, "relocate">, number>> & {
  readonly relocate: Readonly<Record<PlacementChannel, number>>;
};

/**
 * Efforts in about weeks of somebody's time, or what is as hard to give.
 * They are a plain guess, to be replaced by a service that knows its courses and waiting times.
 */
export const defaultEfforts: Efforts = {
  startBy: 1,
  obtainDocument: 1,
  acceptHours: 1,
  acceptShifts: 2,
  acceptContract: 2,
  acceptOccupation: 2,
  acceptSector: 2,
  commute: 2,
  askWage: 3,
  relocate: { local: 4, interregional: 12, overseas: 24 },
  raiseLevel: 6,
  gainSkill: 8,
  gainLicence: 8,
  gainCertificate: 12,
  gainLanguage: 24,
  makeOptional: 2,
  dropRequirement: 6,
  offerBenefit: 4,
  offerWage: 6,
  weigh: 1,
};

/** What a change costs by a table. */
export function effortOf(change: Change, efforts: Efforts): number {
  return change.kind === "relocate" ? efforts.relocate[change.relocation.channel] : efforts[change.kind];
}
