import type { Taxonomy } from "../taxonomy/index.js";
import { labellingsOf, type Labelling } from "./labelling.js";
import { isMark, textWords } from "./text-words.js";
import type { WordForms } from "./word-forms.js";

/** A label as its words. */
export interface WordedLabel extends Labelling {
  readonly words: readonly string[];
}

/** All labels of a taxonomy as one tree of stems: whoever walks down it word by word meets the labels that begin so. */
export interface LabelTrie {
  /** Number of a stem, from 0; `undefined` where no label has it. */
  numberOf(stem: string): number | undefined;
  /** The node below a node; `undefined` where no label goes on so. The root is 0. */
  below(node: number, stem: number): number | undefined;
  /** The labels that end at a node. */
  labelsAt(node: number): readonly WordedLabel[];
  /** All words of all labels, as they are written. */
  readonly vocabulary: ReadonlySet<string>;
}

/**
 * Builds the tree of a taxonomy's labels.
 *
 * A label without a word, of stop words alone, or of more than 40 words is left out: no text means it. What follows in brackets may be left unsaid
 * (*Java (computer programming)*), which costs a tenth of the trust.
 */
export function createLabelTrie(taxonomy: Taxonomy, forms: WordForms): LabelTrie {
  const numbers = new Map<string, number>();
  const edges = new Map<number, number>();
  const ends: WordedLabel[][] = [[]];
  const vocabulary = new Set<string>();
  const add = (labelling: Labelling, text: string): void => {
    const marked = textWords(text);
    const said = marked.filter((word) => !isMark(word));
    if (said.length === 0 || said.length > mostWords || said.every((word) => forms.isStopWord(word.text))) return;
    let node = 0;
    for (const { text: word } of marked) {
      vocabulary.add(word);
      const stem = forms.stemOf(word);
      let number = numbers.get(stem);
      if (number === undefined) numbers.set(stem, (number = numbers.size));
      const edge = edgeOf(node, number);
      let next = edges.get(edge);
      if (next === undefined) {
        next = ends.push([]) - 1;
        edges.set(edge, next);
      }
      node = next;
    }
    ends[node]!.push({ ...labelling, words: marked.map(({ text: word }) => word) });
  };
  for (const labelling of labellingsOf(taxonomy)) {
    add(labelling, labelling.label);
    const short = labelling.label.replace(bracketsAtEnd, "");
    if (short !== labelling.label) add({ ...labelling, trust: labelling.trust * 0.9 }, short);
  }
  return {
    numberOf: (stem) => numbers.get(stem),
    below: (node, stem) => edges.get(edgeOf(node, stem)),
    labelsAt: (node) => ends[node]!,
    vocabulary,
  };
}

const mostWords = 40;
const bracketsAtEnd = /\s*\([^()]*\)\s*$/;

/** A whole number of its own for each pair: there are far less than 2²⁶ nodes and 2²⁶ stems. */
function edgeOf(node: number, stem: number): number {
  return node * 0x4000000 + stem;
}
