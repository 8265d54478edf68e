import { definePolicy, type Policy } from "pengantar";
import { education, location, skills, vacancyOpen, wording } from "pengantar/rules";

/** Equal scores stand in the order of ids, as in the naive way and the columnar scan. */
const common = { version: "1", gates: [vacancyOpen()], ties: "id" } as const;

const four = {
  skills: { rule: skills(), weight: 4 },
  wording: { rule: wording(), weight: 2 },
  location: { rule: location(), weight: 2 },
  education: { rule: education(), weight: 1 },
} as const;

/** Skills, words, way to work and education. */
export const fourCriteria: Policy = definePolicy({ id: "four criteria", ...common, fit: four });
