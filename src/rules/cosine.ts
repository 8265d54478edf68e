import { otherSide, termWeight, type Market, type Row, type Side } from "../market/index.js";
import { firstEntry, keyTable } from "./key-table.js";

/** Cosine of a record's text and another's, in [0, 1]; 0 where either has no word. */
export type Cosine = (other: Row) => number;

/**
 * Prepares the cosines of all pairs with the record in a row.
 * Its terms' weights are looked up by term. Weights are whole numbers, so that their sums are exact, in any order.
 * The last one is remembered: a pair is asked for under three assumptions about missing facts, and its texts are the same under each.
 */
export function cosineFrom(market: Market, side: Side, row: Row): Cosine {
  const { inverseDocumentFrequencies } = market;
  const own = textsOf(market, side);
  const from = own.terms.offsets[row]!;
  const terms = own.terms.term.subarray(from, own.terms.offsets[row + 1]);
  const table = keyTable(terms);
  const weights = new Float64Array(terms.length + 1);
  const frequencies = new Float64Array(terms.length + 1);
  for (const [i, term] of terms.entries()) {
    const frequency = inverseDocumentFrequencies[term]!;
    frequencies[i + 1] = frequency;
    weights[i + 1] = termWeight(own.terms.count[from + i]!, frequency);
  }
  const norm = own.textNorm[row]!;
  const { terms: others, textNorm } = textsOf(market, otherSide(side));
  const { offsets, term, count } = others;
  let last = -1;
  let cosine = 0;
  return (other) => {
    if (other === last) return cosine;
    const end = offsets[other + 1]!;
    let sum = 0;
    for (let i = offsets[other]!; i < end; i++) {
      const entry = firstEntry(table, term[i]!);
      if (entry !== 0) sum += weights[entry]! * termWeight(count[i]!, frequencies[entry]!);
    }
    const norms = norm * textNorm[other]!;
    last = other;
    cosine = norms === 0 ? 0 : Math.min(1, sum / norms);
    return cosine;
  };
}

/** The columns of a side that its words stand in. */
export function textsOf({ candidates, vacancies }: Market, side: Side): Market["candidates"] | Market["vacancies"] {
  return side === "candidate" ? candidates : vacancies;
}
