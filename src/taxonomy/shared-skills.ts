import type { Measure } from "./measure.js";
import { SLACK } from "./rows-below.js";
import type { Taxonomy } from "./taxonomy.js";

/** What an optional skill of an occupation weighs, where an essential one weighs 1. */
const OPTIONAL = 0.5;

/** What an occupation needs: skills in the order of rows, so that sums are the same either way round, and what each weighs. */
interface Profile {
  readonly skills: Int32Array;
  readonly weights: Float64Array;
}

/** An occupation that needs a skill, and how much. */
interface Need {
  readonly row: number;
  readonly weight: number;
}

/**
 * Judges two occupations by the skills that both need: those that few occupations need count most.
 *
 * Σ min(wₐ, w_b) / Σ max(wₐ, w_b) over the skills of either, w = 1 (essential) or 0.5 (optional), times ln(1 + occupations / occupations with the skill).
 * A concept without skills is like itself alone.
 * Source: Ružička (1958) for the ratio; Spärck Jones (1972), A statistical interpretation of term specificity, for the weights.
 */
export function sharedSkills(taxonomy: Taxonomy): Measure {
  const profiles = taxonomy.concepts.map((_, row) => profileOf(taxonomy, row));
  const needs = profiles.map((): Need[] => []);
  for (const [row, { skills, weights }] of profiles.entries())
    for (const [i, skill] of skills.entries()) needs[skill]!.push({ row, weight: weights[i]! });
  const occupations = profiles.filter(({ skills }) => skills.length > 0).length;
  const rarities = Float64Array.from(needs, ({ length }) => (length === 0 ? 0 : Math.log(1 + occupations / length)));
  const totals = Float64Array.from(profiles, ({ skills, weights }) =>
    skills.reduce((sum, skill, i) => sum + weights[i]! * rarities[skill]!, 0),
  );
  /** What each occupation shares with the one that is asked about; all 0 between two questions. */
  const shared = new Float64Array(profiles.length);
  const profileAt = (row: number): Profile => {
    const profile = profiles[row];
    if (!profile) throw new RangeError(`expected a row from 0 to ${String(profiles.length - 1)}, received ${String(row)}`);
    return profile;
  };
  return {
    name: "sharedSkills",
    between(a, b) {
      const [its, others] = [profileAt(a), profileAt(b)];
      return a === b ? 1 : ratio(its, others, rarities);
    },
    near(row, atLeast) {
      const { skills, weights } = profileAt(row);
      const sharing = new Set<number>();
      for (const [i, skill] of skills.entries()) {
        for (const need of needs[skill]!) {
          sharing.add(need.row);
          shared[need.row] = shared[need.row]! + Math.min(weights[i]!, need.weight) * rarities[skill]!;
        }
      }
      // Σ max = Σ wₐ + Σ w_b − Σ min, but for rounding.
      const near = [...sharing].filter((other) => shared[other]! + SLACK >= atLeast * (totals[row]! + totals[other]! - shared[other]!));
      for (const other of sharing) shared[other] = 0;
      return [row, ...near];
    },
  };
}

/** What is shared over what either needs. */
function ratio(a: Profile, b: Profile, rarities: Float64Array): number {
  let [shared, all] = [0, 0];
  for (let i = 0, j = 0; i < a.skills.length || j < b.skills.length;) {
    const [its, others] = [a.skills[i] ?? Infinity, b.skills[j] ?? Infinity];
    const [weight, other] = [its <= others ? a.weights[i++]! : 0, others <= its ? b.weights[j++]! : 0];
    const rarity = rarities[Math.min(its, others)]!;
    shared += Math.min(weight, other) * rarity;
    all += Math.max(weight, other) * rarity;
  }
  return all === 0 ? 0 : shared / all;
}

function profileOf(taxonomy: Taxonomy, row: number): Profile {
  const { essentialSkills = [], optionalSkills = [] } = taxonomy.concepts[row]!;
  const weights = new Map<number, number>();
  for (const skill of optionalSkills) weights.set(taxonomy.rowOf(skill), OPTIONAL);
  for (const skill of essentialSkills) weights.set(taxonomy.rowOf(skill), 1);
  weights.delete(-1);
  const skills = Int32Array.from(weights.keys()).sort();
  return { skills, weights: Float64Array.from(skills, (skill) => weights.get(skill)!) };
}
