import { show, type DataIssue } from "../model/index.js";
import { otherSide, type Row, type Side } from "../market/index.js";
import type { BoundPolicy } from "./bind-policy.js";
import { combineSides } from "./combine.js";
import { queryFrom } from "./pair-query.js";
import { tieBreak } from "./tie-break.js";
import type { Combine } from "../policy/index.js";

/** What is known of a pair: how right it is that it stands in a list. */
export interface Judgement {
  readonly candidate: string;
  readonly vacancy: string;
  /** At least 0, the higher the better: 1 for placed and 0 for looked at and passed over, or a grade. */
  readonly relevance: number;
}

/** The judged pairs of one list, in the order in which equal scores stand. */
export interface JudgedList {
  /** Id of the record that asks. */
  readonly id: string;
  readonly grades: readonly number[];
  /** For each judged pair the degree of every weighed criterion, those of fit first. */
  readonly degrees: readonly Float64Array[];
  /** Every two pairs that are judged differently, the better first. */
  readonly pairs: readonly (readonly [better: number, worse: number])[];
  /** For each such pair the difference of the degrees, pair after pair. */
  readonly differences: Float64Array;
}

/** What the judgements say of a policy in a market. */
export interface JudgedLists {
  /** Lists with at least two pairs that are judged differently, in the order of their first judgement. */
  readonly lists: readonly JudgedList[];
  /** Judged pairs that a gate keeps out of every list: weights do not reach them. */
  readonly ineligible: number;
  readonly issues: readonly DataIssue[];
}

/** Gathers judgements by the record that asks, with the degrees of each pair. */
export function judgedLists(bound: BoundPolicy, side: Side, judgements: Iterable<Judgement>): JudgedLists {
  const { market, policy } = bound;
  const issues: DataIssue[] = [];
  const graded = new Map<string, Map<Row, number>>();
  let position = 0;
  for (const judgement of judgements) {
    const record = `#${String(++position)}`;
    const refuse = (path: string, expected: string, received: unknown): void => {
      issues.push({ severity: "error", kind: "file", record, path, expected, received: show(received) });
    };
    if (typeof (judgement as unknown) !== "object" || (judgement as unknown) === null) {
      refuse("", "a judgement with candidate, vacancy and relevance", judgement);
      continue;
    }
    const asking = market.rowOf(side, judgement[side]);
    const found = market.rowOf(otherSide(side), judgement[otherSide(side)]);
    if (asking < 0) refuse(side, `the id of a ${side} of the market`, judgement[side]);
    else if (found < 0) refuse(otherSide(side), `the id of a ${otherSide(side)} of the market`, judgement[otherSide(side)]);
    else if (!(Number.isFinite(judgement.relevance) && judgement.relevance >= 0))
      refuse("relevance", "a finite number of at least 0", judgement.relevance);
    else {
      const list = graded.get(judgement[side]) ?? new Map<Row, number>();
      graded.set(judgement[side], list);
      if (list.has(found)) refuse("", "each pair once", `${judgement.candidate} and ${judgement.vacancy} again`);
      else list.set(found, judgement.relevance);
    }
  }
  let ineligible = 0;
  const lists = Array.from(graded, ([id, grades]): JudgedList => {
    const query = queryFrom(bound, side, market.rowOf(side, id));
    const eligible = [...grades.keys()].filter((row) => query.met(row) !== "unmet").sort(tieBreak(policy.ties, market, side, id));
    ineligible += grades.size - eligible.length;
    return judgedList(
      id,
      eligible.map((row) => grades.get(row)!),
      eligible.map((row) => Float64Array.from(query.weighed, (criterion) => criterion.degree(row, "used"))),
    );
  });
  return { lists: lists.filter(({ pairs }) => pairs.length > 0), ineligible, issues };
}

/** Pairs up the records of a list. */
export function judgedList(id: string, grades: readonly number[], degrees: readonly Float64Array[]): JudgedList {
  const pairs = grades.flatMap((better, i) => grades.flatMap((worse, j) => (better > worse ? [[i, j] as const] : [])));
  const differences = pairs.flatMap(([better, worse]) => Array.from(degrees[better]!, (degree, i) => degree - degrees[worse]![i]!));
  return { id, grades, degrees, pairs, differences: Float64Array.from(differences) };
}

/** Weights of all weighed criteria, those of fit first, and of the sides. */
export interface Weighting {
  readonly weights: readonly number[];
  /** How many of the criteria stand under fit. */
  readonly fit: number;
  readonly combine: Combine;
}

/** Scores the pairs of a list under other weights: at the policy's own, the matcher's scores to the last bit. */
export function scoresUnder({ weights, fit, combine }: Weighting, { degrees }: JudgedList): readonly number[] {
  const side = (its: Float64Array, from: number, to: number): number | null => {
    let [points, sum] = [0, 0];
    for (let i = from; i < to; i++) {
      if (weights[i] === 0) continue;
      points += weights[i]! * its[i]!;
      sum += weights[i]!;
    }
    return sum === 0 ? null : points / sum;
  };
  return degrees.map((its) => combineSides(combine, side(its, 0, fit), side(its, fit, weights.length)));
}

/** Share of the pairs that are judged differently and that scores put in the right order; equal scores count half. */
export function agreement({ pairs }: JudgedList, scores: readonly number[]): number {
  const right = pairs.reduce((sum, [better, worse]) => {
    const [high, low] = [scores[better]!, scores[worse]!];
    return high > low ? sum + 1 : high === low ? sum + 0.5 : sum;
  }, 0);
  return right / pairs.length;
}
