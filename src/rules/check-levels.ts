import { similarityLevels, type SimilarityLevels } from "../taxonomy/index.js";

/**
 * Checks the options of a rule whose only table is `similarity`.
 * @throws TypeError for another option or level, RangeError for a value outside [0, 1].
 */
export function checkLevels(rule: string, options: { readonly similarity?: Partial<SimilarityLevels> }): void {
  for (const name of Object.keys(options)) {
    if (name !== "similarity") throw new TypeError(`${rule}: expected only the option similarity; received ${name}`);
  }
  if (options.similarity !== undefined) similarityLevels(options.similarity);
}
