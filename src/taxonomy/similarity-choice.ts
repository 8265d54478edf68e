import { show } from "../model/index.js";
import { checkNamedMeasure, type NamedMeasure } from "./named-measure.js";
import { similarityLevels, type SimilarityLevels } from "./similarity-levels.js";

/** How near concepts count, as a policy writes it: by levels of their relations, or by a measure. */
export type SimilarityChoice = Partial<SimilarityLevels> | NamedMeasure;

/** Tells a measure with its threshold from a table of levels. */
export function isMeasured<Measured extends { readonly measure: unknown }>(
  choice: Partial<SimilarityLevels> | Measured,
): choice is Measured {
  return "measure" in choice;
}

/**
 * Checks how near concepts shall count.
 * @returns a copy of its own.
 * @throws TypeError for what is neither, or has an unknown name in it; RangeError for a number out of range.
 */
export function similarityChoice(choice: SimilarityChoice): SimilarityChoice {
  if (typeof choice !== "object" || (choice as unknown) === null || Array.isArray(choice))
    throw new TypeError(`expected a similarity as levels, or as a measure with atLeast; received ${show(choice)}`);
  if (isMeasured(choice)) return checkNamedMeasure(choice);
  similarityLevels(choice);
  return { ...choice };
}
