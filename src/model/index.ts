export type { PayPeriod, WageRange } from "./amount.js";
export type {
  Candidate,
  CandidateSkill,
  Certificate,
  Consent,
  ContractType,
  DocumentStatus,
  Education,
  Experience,
  LanguageSkill,
  Licence,
  PlacementChannel,
  Registration,
  Relocation,
  Whereabouts,
} from "./candidate.js";
export { candidateSchema } from "./candidate-schema.js";
export { checkRecord } from "./check-record.js";
export { checksum } from "./checksum.js";
export { conceptSchema, type Concept, type ConceptId, type ConceptKind, type LocalizedLabels, type SchemeCode } from "./concept.js";
export { contentDigest, contentHash } from "./content-hash.js";
export { describeIssue, show, type DataIssue, type Read, type RecordKind } from "./data-issue.js";
export { demographicsSchema, isProtectedKey, type Demographics } from "./demographics.js";
export { educationHeight, educationLevels, type EducationLevel } from "./education-level.js";
export { currencyWords } from "./currency-words.js";
export { dayOf, firstDay, isoDateOf, lastDay, type IsoDate, type PartialDate } from "./iso-date.js";
export { canonicalJson, compareCodePoints, type Json } from "./json.js";
export { longDate } from "./long-date.js";
export { localize, type Locale, type LocalizedText } from "./locale.js";
export { isAtLeast } from "./is-at-least.js";
export { placeSchema, type Coordinates, type Place, type PlaceCode, type PlaceLevel, type PlaceScheme } from "./place.js";
export { recordWriter } from "./record-writer.js";
export {
  cefrLevels,
  type CefrLevel,
  type CertificateDemand,
  type CertificateRequirement,
  type CredentialRequirement,
  type DeclaredRequirement,
  type EducationRequirement,
  type ExperienceDemand,
  type ExperienceRequirement,
  type FieldRequirement,
  type LanguageDemand,
  type LanguageRequirement,
  type Mention,
  type Requirement,
  type SkillDemand,
  type SkillRequirement,
} from "./requirement.js";
export type { Employer, Overseas, Vacancy } from "./vacancy.js";
export { vacancySchema } from "./vacancy-schema.js";
