import { availability } from "./availability.js";
import { desiredOccupation } from "./desired-occupation.js";
import { education } from "./education.js";
import { experience } from "./experience.js";
import { location } from "./location.js";
import { occupation } from "./occupation.js";
import { openingsLeft } from "./openings-left.js";
import { skills } from "./skills.js";
import { vacancyOpen } from "./vacancy-open.js";
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
  desiredOccupation,
} as const;

/** The gates that come with the library, by the names that a policy file uses. */
export const builtInGates = { vacancyOpen, openingsLeft } as const;
