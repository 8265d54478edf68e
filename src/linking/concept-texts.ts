import { compareCodePoints, localize, type Concept } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";

/** All labels of a concept, in every language: preferred, alternative, hidden; none twice, in code-point order, whichever order they are written in. */
export function labelsOf({ labels, altLabels, hiddenLabels }: Concept): readonly string[] {
  const all = [labels.en, labels.id, ...[altLabels, hiddenLabels].flatMap((more) => [...(more?.en ?? []), ...(more?.id ?? [])])];
  return [...new Set(all.filter((label) => label !== undefined))].sort(compareCodePoints);
}

/** What a taxonomy says about a concept: its preferred labels three times, all labels, its definition, and the skills of an occupation. */
export function ownText(concept: Concept, taxonomy: Taxonomy): string {
  const { labels, definition, essentialSkills = [], optionalSkills = [] } = concept;
  const preferred = [labels.en, labels.id].filter((label) => label !== undefined);
  const skills = [...essentialSkills, ...optionalSkills].flatMap((id) => {
    const skill = taxonomy.concepts[taxonomy.rowOf(id)];
    return skill ? [localize(skill.labels, "en", "")] : [];
  });
  return [...preferred, ...preferred, ...labelsOf(concept), definition?.en ?? "", definition?.id ?? "", ...skills].join("\n");
}
