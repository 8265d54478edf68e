import fc from "fast-check";
import { parsePolicy, type Policy } from "../../src/policy/index.js";
import type { NamedMeasure } from "../../src/taxonomy/index.js";
import { builtInGates, builtInRules, type Rule } from "../../src/rules/index.js";

const share = fc.constantFrom(0, 0.25, 0.5, 1);

/** Levels of similarity, mostly unlike the taxonomy's own. */
const level = fc.constantFrom(0, 0.3, 0.5, 0.7, 1);
const levels = fc.record({ narrower: level, broader: level, sibling: level, topSibling: level, related: level }, { requiredKeys: [] });

/** Measures with a threshold, as a policy writes them. */
export const measureArbitrary: fc.Arbitrary<NamedMeasure> = fc
  .record({
    measure: fc.constantFrom("wuPalmer", "lin", "sharedSkills"),
    atLeast: fc.constantFrom(0.05, 0.3, 0.6, 1),
    isCounted: fc.boolean(),
  })
  .map(({ measure, atLeast, isCounted }) => ({
    measure,
    atLeast,
    ...(measure === "lin" && isCounted ? { counts: [["s-weld", 3] as const, ["o-welder", 0.5] as const] } : {}),
  }));
const similarity = fc.oneof(levels, measureArbitrary);
const comparesConcepts: ReadonlySet<string> = new Set(["skills", "occupation", "education", "experience", "desiredOccupation", "sector"]);

const regency = (code: string): object => ({ scheme: "kemendagri", code });
/** Options of rules beyond how near concepts count. */
const moreOptions: Readonly<Record<string, fc.Arbitrary<object>>> = {
  wording: fc.record({ concepts: fc.constantFrom(0, 0.5, 3) }, { requiredKeys: [] }),
  education: fc.record({ monthsPerLevel: fc.constantFrom(1, 24) }, { requiredKeys: [] }),
  skills: fc.record({ selfStated: level, recency: fc.constant({ halfAtMonths: 24 }), transferable: level }, { requiredKeys: [] }),
  experience: fc.record({ halfAtMonths: fc.constantFrom(1, 36) }, { requiredKeys: [] }),
  location: fc.record(
    {
      housing: level,
      commutingAreas: fc.constant([[regency("3324"), regency("3374")], [regency("3471")]]),
      travelTimes: fc.constant([{ from: regency("3374"), to: regency("3471"), minutes: 45 }]),
    },
    { requiredKeys: [] },
  ),
};
/** Half of the criteria have options. */
const optionsOf = (rule: string): fc.Arbitrary<object> =>
  fc
    .tuple(comparesConcepts.has(rule) ? fc.record({ similarity }) : fc.constant({}), moreOptions[rule] ?? fc.constant({}))
    .map(([one, other]) => ({ ...one, ...other }));

/** A criterion of a given rule; it may be without weight, with a threshold, or with assumptions of its own. */
const criterion = (rule: string): fc.Arbitrary<{ weight: number }> =>
  fc.record(
    {
      name: fc.constant(rule),
      rule: fc.constant(rule),
      weight: fc.constantFrom(0, 0.5, 1, 1, 3),
      atLeast: share,
      whenUnknown: share,
      neutral: share,
      ...(comparesConcepts.has(rule) || rule in moreOptions ? { options: optionsOf(rule) } : {}),
    },
    { requiredKeys: ["name", "rule", "weight"] },
  );

const side = (asks: "vacancy" | "candidate"): fc.Arbitrary<{ weight: number }[]> => {
  const names = Object.entries(builtInRules).flatMap(([name, recipe]) => ((recipe as () => Rule)().asks === asks ? [name] : []));
  return fc.subarray(names).chain((some) => fc.tuple(...some.map(criterion)));
};

/** Random policies in their JSON form: any rules, weights, thresholds, ways to combine, gates and ties; at least one weight above 0. */
export const policyArbitrary = fc
  .record({
    schema: fc.constant(1),
    id: fc.constant("random"),
    version: fc.constant("1"),
    fit: side("vacancy"),
    appeal: side("candidate"),
    combine: fc.constantFrom(
      { fit: 1, appeal: 1 },
      { fit: 2, appeal: 1 },
      { fit: 1, appeal: 0 },
      "harmonic",
      "geometric",
      "product",
      "minimum",
    ),
    neutral: share,
    gates: fc.oneof(
      fc.subarray([{ gate: "vacancyOpen" }, { gate: "openingsLeft" }]),
      fc.subarray(Object.keys(builtInGates).map((gate) => ({ gate }))),
    ),
    ties: fc.constantFrom("id", { seed: 1 }, { seed: 7 }),
  })
  .filter(({ fit, appeal }) => [...fit, ...appeal].some(({ weight }) => weight > 0));

/** The policy of a JSON form; a test makes it, so that a failure prints the form alone. */
export function policyOf(json: object): Policy {
  const { policy, issues } = parsePolicy(json, { rules: builtInRules, gates: builtInGates });
  if (!policy) throw new Error(`the arbitrary made a bad policy: ${JSON.stringify(issues)}`);
  return policy;
}
