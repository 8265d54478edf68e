import { localize, show, type Concept } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { indexVectors, sparseMatrix, weighTexts, type Analyzer } from "../text/index.js";
import { createLatentSpace } from "../text/latent-space.js";
import { highest } from "./associate.js";
import { indexBestText } from "./best-text.js";
import { conceptsOf } from "./concept-space.js";
import { labelsOf, ownText } from "./concept-texts.js";
import { openLearnt, sealLearnt } from "./learnt.js";
import type { RankedConcept } from "./linked-text.js";
import { dot, toLengthOne } from "./vectors.js";

/** Ranks skills for sentences that ask for them, in the taxonomy's words or in others. */
export interface SkillRanker {
  /**
   * Ranks the skills that a sentence may ask for, the best first; ties in the order of the taxonomy. A sentence without a known word has none.
   * @param options.limit most skills, a whole number from 1. @defaultValue 10
   */
  rankSkills(sentence: string, options?: { readonly limit?: number | undefined }): readonly RankedConcept[];
  /** What was learnt, in bytes, for the option of this name; a part of the taxonomy's snapshot, say (`addToSnapshot`). */
  readonly learnt: Uint8Array;
}

export interface SkillRankerOptions {
  /** Finds the words of labels, definitions and sentences. */
  readonly analyzer: Analyzer;
  /** What was learnt from the same taxonomy before: the ranker is the same, and there in a fifth of the time. */
  readonly learnt?: Uint8Array | undefined;
}

/** What each way of looking at a skill gives, in [0, 1], and what it weighs; chosen once, on all judged sets. */
export const skillWeights = {
  /** A label that a part of the sentence reads like. */
  labelInPart: 1,
  /** The preferred label, likewise. */
  nameInPart: 0.5,
  /** The words of its best label, in the whole sentence. */
  label: 0.75,
  /** The words of its preferred label, likewise. */
  name: 0.5,
  /** How the words of its best label begin. */
  beginnings: 0.5,
  /** The words of all that the taxonomy says about it. */
  text: 0.5,
  /** The words that name the occupations which it is essential to. */
  work: 1,
  /** How many occupations use it. */
  use: 0.4,
  /** Words that go together, in a latent space. */
  latent: 0.35,
};

/**
 * Learns a taxonomy's skills from their labels, definitions, and the occupations that use them. Time: some 20 s for those of ESCO.
 * @throws RangeError for something learnt from another taxonomy or with another analyzer.
 */
export function createSkillRanker(taxonomy: Taxonomy, options: SkillRankerOptions): SkillRanker {
  return learnSkills(taxonomy, options)(skillWeights);
}

/** Learns what takes time; what it returns makes rankers, by what each way of looking weighs. */
export function learnSkills(taxonomy: Taxonomy, { analyzer, learnt }: SkillRankerOptions): (weights: typeof skillWeights) => SkillRanker {
  const lesson = { taxonomy, kind: "skill", analyzer } as const;
  const skills = conceptsOf(taxonomy, "skill");
  const split = (text: string): string[] => analyzer.terms(text);
  const labels = skills.map((skill) => labelsOf(skill).map(withoutAside));
  const likeLabel = indexBestText(labels, { split });
  const likeBeginnings = indexBestText(labels, { split: (text) => split(text).map((term) => term.slice(0, 4)) });
  const likeName = indexBestText(
    skills.map((skill) => [withoutAside(localize(skill.labels, "en", ""))]),
    { split },
  );
  const likeWork = indexBestText(
    workOf(skills, taxonomy).map((names) => [names.join("\n")]),
    { split },
  );
  const { weighting, vectors } = weighTexts(
    skills.map((skill) => ownText(skill, taxonomy)),
    { split },
  );
  const byText = indexVectors(vectors, weighting.width);
  const latent = createLatentSpace(sparseMatrix(vectors, weighting.width), { learnt: learnt && openLearnt(lesson, learnt) });
  const breadth = latent.dimensions;
  const directions = Float64Array.from(latent.places);
  for (let place = 0; place < skills.length; place++) toLengthOne(directions.subarray(place * breadth, (place + 1) * breadth));
  const use = usesOf(skills, taxonomy);

  const score = (sentence: string, weights: typeof skillWeights): Float64Array => {
    const vector = weighting.vector(sentence);
    const scores = new Float64Array(skills.length);
    if (vector.columns.length === 0) return scores;
    const add = (values: Float64Array, weight: number): void => {
      for (let place = 0; place < scores.length; place++) scores[place]! += weight * values[place]!;
    };
    add(likeLabel.part(sentence), weights.labelInPart);
    add(likeName.part(sentence), weights.nameInPart);
    add(likeLabel.whole(sentence), weights.label);
    add(likeName.whole(sentence), weights.name);
    add(likeBeginnings.whole(sentence), weights.beginnings);
    add(byText.scores(vector), weights.text);
    add(likeWork.whole(sentence), weights.work);
    // What follows tells apart what looks likely already; it cannot speak for a skill alone.
    const likely = highest(scores, mostLikely);
    const direction = toLengthOne(latent.project(vector));
    const rest = new Float64Array(scores.length);
    for (const place of likely) {
      rest[place] = scores[place]! + weights.use * use[place]! + weights.latent * Math.max(0, dot(direction, directions, place * breadth));
    }
    return rest;
  };
  return (weights) =>
    Object.freeze({
      get learnt() {
        return sealLearnt(lesson, latent.learnt);
      },
      rankSkills(sentence: string, { limit = 10 }: { readonly limit?: number | undefined } = {}) {
        if (!(Number.isInteger(limit) && limit > 0)) throw new RangeError(`expected a limit from 1, received ${show(limit)}`);
        const scores = score(sentence, weights);
        return highest(scores, limit).map((place) => ({ concept: skills[place]!.id, score: scores[place]! }));
      },
    });
}

const mostLikely = 300;

/** A label without what stands in brackets: `Java (computer programming)`. */
function withoutAside(label: string): string {
  return label.replace(/\([^()]*\)/g, " ");
}

/** For each skill, what the occupations that it is essential to are called. */
function workOf(skills: readonly Concept[], taxonomy: Taxonomy): readonly (readonly string[])[] {
  const names = new Map(skills.map(({ id }) => [id, new Array<string>()]));
  for (const { labels, essentialSkills = [] } of conceptsOf(taxonomy, "occupation")) {
    for (const id of new Set(essentialSkills)) names.get(id)?.push(localize(labels, "en", ""));
  }
  return [...names.values()];
}

/** How usual each skill is, in [0, 1]: the logarithm of how many occupations use it, divided by that of the most used. */
function usesOf(skills: readonly Concept[], taxonomy: Taxonomy): Float64Array {
  const counts = new Map<string, number>();
  for (const { essentialSkills = [], optionalSkills = [] } of conceptsOf(taxonomy, "occupation")) {
    for (const id of new Set([...essentialSkills, ...optionalSkills])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const uses = Float64Array.from(skills, ({ id }) => Math.log(1 + (counts.get(id) ?? 0)));
  const most = uses.reduce((most, use) => Math.max(most, use), 0);
  return most > 0 ? uses.map((use) => use / most) : uses;
}
