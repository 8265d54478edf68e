import { accessibility } from "./accessibility.js";
import { availability } from "./availability.js";
import { certificates } from "./certificates.js";
import { commute } from "./commute.js";
import { contract } from "./contract.js";
import { desiredOccupation } from "./desired-occupation.js";
import { documents } from "./documents.js";
import { education } from "./education.js";
import { experience } from "./experience.js";
import { hours } from "./hours.js";
import { languages } from "./languages.js";
import { licences } from "./licences.js";
import { location } from "./location.js";
import { occupation } from "./occupation.js";
import { openingsLeft } from "./openings-left.js";
import { requiredCertificates, requiredDocuments, requiredLicences } from "./required-credentials.js";
import { sector } from "./sector.js";
import { shifts } from "./shifts.js";
import { skills } from "./skills.js";
import { vacancyOpen } from "./vacancy-open.js";
import { vacancyVerified } from "./vacancy-verified.js";
import { wage } from "./wage.js";
import { wording } from "./wording.js";

/** The rules that come with the library, by the names that a policy file uses. */
export const builtInRules = {
  skills,
  occupation,
  education,
  experience,
  location,
  wage,
  availability,
  wording,
  languages,
  licences,
  certificates,
  documents,
  desiredOccupation,
  sector,
  contract,
  hours,
  shifts,
  commute,
  accessibility,
} as const;

/** The gates that come with the library, by the names that a policy file uses. */
export const builtInGates = {
  vacancyOpen,
  openingsLeft,
  vacancyVerified,
  requiredLicences,
  requiredCertificates,
  requiredDocuments,
} as const;
