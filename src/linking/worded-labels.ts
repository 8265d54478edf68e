import type { Taxonomy } from "../taxonomy/index.js";
import { labellingsOf, type Labelling } from "./labelling.js";
import { isMark, textWords } from "./text-words.js";
import type { WordForms } from "./word-forms.js";

/** A label as its words. */
export interface WordedLabel extends Labelling {
  /** With the marks between them. */
  readonly words: readonly string[];
}

/**
 * Reads the words of a taxonomy's labels.
 *
 * A label without a word, of stop words alone, or of more than 40 words is left out: no text means it. What stands in brackets at its end may be left
 * unsaid (*Java (computer programming)*), which costs a tenth of the trust: such a label is given twice.
 */
export function wordedLabels(taxonomy: Taxonomy, forms: WordForms): readonly WordedLabel[] {
  const worded: WordedLabel[] = [];
  for (const { row, label, locale, trust } of labellingsOf(taxonomy)) {
    const marked = textWords(label);
    const words = marked.map(({ text }) => text);
    const said = marked.filter((word) => !isMark(word));
    if (said.length > mostWords || said.every(({ text }) => forms.isStopWord(text))) continue;
    worded.push({ row, label, locale, trust, words });
    const short = label.replace(bracketsAtEnd, "");
    if (short === label) continue;
    const unsaid = textWords(short).map(({ text }) => text);
    if (!unsaid.every((word) => forms.isStopWord(word))) worded.push({ row, label, locale, trust: trust * 0.9, words: unsaid });
  }
  return worded;
}

const mostWords = 40;
const bracketsAtEnd = /\s*\([^()]*\)\s*$/;
