import type { ConceptId } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { labellingsOf, type Labelling } from "./labelling.js";
import { isMark, textWords } from "./text-words.js";
import type { WordForms } from "./word-forms.js";

/** A concept with a label that shares words with a text. */
export interface NearConcept {
  readonly concept: ConceptId;
  /** Its nearest label, as the taxonomy writes it. */
  readonly label: string;
  /** In (0, 1]: twice the information of the shared stems, divided by that of both texts. */
  readonly likeness: number;
}

/** Finds the concepts nearest to a few stems, best first; ties in the order of the taxonomy. */
export type NearestConcepts = (stems: readonly string[], limit: number) => readonly NearConcept[];

/**
 * Indexes labels by the stems of their words.
 *
 * The likeness is Dice's with information as weight: −log₂ of the share of labels with a stem (Lin 1998, An information-theoretic definition of
 * similarity, section 5). Of each stem the 50 shortest labels are looked at, which are nearest where nothing else is shared: so the time is bounded.
 */
export function indexNearestConcepts(taxonomy: Taxonomy, forms: WordForms): NearestConcepts {
  const labels: { readonly labelling: Labelling; readonly stems: ReadonlySet<string> }[] = [];
  const postings = new Map<string, number[]>();
  for (const labelling of labellingsOf(taxonomy)) {
    const said = textWords(labelling.label).filter((word) => !isMark(word) && !forms.isStopWord(word.text));
    const stems = new Set(said.map(({ text }) => forms.stemOf(text)));
    for (const stem of stems) {
      const posting = postings.get(stem);
      if (posting) posting.push(labels.length);
      else postings.set(stem, [labels.length]);
    }
    labels.push({ labelling, stems });
  }
  const weights = new Map([...postings].map(([stem, { length }]) => [stem, Math.log2((labels.length + 1) / length)]));
  for (const posting of postings.values()) {
    posting.sort((a, b) => labels[a]!.stems.size - labels[b]!.stems.size || a - b);
    posting.length = Math.min(posting.length, mostLabels);
  }
  const unseen = Math.log2(labels.length + 1);
  const information = (stems: Iterable<string>): number => {
    let sum = 0;
    for (const stem of stems) sum += weights.get(stem) ?? unseen;
    return sum;
  };
  return (words, limit) => {
    const asked = new Set(words);
    const found = new Set<number>();
    for (const stem of asked) {
      for (const place of postings.get(stem) ?? []) found.add(place);
    }
    const all = information(asked);
    const best = new Map<number, NearConcept>();
    for (const place of [...found].sort((a, b) => a - b)) {
      const { labelling, stems } = labels[place]!;
      const likeness = (2 * information([...stems].filter((stem) => asked.has(stem)))) / (all + information(stems));
      if (likeness > (best.get(labelling.row)?.likeness ?? 0)) {
        best.set(labelling.row, { concept: taxonomy.concepts[labelling.row]!.id, label: labelling.label, likeness });
      }
    }
    return [...best]
      .sort(([rowA, a], [rowB, b]) => b.likeness - a.likeness || rowA - rowB)
      .slice(0, limit)
      .map(([, near]) => near);
  };
}

const mostLabels = 50;
