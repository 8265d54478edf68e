import { inverseDocumentFrequency } from "./inverse-document-frequency.js";
import type { SparseVector } from "./sparse-matrix.js";

/** How texts of one kind are cut into terms, and what each term is worth among them. */
export interface TermWeighting {
  /** Number of terms that are known: vectors have as many columns. */
  readonly width: number;
  /**
   * Weighs a text: its known terms, as (1 + ln count) · idf, brought to length 1.
   * Terms that are not known count in the length alone, as rare ones; no known term: an empty vector.
   */
  vector(text: string): SparseVector;
}

export interface TermWeightingOptions {
  /** Cuts a text into terms, repeated as often as they stand there. */
  readonly split: (text: string) => readonly string[];
  /** Exponent of the inverse document frequency: above 1, rare terms count more. @defaultValue 1 */
  readonly idfPower?: number | undefined;
}

/** Learns from texts which terms there are, and how many of the texts have each. */
export function fitTermWeighting(texts: Iterable<string>, { split, idfPower = 1 }: TermWeightingOptions): TermWeighting {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  let documents = 0;
  for (const text of texts) {
    documents++;
    for (const term of new Set(split(text))) {
      const number = numbers.get(term) ?? numbers.size;
      if (number === frequencies.length) {
        numbers.set(term, number);
        frequencies.push(0);
      }
      frequencies[number]!++;
    }
  }
  const worth = (frequency: number): number => inverseDocumentFrequency({ documents, frequency }) ** idfPower;
  const weights = Float64Array.from(frequencies, worth);
  const weightOfUnknown = worth(0);
  return Object.freeze({
    width: weights.length,
    vector(text: string) {
      const counts = new Map<number, number>();
      const unknown = new Map<string, number>();
      for (const term of split(text)) {
        const number = numbers.get(term);
        if (number === undefined) unknown.set(term, (unknown.get(term) ?? 0) + 1);
        else counts.set(number, (counts.get(number) ?? 0) + 1);
      }
      let squares = 0;
      for (const count of unknown.values()) squares += (dampened(count) * weightOfUnknown) ** 2;
      const columns = Int32Array.from(counts.keys()).sort();
      const values = Float64Array.from(columns, (number) => dampened(counts.get(number)!) * weights[number]!);
      for (const value of values) squares += value * value;
      const length = Math.sqrt(squares);
      for (let i = 0; i < values.length; i++) values[i]! /= length;
      return { columns, values };
    },
  });
}

/** Logarithmic term frequency: Salton & Buckley 1988, Term-weighting approaches in automatic text retrieval. */
function dampened(count: number): number {
  return 1 + Math.log(count);
}
