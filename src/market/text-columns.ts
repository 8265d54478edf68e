import { tfIdfWeight } from "../text/index.js";
import type { IntegerColumn, ListColumn } from "./column.js";
import type { CountedTerms } from "./count-terms.js";

/** The texts of one side: which terms, how often. */
export type TermLists = ListColumn<{ readonly term: IntegerColumn; readonly count: IntegerColumn }>;

/** Gives terms other numbers and sorts every row's terms by them, in place. */
export function renumberTerms({ offsets, term, count }: TermLists, renumbered: Uint32Array): void {
  // Term and count in one number, so that a row is sorted by typed arrays' own sort, without an object an entry.
  // Whole numbers of 32 bits are sorted in two thirds of the time of doubles.
  const Packed = renumbered.length <= 2 ** 24 ? Uint32Array : Float64Array;
  let packed = new Packed(256);
  for (let row = 0; row + 1 < offsets.length; row++) {
    const from = offsets[row]!;
    const length = offsets[row + 1]! - from;
    if (length > packed.length) packed = new Packed(length * 2);
    for (let i = 0; i < length; i++) packed[i] = renumbered[term[from + i]!]! * 256 + count[from + i]!;
    packed.subarray(0, length).sort();
    for (let i = 0; i < length; i++) {
      term[from + i] = packed[i]! / 256;
      count[from + i] = packed[i]! % 256;
    }
  }
}

/** Counts, for each term, the texts that have it. */
export function countDocuments(sides: readonly TermLists[], terms: number): Uint32Array {
  const frequencies = new Uint32Array(terms);
  for (const { term } of sides) {
    for (let i = 0; i < term.length; i++) frequencies[term[i]!] = frequencies[term[i]!]! + 1;
  }
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
  // As Math.round, which asks for the sign of zero and costs as much as all the rest.
  return Math.floor(WEIGHT_STEPS * countWeights[count]! * inverseDocumentFrequency + 0.5);
}

/** Length of every row's vector of term weights: the root of a whole number. */
export function vectorNorms({ offsets, term, count }: TermLists, inverseDocumentFrequencies: Float64Array): Float64Array {
  const norms = new Float64Array(offsets.length - 1);
  for (let row = 0; row < norms.length; row++) {
    let sum = 0;
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
      const weight = termWeight(count[i]!, inverseDocumentFrequencies[term[i]!]!);
      sum += weight * weight;
    }
    norms[row] = Math.sqrt(sum);
  }
  return norms;
}

/** A row whose terms come as they appear: sorts them and weighs the text. */
export function weighText<Values>(values: Values, inverseDocumentFrequencies: Float64Array): Values {
  const { terms } = values as { readonly terms: CountedTerms };
  const { state } = terms;
  const order = Array.from(terms.term.keys()).sort((a, b) => terms.term[a]! - terms.term[b]!);
  const term = order.map((at) => terms.term[at]!);
  const count = order.map((at) => terms.count[at]!);
  const list = {
    offsets: Uint32Array.of(0, term.length),
    state: Uint8Array.of(state),
    term: Uint32Array.from(term),
    count: Uint8Array.from(count),
  };
  return { ...values, terms: { state, term, count }, textNorm: vectorNorms(list, inverseDocumentFrequencies)[0]! };
}
