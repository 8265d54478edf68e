import { inverseDocumentFrequency, tfIdfWeight, type TextStatistics } from "../text/index.js";
import type { ListColumn } from "./column.js";
import type { Vocabulary } from "./vocabulary.js";

/** The texts of one side: which terms, how often. */
export type TermLists = ListColumn<{ readonly term: Uint32Array; readonly count: Uint8Array }>;

/** Gives terms their final numbers and sorts every row's terms by them, in place. */
export function renumberTerms({ offsets, term, count }: TermLists, renumbered: Uint32Array): void {
  for (let row = 0; row + 1 < offsets.length; row++) {
    const from = offsets[row]!;
    const to = offsets[row + 1]!;
    const entries: (readonly [number, number])[] = [];
    for (let i = from; i < to; i++) entries.push([renumbered[term[i]!]!, count[i]!]);
    entries.sort((a, b) => a[0] - b[0]);
    for (const [i, entry] of entries.entries()) {
      term[from + i] = entry[0];
      count[from + i] = entry[1];
    }
  }
}

/** Counts, for each term, the texts that have it. */
export function countDocuments(sides: readonly TermLists[], terms: number): Uint32Array {
  const frequencies = new Uint32Array(terms);
  for (const { term } of sides) for (const number of term) frequencies[number] = frequencies[number]! + 1;
  return frequencies;
}

/** Weight of a term that stands `count` times in a text, without its inverse document frequency; index 0 to 255. */
export const countWeights: Float64Array = Float64Array.from({ length: 256 }, (_, count) =>
  count === 0 ? 0 : tfIdfWeight({ count, idf: 1 }),
);

/** Steps of a term's weight: so fine that rounding changes no cosine in the third digit, so coarse that sums of products stay exact. */
const WEIGHT_STEPS = 4096;

/**
 * Weight of a term in a text: (1 + ln count) · idf, in whole steps of 1/4096.
 * Whole numbers add up to the same sum in any order of the terms, and the last bits of another machine's logarithm are rounded away.
 * Exact for texts of some ten thousand different terms: a weight is below 2¹⁹, a sum below 2⁵³.
 * @param count how often the text has the term, 0 to 255; 255 means 255 and more.
 */
export function termWeight(count: number, inverseDocumentFrequency: number): number {
  return Math.round(WEIGHT_STEPS * countWeights[count]! * inverseDocumentFrequency);
}

/** Length of one row's vector of term weights: the root of a whole number. */
export function vectorNorm({ offsets, term, count }: TermLists, row: number, inverseDocumentFrequencies: Float64Array): number {
  let sum = 0;
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
    const weight = termWeight(count[i]!, inverseDocumentFrequencies[term[i]!]!);
    sum += weight * weight;
  }
  return Math.sqrt(sum);
}

/** Inverse document frequency of every term of a vocabulary; a term that the statistics do not know counts as found nowhere. */
export function inverseDocumentFrequenciesOf(vocabulary: Vocabulary, { documents, documentFrequency }: TextStatistics): Float64Array {
  return Float64Array.from(vocabulary.terms, (term) =>
    inverseDocumentFrequency({ documents, frequency: documentFrequency.get(term) ?? 0 }),
  );
}
