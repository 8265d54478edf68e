import { inverseDocumentFrequency } from "./inverse-document-frequency.js";
import type { TextStatistics } from "./text-statistics.js";

/** Free parameters of BM25. */
export interface Bm25Options {
  /** How soon repetition saturates, at least 0. @defaultValue 1.2 */
  readonly k1?: number;
  /** How much long texts are held back, 0 to 1. @defaultValue 0.75 */
  readonly b?: number;
}

/**
 * Scores a text for a query: Σ idf(t) · f·(k1 + 1) / (f + k1·(1 − b + b·length / average length)) over the query's terms t, f = how often t stands in the text.
 * A term that the query repeats counts as often. Not symmetric, and without upper limit.
 * Source: Robertson & Zaragoza 2009, The probabilistic relevance framework: BM25 and beyond, equation 3.15.
 * @returns at least 0; 0 where no term is shared.
 * @throws RangeError for k1 or b outside its range.
 */
export function bm25(
  query: readonly string[],
  text: readonly string[],
  statistics: TextStatistics,
  { k1 = 1.2, b = 0.75 }: Bm25Options = {},
): number {
  if (!(k1 >= 0 && k1 < Infinity)) throw new RangeError(`expected k1 of at least 0, received ${String(k1)}`);
  if (!(b >= 0 && b <= 1)) throw new RangeError(`expected b from 0 to 1, received ${String(b)}`);
  const counts = new Map<string, number>();
  for (const term of text) counts.set(term, (counts.get(term) ?? 0) + 1);
  const length = statistics.averageLength === 0 ? 1 : text.length / statistics.averageLength;
  let score = 0;
  for (const term of query) {
    const count = counts.get(term);
    if (count === undefined) continue;
    const idf = inverseDocumentFrequency({ documents: statistics.documents, frequency: statistics.documentFrequency.get(term) ?? 0 });
    score += (idf * count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
  }
  return score;
}
