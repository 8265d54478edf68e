import type { Measure } from "./measure.js";
import type { Taxonomy } from "./taxonomy.js";

/** What an optional skill of an occupation weighs, where an essential one weighs 1. */
const OPTIONAL = 0.5;

/**
 * Judges two occupations by the skills that both need: those that few occupations need count most.
 *
 * Σ min(wₐ, w_b) / Σ max(wₐ, w_b) over the skills of either, w = 1 (essential) or 0.5 (optional), times ln(1 + occupations / occupations with the skill).
 * A concept without skills is like itself alone.
 * Source: Ružička (1958) for the ratio; Spärck Jones (1972), A statistical interpretation of term specificity, for the weights.
 */
export function sharedSkills(taxonomy: Taxonomy): Measure {
  const { concepts } = taxonomy;
  const profiles = concepts.map((_, row) => profileOf(taxonomy, row));
  const holders = new Map<number, number>();
  let occupations = 0;
  for (const profile of profiles) {
    if (profile.size > 0) occupations++;
    for (const skill of profile.keys()) holders.set(skill, (holders.get(skill) ?? 0) + 1);
  }
  const rarity = (skill: number): number => Math.log(1 + occupations / holders.get(skill)!);
  return {
    name: "sharedSkills",
    between(a, b) {
      const [its, others] = [a, b].map((row) => {
        const profile = profiles[row];
        if (!profile) throw new RangeError(`expected a row from 0 to ${String(concepts.length - 1)}, received ${String(row)}`);
        return profile;
      }) as [ReadonlyMap<number, number>, ReadonlyMap<number, number>];
      if (a === b) return 1;
      // In the order of rows, so that the sums are the same either way round.
      const skills = [...new Set([...its.keys(), ...others.keys()])].sort((x, y) => x - y);
      let [shared, all] = [0, 0];
      for (const skill of skills) {
        const [weight, other] = [its.get(skill) ?? 0, others.get(skill) ?? 0];
        shared += Math.min(weight, other) * rarity(skill);
        all += Math.max(weight, other) * rarity(skill);
      }
      return all === 0 ? 0 : shared / all;
    },
  };
}

function profileOf(taxonomy: Taxonomy, row: number): ReadonlyMap<number, number> {
  const { essentialSkills = [], optionalSkills = [] } = taxonomy.concepts[row]!;
  const weights = new Map<number, number>();
  for (const [skills, weight] of [
    [optionalSkills, OPTIONAL],
    [essentialSkills, 1],
  ] as const) {
    for (const skill of skills) weights.set(taxonomy.rowOf(skill), weight);
  }
  weights.delete(-1);
  return weights;
}
