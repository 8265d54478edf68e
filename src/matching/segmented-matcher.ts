import { dayOf, describeIssue, type IsoDate } from "../model/index.js";
import { recordRows, withRecords, type HypotheticalRecords, type Market } from "../market/index.js";
import { bindCondition, type PolicySet } from "../policy/artefact.js";
import type { Policy } from "../policy/index.js";
import type { ExplainOptions } from "./explain.js";
import type { Explanation } from "./explanation.js";
import type { Pair, PairScore, Ranking } from "./match.js";
import { createMatcher, type Matcher, type MatcherOptions } from "./matcher.js";
import { mergeSegments, rowOfRecord, type BoundSegment, type MixedRanking, type Segmented } from "./merge-segments.js";
import type { RankOptions } from "./rank.js";

/** Candidates for a vacancy, under the policy of its segment. */
export interface SegmentRanking extends Ranking, Segmented {}

/** Answers questions about one market under a set of policies on one day. */
export interface SegmentedMatcher {
  readonly market: Market;
  readonly policySet: PolicySet;
  readonly asOf: IsoDate;
  /** Finds the policy of a vacancy. @throws RangeError for an unknown id. */
  policyFor(vacancy: string): Segmented;
  /**
   * A matcher for questions about one vacancy's list, under the policy of its segment; of its `with`, under that of the segment where a change puts the vacancy.
   * Its `vacanciesFor` throws: a candidate's list has vacancies of several policies.
   * @throws RangeError for an unknown id.
   */
  matcherFor(vacancy: string): Matcher;
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
    const vacancy = market.vacancy(rowOfRecord(market, "vacancy", id));
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

  const matcher: SegmentedMatcher = {
    market,
    policySet,
    asOf,
    policyFor: (vacancy) => segmentOf(vacancy).mark,
    matcherFor: (vacancy) => ({
      ...segmentOf(vacancy).matcher,
      vacanciesFor: (candidate) => {
        throw new TypeError(
          `expected a question about the list of the vacancy ${vacancy}, received one about that of the candidate ${candidate}`,
        );
      },
      with: (records) => matcher.with(records).matcherFor(vacancy),
    }),
    candidatesFor(vacancy, options) {
      const { mark, matcher } = segmentOf(vacancy);
      return { ...matcher.candidatesFor(vacancy, options), ...mark };
    },
    vacanciesFor(candidate, options = {}) {
      everywhere ??= groups(Array.from(recordRows(market, "vacancy"), (row) => market.idOf("vacancy", row)));
      const lists = options.among ? groups(new Set(options.among)) : everywhere;
      return mergeSegments({ market, ties: otherwise.ties, candidate, options, bound, lists, positionOf });
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
  return matcher;
}
