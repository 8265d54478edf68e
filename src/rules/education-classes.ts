import type { ClassRecipe, Market, Row } from "../market/index.js";
import { demandKey } from "./demand-key.js";

/** Candidates are alike by highest level, fields, and what is known of both. */
export function educationClasses({ candidates: { educationHeight, educationState, fields } }: Market): ClassRecipe {
  const { offsets, state, concept } = fields;
  return {
    name: "education",
    key(candidate) {
      const level = (educationHeight[candidate]! + 1) * 16 + educationState[candidate]! * 4 + state[candidate]!;
      const from = offsets[candidate]!;
      const to = offsets[candidate + 1]!;
      if (to - from > 1) return `${String(level)} ${concept.subarray(from, to).join(" ")}`;
      return level * 2 ** 32 + (from === to ? 0 : concept[from]! + 1);
    },
  };
}

/**
 * Vacancies are alike by the levels and fields that they ask.
 * @param takesExperience tells of a vacancy that takes experience in place of education: then its occupation counts, too.
 */
export function educationDemandClasses(
  { vacancies: { educationDemands, fieldDemands, occupation } }: Market,
  takesExperience?: (vacancy: Row) => boolean,
): ClassRecipe {
  const key = (vacancy: Row): string =>
    `${demandKey(educationDemands, [educationDemands.height], vacancy)}|${demandKey(fieldDemands, [fieldDemands.concept], vacancy)}`;
  if (!takesExperience) return { name: "education.demands", key };
  return {
    name: "education.demands or experience",
    key: (vacancy) => (takesExperience(vacancy) ? `${key(vacancy)}|${String(occupation[vacancy])}` : key(vacancy)),
  };
}
