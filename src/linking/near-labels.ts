import { editDistance } from "../text/index.js";
import { fuzzyBound } from "./fuzzy-bound.js";
import { sameWords } from "./same-words.js";

/** A label near to another, and by how many edits. */
export interface NearLabel {
  readonly label: string;
  readonly distance: number;
}

/** Finds the labels that are near to a normalised text, in the order in which they were indexed. */
export type NearLabels = (text: string) => readonly NearLabel[];

/**
 * Indexes normalised labels for search within `fuzzyBound` of the shorter one, word by word (`sameWords`).
 *
 * A label with a bound of k edits is cut into k + 1 pieces: k edits cannot touch them all, so a near text holds one piece unchanged, and hardly moved.
 * Only labels that share a piece are compared, and none is missed.
 * Source: Li, Deng, Wang, Feng (2011), Pass-Join: a partition-based method for similarity joins, PVLDB 5(3), lemma 1 and section 4.
 * @param labels each once.
 */
export function indexNearLabels(labels: Iterable<string>): NearLabels {
  const indexed: string[] = [];
  const byLength = new Map<number, readonly Piece[]>();
  for (const label of labels) {
    const bound = fuzzyBound(label.length);
    if (bound === 0) continue;
    const pieces = byLength.get(label.length) ?? cut(label.length, bound + 1);
    byLength.set(label.length, pieces);
    for (const { from, to, labels: sharing } of pieces) {
      const piece = label.slice(from, to);
      const known = sharing.get(piece);
      if (known) known.push(indexed.length);
      else sharing.set(piece, [indexed.length]);
    }
    indexed.push(label);
  }
  return (text) => {
    const bound = fuzzyBound(text.length);
    if (bound === 0) return [];
    const sharing = new Set<number>();
    for (let length = text.length - bound; length <= text.length + bound; length++)
      collect(byLength.get(length) ?? [], length, text, sharing);
    return [...sharing]
      .sort((a, b) => a - b)
      .map((position) => ({ label: indexed[position]!, distance: editDistance(text, indexed[position]!) }))
      .filter(({ label, distance }) => distance <= fuzzyBound(Math.min(text.length, label.length)) && sameWords(text, label));
  };
}

/** One of the pieces of all labels of one length: where it stands, and which labels have which text there. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly labels: Map<string, number[]>;
}

/** Cuts a length into pieces as even as can be. */
function cut(length: number, pieces: number): readonly Piece[] {
  return Array.from({ length: pieces }, (_, index) => ({
    from: Math.floor((length * index) / pieces),
    to: Math.floor((length * (index + 1)) / pieces),
    labels: new Map<string, number[]>(),
  }));
}

/**
 * Collects the labels of one length that share a piece with the text.
 * A piece before which i pieces stand need only be sought i places around where it was, counted from the left, and likewise from the right: were it
 * moved further, more edits than pieces would stand on that side, and another piece is the unchanged one ("multi-match-aware", section 4.3).
 */
function collect(pieces: readonly Piece[], length: number, text: string, found: Set<number>): void {
  const longer = text.length - length;
  pieces.forEach(({ from, to, labels }, before) => {
    const after = pieces.length - 1 - before;
    const first = Math.max(0, from - before, from + longer - after);
    const last = Math.min(text.length - (to - from), from + before, from + longer + after);
    for (let start = first; start <= last; start++) {
      for (const position of labels.get(text.slice(start, start + to - from)) ?? []) found.add(position);
    }
  });
}
