import type { ExperienceRequirement, Requirement, SkillDemand, SkillRequirement, Vacancy } from "pengantar";
import { codeOf, day, text, type RecordRange } from "./candidates.js";
import { createRandom, type Random } from "./random.js";
import type { World } from "./world.js";

/** Makes vacancies one by one; each is the same whichever others are made. */
export function* vacancies({ world, seed, count, from = 0 }: RecordRange): Generator<Vacancy> {
  for (let i = from; i < from + count; i++) yield vacancy(world, seed, i);
}

/** The vacancy of a number: 14 skills, a level of education, mostly some experience, about 110 different words. */
function vacancy(world: World, seed: number, number: number): Vacancy {
  const random = createRandom(seed + number * 2 + 1);
  const domain = world.domain(random);
  const wage = (20 + random.below(80)) * 100_000;
  return {
    id: `v-${String(number).padStart(7, "0")}`,
    title: text(world, domain, random, 3),
    description: text(world, domain, random, 125),
    occupation: random.chance(0.97) ? { concept: world.occupation(domain, random) } : { label: world.word(domain, random) },
    locations: random.chance(0.04) ? undefined : places(world, random),
    wage: random.chance(0.2)
      ? undefined
      : { min: wage, max: random.chance(0.7) ? wage + random.below(20) * 100_000 : undefined, currency: "IDR", period: "month" },
    startDate: random.chance(0.6) ? day(random, 2026, 2) : undefined,
    validThrough: random.chance(0.05) ? undefined : day(random, 2027, 1),
    status: random.chance(0.1) ? "closed" : "open",
    requirements: [...skills(world, domain, random), ...education(random), ...experience(world, domain, random)],
  };
}

function places(world: World, random: Random): Vacancy["locations"] {
  return Array.from({ length: random.chance(0.06) ? 2 : 1 }, () => ({ place: codeOf(world.regency(random)) }));
}

function skills(world: World, domain: number, random: Random): SkillRequirement[] {
  const demand = (concept: string): SkillDemand => ({ concept, level: random.chance(0.3) ? 1 + random.below(4) : undefined });
  const asked = new Set<string>();
  while (asked.size < 14) asked.add(world.skill(domain, random));
  return Array.from(asked, (concept) => {
    const other = world.skill(domain, random);
    const alternatives = random.chance(0.1) && !asked.has(other) ? [demand(other)] : undefined;
    return { kind: "skill", importance: random.chance(0.6) ? "essential" : "optional", ...demand(concept), alternatives };
  });
}

function education(random: Random): Requirement[] {
  const floor: Requirement = {
    kind: "education",
    importance: "essential",
    level: random.pick(["lowerSecondary", "upperSecondary", "vocationalSecondary", "diploma3", "bachelor"]),
  };
  return random.chance(0.2) ? [floor, { kind: "education", importance: "optional", level: "bachelor" }] : [floor];
}

function experience(world: World, domain: number, random: Random): ExperienceRequirement[] {
  if (random.chance(0.4)) return [];
  const occupation = random.chance(0.2) ? world.occupation(domain, random) : undefined;
  return [{ kind: "experience", importance: "essential", months: 6 * (1 + random.below(10)), occupation }];
}
