import type { ConceptId, ConceptKind, Locale, LocalizedText } from "../model/index.js";
import { linkedRows, type Taxonomy } from "../taxonomy/index.js";
import { english, type Language } from "../text/index.js";
import { cleanTitle, type CleanedTitle, type TitleOptions } from "./clean-title.js";
import { labellingsOf } from "./labelling.js";
import { indexNearWords } from "./near-words.js";
import { createTermIndex } from "./term-index.js";
import { isMark, textWords } from "./text-words.js";
import { wordForms, type WordForms } from "./word-forms.js";

/** An occupation that a title may name. */
export interface OccupationMatch {
  readonly concept: ConceptId;
  readonly row: number;
  /** The label that is nearest to the title, as the taxonomy writes it; the first where none shares a word with it. */
  readonly label: string;
  readonly locale: Locale;
  /** In [0, 1]: 1 where the title is a preferred label and what is written about the concept holds all its words. */
  readonly score: number;
}

/** A title as it was cleaned, and the occupations that it may name. */
export interface LinkedTitle {
  readonly title: CleanedTitle;
  /** Best first; ties in the order of the taxonomy. */
  readonly matches: readonly OccupationMatch[];
}

/** Options of linking a title. */
export interface OccupationOptions extends TitleOptions {
  /** At most so many matches, a whole number from 1. @defaultValue 10 */
  readonly limit?: number | undefined;
}

/** Scores concepts for a title by what it looks like: a `ConceptSpace` of `pengantar/linking/space` is one. */
export interface TitleScorer {
  /** In any order; those that the taxonomy does not hold, or that are of other kinds, are passed over. */
  readonly concepts: readonly ConceptId[];
  /** One number from 0 to about 2 for each of `concepts`. */
  scoreConcepts(text: string): ArrayLike<number>;
}

/** How an occupation linker is prepared. */
export interface OccupationLinkerOptions {
  /** Of titles and labels; the first that knows a word stems it. @defaultValue English alone */
  readonly languages?: readonly Language[] | undefined;
  /** What a title may name. @defaultValue occupations */
  readonly kinds?: readonly ConceptKind[] | undefined;
  /** Has a say of a half where it is given: it also finds occupations that have no word in common with a title. @defaultValue none */
  readonly space?: TitleScorer | undefined;
}

/** A taxonomy that is prepared for linking titles. */
export interface OccupationLinker {
  readonly taxonomy: Taxonomy;
  /** Ranks the occupations that a title may name. @throws RangeError for a limit that is not a whole number from 1. */
  link(title: string, options?: OccupationOptions): LinkedTitle;
}

/**
 * Prepares the occupations of a taxonomy for linking titles.
 *
 * The score of a concept is 0.7 × the cosine of the title and its nearest label + 0.3 × that of the title and all that is written about the concept: its
 * labels, those of narrower concepts and of its skills, and its definition. Words are stems, weighed by idf. A tenth of a label's likeness is whether it
 * has the title's head word: the first in Indonesian, the last in English. With a space, up to half of the score is half of
 * the space's: less where the best that it sees is far from 2.
 */
export function createOccupationLinker(
  taxonomy: Taxonomy,
  { languages = [english], kinds = ["occupation"], space }: OccupationLinkerOptions = {},
): OccupationLinker {
  const forms = wordForms(languages);
  const labels = [...labellingsOf(taxonomy)]
    .filter(({ row }) => kinds.includes(taxonomy.concepts[row]!.kind))
    .map((labelling) => {
      const stems = contentStems(labelling.label.replace(/\([^()]*\)/gu, ""), forms);
      return { ...labelling, stems, head: labelling.locale === "id" ? stems[0] : stems.at(-1) };
    });
  const byLabel = createTermIndex(labels.map(({ stems }) => new Map(stems.map((stem) => [stem, 1]))));
  const firstLabel = new Map(labels.map(({ row }, place): [number, number] => [row, place]).reverse());
  const rows = [...firstLabel.keys()].sort((a, b) => a - b);
  const byProfile = createTermIndex(rows.map((row) => profileTerms(taxonomy, row, forms)));
  const vocabulary = new Set(labels.flatMap(({ label }) => contentWords(label, forms)));
  const findNear = indexNearWords(vocabulary);
  const stems = new Set(labels.flatMap((label) => label.stems));

  const stemsOf = (text: string): readonly string[] => contentStems(text, forms);
  const termsOf = (text: string, weight: number, into = new Map<string, number>()): Map<string, number> => {
    for (const word of contentWords(text, forms)) {
      const stem = forms.stemOf(word);
      const near = stems.has(stem) || forms.isKnown(word) ? [] : findNear(word);
      if (near.length === 0) raise(into, stem, weight);
      for (const { word: other, edits } of near) raise(into, forms.stemOf(other), weight * (1 - edits / word.length));
    }
    return into;
  };

  const rowsOfSpace = Int32Array.from(space?.concepts ?? [], (concept) => {
    const row = taxonomy.rowOf(concept);
    return firstLabel.has(row) ? row : -1;
  });
  const join = (scores: Map<number, number>, more: ArrayLike<number>): void => {
    // As far as its best can be trusted: in a title of words that no label has, it sees little.
    const most = rowsOfSpace.reduce((most, row, place) => (row >= 0 ? Math.max(most, more[place]!) : most), 0);
    const share = spaceShare * Math.min(1, most / highestOfSpace);
    for (const [row, score] of scores) scores.set(row, (1 - share) * score);
    rowsOfSpace.forEach((row, place) => {
      const score = Math.min(1, more[place]! / highestOfSpace);
      if (row >= 0 && score > 0) scores.set(row, (scores.get(row) ?? 0) + share * score);
    });
  };

  return Object.freeze({
    taxonomy,
    link(title: string, { limit = 10, ...options }: OccupationOptions = {}) {
      if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`expected a whole number from 1 as limit, received ${String(limit)}`);
      const cleaned = cleanTitle(title, options);
      const best = new Map<number, { label: number; score: number }>();
      const rate = (query: ReadonlyMap<string, number>, words: readonly string[], share: number): void => {
        const heads = { id: words[0], en: words.at(-1) };
        byLabel.search(query, (place, cosine) => {
          const { row, trust, locale, head } = labels[place]!;
          const score = share * (cosineShare * cosine * trust + (head === heads[locale] ? 1 - cosineShare : 0));
          const before = best.get(row);
          if (!before || score > before.score) best.set(row, { label: place, score });
        });
      };
      const whole = termsOf(cleaned.text, 1);
      for (const aside of cleaned.asides) termsOf(aside, asideWeight, whole);
      rate(whole, stemsOf(cleaned.text), 1);
      const parts = cleaned.text.split(/[/,&]| dan | and /u);
      if (parts.length > 1) for (const part of parts) rate(termsOf(part, 1), stemsOf(part), partShare);
      const scores = new Map([...best].map(([row, { score }]) => [row, labelShare * score]));
      byProfile.search(whole, (place, cosine) => scores.set(rows[place]!, (scores.get(rows[place]!) ?? 0) + (1 - labelShare) * cosine));
      if (space && whole.size > 0) join(scores, space.scoreConcepts(cleaned.text));
      return {
        title: cleaned,
        matches: [...scores]
          .sort(([rowA, a], [rowB, b]) => b - a || rowA - rowB)
          .slice(0, limit)
          .map(([row, score]) => {
            const { label, locale } = labels[best.get(row)?.label ?? firstLabel.get(row)!]!;
            return { concept: taxonomy.concepts[row]!.id, row, label, locale, score };
          }),
      };
    },
  });
}

const labelShare = 0.7;
const spaceShare = 0.5;
const highestOfSpace = 2;
const asideWeight = 0.3;
const partShare = 0.9;
const cosineShare = 0.9;

function contentWords(text: string, forms: WordForms): readonly string[] {
  return textWords(text).flatMap((word) => (isMark(word) || forms.isStopWord(word.text) ? [] : [word.text]));
}

function contentStems(text: string, forms: WordForms): readonly string[] {
  return contentWords(text, forms).map((word) => forms.stemOf(word));
}

/** All that is written about a concept, a stem counting 1 + ln of how often it stands there. */
function profileTerms(taxonomy: Taxonomy, row: number, forms: WordForms): ReadonlyMap<string, number> {
  const concept = taxonomy.concepts[row]!;
  const skills = [...(concept.essentialSkills ?? []), ...(concept.optionalSkills ?? [])].map((skill) => taxonomy.rowOf(skill));
  const around = [...linkedRows(taxonomy.narrower, row), ...skills].filter((other) => other >= 0);
  const texts = [
    ...textsOf(concept.labels),
    ...(["en", "id"] as const).flatMap((locale) => concept.altLabels?.[locale] ?? []),
    ...textsOf(concept.definition ?? {}),
    ...around.flatMap((other) => textsOf(taxonomy.labels(other))),
  ];
  const counts = new Map<string, number>();
  for (const text of texts) for (const stem of contentStems(text, forms)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 + Math.log(count)]));
}

function textsOf({ en, id }: LocalizedText): readonly string[] {
  return [en, id].filter((text) => text !== undefined);
}

function raise(terms: Map<string, number>, term: string, weight: number): void {
  terms.set(term, Math.max(weight, terms.get(term) ?? 0));
}
