import { trieEdges } from "./trie-edges.js";
import type { WordForms } from "./word-forms.js";
import type { WordedLabel } from "./worded-labels.js";

/** All labels of a taxonomy as one tree of stems: whoever walks down it word by word meets the labels that begin so. */
export interface LabelTrie {
  /** Number of a stem, from 0; `undefined` where no label has it. */
  numberOf(stem: string): number | undefined;
  /** The node below a node, 0 where no label goes on so; the root is 0. */
  below(node: number, stem: number): number;
  /** The labels that end at a node. */
  labelsAt(node: number): readonly WordedLabel[];
  /** All words of all labels, as they are written. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Builds the tree of labels. */
export function createLabelTrie(labels: readonly WordedLabel[], forms: WordForms): LabelTrie {
  const numbers = new Map<string, number>();
  const edges = trieEdges();
  const ends: (WordedLabel[] | undefined)[] = [];
  const vocabulary = new Set<string>();
  for (const label of labels) {
    let node = 0;
    for (const word of label.words) {
      vocabulary.add(word);
      const stem = forms.stemOf(word);
      let number = numbers.get(stem);
      if (number === undefined) numbers.set(stem, (number = numbers.size));
      node = edges.grow(node, number);
    }
    (ends[node] ??= []).push(label);
  }
  return {
    numberOf: (stem) => numbers.get(stem),
    below: (node, stem) => edges.follow(node, stem),
    labelsAt: (node) => ends[node] ?? none,
    vocabulary,
  };
}

const none: readonly WordedLabel[] = [];
