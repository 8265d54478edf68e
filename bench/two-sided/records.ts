import type { Candidate, EducationLevel, Requirement, Vacancy } from "pengantar";
import { createRandom, type Random } from "../random.js";
import { chanceOf, normal, squaredDistance, weighted } from "./draws.js";
import type { Latent, LatentCandidate, LatentVacancy } from "./latent.js";
import { regencyCode, type Named, type Vocabulary } from "./vocabulary.js";

/** The records that everybody sees. */
export interface Records {
  readonly candidates: readonly Candidate[];
  readonly vacancies: readonly Vacancy[];
}

const USUAL_WAGE = 4_000_000;
const levels: readonly EducationLevel[] = ["lowerSecondary", "upperSecondary", "diploma3", "bachelor", "master"];

/**
 * Writes records from what is true, with errors and silence.
 * A candidate has a skill the more likely, the nearer it lies to the ability; group a tells of 80 % of them, group b of 55 %, and everybody of some that are not
 * so. A vacancy asks for skills near its demand. Words, occupations, wages and schooling follow in the same way, each with an error of its own, and 5 to 50 % of
 * each is not said.
 */
export function writeRecords(latent: Latent, vocabulary: Vocabulary, seed: number): Records {
  const random = createRandom(seed + 2);
  return {
    candidates: latent.candidates.map((one, at) => candidate(one, `c-${String(at).padStart(5, "0")}`, vocabulary, random)),
    vacancies: latent.vacancies.map((one, at) => vacancy(one, `v-${String(at).padStart(4, "0")}`, vocabulary, random)),
  };
}

function candidate(one: LatentCandidate, id: string, { skills, occupations, words }: Vocabulary, random: Random): Candidate {
  const tells = one.group === "a" ? 0.8 : 0.55;
  const held = skills.filter(({ at }) => {
    const has = random.chance(chanceOf(4 - 0.55 * squaredDistance(one.ability, at) + 0.4 * one.talent));
    return random.chance(has ? tells : 0.004);
  });
  const experience = {
    occupation: { concept: drawNear(occupations, one.ability, random).id },
    months: Math.round(one.years * 12 * Math.exp(0.2 * normal(random))),
  };
  return {
    id,
    residence: said(random, 0.05, () => ({ place: { scheme: "kemendagri", code: regencyCode(one.regency) } })),
    willingToRelocate: said(random, 0.4, () => (one.rooted * Math.exp(0.4 * normal(random)) < 0.7 ? [{ channel: "interregional" }] : [])),
    skills: said(random, 0.05, () => held.map((skill) => ({ concept: skill.id }))),
    education: said(random, 0.1, () => [{ level: levelOf(one.talent + 0.7 * normal(random)) }]),
    experience: said(random, 0.15, () => [experience]),
    desiredOccupations: said(random, 0.3, () =>
      [...new Set([1, 2].map(() => drawNear(occupations, one.wish, random).id))].map((concept) => ({ concept })),
    ),
    desiredWage: said(random, 0.5, () => ({ min: wageOf(one.reservation + 0.1 * normal(random)), currency: "IDR", period: "month" })),
    summary: said(random, 0.1, () => text(words, one.ability, 40, random)),
  };
}

function vacancy(one: LatentVacancy, id: string, { skills, occupations, words }: Vocabulary, random: Random): Vacancy {
  const asked = new Set<Named>();
  const count = 5 + random.below(6);
  while (asked.size < count) asked.add(drawNear(skills, one.demand, random));
  const requirements = [...asked].map((skill): Requirement => ({
    kind: "skill",
    concept: skill.id,
    importance: random.chance(0.6) ? "essential" : "optional",
  }));
  const school: Requirement = { kind: "education", importance: "essential", level: levelOf(one.difficulty + 0.5 * normal(random) - 0.5) };
  const months: Requirement = { kind: "experience", importance: "essential", months: 12 * random.below(4) };
  const occupation = drawNear(occupations, one.demand, random);
  return {
    id,
    title: occupation.name,
    description: text(words, one.demand, 60, random),
    occupation: random.chance(0.9) ? { concept: occupation.id } : undefined,
    openings: one.openings,
    locations: said(random, 0.05, () => [{ place: { scheme: "kemendagri", code: regencyCode(one.regency) } }]),
    wage: said(random, 0.3, () => ({ max: wageOf(one.wage + 0.05 * normal(random)), currency: "IDR", period: "month" })),
    requirements: [...requirements, school, ...(random.chance(0.5) && months.months > 0 ? [months] : [])],
  };
}

/** A fact, or in some share of records silence. */
function said<T>(random: Random, silent: number, fact: () => T): T | undefined {
  const answer = fact();
  return random.chance(silent) ? undefined : answer;
}

function drawNear(items: readonly Named[], point: Float64Array, random: Random): Named {
  return items[
    weighted(
      random,
      items.map(({ at }) => Math.exp(-0.5 * squaredDistance(point, at))),
    )
  ]!;
}

/** Two words in five are of the matter, the others of no matter. */
function text(words: readonly Named[], point: Float64Array, length: number, random: Random): string {
  const weights = words.map(({ at }) => Math.exp(-0.4 * squaredDistance(point, at)));
  const any = words.map((_, at) => 1 / (((at * 7919) % words.length) + 10));
  return Array.from({ length }, () => words[weighted(random, random.chance(0.4) ? weights : any)]!.name).join(" ");
}

function levelOf(value: number): EducationLevel {
  return levels[Math.max(0, Math.min(levels.length - 1, Math.round(value + 1.7)))]!;
}

function wageOf(logarithm: number): number {
  return Math.round((USUAL_WAGE * Math.exp(logarithm)) / 50_000) * 50_000;
}
