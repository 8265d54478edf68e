import {
  compareCodePoints,
  type CefrLevel,
  type ConceptId,
  type ContractType,
  type IsoDate,
  type Mention,
  type Relocation,
  type WageRange,
} from "../model/index.js";
import type { Side } from "../market/index.js";
import type { CandidateField, VacancyField } from "../rules/index.js";

/** What a candidate may do, learn, get or agree to. Who somebody is, and what was in the past, is no case of it. */
export type CandidateChange =
  | { readonly kind: "gainSkill"; readonly concept: ConceptId; readonly level?: number }
  | { readonly kind: "raiseLevel"; readonly concept: ConceptId; readonly level: number }
  | { readonly kind: "gainCertificate"; readonly certificate: Mention & { readonly units?: readonly string[] | undefined } }
  | { readonly kind: "gainLicence"; readonly licence: Mention }
  | { readonly kind: "gainLanguage"; readonly language: string; readonly cefr?: CefrLevel }
  | { readonly kind: "obtainDocument"; readonly document: string }
  | { readonly kind: "relocate"; readonly relocation: Relocation }
  | { readonly kind: "commute"; readonly km: number }
  | { readonly kind: "askWage"; readonly wage: WageRange }
  | { readonly kind: "startBy"; readonly date: IsoDate }
  | { readonly kind: "acceptContract"; readonly contract: ContractType }
  | { readonly kind: "acceptHours"; readonly hours: { readonly min?: number | undefined; readonly max?: number | undefined } }
  | { readonly kind: "acceptShifts" }
  | { readonly kind: "acceptOccupation"; readonly concept: ConceptId }
  | { readonly kind: "acceptSector"; readonly concept: ConceptId };

/** What an employer may change; a requirement is named by its place in the vacancy's list, 0 first. */
export type VacancyChange =
  | { readonly kind: "dropRequirement"; readonly requirement: number }
  | { readonly kind: "makeOptional"; readonly requirement: number }
  | { readonly kind: "offerWage"; readonly wage: WageRange }
  | { readonly kind: "offerBenefit"; readonly benefit: string };

/** What a service may change: the weight of a criterion. */
export interface PolicyChange {
  readonly kind: "weigh";
  readonly side: "fit" | "appeal";
  readonly criterion: string;
  readonly weight: number;
}

/** One change of a record or of the policy. */
export type Change = CandidateChange | VacancyChange | PolicyChange;

/** Who can make a change. */
export type ChangeSide = Side | "policy";

/** A change that may be proposed, and what it costs. */
export interface Lever {
  /** Names the lever; of two that cost the same, the id that comes first by code points is taken. */
  readonly id: string;
  /** At least 0, in any unit that all levers share. */
  readonly effort: number;
  readonly change: Change;
}

/**
 * The field that each change touches. Every one is a field that rules may read, so nothing protected is among them; and none says what cannot be changed:
 * schooling, past work, where somebody lives, what somebody needs at the workplace.
 */
const candidateFields = {
  gainSkill: "skills",
  raiseLevel: "skills",
  gainCertificate: "certificates",
  gainLicence: "licences",
  gainLanguage: "languages",
  obtainDocument: "documents",
  relocate: "willingToRelocate",
  commute: "maxCommuteKm",
  askWage: "desiredWage",
  startBy: "availableFrom",
  acceptContract: "contractTypes",
  acceptHours: "hoursPerWeek",
  acceptShifts: "shifts",
  acceptOccupation: "desiredOccupations",
  acceptSector: "desiredSectors",
} as const satisfies Readonly<
  Record<CandidateChange["kind"], Exclude<CandidateField, "education" | "experience" | "residence" | "accommodationNeeds">>
>;

const vacancyFields = {
  dropRequirement: "requirements",
  makeOptional: "requirements",
  offerWage: "wage",
  offerBenefit: "benefits",
} as const satisfies Readonly<Record<VacancyChange["kind"], VacancyField>>;

/** A field of a candidate that a lever may touch. */
export type LeverField = (typeof candidateFields)[CandidateChange["kind"]] | (typeof vacancyFields)[VacancyChange["kind"]];

/** Whose change it is, and the field that it touches. @throws TypeError for a change of no known kind. */
export function targetOf({ kind }: Change): { readonly side: Side; readonly field: LeverField } | { readonly side: "policy" } {
  if (Object.hasOwn(candidateFields, kind)) return { side: "candidate", field: candidateFields[kind as CandidateChange["kind"]] };
  if (Object.hasOwn(vacancyFields, kind)) return { side: "vacancy", field: vacancyFields[kind as VacancyChange["kind"]] };
  if (kind === "weigh") return { side: "policy" };
  throw new TypeError(`expected a change that can be proposed, received the kind ${JSON.stringify(kind)}`);
}

/**
 * Checks levers, and puts them in the order of their ids.
 * @throws TypeError or RangeError for a change of no known kind, an id that is empty or there twice, or an effort that is no number of at least 0.
 */
export function orderLevers(levers: readonly Lever[]): readonly Lever[] {
  const seen = new Set<string>();
  for (const { id, effort, change } of levers) {
    targetOf(change);
    if (typeof id !== "string" || id === "") throw new TypeError(`expected a lever's id as a text, received ${JSON.stringify(id)}`);
    if (seen.has(id)) throw new TypeError(`expected each lever once, received ${JSON.stringify(id)} twice`);
    if (!Number.isFinite(effort) || effort < 0)
      throw new RangeError(`lever ${id}: expected an effort of at least 0, received ${String(effort)}`);
    seen.add(id);
  }
  return [...levers].sort((a, b) => compareCodePoints(a.id, b.id));
}
