import type { Taxonomy } from "../taxonomy/index.js";
import type { Language } from "../text/index.js";
import { createConceptLinker, type ConceptLinker } from "./concept-linker.js";
import type { LinkedText, LinkOptions } from "./linked-text.js";

/**
 * Finds the concepts that a text names, with what it says of them and what it names that the taxonomy does not know.
 * @param source a prepared linker, or a taxonomy, which is prepared for this one text: for many texts, prepare it once.
 * @throws RangeError as `ConceptLinker.link`.
 */
export function linkConcepts(
  text: string,
  source: Taxonomy | ConceptLinker,
  { languages, ...options }: LinkOptions & { readonly languages?: readonly Language[] | undefined } = {},
): LinkedText {
  const linker = "link" in source ? source : createConceptLinker(source, languages === undefined ? {} : { languages });
  return linker.link(text, options);
}
