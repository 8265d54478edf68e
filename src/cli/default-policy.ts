import type { Json } from "../model/index.js";

/**
 * The policy that ranks where none is given: the general one of a placement office, in its JSON form.
 * What the vacancy asks weighs twice as much as what the candidate wishes; among what it asks, skills weigh most.
 */
export const defaultPolicy: Json = {
  schema: 1,
  id: "general",
  version: "1",
  fit: [
    { name: "skills", rule: "skills", weight: 4 },
    { name: "occupation", rule: "occupation", weight: 2 },
    { name: "education", rule: "education", weight: 2 },
    { name: "experience", rule: "experience", weight: 2 },
    { name: "location", rule: "location", weight: 2, options: { halfAtKm: 15, relocation: 0.6 } },
    { name: "availability", rule: "availability", weight: 1 },
    { name: "wording", rule: "wording", weight: 1 },
  ],
  appeal: [
    { name: "desiredOccupation", rule: "desiredOccupation", weight: 2, whenUnknown: 0.2 },
    { name: "wage", rule: "wage", weight: 1 },
  ],
  gates: [{ gate: "vacancyOpen" }, { gate: "openingsLeft" }],
  combine: { fit: 2, appeal: 1 },
  neutral: 0.5,
  ties: { seed: 20261124 },
};
