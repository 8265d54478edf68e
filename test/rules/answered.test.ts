import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInRules, education, experience, location, skills, type Rule } from "../../src/rules/index.js";
import { candidateArbitrary, marketOf, vacancyArbitrary } from "../arbitraries/records.js";

const asOf = "2026-11-24";

/** Facts that a rule reads of the side that does not ask; `wording` says itself that more words may leave the old interval. */
const rules: readonly (readonly [string, Rule])[] = [
  ...Object.entries(builtInRules).map(([name, recipe]) => [name, (recipe as () => Rule)()] as const),
  ["skills by age, proof and past work", skills({ selfStated: 0.7, recency: { halfAtMonths: 24 }, transferable: 0.5 })],
  ["fading experience", experience({ halfAtMonths: 24 })],
  ["education or experience", education({ monthsPerLevel: 12 })],
  ["location with housing", location({ housing: 0.9 })],
];
const cases = rules.flatMap(([name, rule]) => {
  const fields = rule.asks === "vacancy" ? rule.reads.candidate : rule.reads.vacancy;
  return name === "wording" ? [] : fields.map((field) => [name, field, rule] as const);
});

/** The interval of each pair of the same place; nothing where the demand is not made. */
function intervals(
  rule: Rule,
  candidates: readonly object[],
  vacancies: readonly object[],
): readonly ({ readonly low: number; readonly high: number } | undefined)[] {
  const bound = rule.bind({ market: marketOf(candidates, vacancies), asOf });
  return vacancies.map((_, row) => {
    if (!bound.asked(row)) return undefined;
    const query = bound.from("vacancy", row);
    return { low: query.degree(row, 0), high: query.degree(row, 1) };
  });
}

describe("a fact that was not known", () => {
  it.each(cases)("narrows the interval of %s once it is told: %s", (_, field, rule) => {
    fc.assert(
      fc.property(candidateArbitrary, vacancyArbitrary, (candidate, vacancy) => {
        const without = (record: object): object => Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
        const [told, silent] =
          rule.asks === "vacancy"
            ? intervals(rule, [candidate, without(candidate)], [vacancy, vacancy])
            : intervals(rule, [candidate, candidate], [vacancy, without(vacancy)]);
        if (!told || !silent) return;
        expect(told.low).toBeGreaterThanOrEqual(silent.low);
        expect(told.high).toBeLessThanOrEqual(silent.high);
      }),
      { numRuns: 150 },
    );
  });
});
