import {
  otherSide,
  seenState,
  termWeight,
  type ClassRecipe,
  type Market,
  type PostingRecipe,
  type Row,
  type Side,
} from "../market/index.js";
import { textsOf } from "./cosine.js";
import { isWordsAlone, seenLength, type SeenSides } from "./mediated.js";
import type { PostingGroup, PostingList, SparseScan } from "./scan.js";
import { ROUNDING_ERROR } from "./scan-error.js";
import { wordingScans, type WordingScan } from "./wording-scan.js";

/** Steps of a payload: a share of a record's words or concepts, rounded up. */
const STEPS = 4095;

/** What the scans of one side are made of. */
interface SeenWording {
  readonly market: Market;
  readonly side: Side;
  readonly seen: SeenSides;
  readonly fullAt: number;
  /** What concepts weigh, where words weigh 1. */
  readonly weight: number;
}

/**
 * Prepares the scans of all records of a side, by words and concepts: one in common adds the product of its shares of both records.
 * A record that is judged by words alone has the scan that it had without concepts.
 */
export function seenWordingScans(of: SeenWording): WordingScan {
  const { market, side, seen, fullAt, weight } = of;
  const other = otherSide(side);
  const { terms, textNorm } = textsOf(market, side);
  const { textNorm: otherNorm } = textsOf(market, other);
  const own = seen[side];
  const [ofWords, ofConcepts] = [1 / (1 + weight), weight / (1 + weight)];
  const firstTerm = market.taxonomy.concepts.length;
  const byWordsAlone = wordingScans(market, side, fullAt);
  const postings = seenPostings(of);
  const classes: ClassRecipe = { name: "wording.seen", key: (row) => seen[other].state[row]! * 2 + Number(otherNorm[row] === 0) };
  const listOf = (key: number, share: number): PostingList => ({ key, gain: { perPayload: share / STEPS, highest: STEPS } });
  const scanOf = (row: Row, assume: number): SparseScan => {
    const [norm, length] = [textNorm[row]!, seenLength(own, row)];
    const groups: PostingGroup[] = [];
    const squares: number[] = [];
    const add = (key: number, share: number): void => {
      groups.push([listOf(key, share)]);
      squares.push(share * share);
    };
    for (let e = own.offsets[row]!; e < own.offsets[row + 1]!; e++) add(own.concept[e]!, own.weight[e]! / length);
    for (let e = terms.offsets[row]!; norm > 0 && e < terms.offsets[row + 1]!; e++) {
      const term = terms.term[e]!;
      add(firstTerm + term, termWeight(terms.count[e]!, market.inverseDocumentFrequencies[term]!) / norm / fullAt);
    }
    return {
      shape: "sparse",
      base: {
        classes,
        bound(its) {
          const candidate = side === "candidate" ? row : its;
          const isAlone = isWordsAlone(seen, other, its);
          const noWords = market.candidates.textNorm[candidate] === 0 ? (isAlone ? 1 : ofWords) : 0;
          const noConcepts = !isAlone && seen.candidate.state[candidate] === seenState.silent ? ofConcepts : 0;
          return assume * (noWords + noConcepts);
        },
      },
      postings,
      groups,
      // Words and concepts are weighed by shares of 1: a mean of two lengths is no more than the root of the sum of their squares.
      squares: Float64Array.from(squares),
      error: ROUNDING_ERROR,
    };
  };
  return (row, assume) => (isWordsAlone(seen, side, row) ? byWordsAlone(row, assume) : scanOf(row, assume));
}

/** The other side by concepts and, behind them, by terms, of which more may come. */
function seenPostings({ market, side, seen, weight }: SeenWording): PostingRecipe {
  const other = otherSide(side);
  const { inverseDocumentFrequencies, vocabulary, taxonomy } = market;
  const { terms, textNorm } = textsOf(market, other);
  const { offsets, concept, weight: steps } = seen[other];
  const [ofWords, ofConcepts] = [1 / (1 + weight), weight / (1 + weight)];
  return {
    name: `wording.seen ${String(weight)}`,
    keys: taxonomy.concepts.length + vocabulary.size,
    offsets,
    key: concept,
    payload: (row, e) => Math.ceil((STEPS * ofConcepts * steps[e]!) / seenLength(seen[other], row)),
    more: {
      from: taxonomy.concepts.length,
      offsets: terms.offsets,
      key: terms.term,
      payload(row, e) {
        const share = termWeight(terms.count[e]!, inverseDocumentFrequencies[terms.term[e]!]!) / textNorm[row]!;
        return Math.ceil(STEPS * share * (isWordsAlone(seen, other, row) ? 1 : ofWords));
      },
    },
  };
}
