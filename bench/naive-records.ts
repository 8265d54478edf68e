import type { Candidate, Coordinates, Market, Place, PlacementChannel, Vacancy } from "pengantar";
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
}

interface Neighbours {
  readonly nearestFirst: NaiveDemand["near"];
  readonly byId: ReadonlyMap<string, number>;
}

/** Turns records into objects, with a market's taxonomy, places and statistics of texts. */
export interface NaiveReader {
  candidate(record: Candidate): NaiveCandidate;
  vacancy(record: Vacancy): NaiveVacancy;
  /** How near a held concept comes to one that is asked. */
  similarity(demanded: string, held: string): number;
}

export function naiveReader({ taxonomy, places, statistics }: Pick<Market, "taxonomy" | "places" | "statistics">): NaiveReader {
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
  const textOf = (texts: readonly (string | undefined)[]): NaiveText => {
    const counts = new Map<string, number>();
    for (const word of texts.join(" ").split(" ")) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [word, count] of counts) {
      const idf = inverseDocumentFrequency({ documents: statistics.documents, frequency: statistics.documentFrequency.get(word) ?? 0 });
      const weight = Math.round(4096 * tfIdfWeight({ count, idf: 1 }) * idf);
      weights.set(word, weight);
      squares += weight * weight;
    }
    return { weights, norm: Math.sqrt(squares) };
  };
  return {
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
