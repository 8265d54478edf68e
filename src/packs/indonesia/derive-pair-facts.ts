import type { Candidate, IsoDate, Json, Vacancy } from "../../model/index.js";
import { languagesHeld } from "./languages-held.js";
import { unitsHeld } from "./units-held.js";

/**
 * Derives what provisions ask of a person and a vacancy together, under `derived.`, beside `deriveFacts`.
 *
 * - `unitsHeld`: every unit of competence that the vacancy asks for stands on a certificate which is valid when the work begins. Units are compared by their
 *   codes, versions apart, never by titles. Absent, and so unknown, where the vacancy asks for no unit, where no certificate lists any, and where it rests on
 *   a certificate whose last day is not told.
 * - `languagesHeld`: every language that it asks for is shown at its level, by the level that is stated or by a test.
 * - `unansweredFields`: how many of the person's main fields are not told.
 */
export function derivePairFacts(
  candidate: Candidate,
  vacancy: Vacancy,
  { asOf }: { readonly asOf: IsoDate },
): Readonly<Record<string, Json>> {
  const begins = vacancy.startDate ?? asOf;
  const held = { unitsHeld: unitsHeld(candidate, vacancy, begins), languagesHeld: languagesHeld(candidate, vacancy, begins) };
  return {
    ...Object.fromEntries(Object.entries(held).flatMap(([name, met]) => (met === "unknown" ? [] : [[name, met === "met"]]))),
    unansweredFields: mainFields.filter((field) => candidate[field] === undefined).length,
  };
}

const mainFields = [
  ...(["residence", "education", "experience", "skills", "desiredOccupations", "desiredWage", "availableFrom"] as const),
  "willingToRelocate",
] as const;
