export type { Association } from "./associate.js";
export { createConceptSpace, type ConceptSpace, type ConceptSpaceOptions, type SeenText } from "./concept-space.js";
export { createSkillRanker, type SkillRanker, type SkillRankerOptions } from "./skill-ranker.js";
export { createTextPool, type TextPool } from "./text-pool.js";
