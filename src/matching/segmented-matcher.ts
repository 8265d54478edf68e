import { dayOf, describeIssue, type IsoDate } from "../model/index.js";
import { recordRows, withRecords, type HypotheticalRecords, type Market } from "../market/index.js";
import { bindCondition, type PolicySet } from "../policy/artefact.js";
import type { Policy } from "../policy/index.js";
import type { ExplainOptions } from "./explain.js";
import type { Explanation } from "./explanation.js";
import type { Match, Pair, PairScore, Ranking, Unranked } from "./match.js";
import { createMatcher, type Matcher, type MatcherOptions } from "./matcher.js";
import type { RankOptions } from "./rank.js";
import { tieBreak } from "./tie-break.js";

/** Which policy of a set a vacancy's lists are made with. */
export interface Segmented {
  /** Name of the segment; `null` where the vacancy is in none. */
  readonly segment: string | null;
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string };
}

/** Candidates for a vacancy, under the policy of its segment. */
export interface SegmentRanking extends Ranking, Segmented {}

/** Vacancies for a candidate, each scored under the policy of its own segment. */
export interface MixedRanking extends Ranking {
  readonly matches: readonly (Match & Segmented)[];
  readonly verify: readonly (Unranked & Segmented)[];
}

/** Answers questions about one market under a set of policies on one day. */
export interface SegmentedMatcher {
  readonly market: Market;
  readonly policySet: PolicySet;
  readonly asOf: IsoDate;
  /** Finds the policy of a vacancy. @throws RangeError for an unknown id. */
  policyFor(vacancy: string): Segmented;
  /** Ranks candidates for a vacancy under the policy of its segment. @throws RangeError for an unknown id, RuleError where a rule fails. */
  candidatesFor(vacancy: string, options?: RankOptions): SegmentRanking;
  /**
   * Ranks vacancies for a candidate, each under the policy of its own segment; equal scores as the policies' common `ties` says.
   * Scores of two policies are comparable only as far as the policies are: see `lintPolicy`.
   * @throws RangeError for an unknown id, RuleError where a rule fails.
   */
  vacanciesFor(candidate: string, options?: Omit<RankOptions, "after">): MixedRanking;
  /** Scores one pair under the policy of the vacancy's segment. */
  score(pair: Pair): PairScore;
  /** Explains the score of one pair. */
  explain(pair: Pair, options?: ExplainOptions): Explanation;
  /** The same questions about a market with a record replaced or added. @throws TypeError where the record has an error. */
  with(records: HypotheticalRecords): SegmentedMatcher;
}

/**
 * Binds a set of policies to a market, which must keep its records: conditions read them.
 * @throws RangeError where `asOf` is no calendar day, TypeError where the market keeps no records.
 */
export function createSegmentedMatcher(market: Market, policySet: PolicySet, { asOf }: MatcherOptions): SegmentedMatcher {
  return bindSet(market, policySet, asOf, new Map());
}

/** A segment's part in the answers. */
interface BoundSegment {
  readonly mark: Segmented;
  readonly matcher: Matcher;
}

/** @param placed the segments, by position, of the vacancies that were already looked at. */
function bindSet(market: Market, policySet: PolicySet, asOf: IsoDate, placed: Map<string, number>): SegmentedMatcher {
  dayOf(asOf);
  const { segments, otherwise } = policySet;
  const matchers = new Map<string, Matcher>();
  const bind = (segment: string | null, policy: Policy): BoundSegment => {
    const { id, version, hash } = policy;
    const matcher = matchers.get(hash) ?? createMatcher(market, policy, { asOf });
    matchers.set(hash, matcher);
    return { mark: { segment, policy: { id, version, hash } }, matcher };
  };
  const bound = [...segments.map(({ name, policy }) => bind(name, policy)), bind(null, otherwise)];
  const context = {
    taxonomy: market.taxonomy,
    places: market.places,
    segments: new Map(segments.map(({ name, when }) => [name, when])),
  };
  const conditions = segments.map(({ when }) => bindCondition(when, context));

  const positionOf = (id: string): number => {
    const known = placed.get(id);
    if (known !== undefined) return known;
    const vacancy = market.vacancy(rowOf(market, "vacancy", id));
    // Types say that there is a title, and so they say of a market without records.
    if ((vacancy.title as string | undefined) === undefined) {
      throw new TypeError("expected a market that keeps its records, for segments to be told by; received one without");
    }
    const first = conditions.findIndex((holds) => holds(vacancy));
    const position = first < 0 ? segments.length : first;
    placed.set(id, position);
    return position;
  };
  const segmentOf = (id: string): BoundSegment => bound[positionOf(id)]!;
  let everywhere: readonly (readonly string[])[] | undefined;
  const groups = (ids: Iterable<string>): readonly (readonly string[])[] => {
    const lists: string[][] = bound.map(() => []);
    for (const id of ids) lists[positionOf(id)]!.push(id);
    return lists;
  };

  return {
    market,
    policySet,
    asOf,
    policyFor: (vacancy) => segmentOf(vacancy).mark,
    candidatesFor(vacancy, options) {
      const { mark, matcher } = segmentOf(vacancy);
      return { ...matcher.candidatesFor(vacancy, options), ...mark };
    },
    vacanciesFor(candidate, options = {}) {
      everywhere ??= groups(Array.from(recordRows(market, "vacancy"), (row) => market.idOf("vacancy", row)));
      const lists = options.among ? groups(new Set(options.among)) : everywhere;
      return merge({ market, ties: otherwise.ties, candidate, options, bound, lists });
    },
    score: (pair) => segmentOf(pair.vacancy).matcher.score(pair),
    explain: (pair, options) => segmentOf(pair.vacancy).matcher.explain(pair, options),
    with(records) {
      const changed = withRecords(market, records);
      const error = changed.issues.find(({ severity }) => severity === "error");
      if (error) throw new TypeError(describeIssue(error, "en"));
      const others = new Map(placed);
      if (records.vacancy !== undefined) others.delete((records.vacancy as { readonly id: string }).id);
      return bindSet(changed.market, policySet, asOf, others);
    },
  };
}

/** Merges the exact lists of the segments: what is in the whole list is in the list of its segment, too. */
function merge({
  market,
  ties,
  candidate,
  options,
  bound,
  lists,
}: {
  readonly market: Market;
  readonly ties: Policy["ties"];
  readonly candidate: string;
  readonly options: Omit<RankOptions, "after">;
  readonly bound: readonly BoundSegment[];
  readonly lists: readonly (readonly string[])[];
}): MixedRanking {
  rowOf(market, "candidate", candidate);
  const excluded = new Set(options.exclude ?? []);
  for (const id of excluded) rowOf(market, "vacancy", id);
  const all = lists.reduce((sum, ids) => sum + ids.filter((id) => !excluded.has(id)).length, 0);
  const { top = all, verify = 0, minScore } = options;
  const asked = { ...options, top, verify };
  const rankings = bound.map(({ matcher, mark }, position) => {
    const ranking = matcher.vacanciesFor(candidate, { ...asked, among: lists[position]! });
    return {
      ...ranking,
      matches: ranking.matches.map((match) => ({ ...match, ...mark })),
      verify: ranking.verify.map((below) => ({ ...below, ...mark })),
    };
  });
  const breakTie = tieBreak(ties, market, "candidate", candidate);
  const tied = (a: Unranked, b: Unranked): number => breakTie(market.rowOf("vacancy", a.id), market.rowOf("vacancy", b.id));
  const found = rankings.flatMap(({ matches }) => matches).sort((a, b) => b.score - a.score || tied(a, b));
  const matches = found.slice(0, top).map((match, index) => ({ ...match, rank: index + 1 }));
  const cut = matches.length === top ? matches.at(-1)?.score : minScore;
  // Whoever a segment lists, and the whole does not, is below the cut as well.
  const below = [...found.slice(top).map(unranked), ...rankings.flatMap((ranking) => ranking.verify)];
  return {
    for: "candidate",
    id: candidate,
    matches,
    verify:
      cut === undefined
        ? []
        : below
            .filter(({ high }) => high >= cut)
            .sort((a, b) => b.high - a.high || b.score - a.score || tied(a, b))
            .slice(0, verify),
    considered: rankings.reduce((sum, ranking) => sum + ranking.considered, 0),
    eligible: rankings.reduce<number | null>((sum, { eligible }) => (sum === null || eligible === null ? null : sum + eligible), 0),
  };
}

function unranked({ id, score, low, high, fit, appeal, gates, asked, segment, policy }: Match & Segmented): Unranked & Segmented {
  return { id, score, low, high, fit, appeal, gates, asked, segment, policy };
}

function rowOf(market: Market, side: "candidate" | "vacancy", id: string): number {
  const row = market.rowOf(side, id);
  if (row < 0) throw new RangeError(`expected the id of a ${side} of the market, received ${JSON.stringify(id)}`);
  return row;
}
