import { compareCodePoints } from "../model/index.js";
import { normalizeLabel } from "../text/index.js";
import type { UnmatchedSpan } from "./linked-text.js";
import type { NearConcept } from "./nearest-concepts.js";

/** Words that texts use and the taxonomy does not know, and how often. */
export interface UnmatchedCount {
  /** As it was first written. */
  readonly text: string;
  readonly count: number;
  /** Number of texts that have it. */
  readonly texts: number;
  readonly nearest: readonly NearConcept[];
}

/**
 * Counts unmatched spans over many texts: the list from which a taxonomy is extended.
 * Spans that differ in case, Unicode form or white space are one. Most frequent first, then in code-point order.
 * @param spans those of each text.
 */
export function countUnmatched(spans: Iterable<readonly UnmatchedSpan[]>): readonly UnmatchedCount[] {
  const counts = new Map<string, { text: string; count: number; texts: number; last: number; nearest: readonly NearConcept[] }>();
  let position = 0;
  for (const ofText of spans) {
    position++;
    for (const { text, nearest } of ofText) {
      const key = normalizeLabel(text);
      const known = counts.get(key) ?? { text, count: 0, texts: 0, last: 0, nearest };
      counts.set(key, known);
      known.count++;
      if (known.last !== position) known.texts++;
      known.last = position;
    }
  }
  return [...counts]
    .sort(([keyA, a], [keyB, b]) => b.count - a.count || compareCodePoints(keyA, keyB))
    .map(([, { text, count, texts, nearest }]) => ({ text, count, texts, nearest }));
}
