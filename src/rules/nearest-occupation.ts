import { listState, type IntegerColumn, type Market, type Row, type Side } from "../market/index.js";
import type { Neighbours } from "../taxonomy/index.js";
import { firstEntry, nextEntry } from "./key-table.js";
import { nearConcepts } from "./near-concepts.js";
import type { Query } from "./query.js";
import type { PostingList, SparseScan } from "./scan.js";

/** Occupations of every candidate, and how near they count to a vacancy's own. */
export interface ListedOccupations {
  /** Names the lists in recipes. */
  readonly name: string;
  readonly lists: { readonly offsets: Uint32Array; readonly state: Uint8Array; readonly occupation: IntegerColumn };
  /** Listed occupations that are near to a vacancy's. */
  readonly listedNear: (own: number) => Neighbours;
  /** Occupations of vacancies that a listed one is near to. */
  readonly ownNear: (listed: number) => Neighbours;
  /** 1 for the first rank, and never more for a later one; without ranks every entry counts in full. */
  readonly ranked?: { readonly rank: IntegerColumn; readonly share: (rank: number) => number };
}

/**
 * The queries of a rule on how near a listed occupation is to the vacancy's.
 * Formula: the best similarity of a listed occupation and the vacancy's own, times the share of its rank.
 * An entry that is not linked, a list that is silent or partial, and a vacancy without a linked occupation may be as near as `assume`.
 */
export function nearestOccupation(market: Market, listed: ListedOccupations): (side: Side, row: Row) => Query {
  const scanOf = scanCandidates(market, listed);
  const vacancies = {
    shape: "table",
    classes: { name: "occupation", key: (vacancy: Row) => market.vacancies.occupation[vacancy] },
  } as const;
  return (side, row) =>
    side === "vacancy"
      ? { degree: degreeForVacancy(market, listed, row), ceiling: 1, scan: (assume) => scanOf(row, assume) }
      : { degree: degreeForCandidate(market, listed, row), ceiling: 1, scan: () => vacancies };
}

type Degree = (other: Row, assume: number) => number;

function degreeForVacancy(market: Market, { lists, listedNear, ranked }: ListedOccupations, vacancy: Row): Degree {
  const own = market.vacancies.occupation[vacancy]!;
  if (own < 0) return (_, assume) => assume;
  const { table, similarities } = nearConcepts([listedNear(own)]);
  const { offsets, state, occupation } = lists;
  return (candidate, assume) => {
    const end = offsets[candidate + 1]!;
    let best = state[candidate] === listState.complete ? 0 : assume;
    for (let e = offsets[candidate]!; e < end; e++) {
      const its = occupation[e]!;
      const near = its < 0 ? assume : similarities[firstEntry(table, its)]!;
      if (near > best) best = Math.max(best, ranked === undefined ? near : near * ranked.share(ranked.rank[e]!));
    }
    return best;
  };
}

function degreeForCandidate(market: Market, { lists, ownNear, ranked }: ListedOccupations, candidate: Row): Degree {
  const from = lists.offsets[candidate]!;
  const entries = Array.from({ length: lists.offsets[candidate + 1]! - from }, (_, i) => from + i);
  const linked = entries.filter((e) => lists.occupation[e]! >= 0);
  const { table, similarities, near } = nearConcepts(linked.map((e) => ownNear(lists.occupation[e]!)));
  const shareOf = (e: number): number => ranked?.share(ranked.rank[e]!) ?? 1;
  const shares = Float64Array.from(linked, shareOf);
  const isComplete = lists.state[candidate] === listState.complete;
  // What is not known may be as near as the highest of its shares allows.
  const open = entries.reduce((most, e) => (lists.occupation[e]! < 0 ? Math.max(most, shareOf(e)) : most), isComplete ? 0 : 1);
  const { occupation } = market.vacancies;
  return (vacancy, assume) => {
    const own = occupation[vacancy]!;
    if (own < 0) return assume;
    let best = assume * open;
    for (let e = firstEntry(table, own); e !== 0; e = nextEntry(table, e)) best = Math.max(best, similarities[e]! * shares[near[e]!]!);
    return best;
  };
}

/** Ranks from here on count as this one: a bound may. */
const MOST_RANK = 16;

/** Candidates by listed occupation, with its rank. */
function scanCandidates(
  market: Market,
  { name, lists, listedNear, ranked }: ListedOccupations,
): (vacancy: Row, assume: number) => SparseScan {
  const { offsets, state, occupation } = lists;
  const isOpen = (candidate: Row): boolean =>
    state[candidate] !== listState.complete || occupation.subarray(offsets[candidate], offsets[candidate + 1]).some((its) => its < 0);
  const postings = {
    name,
    keys: market.taxonomy.concepts.length,
    offsets,
    key: occupation,
    ...(ranked && { payload: (_: Row, entry: number) => Math.min(ranked.rank[entry]!, MOST_RANK) }),
  };
  // Whether there is an entry tells whether a wish is made at all.
  const classes = {
    name: `${name}.open`,
    key: (candidate: Row) => Number(isOpen(candidate)) + 2 * Number(offsets[candidate] === offsets[candidate + 1]),
  };
  const gainOf = (similarity: number): PostingList["gain"] =>
    ranked ? Float64Array.from({ length: MOST_RANK + 1 }, (_, rank) => similarity * ranked.share(Math.max(1, rank))) : similarity;
  return (vacancy, assume) => {
    const own = market.vacancies.occupation[vacancy]!;
    const { concepts, similarities } = own < 0 ? noNeighbours : listedNear(own);
    const nearestFirst = [...concepts.keys()].sort((a, b) => similarities[b]! - similarities[a]! || a - b);
    return {
      shape: "sparse",
      base: { classes, bound: (candidate) => (own < 0 || isOpen(candidate) ? assume : 0) },
      postings,
      groups: [nearestFirst.map((i) => ({ key: concepts[i]!, gain: gainOf(similarities[i]!) }))],
      error: 0,
    };
  };
}

const noNeighbours: Neighbours = { concepts: new Int32Array(0), similarities: new Float64Array(0) };
