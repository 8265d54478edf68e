import type { Candidate, Coordinates, EducationLevel, ExperienceRequirement, Market, Place, PlacementChannel, Vacancy } from "pengantar";
import { createSimilarity } from "pengantar/taxonomy";
import { inverseDocumentFrequency, tfIdfWeight } from "pengantar/text";

/** A text as its words with their weights, and the length of that vector. */
export interface NaiveText {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

export interface NaivePlace {
  readonly place: Place | undefined;
  readonly coordinates: Coordinates | undefined;
}

/** A candidate as an object: what its record says, with Maps and Sets to look things up. */
export interface NaiveCandidate {
  readonly id: string;
  readonly record: Candidate;
  /** Level of each skill, 0 where it is not said. */
  readonly skills: ReadonlyMap<string, number>;
  readonly text: NaiveText;
  readonly home: NaivePlace | undefined;
  readonly channels: ReadonlySet<PlacementChannel>;
  /** Height of the highest level of education; `undefined` where it is not said. */
  readonly school: number | undefined;
  /** Jobs held; days since 1970, from the first up to one after the last. */
  readonly jobs: readonly { readonly concept: string; readonly from: number | undefined; readonly to: number; readonly months: number }[];
  readonly freeFrom: number | undefined;
}

/** One of the concepts asked, any of which will do, and what may be held for it, the nearest first. */
interface NaiveDemand {
  readonly level: number;
  readonly near: readonly (readonly [held: string, similarity: number])[];
}

export interface NaiveVacancy {
  readonly id: string;
  readonly record: Vacancy;
  readonly skills: readonly { readonly weight: number; readonly anyOf: readonly NaiveDemand[] }[];
  readonly text: NaiveText;
  readonly workplaces: readonly NaivePlace[];
  /** Levels of education asked, the lowest first. */
  readonly schools: readonly { readonly floor: number; readonly weight: number }[];
  /** Months asked in an occupation; without a concept it is not known in which. */
  readonly experience: { readonly months: number; readonly concept: string | undefined } | undefined;
  readonly start: number | undefined;
}

interface Neighbours {
  readonly nearestFirst: NaiveDemand["near"];
  readonly byId: ReadonlyMap<string, number>;
}

/** Turns records into objects, with a market's taxonomy, places and statistics of texts. */
export interface NaiveReader {
  /** The day on which is asked, in days since 1970. */
  readonly today: number;
  readonly candidate: (record: Candidate) => NaiveCandidate;
  readonly vacancy: (record: Vacancy) => NaiveVacancy;
  /** How near a held concept comes to one that is asked. */
  readonly similarity: (demanded: string, held: string) => number;
}

export function naiveReader({ taxonomy, places, statistics }: Market, asOf: string): NaiveReader {
  const today = dayOf(asOf);
  const similarity = createSimilarity(taxonomy);
  const nearTo = new Map<string, Neighbours>();
  const near = (concept: string): Neighbours => {
    let known = nearTo.get(concept);
    if (!known) {
      const { concepts, similarities } = similarity.heldFor(taxonomy.rowOf(concept));
      const pairs = Array.from(concepts, (row, i): [string, number] => [taxonomy.concepts[row]!.id, similarities[i]!]);
      known = { nearestFirst: pairs.sort((a, b) => b[1] - a[1]), byId: new Map(pairs) };
      nearTo.set(concept, known);
    }
    return known;
  };
  const placeOf = ({ place, coordinates }: NonNullable<Candidate["residence"]>): NaivePlace => {
    const known = place && places.places[places.rowOf(place)];
    return { place: known, coordinates: coordinates ?? known?.coordinates };
  };
  const rarities = new Map<string, number>();
  const rarity = (word: string): number => {
    let known = rarities.get(word);
    if (known === undefined) {
      const { documents, documentFrequency } = statistics;
      known = inverseDocumentFrequency({ documents, frequency: documentFrequency.get(word) ?? 0 });
      rarities.set(word, known);
    }
    return known;
  };
  const textOf = (texts: readonly (string | undefined)[]): NaiveText => {
    const counts = new Map<string, number>();
    for (const word of texts.join(" ").split(" ")) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [word, count] of counts) {
      const weight = Math.round(4096 * tfIdfWeight({ count, idf: 1 }) * rarity(word));
      weights.set(word, weight);
      squares += weight * weight;
    }
    return { weights, norm: Math.sqrt(squares) };
  };
  return {
    today,
    similarity: (demanded, held) => near(demanded).byId.get(held) ?? 0,
    candidate: (record) => ({
      id: record.id,
      record,
      skills: levelsOf(record),
      text: textOf([
        record.summary,
        ...(record.skills ?? []).map(({ label }) => label),
        ...(record.experience ?? []).map((job) => job.occupation?.label),
      ]),
      home: record.residence && placeOf(record.residence),
      channels: new Set(record.willingToRelocate?.map(({ channel }) => channel)),
      school: record.education === undefined ? undefined : Math.max(0, ...(record.education ?? []).map(({ level }) => heights[level]!)),
      jobs: (record.experience ?? []).map(({ occupation, start, end, ongoing, months = 0 }) => ({
        concept: occupation?.concept ?? "",
        from: start === undefined ? undefined : dayOf(`${start}-01`),
        to: ongoing || end === undefined ? today : Math.min(today, firstDayAfter(end)),
        months,
      })),
      freeFrom: record.availableFrom === undefined ? undefined : dayOf(record.availableFrom),
    }),
    vacancy: (record) => ({
      id: record.id,
      record,
      skills: skillDemands(record).map(({ weight, anyOf }) => ({
        weight,
        anyOf: anyOf.map(({ concept, level }) => ({ level, near: near(concept).nearestFirst })),
      })),
      text: textOf([record.title, record.description, record.occupation?.label]),
      workplaces: (record.locations ?? []).map(placeOf),
      schools: schoolsAsked(record),
      experience: experienceAsked(record),
      start: record.startDate === undefined ? undefined : Math.max(dayOf(record.startDate), today),
    }),
  };
}

function levelsOf({ skills }: Candidate): Map<string, number> {
  const levels = new Map<string, number>();
  for (const { concept, level = 0 } of skills ?? []) {
    if (concept !== undefined) levels.set(concept, Math.max(levels.get(concept) ?? 0, level));
  }
  return levels;
}

interface SkillAsked {
  readonly weight: number;
  readonly anyOf: readonly { readonly concept: string; readonly level: number }[];
}

/** In the order of ids: sums of the same numbers in another order may differ in their last bit. */
function skillDemands({ requirements }: Vacancy): SkillAsked[] {
  const keyed = (requirements ?? []).flatMap((requirement) => {
    if (requirement.kind !== "skill") return [];
    const anyOf = [requirement, ...(requirement.alternatives ?? [])].map(({ concept = "", level = 0 }) => ({ concept, level }));
    const key = anyOf.map(({ concept, level }) => `${concept} ${String(level)}`).sort();
    return [{ key: key.join(), weight: requirement.importance === "essential" ? 1 : 0.4, anyOf }];
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
}

const heights: Partial<Record<EducationLevel, number>> = {
  lowerSecondary: 2,
  upperSecondary: 3,
  vocationalSecondary: 3,
  diploma3: 6,
  bachelor: 7,
  master: 9,
};

function schoolsAsked({ requirements }: Vacancy): NaiveVacancy["schools"] {
  const weights = new Map<number, number>();
  for (const requirement of requirements ?? []) {
    if (requirement.kind !== "education") continue;
    const floor = heights[requirement.level]!;
    weights.set(floor, Math.max(weights.get(floor) ?? 0, requirement.importance === "essential" ? 1 : 0.4));
  }
  return Array.from(weights, ([floor, weight]) => ({ floor, weight })).sort((a, b) => a.floor - b.floor);
}

function experienceAsked({ requirements, occupation }: Vacancy): NaiveVacancy["experience"] {
  const asked = requirements?.find((requirement): requirement is ExperienceRequirement => requirement.kind === "experience");
  return asked && { months: asked.months, concept: asked.occupation ?? occupation?.concept };
}

/** Days since 1970. */
function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}

function firstDayAfter(month: string): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1) / 86_400_000;
}
