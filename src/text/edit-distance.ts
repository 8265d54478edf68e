import levenshtein from "fast-levenshtein";

/**
 * Fewest insertions, deletions and substitutions of UTF-16 code units that turn one text into the other.
 * Source: V. I. Levenshtein 1966, Binary codes capable of correcting deletions, insertions and reversals.
 */
export function editDistance(a: string, b: string): number {
  return levenshtein.get(a, b);
}
