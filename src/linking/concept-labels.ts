import type { Concept } from "../model/index.js";
import { indexLikeTexts, type LikeTextsOptions } from "../text/index.js";
import { labelsOf } from "./concept-texts.js";

/** How much a text looks like the labels of concepts; a score in [0, 1] for each concept. */
export interface LabelScores {
  /** That of its best label: whether the text may be one of its names. */
  readonly best: Float64Array;
  /** The mean of that of its best label and that of its best three, the missing ones as 0: one odd label counts less than several that agree. */
  readonly several: Float64Array;
}

/** The labels of some concepts, ready to be compared with a text. */
export interface ConceptLabels {
  scores(text: string): LabelScores;
  /** How much two texts look like each other, in [0, 1]: by letters and words, each weighed by how rare it is among the labels. */
  likeness(a: string, b: string): number;
}

/** Indexes every label of every concept by its letters and its words. */
export function indexConceptLabels(concepts: readonly Concept[], options?: LikeTextsOptions): ConceptLabels {
  const labels = concepts.map(labelsOf);
  const like = indexLikeTexts(labels.flat(), options);
  const conceptOf = Int32Array.from(labels.flatMap((own, concept) => own.map(() => concept)));
  return Object.freeze({
    likeness: like.likeness,
    scores(text: string) {
      const [first, second, third] = [new Float64Array(labels.length), new Float64Array(labels.length), new Float64Array(labels.length)];
      like.find(text, (label, likeness) => {
        const concept = conceptOf[label]!;
        const score = Math.min(1, likeness);
        if (!(score > third[concept]!)) return;
        third[concept] = Math.min(score, second[concept]!);
        second[concept] = Math.min(Math.max(score, second[concept]!), first[concept]!);
        first[concept] = Math.max(score, first[concept]!);
      });
      const several = first.map((best, concept) => (best + (best + second[concept]! + third[concept]!) / 3) / 2);
      return { best: first, several };
    },
  });
}
