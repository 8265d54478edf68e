import type { Candidate, Requirement, Vacancy } from "../model/index.js";
import type { FieldsRead } from "../rules/index.js";
import type { VacancyChange } from "./lever.js";

/** The field of a candidate that answers each kind of requirement. */
export const answeredBy = {
  skill: "skills",
  education: "education",
  field: "education",
  experience: "experience",
  certificate: "certificates",
  licence: "licences",
  document: "documents",
  language: "languages",
} as const satisfies Readonly<Record<Requirement["kind"], FieldsRead["candidate"][number]>>;

/**
 * What an employer might change for one candidate: requirements to drop or to make optional, and an offer that is stated and falls short of a stated wish.
 * What an advert declares about protected attributes is no requirement, and never among them.
 */
export function vacancyChanges(vacancy: Vacancy, { desiredWage }: Candidate): readonly VacancyChange[] {
  const changes: VacancyChange[] = [];
  for (const [requirement, { importance }] of (vacancy.requirements ?? []).entries()) {
    changes.push({ kind: "dropRequirement", requirement });
    if (importance === "essential") changes.push({ kind: "makeOptional", requirement });
  }
  const asked = desiredWage?.min ?? desiredWage?.max;
  if (desiredWage && vacancy.wage && asked !== undefined) {
    const { currency, period } = desiredWage;
    const offered = vacancy.wage.max ?? vacancy.wage.min ?? 0;
    const isMet = vacancy.wage.currency === currency && vacancy.wage.period === period && offered >= asked;
    if (!isMet) changes.push({ kind: "offerWage", wage: { max: asked, currency, period } });
  }
  if (vacancy.benefits?.includes("housing") === false) changes.push({ kind: "offerBenefit", benefit: "housing" });
  return changes;
}
