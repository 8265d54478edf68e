import type { ConceptId, Vacancy } from "../model/index.js";
import { cleanTitle, type LabelIndex } from "../linking/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { titleReader } from "./title-reader.js";

/**
 * Prepares to tell a vacancy's occupation from its title: the one concept whose label the title is, else the unit group that its trade words tell,
 * where the taxonomy has that. A title that tells neither leaves the occupation unknown.
 */
export function occupationFinder(taxonomy: Taxonomy, labels: LabelIndex): (vacancy: Vacancy) => Vacancy {
  const reader = titleReader();
  const groups = unitGroups(taxonomy);
  const conceptOf = (title: string): ConceptId | undefined => {
    const [best, second] = labels.lookup(cleanTitle(title).text, { kind: "occupation", limit: 2 });
    if (best && best.confidence !== second?.confidence) return best.concept;
    const { group } = reader.read(title);
    return group === undefined ? undefined : groups.get(group);
  };
  return (vacancy) => {
    const concept = vacancy.occupation ? undefined : conceptOf(vacancy.title);
    return concept === undefined ? vacancy : { ...vacancy, occupation: { concept, label: cleanTitle(vacancy.title).text } };
  };
}

/** The concepts of unit groups, by their four digits, which KBJI 2014 has from ISCO-08. */
function unitGroups(taxonomy: Taxonomy): ReadonlyMap<string, ConceptId> {
  return new Map(
    taxonomy.concepts.flatMap(({ id, kind, exactMatch = [], replacedBy }) =>
      kind === "occupation" && replacedBy === undefined
        ? exactMatch
            .filter(({ scheme, code }) => (scheme === "isco-08" || scheme === "kbji-2014") && /^\d{4}$/.test(code))
            .map(({ code }) => [code, id] as const)
        : [],
    ),
  );
}
