import { show, type ConceptId } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";

/**
 * Sees short texts, such as titles, through the concepts that they resemble: a `ConceptSpace` of `pengantar/linking/space` does.
 * The same text must always resemble the same concepts.
 */
export interface TextConcepts {
  /** Names all that associations depend on: part of the market's hash. */
  readonly name: string;
  /** Concepts of the market's taxonomy; associations name them by their places here. */
  readonly concepts: readonly ConceptId[];
  /** The concepts that a text resembles, each once, and how far: above 0, at most 1. */
  associate(text: string): readonly { readonly place: number; readonly weight: number }[];
}

/**
 * Rows of the concepts by their places.
 * @throws TypeError for an empty name, RangeError for a concept that the taxonomy does not have.
 */
export function rowsOfTextConcepts({ name, concepts }: TextConcepts, taxonomy: Taxonomy): Int32Array {
  if (typeof name !== "string" || name === "") throw new TypeError(`expected a text as name of textConcepts, received ${show(name)}`);
  return Int32Array.from(concepts, (id) => {
    const row = taxonomy.rowOf(id);
    if (row < 0) throw new RangeError(`expected textConcepts of the taxonomy ${taxonomy.id} ${taxonomy.version}, received ${show(id)}`);
    return row;
  });
}
