import type { ConceptId, PlacementChannel } from "../model/index.js";
import type { CandidateChange, Change, PolicyChange, VacancyChange } from "./lever.js";

type Kind = (CandidateChange | VacancyChange | PolicyChange)["kind"];

/** What each kind of change costs, in any one unit; all at least 0. */
export type Efforts = Readonly<Record<Exclude<Kind, "relocate" | "acceptOccupation">, number>> & {
  readonly relocate: Readonly<Record<PlacementChannel, number>>;
  /** One number for every occupation; or one for what is as good as an own occupation and one for what has nothing to do with any, and between them by how alike they are. */
  readonly acceptOccupation: number | { readonly near: number; readonly far: number };
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
  acceptOccupation: { near: 2, far: 26 },
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

/** What a change costs by a table. @param nearness of an occupation to the candidate's own ones, in [0, 1]. */
export function effortOf(change: Change, efforts: Efforts, nearness: (occupation: ConceptId) => number): number {
  if (change.kind === "relocate") return efforts.relocate[change.relocation.channel];
  if (change.kind !== "acceptOccupation") return efforts[change.kind];
  const { acceptOccupation: effort } = efforts;
  return typeof effort === "number" ? effort : effort.near + (effort.far - effort.near) * (1 - nearness(change.concept));
}
