import { otherSide, type Row, type Side } from "../market/index.js";
import type { BoundPolicy } from "./bind-policy.js";
import { gateAnswers, isClosed, isCountable } from "./gate-answers.js";
import type { Ranking, Unranked } from "./match.js";
import { queryFrom, type PairQuery } from "./pair-query.js";
import { search } from "./search.js";
import type { Scored } from "./search-run.js";
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
  /** Counts the eligible records even where that takes a look at every pair. @defaultValue false */
  readonly countEligible?: boolean;
  /** False adds up every bound before the first pair is looked at: the same list, to measure what it is worth to stop early. @defaultValue true */
  readonly prune?: boolean;
}

/** A pair below the cut: `score` is that of its best case. */
interface Hopeful extends Scored {
  readonly used: number;
}

/**
 * Ranks all records of the other side for one record: the list that scoring every pair would give.
 * @throws RangeError for an id that the market does not have, or a number out of range; RuleError where a rule fails on a pair that is looked at.
 */
export function rank(bound: BoundPolicy, side: Side, id: string, options: RankOptions = {}): Ranking {
  const { market, policy } = bound;
  checkNumbers(options);
  const query = queryFrom(bound, side, rowOrError(bound, side, id));
  const found = otherSide(side);
  const breakTie = tieBreak(policy.ties, market, side, id);
  const compare = (a: Scored, b: Scored): number => b.score - a.score || breakTie(a.row, b.row);
  const scope = scopeOf(bound, found, options);
  const { top = scope.considered, minScore = 0, verify = 0, prune = true } = options;
  const after = options.after === undefined ? undefined : scoredAfter(bound, query, found, options.after);
  const isWanted = (scored: Scored): boolean => !scope.excluded.has(scored.row) && (!after || compare(scored, after) > 0);
  const { among } = scope;

  let before = 0;
  const take = (row: Row, score: number): Scored | undefined => {
    if (isWanted({ row, score })) return { row, score };
    if (!scope.excluded.has(row)) before++;
    return undefined;
  };
  // Nearly all records are sooner looked at one by one than added up.
  const rows = among ?? (top * 4 > scope.considered ? allRows(market.rows(found)) : undefined);
  const best =
    top === 0
      ? []
      : search<Scored>(bound, query, { side, assumption: "used", capacity: top, compare, floor: minScore, among: rows, prune, take }).items;

  const cut = best.length === top ? best.at(-1)?.score : options.minScore;
  const listed = new Set(best.map(({ row }) => row));
  const hope = (row: Row, high: number): Hopeful | undefined => {
    const used = query.score(row, "used");
    return !listed.has(row) && isWanted({ row, score: used }) ? { row, score: high, used } : undefined;
  };
  const below =
    cut === undefined || verify === 0
      ? []
      : search<Hopeful>(bound, query, {
          side,
          assumption: "high",
          capacity: verify,
          compare: (a, b) => b.score - a.score || b.used - a.used || breakTie(a.row, b.row),
          floor: cut,
          among,
          prune,
          take: hope,
        }).items;
  const toMatch = ({ row }: Scored): Unranked => ({ id: market.idOf(found, row), ...query.pairScore(row) }) as Unranked;
  return {
    for: side,
    id,
    matches: best.map((scored, index) => ({ ...toMatch(scored), rank: before + index + 1 })),
    verify: below.map(toMatch),
    considered: scope.considered,
    eligible: countEligible(bound, side, query, scope, options.countEligible ?? false),
  };
}

/** Row of an id. @throws RangeError where the market does not have it. */
export function rowOrError({ market }: Pick<BoundPolicy, "market">, side: Side, id: string): Row {
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

/** The rows that are asked about; all of them where `among` is absent. */
interface Scope {
  readonly among?: Int32Array;
  readonly excluded: ReadonlySet<Row>;
  readonly considered: number;
}

function scopeOf(bound: BoundPolicy, found: Side, { among, exclude }: RankOptions): Scope {
  const rowOf = (id: string): Row => rowOrError(bound, found, id);
  const excluded = new Set((exclude ?? []).map(rowOf));
  if (among === undefined) return { excluded, considered: bound.market.count(found) - excluded.size };
  const rows = [...new Set(among.map(rowOf))].filter((row) => !excluded.has(row));
  return { among: Int32Array.from(rows), excluded, considered: rows.length };
}

function scoredAfter(bound: BoundPolicy, query: PairQuery, found: Side, id: string): Scored {
  const row = rowOrError(bound, found, id);
  return { row, score: query.score(row, "used") };
}

/** A count that needs no look at pairs is always given. */
function countEligible(bound: BoundPolicy, side: Side, query: PairQuery, { among, excluded }: Scope, asked: boolean): number | null {
  const { market } = bound;
  const found = otherSide(side);
  const isEligible = (row: Row): boolean => query.met(row) !== "unmet";
  if (among) return among.filter(isEligible).length;
  if (isClosed(bound, side, query)) return 0;
  if (isCountable(bound, query)) {
    const all = gateAnswers(bound, found, query)?.eligible ?? market.count(found);
    return all - [...excluded].filter(isEligible).length;
  }
  if (!asked) return null;
  return allRows(market.rows(found)).filter((row) => market.has(found, row) && !excluded.has(row) && isEligible(row)).length;
}

function allRows(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, row) => row);
}
