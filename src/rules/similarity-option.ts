import { similarityLevels, type SimilarityLevels } from "../taxonomy/index.js";

/**
 * Checks a table of similarity that a caller gave, as the part of a rule's options that it makes up: nothing where none was given.
 * @throws TypeError for an unknown level, RangeError for one outside [0, 1].
 */
export function similarityOption(levels: Partial<SimilarityLevels> | undefined): { readonly similarity?: Partial<SimilarityLevels> } {
  if (levels === undefined) return {};
  similarityLevels(levels);
  return { similarity: { ...levels } };
}
