import { show } from "../model/index.js";
import { indexLikeTexts, indexVectors, type SparseVector } from "../text/index.js";
import { highest } from "./associate.js";
import { weightOfConcepts, type ConceptSpace } from "./concept-space.js";
import { dot } from "./vectors.js";

/** Short texts of one kind, such as the titles of all vacancies, ready to be compared with others. */
export interface TextPool {
  /** How alike a text and each of the pool's texts are; the order of the pool. Not bounded by 1: only the order counts. */
  scores(text: string): Float64Array;
  /**
   * The pool's texts that are most like a text, the best first; ties in the pool's order.
   * @param options.limit most texts, a whole number from 1. @defaultValue 10
   */
  rank(text: string, options?: { readonly limit?: number | undefined }): readonly { readonly place: number; readonly score: number }[];
}

/**
 * Makes a pool of texts, seen through the concepts of a taxonomy.
 *
 * Two texts are alike in three ways: their letters and words are (the mean of two cosines); they look like the labels of concepts that lie close; and they
 * look like the same other texts of the pool. The second says most where the taxonomy knows the texts. Where it does not, as with another language, it says
 * nothing, and the third takes its place: how far it is trusted follows from how much the best label of both resembles them.
 * Source of the third: Schütze 1998, Automatic word sense discrimination (second-order co-occurrence).
 */
export function createTextPool(texts: readonly string[], space: ConceptSpace): TextPool {
  return poolOf(texts, space, poolWeights);
}

/** What each way of being alike weighs beside letters and words; chosen once, on all judged sets. */
export const poolWeights = { concepts: weightOfConcepts, company: weightOfConcepts };

/** Makes a pool with other weights. */
export function poolOf(texts: readonly string[], space: ConceptSpace, weights: typeof poolWeights): TextPool {
  const like = indexLikeTexts(texts);
  const wording = (text: string): Float64Array => {
    const scores = new Float64Array(texts.length);
    like.find(text, (place, likeness) => (scores[place] = likeness));
    return scores;
  };
  const seen = texts.map((text) => space.see(text));
  const byCompany = indexVectors(
    texts.map((text) => companyOf(wording(text))),
    texts.length,
  );
  const scores = (text: string): Float64Array => {
    const likeWording = wording(text);
    const likeCompany = byCompany.scores(companyOf(likeWording));
    const own = space.see(text);
    return likeWording.map((score, place) => {
      const other = seen[place]!;
      const trust = own.trust * other.trust;
      const mediated = dot(own.direction, other.direction, 0);
      return score + weights.concepts * trust * mediated + weights.company * (1 - trust) * likeCompany[place]!;
    });
  };
  return Object.freeze({
    scores,
    rank(text: string, { limit = 10 }: { readonly limit?: number | undefined } = {}) {
      if (!(Number.isInteger(limit) && limit > 0)) throw new RangeError(`expected a limit from 1, received ${show(limit)}`);
      const all = scores(text);
      return highest(all, limit).map((place) => ({ place, score: all[place]! }));
    },
  });
}

/** The hundred texts of the pool that a text looks like most, as a vector of length 1; twice as alike counts four times. */
function companyOf(likeness: Float64Array): SparseVector {
  const columns = Int32Array.from(highest(likeness, 100)).sort();
  const values = Float64Array.from(columns, (place) => likeness[place]! * likeness[place]!);
  const length = Math.sqrt(dot(values, values, 0));
  return { columns, values: values.map((value) => value / length) };
}
