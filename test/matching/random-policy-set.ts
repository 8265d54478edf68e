import fc from "fast-check";
import { definePolicySet, type Condition, type PolicySet } from "../../src/policy/artefact.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const condition = fc.constantFrom<Condition>(
  { field: "occupation.concept", under: "o-metal" },
  { field: "locations.place", under: { scheme: "kemendagri", code: "33" } },
  { field: "openings", atLeast: 2 },
  { not: { field: "wage", known: true } },
  {
    any: [
      { field: "title", is: "Welder" },
      { field: "startDate", atMost: "2020-01-01" },
    ],
  },
  { field: "title", known: true },
  { field: "title", is: "Nobody" },
);

/** Random sets of two or three policies, some segments of which are empty or have all. */
export const policySetArbitrary = fc.record({
  segments: fc.array(fc.record({ when: condition, policy: policyArbitrary }), { minLength: 1, maxLength: 2 }),
  otherwise: policyArbitrary,
});

/** The set of a JSON form; a test makes it, so that a failure prints the form alone. */
export function policySetOf({
  segments,
  otherwise,
}: {
  segments: { when: Condition; policy: object }[];
  otherwise: { ties: unknown };
}): PolicySet {
  return definePolicySet({
    id: "random",
    version: "1",
    segments: segments.map(({ when, policy }, index) => ({
      name: `s${String(index)}`,
      when,
      policy: policyOf({ ...policy, ties: otherwise.ties }),
    })),
    otherwise: policyOf(otherwise),
  });
}
