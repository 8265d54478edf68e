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

/** Length of one row's TF-IDF vector, summed in term order. */
export function vectorNorm({ offsets, term, count }: TermLists, row: number, inverseDocumentFrequencies: Float64Array): number {
  let sum = 0;
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
    const weight = countWeights[count[i]!]! * inverseDocumentFrequencies[term[i]!]!;
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
