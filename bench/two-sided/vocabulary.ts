import { createPlaces, createTaxonomy, type Concept, type Place, type Places, type Taxonomy } from "pengantar";
import { createRandom } from "../random.js";
import { madeUpWords } from "../words.js";
import { around, squaredDistance } from "./draws.js";
import type { Latent } from "./latent.js";

const PER_PROVINCE = 10;

/** Something with a name and a true place among the trades. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly at: Float64Array;
}

/** What records are written with. */
export interface Vocabulary {
  readonly skills: readonly Named[];
  readonly occupations: readonly Named[];
  readonly words: readonly Named[];
  readonly taxonomy: Taxonomy;
  readonly places: Places;
  /** As files, for other systems. */
  readonly concepts: readonly Concept[];
  readonly placeRecords: readonly Place[];
}

/**
 * 240 skills, 60 occupations and 1,200 words, each at a place of its own near a trade. The taxonomy groups skills and occupations by the nearest trade,
 * but files one in ten elsewhere, as taxonomies do.
 */
export function createVocabulary({ trades, regencies }: Latent, seed: number): Vocabulary {
  const random = createRandom(seed + 1);
  let word = 0;
  const nextWord = (): string => madeUpWords[word++]!;
  const named = (kind: string, count: number, spread: number, names: number): Named[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `${kind}-${String(at).padStart(3, "0")}`,
      name: Array.from({ length: names }, nextWord).join(" "),
      at: around(random, spread, trades[at % trades.length]!),
    }));
  const skills = named("skill", 240, 0.8, 2);
  const occupations = named("occupation", 60, 0.5, 2);
  const words = named("word", 1200, 0.9, 1);

  const concepts: Concept[] = [];
  for (const [kind, items] of [["skill", skills] as const, ["occupation", occupations] as const]) {
    trades.forEach((_, at) => concepts.push({ id: `${kind}s-${String(at)}`, kind, labels: { en: nextWord() } }));
    for (const { id, name, at } of items) {
      const group = random.chance(0.1) ? random.below(trades.length) : nearest(at, trades);
      concepts.push({ id, kind, labels: { en: name }, broader: [`${kind}s-${String(group)}`] });
    }
  }
  const placeRecords = placesOf(regencies);
  return {
    skills,
    occupations,
    words,
    concepts,
    placeRecords,
    taxonomy: createTaxonomy({ id: "two-sided", version: "1", concepts }).value,
    places: createPlaces(placeRecords).value,
  };
}

function nearest(point: Float64Array, trades: readonly Float64Array[]): number {
  const distances = trades.map((trade) => squaredDistance(point, trade));
  return distances.indexOf(Math.min(...distances));
}

function placesOf(regencies: Latent["regencies"]): readonly Place[] {
  const provinces = Math.ceil(regencies.length / PER_PROVINCE);
  const country: Place = { scheme: "iso-3166", code: "ID", name: "Country", level: "country" };
  return [
    country,
    ...Array.from({ length: provinces }, (_, at): Place => {
      const code = String(31 + at);
      return { scheme: "kemendagri", code, name: `Province ${code}`, level: "province", parent: { scheme: "iso-3166", code: "ID" } };
    }),
    ...regencies.map((coordinates, at): Place => {
      const parent = String(31 + Math.floor(at / PER_PROVINCE));
      const code = regencyCode(at);
      return {
        scheme: "kemendagri",
        code,
        name: `Regency ${code}`,
        level: "regency",
        parent: { scheme: "kemendagri", code: parent },
        coordinates,
      };
    }),
  ];
}

/** Code of a regency's number. */
export function regencyCode(at: number): string {
  return `${String(31 + Math.floor(at / PER_PROVINCE))}${String(1 + (at % PER_PROVINCE)).padStart(2, "0")}`;
}
