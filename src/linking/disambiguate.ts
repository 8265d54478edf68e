import type { ConceptId } from "../model/index.js";
import { linkedRows, type Taxonomy } from "../taxonomy/index.js";

/** How close a concept is to an occupation, in [0, 1]. */
export type Closeness = (row: number) => number;

/**
 * Says how close concepts are to a vacancy's occupation.
 *
 * 1 the occupation itself and its essential skills, 0.9 its optional ones, 0.5 what is one step from any of these (broader, narrower, related), else 0.
 * @throws RangeError where the taxonomy does not hold the occupation.
 */
export function closenessTo(taxonomy: Taxonomy, occupation: ConceptId): Closeness {
  const row = taxonomy.rowOf(occupation);
  const concept = taxonomy.concepts[row];
  if (concept === undefined)
    throw new RangeError(`expected a concept of the taxonomy as occupation, received ${JSON.stringify(occupation)}`);
  const near = new Map<number, number>();
  const add = (to: number, closeness: number): void => {
    if (to >= 0 && closeness > (near.get(to) ?? 0)) near.set(to, closeness);
  };
  add(row, 1);
  for (const skill of concept.essentialSkills ?? []) add(taxonomy.rowOf(skill), 1);
  for (const skill of concept.optionalSkills ?? []) add(taxonomy.rowOf(skill), 0.9);
  for (const close of [...near.keys()]) {
    for (const links of [taxonomy.broader, taxonomy.narrower, taxonomy.related])
      for (const next of linkedRows(links, close)) add(next, 0.5);
  }
  return (other) => near.get(other) ?? 0;
}
