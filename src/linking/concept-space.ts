import { show, type Concept, type ConceptId, type ConceptKind } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { sparseMatrix, weighTexts, type Analyzer, type TermWeighting } from "../text/index.js";
import { createLatentSpace, type LatentSpace } from "../text/latent-space.js";
import { associate, highest, type Association } from "./associate.js";
import { cleanTitle } from "./clean-title.js";
import { indexConceptLabels, type LabelScores } from "./concept-labels.js";
import { ownText } from "./concept-texts.js";
import { nameOfLesson, openLearnt, sealLearnt, type Lesson } from "./learnt.js";
import type { RankedConcept } from "./linked-text.js";
import { addScaled, dot, timesRows, toLengthOne } from "./vectors.js";

/** Concepts of one kind as places: those whose labels, definitions and skills use words that go together lie close. */
export interface ConceptSpace {
  /** Names all that it was learnt from; so a space is what a market may see texts through (`textConcepts`). */
  readonly name: string;
  /** Concepts that lie in the space, in the order of the taxonomy. */
  readonly concepts: readonly ConceptId[];
  readonly dimensions: number;
  /** The concepts whose labels a text looks like, the best first; at most 50. */
  associate(text: string): readonly Association[];
  /** Where the words of a text lie by themselves: a vector of length 1, or of zeros where no word is known. */
  project(text: string): Float64Array;
  /** Sees a text through the concepts that it looks like. */
  see(text: string): SeenText;
  /**
   * How alike two short texts are, in [0, 1]: by their own letters and words, and by the concepts that they are seen through, as far as these can be trusted.
   * Symmetric to the bit; 1 for a text and itself, but 0 for one without letters and digits.
   */
  similarity(a: string, b: string): number;
  /**
   * Ranks the concepts that a title or phrase may mean, the best first; ties in the order of the taxonomy. A text that shares no term with any label or
   * definition has none.
   * @param options.limit most concepts, a whole number from 1. @defaultValue 10
   */
  rankConcepts(text: string, options?: { readonly limit?: number | undefined }): readonly RankedConcept[];
  /** The scores behind `rankConcepts`, one for each of `concepts`. */
  scoreConcepts(text: string): Float64Array;
  /** What was learnt, in bytes, for the option of this name; a part of the taxonomy's snapshot, say (`addToSnapshot`). */
  readonly learnt: Uint8Array;
}

/** A text as the taxonomy sees it. */
export interface SeenText {
  /** Where it lies, between the concepts that it looks like: a vector of length 1, or of zeros where it looks like none. */
  readonly direction: Float64Array;
  /** How far that can be trusted, in [0, 1]: full from a likeness of one half to a concept's labels; a text in another language has little. */
  readonly trust: number;
}

export interface ConceptSpaceOptions {
  readonly kind: ConceptKind;
  /** Finds the words of definitions. */
  readonly analyzer: Analyzer;
  /** @defaultValue 300 */
  readonly dimensions?: number | undefined;
  /** What was learnt from the same taxonomy before: the space is the same, and there in a third of the time. */
  readonly learnt?: Uint8Array | undefined;
}

/**
 * Learns from a taxonomy which of its concepts of one kind are alike.
 *
 * Each concept's own text is weighed by TF-IDF and brought to few dimensions by a truncated singular value decomposition. The same taxonomy gives the same
 * bytes. Time: some 15 s for the 4,600 occupations of ESCO and O*NET together. Deprecated concepts are left out.
 * @throws RangeError for something learnt from another taxonomy, of another kind, with another analyzer or of other dimensions.
 */
export function createConceptSpace(taxonomy: Taxonomy, options: ConceptSpaceOptions): ConceptSpace {
  return spaceOf(learnConcepts(taxonomy, options));
}

/** What a concept space stands on. */
export interface LearntConcepts {
  readonly lesson: Lesson;
  readonly concepts: readonly Concept[];
  readonly weighting: TermWeighting;
  readonly latent: LatentSpace;
}

/** Learns what takes time. */
export function learnConcepts(taxonomy: Taxonomy, { kind, analyzer, dimensions = 300, learnt }: ConceptSpaceOptions): LearntConcepts {
  const lesson = { taxonomy, kind, analyzer };
  const concepts = conceptsOf(taxonomy, kind);
  const { weighting, vectors } = weighTexts(
    concepts.map((concept) => ownText(concept, taxonomy)),
    { split: (text) => analyzer.terms(text) },
  );
  const latent = createLatentSpace(sparseMatrix(vectors, weighting.width), { dimensions, learnt: learnt && openLearnt(lesson, learnt) });
  return { lesson, concepts, weighting, latent };
}

/** What each part of a score weighs; chosen once, on all judged sets. */
export const spaceWeights = {
  /** Letters, in how much a title looks like a label; its words have the rest of 1. */
  letters: 0.5,
  /** How much a title looks like the labels of a concept: that is the measure of the others. */
  labels: 1,
  /** The concepts that a title looks like, as far as the best of them does look like it. */
  likeOnes: 1.3,
  /** What the title's own words say. */
  ownWords: 0.3,
  /** The title without its noise, where it has some; the title as it is written has the rest of 1. */
  cleaned: 0.5,
};

/** Makes a space of what was learnt. */
export function spaceOf(
  { lesson, concepts, weighting, latent }: LearntConcepts,
  weights: typeof spaceWeights = spaceWeights,
): ConceptSpace {
  const labels = indexConceptLabels(concepts, weights);
  const breadth = latent.dimensions;
  const placeOf = (place: number): Float64Array => latent.places.subarray(place * breadth, (place + 1) * breadth);
  const directions = Float64Array.from(latent.places);
  for (let place = 0; place < concepts.length; place++) toLengthOne(directions.subarray(place * breadth, (place + 1) * breadth));

  const looksOf = (text: string): LabelScores => {
    // Words that name nothing look like the same words in labels.
    if (lesson.analyzer.terms(text).length > 0) return labels.scores(text);
    return { best: new Float64Array(concepts.length), several: new Float64Array(concepts.length) };
  };
  const project = (text: string): Float64Array => toLengthOne(latent.project(weighting.vector(text)));
  const mediate = (associations: readonly Association[]): Float64Array => {
    const sum = new Float64Array(breadth);
    for (const { place, weight } of associations) addScaled(sum, placeOf(place), weight);
    return toLengthOne(sum);
  };
  const see = (text: string): SeenText => {
    const associations = associate(looksOf(text).several);
    const likeness = Math.min(1, 2 * (associations[0]?.weight ?? 0));
    return { direction: mediate(associations), trust: likeness * likeness };
  };
  /** A title as it is written, and, where it has noise, as it is without; each with its weight. */
  const viewsOf = (text: string): readonly (readonly [string, number])[] => {
    if (lesson.kind !== "occupation") return [[text, 1]];
    const { text: cleaned, removed, asides } = cleanTitle(text);
    if (removed.length + asides.length === 0) return [[text, 1]];
    return [
      [text, 1 - weights.cleaned],
      [cleaned, weights.cleaned],
    ];
  };
  const scoreConcepts = (text: string): Float64Array => {
    const scores = new Float64Array(concepts.length);
    const direction = new Float64Array(breadth);
    for (const [view, share] of viewsOf(text)) {
      const { best, several } = looksOf(view);
      addScaled(scores, several, weights.labels * share);
      const associations = associate(best);
      const likeness = associations.length > 0 ? best[associations[0]!.place]! : 0;
      addScaled(direction, mediate(associations), weights.likeOnes * likeness * share);
      addScaled(direction, project(view), weights.ownWords * share);
    }
    addScaled(scores, timesRows(direction, directions), 1);
    return scores;
  };
  return Object.freeze({
    get name() {
      return nameOfLesson(lesson);
    },
    concepts: concepts.map(({ id }) => id),
    dimensions: breadth,
    associate: (text: string) => associate(looksOf(text).several),
    project,
    see,
    similarity(a: string, b: string) {
      const [seenA, seenB] = [see(a), see(b)];
      const weight = weightOfConcepts * seenA.trust * seenB.trust;
      const cosine = dot(seenA.direction, seenB.direction, 0);
      const mediated = cosine > almostOne ? 1 : Math.max(0, cosine);
      return Math.min(1, (labels.likeness(a, b) + weight * mediated) / (1 + weight));
    },
    scoreConcepts,
    get learnt() {
      return sealLearnt(lesson, latent.learnt);
    },
    rankConcepts(text: string, { limit = 10 }: { readonly limit?: number | undefined } = {}) {
      if (!(Number.isInteger(limit) && limit > 0)) throw new RangeError(`expected a limit from 1, received ${show(limit)}`);
      const scores = scoreConcepts(text);
      return highest(scores, limit).map((place) => ({ concept: concepts[place]!.id, score: scores[place]! }));
    },
  });
}

/** What the concepts that two texts are seen through say beside the texts' own words, where both are trusted; chosen once, on all judged sets. */
export const weightOfConcepts = 2;

/** From here on a cosine is 1 but for its rounding. */
const almostOne = 1 - 1e-12;

/** Concepts of a kind that are still in use. */
export function conceptsOf(taxonomy: Taxonomy, kind: ConceptKind): readonly Concept[] {
  return taxonomy.concepts.filter((concept) => concept.kind === kind && concept.deprecated !== true && concept.replacedBy === undefined);
}
