import type { Json } from "../model/index.js";
import { similarityChoice, type SimilarityChoice } from "../taxonomy/index.js";

/**
 * Checks how near a caller wants concepts to count, as the part of a rule's options that it makes up: nothing where nothing was given.
 * @throws TypeError for an unknown level or measure, RangeError for a number out of range.
 */
export function similarityOption(choice: SimilarityChoice | undefined): { readonly similarity?: Json } {
  return choice === undefined ? {} : { similarity: similarityChoice(choice) as Json };
}
