import { compareCodePoints } from "../model/index.js";
import { inverseDocumentFrequency } from "./inverse-document-frequency.js";
import type { TextStatistics } from "./text-statistics.js";

/** Terms of a text with their weights, in code-point order of the terms. */
export interface TermVector {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
}

/**
 * Weight of a term in a text: (1 + ln count) · idf, and 0 for a count of 0.
 * Source: Salton & Buckley 1988, Term-weighting approaches in automatic text retrieval (logarithmic term frequency).
 */
export function tfIdfWeight({ count, idf }: { readonly count: number; readonly idf: number }): number {
  return count === 0 ? 0 : (1 + Math.log(count)) * idf;
}

/** Weighs the terms of a text under frozen statistics. */
export function tfIdfVector(terms: readonly string[], { documents, documentFrequency }: TextStatistics): TermVector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const sorted = [...counts.keys()].sort(compareCodePoints);
  const weights = sorted.map((term) =>
    tfIdfWeight({ count: counts.get(term)!, idf: inverseDocumentFrequency({ documents, frequency: documentFrequency.get(term) ?? 0 }) }),
  );
  return { terms: sorted, weights };
}

/**
 * Cosine of the angle between two vectors: Σ aᵢ·bᵢ / (|a|·|b|), in [0, 1]; the same bits either way round.
 * @returns 0 where a vector is empty.
 */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const order = compareCodePoints(a.terms[i]!, b.terms[j]!);
    if (order === 0) sum += a.weights[i]! * b.weights[j]!;
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  const lengths = Math.sqrt(squares(a) * squares(b));
  return lengths === 0 ? 0 : Math.min(1, sum / lengths);
}

function squares({ weights }: TermVector): number {
  return weights.reduce((sum, weight) => sum + weight * weight, 0);
}
