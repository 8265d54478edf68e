import { otherSide, termWeight, type ClassRecipe, type Market, type PostingRecipe, type Row, type Side } from "../market/index.js";
import { textsOf } from "./cosine.js";
import type { SparseScan } from "./scan.js";
import { ROUNDING_ERROR } from "./scan-error.js";

/** Steps of a payload: a term's share of its text, rounded up. */
const STEPS = 4095;

/** Makes the scan of one record's query. */
export type WordingScan = (row: Row, assume: number) => SparseScan;

/**
 * Prepares the scans of all records of a side.
 * A term in common adds the product of its shares of both texts.
 */
export function wordingScans(market: Market, side: Side, fullAt: number): WordingScan {
  const { inverseDocumentFrequencies } = market;
  const { terms, textNorm } = textsOf(market, side);
  const postings = termPostings(market, otherSide(side));
  const classes = textClasses(market, otherSide(side));
  return (row, assume) => {
    const norm = textNorm[row]!;
    const from = terms.offsets[row]!;
    const own = norm === 0 ? [] : Array.from({ length: terms.offsets[row + 1]! - from }, (_, i) => from + i);
    const shareOf = (entry: number): number => termWeight(terms.count[entry]!, inverseDocumentFrequencies[terms.term[entry]!]!) / norm;
    return {
      shape: "sparse",
      // An advert without a word makes no demand; a candidate without one may be anything.
      base: { classes, bound: (other) => (norm === 0 || classes.key(other) === NO_TEXT ? assume : 0) },
      postings,
      groups: own.map((entry) => [{ key: terms.term[entry]!, gain: { perPayload: shareOf(entry) / fullAt / STEPS, highest: STEPS } }]),
      // By some of its terms a text is no nearer than these terms' own length, as the other text's length is 1 (Cauchy's inequality).
      squares: Float64Array.from(own, (entry) => (shareOf(entry) / fullAt) ** 2),
      error: ROUNDING_ERROR,
    };
  };
}

function termPostings(market: Market, side: Side): PostingRecipe {
  const { inverseDocumentFrequencies, vocabulary } = market;
  const { terms, textNorm } = textsOf(market, side);
  const { offsets, term, count } = terms;
  return {
    name: "wording.terms",
    keys: vocabulary.size,
    offsets,
    key: term,
    payload: (row, entry) => Math.ceil((STEPS * termWeight(count[entry]!, inverseDocumentFrequencies[term[entry]!]!)) / textNorm[row]!),
  };
}

const NO_TEXT = 0;

function textClasses(market: Market, side: Side): ClassRecipe {
  const { textNorm } = textsOf(market, side);
  return { name: "wording.text", key: (row) => (textNorm[row] === 0 ? NO_TEXT : 1) };
}
