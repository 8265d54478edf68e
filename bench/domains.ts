import { createTaxonomy, type Concept, type Taxonomy } from "pengantar";
import { createRandom } from "./random.js";

/** What belongs to one trade. */
export interface Domain {
  /** Ids of skills without narrower ones, the most usual first. */
  readonly skills: readonly string[];
  readonly occupations: readonly string[];
}

const DOMAINS = 40;
const SKILL_GROUPS = 800;
const SKILLS = 12_160;
const MAJOR_GROUPS = 10;
const OCCUPATION_GROUPS = 400;
const OCCUPATIONS = 2_590;

/**
 * A taxonomy as large as ESCO: 13,000 skills and 3,000 occupations in three levels.
 * Groups of skills have 5 to 30, groups of occupations 1 to 15; one skill in twenty has a relative elsewhere.
 */
export function createDomains(seed: number): { readonly taxonomy: Taxonomy; readonly domains: readonly Domain[] } {
  const random = createRandom(seed);
  const domains = Array.from({ length: DOMAINS }, () => ({ skills: [] as string[], occupations: [] as string[] }));
  const concepts: Concept[] = [];
  const add = (kind: "skill" | "occupation", id: string, broader?: string): void => {
    const related = kind === "skill" && random.chance(0.05) ? [{ concept: `skill-${digits(random.below(SKILLS))}`, weight: 1 }] : [];
    concepts.push({ id, kind, labels: { en: id }, related, broader: broader === undefined ? [] : [broader] });
  };
  for (let i = 0; i < DOMAINS; i++) add("skill", `skills-${digits(i)}`);
  for (let i = 0; i < SKILL_GROUPS; i++) add("skill", `skill-group-${digits(i)}`, `skills-${digits(i % DOMAINS)}`);
  for (let i = 0; i < SKILLS; i++) {
    const group = random.below(SKILL_GROUPS);
    add("skill", `skill-${digits(i)}`, `skill-group-${digits(group)}`);
    domains[group % DOMAINS]!.skills.push(`skill-${digits(i)}`);
  }
  for (let i = 0; i < MAJOR_GROUPS; i++) add("occupation", `occupations-${digits(i)}`);
  for (let i = 0; i < OCCUPATION_GROUPS; i++) add("occupation", `occupation-group-${digits(i)}`, `occupations-${digits(i % MAJOR_GROUPS)}`);
  for (let i = 0; i < OCCUPATIONS; i++) {
    const group = random.below(OCCUPATION_GROUPS);
    add("occupation", `occupation-${digits(i)}`, `occupation-group-${digits(group)}`);
    domains[group % DOMAINS]!.occupations.push(`occupation-${digits(i)}`);
  }
  return { taxonomy: createTaxonomy({ id: "made-up", version: "1", concepts }).value, domains };
}

function digits(number: number): string {
  return String(number).padStart(5, "0");
}
