import type { Taxonomy } from "./taxonomy.js";

/**
 * Counts for each concept how many occupations need it as a skill, essential or optional: what a taxonomy itself says of use.
 * Occupations are needed by none, so that their information comes from how many lie below them alone.
 * Source: Seco, Veale & Hayes (2004), An intrinsic information content metric for semantic similarity in WordNet, ECAI.
 */
export function usesOfSkills(taxonomy: Taxonomy): Float64Array {
  const uses = new Float64Array(taxonomy.concepts.length);
  for (const { essentialSkills = [], optionalSkills = [] } of taxonomy.concepts) {
    const rows = new Set([...essentialSkills, ...optionalSkills].map((skill) => taxonomy.rowOf(skill)));
    for (const row of rows) if (row >= 0) uses[row] = uses[row]! + 1;
  }
  return uses;
}
