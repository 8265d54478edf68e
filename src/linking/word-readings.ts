import type { LabelTrie } from "./label-trie.js";
import type { NearWord } from "./near-words.js";
import { isMark, type TextWord } from "./text-words.js";
import type { WordForms } from "./word-forms.js";

/** A word as labels may have it: as it is written, in another form, or put right. */
export interface WordReading {
  /** As a label writes it. */
  readonly word: string;
  /** Number of its stem in the tree of labels. */
  readonly stem: number;
  readonly edits: number;
}

/** How the words of one text may be read. */
export interface TextReadings {
  /** For each word of the text its readings, the one without edits first; words that no label has in any form have none. */
  readonly readings: readonly (readonly WordReading[])[];
  /** Different words that were read as written only, because so many came before them. */
  readonly passedOver: number;
}

/** What reading goes by. */
export interface ReadingTools {
  readonly trie: LabelTrie;
  readonly forms: WordForms;
  /** Gives the words that a word may be a misspelling of. */
  readonly near: (word: string) => readonly NearWord[];
}

/**
 * Reads each different word of a text once.
 *
 * Words that labels have are as quickly read as found. To find the stem of any other, or what it may be a misspelling of, takes some fifty times as long:
 * so this is done for the first 8,000 different ones, more than any advert has, and not for a megabyte of nonsense.
 */
export function readWords(words: readonly TextWord[], { trie, forms, near }: ReadingTools): TextReadings {
  const known = new Map<string, readonly WordReading[]>();
  let foreign = 0;
  const reading = (word: string, edits: number): readonly WordReading[] => {
    const stem = trie.numberOf(forms.stemOf(word));
    return stem === undefined ? [] : [{ word, stem, edits }];
  };
  const read = (word: string): readonly WordReading[] => {
    if (isMark({ text: word }) || trie.vocabulary.has(word)) return reading(word, 0);
    if (++foreign > mostForeign) return [];
    const itself = reading(word, 0);
    return itself.length > 0 ? itself : near(word).flatMap(({ word: other, edits }) => reading(other, edits));
  };
  const readings = words.map(({ text }) => {
    let its = known.get(text);
    if (its === undefined) known.set(text, (its = read(text)));
    return its;
  });
  return { readings, passedOver: Math.max(0, foreign - mostForeign) };
}

const mostForeign = 8_000;
