import type { Candidate, CandidateSkill, Education, EducationLevel, Experience, Relocation, Whereabouts } from "pengantar";
import { createRandom, type Random } from "./random.js";
import type { World } from "./world.js";

/** Which of the endless made-up records of a world are wanted. */
export interface RecordRange {
  readonly world: World;
  readonly seed: number;
  readonly count: number;
  /** @defaultValue 0 */
  readonly from?: number;
}

/** Makes candidates one by one; each is the same whichever others are made. */
export function* candidates({ world, seed, count, from = 0 }: RecordRange): Generator<Candidate> {
  for (let i = from; i < from + count; i++) yield candidate(world, seed, i);
}

/** The candidate of a number: one in twenty facts or so is not said, more of those that people do not think of. */
export function candidate(world: World, seed: number, number: number): Candidate {
  const random = createRandom(seed + number * 2);
  const domain = world.domain(random);
  return {
    id: `c-${String(number).padStart(7, "0")}`,
    residence: residence(world, random),
    willingToRelocate: relocation(random),
    skills: skills(world, domain, random),
    education: said(random, 0.04, 0.01, () => education(random)),
    experience: said(random, 0.1, 0.2, () => experience(world, domain, random)),
    availableFrom: random.chance(0.6) ? day(random, 2026, 2) : undefined,
    desiredWage: said(random, 0.3, 0.1, () => ({ min: (20 + random.below(80)) * 100_000, currency: "IDR", period: "month" })),
    desiredOccupations: said(random, 0.25, 0.05, () =>
      Array.from({ length: 1 + random.below(3) }, () => ({ concept: world.occupation(domain, random) })),
    ),
    summary: random.chance(0.04) ? undefined : text(world, domain, random, 68),
  };
}

/** Words of a text, with repetitions. */
export function text(world: World, domain: number, random: Random, length: number): string {
  let words = world.word(domain, random);
  for (let i = 1; i < length; i++) words += ` ${world.word(domain, random)}`;
  return words;
}

/** A day from the first of January of a year on. */
export function day(random: Random, year: number, years: number): string {
  return `${month(random, year, years)}-${String(1 + random.below(28)).padStart(2, "0")}`;
}

function month(random: Random, year: number, years: number): string {
  return `${String(year + random.below(years))}-${String(1 + random.below(12)).padStart(2, "0")}`;
}

/** A fact, or in some share of records silence, or the answer that there is none. */
function said<T>(random: Random, silent: number, none: number, fact: () => T): T | null | undefined {
  if (random.chance(silent)) return undefined;
  return random.chance(none) ? null : fact();
}

function residence(world: World, random: Random): Whereabouts | undefined {
  if (random.chance(0.03)) return undefined;
  if (random.chance(0.02)) return { place: codeOf(random.pick(world.provinces)) };
  const regency = world.regency(random);
  const { latitude, longitude } = regency.coordinates!;
  const own = { latitude: latitude + random.below(2000) / 10_000 - 0.1, longitude: longitude + random.below(2000) / 10_000 - 0.1 };
  return { place: codeOf(regency), coordinates: random.chance(0.03) ? own : undefined };
}

/** The code alone of a place. */
export function codeOf({
  scheme,
  code,
}: {
  readonly scheme: "kemendagri" | "bps" | "iso-3166";
  readonly code: string;
}): Whereabouts["place"] {
  return { scheme, code };
}

function relocation(random: Random): readonly Relocation[] | undefined {
  const answer = random.below(100);
  if (answer < 30) return undefined;
  if (answer < 75) return [];
  if (answer < 82) return [{ channel: "local" }];
  return answer < 97 ? [{ channel: "interregional" }] : [{ channel: "overseas", countries: ["JP", "TW"] }];
}

function skills(world: World, domain: number, random: Random): CandidateSkill[] | null | undefined {
  return said(random, 0.06, 0.02, () =>
    Array.from({ length: 5 + random.below(12) }, (): CandidateSkill => {
      if (random.chance(0.005)) return { label: world.word(domain, random) };
      return { concept: world.skill(domain, random), level: random.chance(0.5) ? 1 + random.below(5) : undefined };
    }),
  );
}

const schools: readonly EducationLevel[] = [
  ...Array<EducationLevel>(10).fill("lowerSecondary"),
  ...Array<EducationLevel>(30).fill("upperSecondary"),
  ...Array<EducationLevel>(30).fill("vocationalSecondary"),
  ...Array<EducationLevel>(10).fill("diploma3"),
  ...Array<EducationLevel>(17).fill("bachelor"),
  ...Array<EducationLevel>(3).fill("master"),
];

function education(random: Random): Education[] {
  return [{ level: random.pick(schools) }];
}

function experience(world: World, domain: number, random: Random): Experience[] {
  return Array.from({ length: 1 + random.below(4) }, (): Experience => {
    const occupation = random.chance(0.03) ? { label: world.word(domain, random) } : { concept: world.occupation(domain, random) };
    if (random.chance(0.1)) return { occupation, months: random.chance(0.5) ? 3 + random.below(60) : undefined };
    const start = month(random, 2005, 20);
    if (random.chance(0.2)) return { occupation, start, ongoing: true };
    return { occupation, start, end: `${String(Number(start.slice(0, 4)) + 1 + random.below(2))}-${start.slice(5)}` };
  });
}
