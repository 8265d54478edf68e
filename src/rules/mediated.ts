import { otherSide, seenState, type Market, type Row, type SeenColumns, type Side } from "../market/index.js";
import { conceptEvidence, type ConceptEvidence } from "./demands.js";
import { firstEntry, keyTable } from "./key-table.js";

/** How records are seen through the concepts that their short texts resemble. */
export type Seen = NonNullable<SeenColumns["seenAs"]>;

/** The same of both sides. */
export type SeenSides = Readonly<Record<Side, Seen>>;

/** The columns of both sides. @throws RangeError where the market has none. */
export function seenSides({ candidates, vacancies }: Market): SeenSides {
  if (!candidates.seenAs || !vacancies.seenAs)
    throw new RangeError("wording: expected a market made with textConcepts for the option concepts; received one without");
  return { candidate: candidates.seenAs, vacancy: vacancies.seenAs };
}

/**
 * Whether all pairs of a record are judged by words alone, because its short texts resemble no concept.
 * Of a candidate without any it is not known what they would resemble.
 */
export function isWordsAlone(seen: SeenSides, side: Side, row: Row): boolean {
  const state = seen[side].state[row];
  return side === "vacancy" ? state !== seenState.seen : state === seenState.strange;
}

/** Length of a row's vector: the root of a whole number. */
export function seenLength({ offsets, weight }: Seen, row: Row): number {
  let squares = 0;
  for (let e = offsets[row]!; e < offsets[row + 1]!; e++) squares += weight[e]! * weight[e]!;
  return Math.sqrt(squares);
}

/**
 * Prepares the cosines of what the record in a row resembles and what others do, in [0, 1]; 0 where either resembles nothing.
 * Weights are whole numbers, so that their sums are exact, in any order.
 */
export function mediatedFrom(seen: SeenSides, side: Side, row: Row): (other: Row) => number {
  const own = seen[side];
  const from = own.offsets[row]!;
  const to = own.offsets[row + 1]!;
  const table = keyTable(own.concept.subarray(from, to));
  const weights = Float64Array.of(0, ...own.weight.subarray(from, to));
  const length = seenLength(own, row);
  const { offsets, concept, weight } = seen[otherSide(side)];
  return (other) => {
    const end = offsets[other + 1]!;
    let sum = 0;
    let squares = 0;
    for (let e = offsets[other]!; e < end; e++) {
      const its = weight[e]!;
      squares += its * its;
      sum += weights[firstEntry(table, concept[e]!)]! * its;
    }
    const lengths = length * Math.sqrt(squares);
    return lengths === 0 ? 0 : Math.min(1, sum / lengths);
  };
}

/** The concepts that both records of a pair resemble, those first that say most, at most five. */
export function sharedConcepts(market: Market, seen: SeenSides, candidate: Row, vacancy: Row): ConceptEvidence[] {
  const weightsOf = ({ offsets, concept, weight }: Seen, row: Row): Map<number, number> =>
    new Map(Array.from({ length: offsets[row + 1]! - offsets[row]! }, (_, i) => [concept[offsets[row]! + i]!, weight[offsets[row]! + i]!]));
  const own = weightsOf(seen.candidate, candidate);
  const common = Array.from(weightsOf(seen.vacancy, vacancy), ([concept, weight]) => ({
    concept,
    product: weight * (own.get(concept) ?? 0),
  }))
    .filter(({ product }) => product > 0)
    .sort((a, b) => b.product - a.product || a.concept - b.concept);
  // What says a tenth of the best would only puzzle a reader.
  return common
    .filter(({ product }) => product * 10 > common[0]!.product)
    .slice(0, 5)
    .map(({ concept }) => conceptEvidence(market, concept));
}
