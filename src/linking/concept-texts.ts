import { compareCodePoints, localize, type Concept } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";

/** All labels of a concept, in every language: preferred, alternative, hidden; none twice, in code-point order, whichever order they are written in. */
export function labelsOf({ labels, altLabels, hiddenLabels }: Concept): readonly string[] {
  const all = [labels.en, labels.id, ...[altLabels, hiddenLabels].flatMap((more) => [...(more?.en ?? []), ...(more?.id ?? [])])];
  return [...new Set(all.filter((label) => label !== undefined))].sort(compareCodePoints);
}

/** What a taxonomy says about a concept: its preferred labels three times, all labels, its definition, the skills of an occupation, and the concepts above it. */
export function ownText(concept: Concept, taxonomy: Taxonomy): string {
  const { labels, definition, essentialSkills = [], optionalSkills = [], broader = [] } = concept;
  const preferred = [labels.en, labels.id].filter((label) => label !== undefined);
  const others = [...essentialSkills, ...optionalSkills, ...broader].flatMap((id) => {
    const other = taxonomy.concepts[taxonomy.rowOf(id)];
    return other ? [localize(other.labels, "en", "")] : [];
  });
  return [...preferred, ...preferred, ...labelsOf(concept), definition?.en ?? "", definition?.id ?? "", ...others].join("\n");
}
