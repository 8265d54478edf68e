import { otherSide, type Row, type Side } from "../market/index.js";
import { queryFrom, type PairQuery } from "./pair-query.js";
import type { BoundPolicy } from "./bind-policy.js";
import { boundedHeap } from "./bounded-heap.js";
import type { Match, Ranking } from "./match.js";
import { tieBreak } from "./tie-break.js";

/** Which part of a ranking is wanted. */
export interface RankOptions {
  /** Most matches to return, at least 0. @defaultValue all */
  readonly top?: number;
  /** Only matches that come after the record with this id. */
  readonly after?: string;
  /** Only records with these ids. */
  readonly among?: readonly string[];
  /** No records with these ids. */
  readonly exclude?: readonly string[];
  /** Only matches of at least this score, 0 to 1. */
  readonly minScore?: number;
  /** Most pairs below the cut to return that missing facts could lift over it. @defaultValue 0 */
  readonly verify?: number;
}

interface Scored {
  readonly row: Row;
  readonly score: number;
}

/**
 * Ranks all records of the other side for one record, by the canonical scorer: gates first, then scores, ties as the policy says.
 * @throws RangeError for an id that the market does not have, or a number out of range; RuleError where a rule fails.
 */
export function rank(bound: BoundPolicy, side: Side, id: string, options: RankOptions = {}): Ranking {
  const { market, policy } = bound;
  checkNumbers(options);
  const row = rowOrError(bound, side, id);
  const found = otherSide(side);
  const query = queryFrom(bound, side, row);
  const breakTie = tieBreak(policy.ties, market, side, id);
  const compare = (a: Scored, b: Scored): number => b.score - a.score || breakTie(a.row, b.row);
  const { rows, considered } = rowsInScope(bound, found, options);
  const after = options.after === undefined ? undefined : scoredAfter(bound, query, found, options.after);

  const top = options.top ?? market.count(found);
  const heap = boundedHeap<Scored>(top, compare);
  const all: Scored[] = [];
  const keepAll = (options.verify ?? 0) > 0;
  let eligible = 0;
  let before = 0;
  for (const other of rows) {
    if (query.met(other) === "unmet") continue;
    eligible++;
    const scored = { row: other, score: query.score(other, "used") };
    if (after && compare(scored, after) <= 0) {
      before++;
      continue;
    }
    if (keepAll) all.push(scored);
    if (scored.score >= (options.minScore ?? 0)) heap.offer(scored);
  }

  const best = heap.sorted();
  const toMatch = ({ row: other }: Scored, rankOf: number): Match =>
    ({ id: market.idOf(found, other), rank: rankOf, ...query.pairScore(other) }) as Match;
  const matches = best.map((scored, index) => toMatch(scored, before + index + 1));
  const cut = best.length === top ? best.at(-1)?.score : options.minScore;
  const verify = cut === undefined ? [] : belowTheCut(query, all, best, cut, compare, options.verify ?? 0);
  return {
    for: side,
    id,
    matches,
    verify: verify.map((scored) => toMatch(scored, before + all.filter((other) => compare(other, scored) < 0).length + 1)),
    considered,
    eligible,
  };
}

/** Row of an id. @throws RangeError where the market does not have it. */
export function rowOrError({ market }: BoundPolicy, side: Side, id: string): Row {
  const row = market.rowOf(side, id);
  if (row < 0) throw new RangeError(`expected the id of a ${side} of the market, received ${JSON.stringify(id)}`);
  return row;
}

function checkNumbers({ top, verify, minScore }: RankOptions): void {
  for (const [name, count] of Object.entries({ top, verify })) {
    if (count !== undefined && (!Number.isSafeInteger(count) || count < 0)) {
      throw new RangeError(`expected ${name} as a whole number of at least 0, received ${String(count)}`);
    }
  }
  if (minScore !== undefined && !(minScore >= 0 && minScore <= 1)) {
    throw new RangeError(`expected minScore from 0 to 1, received ${String(minScore)}`);
  }
}

function rowsInScope(bound: BoundPolicy, found: Side, { among, exclude }: RankOptions): { rows: Iterable<Row>; considered: number } {
  const excluded = new Set((exclude ?? []).map((id) => rowOrError(bound, found, id)));
  if (among === undefined && excluded.size === 0) {
    const count = bound.market.count(found);
    return { rows: Array(count).keys(), considered: count };
  }
  const scope =
    among === undefined ? [...Array(bound.market.count(found)).keys()] : [...new Set(among.map((id) => rowOrError(bound, found, id)))];
  const rows = scope.filter((row) => !excluded.has(row)).sort((a, b) => a - b);
  return { rows, considered: rows.length };
}

function scoredAfter(bound: BoundPolicy, query: PairQuery, found: Side, id: string): Scored {
  const row = rowOrError(bound, found, id);
  return { row, score: query.score(row, "used") };
}

/** Pairs that are not in the list, but whose best case reaches the lowest score that is; the best cases first. */
function belowTheCut(
  query: PairQuery,
  all: readonly Scored[],
  best: readonly Scored[],
  cut: number,
  compare: (a: Scored, b: Scored) => number,
  most: number,
): Scored[] {
  const listed = new Set(best.map(({ row }) => row));
  const heap = boundedHeap<Scored & { readonly high: number }>(most, (a, b) => b.high - a.high || compare(a, b));
  for (const scored of all) {
    if (listed.has(scored.row)) continue;
    const high = query.score(scored.row, "high");
    if (high >= cut) heap.offer({ ...scored, high });
  }
  return heap.sorted();
}
