import { fuzzyBound } from "./fuzzy-bound.js";
import type { LabelTrie } from "./label-trie.js";
import { isMark, type TextWord } from "./text-words.js";
import type { WordForms } from "./word-forms.js";
import type { WordReading } from "./word-readings.js";
import type { WordedLabel } from "./worded-labels.js";

/** How a label was met: as written, in another form of its words, or misspelt. */
export type MentionMethod = "exact" | "inflected" | "fuzzy";

/** Labels met at one place of a text. */
export interface LabelHit {
  /** Positions among the words of the text, `last` included. */
  readonly first: number;
  readonly last: number;
  readonly found: readonly { readonly label: WordedLabel; readonly method: MentionMethod; readonly share: number }[];
}

/** What the scan goes by. */
export interface ScanTools {
  readonly trie: LabelTrie;
  readonly forms: WordForms;
  /** How each of the words may be read. */
  readonly readings: readonly (readonly WordReading[])[];
  /** Which labels may be met at all. */
  readonly accepts: (label: WordedLabel) => boolean;
}

/**
 * Finds the labels in the words of a text: from left to right, each time the longest, then going on behind it.
 *
 * Of the labels of one place those met as written stand before those met in other forms, and these before misspelt ones, which are then left out. Places
 * with the same words share one `found`.
 * @returns the places, and how many nodes were visited: from each word at most as many as the longest label has words, and some for misspelt ones.
 */
export function scanLabels(words: readonly TextWord[], tools: ScanTools): { readonly hits: readonly LabelHit[]; readonly steps: number } {
  const { trie, readings } = tools;
  const hits: LabelHit[] = [];
  const known = new Map<string, LabelHit["found"]>();
  let steps = 0;
  const read: string[] = []; // the words as the labels write them, misspellings put right

  const walk = (first: number, at: number, node: number, edits: number): LabelHit | undefined => {
    steps++;
    let best = hitAt(first, at - 1, node, edits);
    for (const { word, stem, edits: more } of at < words.length ? readings[at]! : []) {
      const next = edits + more > mostEdits ? 0 : trie.below(node, stem);
      if (next === 0) continue;
      read.push(word);
      const longer = walk(first, at + 1, next, edits + more);
      read.pop();
      if (longer && (!best || longer.last > best.last)) best = longer;
    }
    return best;
  };

  const hitAt = (first: number, last: number, node: number, edits: number): LabelHit | undefined => {
    const ending = node === 0 ? [] : trie.labelsAt(node);
    if (ending.length === 0) return undefined;
    if (edits === 1 && first === last && !isSlip(words[first]!.text, read[0]!)) return undefined;
    const key = `${read.join(" ")} ${String(edits)}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = labelsMet(ending, read, edits, tools)));
    return found.length === 0 ? undefined : { first, last, found };
  };

  for (let at = 0; at < words.length;) {
    const hit = isMark(words[at]!) ? undefined : walk(at, at, 0, 0);
    if (hit) hits.push(hit);
    at = hit ? hit.last + 1 : at + 1;
  }
  return { hits, steps };
}

/** Which of the labels that have these stems are met by these words. */
function labelsMet(
  labels: readonly WordedLabel[],
  read: readonly string[],
  edits: number,
  { forms, accepts }: ScanTools,
): LabelHit["found"] {
  const letters = lettersOf(read);
  if (edits > fuzzyBound(letters)) return [];
  const found = labels.flatMap((label) => {
    if (!accepts(label)) return [];
    const written = label.words.every((word, place) => word === read[place]);
    if (!written && !label.words.every((word, place) => forms.sameMeaning(read[place]!, word, label.words.length === 1))) return [];
    const method: MentionMethod = edits > 0 ? "fuzzy" : written ? "exact" : "inflected";
    return [{ label, method, share: (written ? 1 : 0.9) * (1 - edits / letters) }];
  });
  const written = found.filter(({ method }) => method === "exact");
  return written.length > 0 ? written : found;
}

/**
 * Whether one edit of a word that is the whole label is a slip: a letter too many or too few, not the last one.
 * One letter for another makes another word more often than a misspelling (*reach*, *React*; *message*, *massage*).
 */
function isSlip(word: string, label: string): boolean {
  return word.length !== label.length && word.at(-1) === label.at(-1);
}

/** As `fuzzyBound` of any length. */
const mostEdits = 3;

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
