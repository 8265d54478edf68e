import { compareCodePoints } from "../model/index.js";
import { inverseDocumentFrequency } from "./inverse-document-frequency.js";
import type { SparseVector } from "./sparse-matrix.js";

/** How texts of one kind are cut into terms, and what each term is worth among them. */
export interface TermWeighting {
  /** Number of terms that are known: vectors have as many columns. */
  readonly width: number;
  /**
   * Weighs a text: its known terms, as (1 + ln count) · idf, or count · idf, brought to length 1.
   * Terms that are not known count in the length alone, as rare ones; no known term: an empty vector.
   */
  vector(text: string): SparseVector;
  /** The length of a text's vector before it is brought to 1. */
  length(text: string): number;
  /** What a term is worth, and the column that it has; a term that is not known has the column −1 and is worth as much as the rarest. */
  readonly term: (term: string) => { readonly column: number; readonly weight: number };
  /** Cosine of two texts, in [0, 1], by known and unknown terms: 1 for the same terms, 0 where none is shared or there is none; the same bits either way round. */
  cosine(a: string, b: string): number;
}

export interface TermWeightingOptions {
  /** Cuts a text into terms, repeated as often as they stand there. */
  readonly split: (text: string) => readonly string[];
  /**
   * Whether what stands often in a text counts by the logarithm of how often, or as often as it stands there.
   * Logarithmic term frequency: Salton & Buckley 1988, Term-weighting approaches in automatic text retrieval.
   * @defaultValue true
   */
  readonly dampened?: boolean | undefined;
  /** Exponent of the inverse document frequency: above 1, rare terms count more. @defaultValue 1 */
  readonly idfPower?: number | undefined;
}

/** Learns from texts which terms there are and how many of the texts have each, and weighs these same texts. */
export function weighTexts(
  texts: readonly string[],
  { split, idfPower = 1, dampened = true }: TermWeightingOptions,
): { readonly weighting: TermWeighting; readonly vectors: readonly SparseVector[]; readonly lengths: Float64Array } {
  const amount = dampened ? (count: number): number => 1 + Math.log(count) : (count: number): number => count;
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const counted = texts.map((text) => {
    const counts = countTerms(split(text), (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, numbers.size);
      frequencies.push(0);
      return numbers.size - 1;
    });
    for (const column of counts.columns) frequencies[column]!++;
    return counts;
  });
  const worth = (frequency: number): number => inverseDocumentFrequency({ documents: texts.length, frequency }) ** idfPower;
  const weights = Float64Array.from(frequencies, worth);
  const rarest = worth(0);
  /** Brings counts, weighed, to length 1, given the squares of what else is in the text. */
  const weigh = ({ columns, values }: SparseVector, otherSquares: number): { readonly vector: SparseVector; readonly length: number } => {
    let squares = otherSquares;
    const weighed = values.map((count, i) => amount(count) * weights[columns[i]!]!);
    for (const value of weighed) squares += value * value;
    const length = Math.sqrt(squares);
    for (let i = 0; i < weighed.length; i++) weighed[i]! /= length;
    return { vector: { columns, values: weighed }, length };
  };
  const weighText = (text: string): { readonly vector: SparseVector; readonly length: number } => {
    const strangers = new Map<string, number>();
    const counts = countTerms(split(text), (term) => {
      const known = numbers.get(term);
      if (known === undefined) strangers.set(term, (strangers.get(term) ?? 0) + 1);
      return known;
    });
    let squares = 0;
    for (const count of strangers.values()) squares += (amount(count) * rarest) ** 2;
    return weigh(counts, squares);
  };
  const weighed = counted.map((counts) => weigh(counts, 0));
  return {
    vectors: weighed.map(({ vector }) => vector),
    lengths: Float64Array.from(weighed, ({ length }) => length),
    weighting: Object.freeze({
      width: weights.length,
      vector: (text: string) => weighText(text).vector,
      length: (text: string) => weighText(text).length,
      term(term: string) {
        const column = numbers.get(term) ?? -1;
        return { column, weight: column < 0 ? rarest : weights[column]! };
      },
      cosine(a: string, b: string) {
        const [ofA, ofB] = [split(a), split(b)].map((terms) => {
          const counts = new Map<string, number>();
          for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
          return counts;
        }) as [Map<string, number>, Map<string, number>];
        let [product, squaresOfA, squaresOfB] = [0, 0, 0];
        for (const term of [...new Set([...ofA.keys(), ...ofB.keys()])].sort(compareCodePoints)) {
          const number = numbers.get(term);
          const weight = number === undefined ? rarest : weights[number]!;
          const [inA, inB] = [ofA.get(term) ?? 0, ofB.get(term) ?? 0].map((count) => (count === 0 ? 0 : amount(count) * weight)) as [
            number,
            number,
          ];
          product += inA * inB;
          squaresOfA += inA * inA;
          squaresOfB += inB * inB;
        }
        return product === 0 ? 0 : Math.min(1, product / Math.sqrt(squaresOfA * squaresOfB));
      },
    }),
  };
}

/** How often each term stands in a text, by the term's number. */
function countTerms(terms: readonly string[], numberOf: (term: string) => number | undefined): SparseVector {
  const all = new Int32Array(terms.length);
  let known = 0;
  for (const term of terms) {
    const number = numberOf(term);
    if (number !== undefined) all[known++] = number;
  }
  const sorted = all.subarray(0, known).sort();
  const columns = new Int32Array(known);
  const values = new Float64Array(known);
  let distinct = 0;
  for (let i = 0; i < known; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) columns[distinct++] = sorted[i]!;
    values[distinct - 1]!++;
  }
  return { columns: columns.slice(0, distinct), values: values.slice(0, distinct) };
}
