import type { ConceptSpace, SkillRanker } from "../linking/space.js";
import { addToSnapshot, partOfSnapshot, type Taxonomy } from "../taxonomy/index.js";
import { createAnalyzer, english } from "../text/index.js";
import { indonesian } from "../text/indonesian.js";

/** Names of what is learnt, as parts of a taxonomy's snapshot. */
const parts = { space: "space.occupation", ranker: "ranker.skill" } as const;

/** What was learnt from a taxonomy; a part is missing where its snapshot does not hold it. */
export interface LearntParts {
  readonly space?: ConceptSpace;
  readonly ranker?: SkillRanker;
}

const analyzer = createAnalyzer({ languages: [indonesian, english] });

/** Learns which occupations are alike and what skills are asked by, and puts it into the taxonomy's snapshot. */
export async function addLearning(taxonomy: Taxonomy, snapshot: Uint8Array, tell: (part: keyof LearntParts) => void): Promise<Uint8Array> {
  // Only who asks for it waits for the matrices to be loaded.
  const { createConceptSpace, createSkillRanker } = await import("../linking/space.js");
  tell("space");
  const withSpace = addToSnapshot(snapshot, parts.space, createConceptSpace(taxonomy, { kind: "occupation", analyzer }).learnt);
  tell("ranker");
  return addToSnapshot(withSpace, parts.ranker, createSkillRanker(taxonomy, { analyzer }).learnt);
}

/**
 * Opens those parts of a taxonomy's snapshot that are wanted and there.
 * @throws RangeError for a part that is not as it was written, or was learnt from something else.
 */
export async function openLearning(
  taxonomy: Taxonomy,
  snapshot: Uint8Array,
  wanted: { readonly [part in keyof LearntParts]: boolean },
): Promise<LearntParts> {
  const [space, ranker] = [wanted.space && partOfSnapshot(snapshot, parts.space), wanted.ranker && partOfSnapshot(snapshot, parts.ranker)];
  if (!space && !ranker) return {};
  const { createConceptSpace, createSkillRanker } = await import("../linking/space.js");
  return {
    ...(space && { space: createConceptSpace(taxonomy, { kind: "occupation", analyzer, learnt: space }) }),
    ...(ranker && { ranker: createSkillRanker(taxonomy, { analyzer, learnt: ranker }) }),
  };
}
