import type { ConceptId } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import type { WordForms } from "./word-forms.js";
import type { WordedLabel } from "./worded-labels.js";

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
export function indexNearestConcepts(taxonomy: Taxonomy, labels: readonly WordedLabel[], forms: WordForms): NearestConcepts {
  const numbers = new Map<string, number>();
  const postings: number[][] = [];
  const stems = labels.map(({ words }, place) => {
    const own = new Set<number>();
    for (const word of words) {
      if (!/\p{L}|\d/u.test(word) || forms.isStopWord(word)) continue;
      const stem = forms.stemOf(word);
      let number = numbers.get(stem);
      if (number === undefined) numbers.set(stem, (number = postings.push([]) - 1));
      if (!own.has(number)) postings[number]!.push(place);
      own.add(number);
    }
    return Int32Array.from(own);
  });
  const weights = Float64Array.from(postings, ({ length }) => Math.log2((labels.length + 1) / length));
  const unseen = Math.log2(labels.length + 1);
  const informationOf = Float64Array.from(stems, (own) => own.reduce((sum, stem) => sum + weights[stem]!, 0));
  const shortest = postings.map((posting) => (posting.length <= mostLabels ? posting : shortestOf(posting, stems)));
  return (words, limit) => {
    if (limit === 0) return [];
    const asked = [...new Set(words)].map((stem) => numbers.get(stem));
    const shared = new Set(asked.filter((stem) => stem !== undefined));
    const all = asked.reduce((sum: number, stem) => sum + (stem === undefined ? unseen : weights[stem]!), 0);
    const found = new Set<number>();
    for (const stem of shared) for (const place of shortest[stem]!) found.add(place);
    const best = new Map<number, { readonly place: number; readonly likeness: number }>();
    for (const place of found) {
      let both = 0;
      for (const stem of stems[place]!) if (shared.has(stem)) both += weights[stem]!;
      const likeness = (2 * both) / (all + informationOf[place]!);
      const { row } = labels[place]!;
      const before = best.get(row);
      if (!before || likeness > before.likeness || (likeness === before.likeness && place < before.place))
        best.set(row, { place, likeness });
    }
    return [...best]
      .sort(([rowA, a], [rowB, b]) => b.likeness - a.likeness || rowA - rowB)
      .slice(0, limit)
      .map(([row, { place, likeness }]) => ({ concept: taxonomy.concepts[row]!.id, label: labels[place]!.label, likeness }));
  };
}

function shortestOf(posting: readonly number[], stems: readonly Int32Array[]): readonly number[] {
  return [...posting].sort((a, b) => stems[a]!.length - stems[b]!.length || a - b).slice(0, mostLabels);
}

const mostLabels = 50;
