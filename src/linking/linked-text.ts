import type { ConceptId, ConceptKind, Locale } from "../model/index.js";
import type { MentionContext } from "./mention-context.js";
import type { NearConcept } from "./nearest-concepts.js";
import type { MentionMethod } from "./scan-labels.js";
import type { BoilerplateKind } from "./sections.js";

/** A piece of a text: `text.slice(from, to)`, in UTF-16 code units of the original. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** A concept that a text names. */
export interface ConceptMention extends TextSpan {
  readonly concept: ConceptId;
  readonly row: number;
  readonly kind: ConceptKind;
  /** The label that was met, as the taxonomy writes it. */
  readonly label: string;
  readonly locale: Locale;
  readonly method: MentionMethod;
  /** In (0, 1]: trust in the label, less for other forms and misspellings, divided among concepts that it means alike. */
  readonly confidence: number;
  readonly context: MentionContext;
  /** Other concepts that the same words may mean, best first. */
  readonly alternatives: readonly ConceptId[];
}

/** Words that seem to name something which the taxonomy does not know. */
export interface UnmatchedSpan extends TextSpan {
  readonly text: string;
  /** Concepts whose labels share words with it, best first; sought for the first 2,000 different spans of a text. */
  readonly nearest: readonly NearConcept[];
}

/** A part of a text that says nothing of what the work is or asks. */
export interface BoilerplateSpan extends TextSpan {
  readonly kind: BoilerplateKind;
}

/** A sentence that names no concept, and those that it may be about. */
export interface SentenceGuess extends TextSpan {
  readonly ranked: readonly RankedConcept[];
}

/** A concept and how well it fits, on the scale of whoever ranked it. */
export interface RankedConcept {
  readonly concept: ConceptId;
  readonly score: number;
}

/** All that a text names; each list in the order of the text. */
export interface LinkedText {
  readonly mentions: readonly ConceptMention[];
  readonly unmatched: readonly UnmatchedSpan[];
  readonly boilerplate: readonly BoilerplateSpan[];
  /** Empty without `fallback`. */
  readonly guesses: readonly SentenceGuess[];
  /** What was looked at less closely, so that a megabyte of nonsense takes seconds and not a minute; zeros for any advert. */
  readonly passedOver: PassedOver;
}

/** How much of a very long text was looked at less closely. */
export interface PassedOver {
  /** Different words that no label has as they are written, beyond 8,000 of them: not taken for other forms or misspellings of labels' words. */
  readonly words: number;
  /** Unmatched spans without `nearest`, because 2,000 different ones stand before them. */
  readonly spans: number;
}

/** Options of linking one text. */
export interface LinkOptions {
  /** The vacancy's occupation: of concepts with one label, those among its skills, or near them, are preferred. */
  readonly occupation?: ConceptId | undefined;
  /** Only concepts of these kinds. @defaultValue every kind */
  readonly kinds?: readonly ConceptKind[] | undefined;
  /** Whether misspelt labels are met. @defaultValue true */
  readonly fuzzy?: boolean | undefined;
  /** So many nearest concepts for each unmatched span, a whole number from 0. @defaultValue 3 */
  readonly nearest?: number | undefined;
  /** Ranks concepts for a sentence that names none; those that the taxonomy does not hold are left out. */
  readonly fallback?: SentenceRanker | undefined;
}

/** Ranks concepts for a sentence, best first: a function, or a `SkillRanker` of `pengantar/linking/space`. */
export type SentenceRanker = ((sentence: string) => readonly RankedConcept[]) | { rankSkills(sentence: string): readonly RankedConcept[] };
