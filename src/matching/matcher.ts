import { dayOf, describeIssue, type IsoDate } from "../model/index.js";
import { withRecords, type HypotheticalRecords, type Market } from "../market/index.js";
import type { Policy } from "../policy/index.js";
import { bindPolicy } from "./bind-policy.js";
import { explain, type ExplainOptions } from "./explain.js";
import type { Explanation } from "./explanation.js";
import type { Pair, PairScore, Ranking } from "./match.js";
import { queryFrom } from "./pair-query.js";
import { rank, rowOrError, type RankOptions } from "./rank.js";

/** Options of a matcher. */
export interface MatcherOptions {
  /** The day on which is asked; the library has no clock. */
  readonly asOf: IsoDate;
}

/** Answers questions about one market under one policy on one day. */
export interface Matcher<Fit = Readonly<Record<string, unknown>>, Appeal = Readonly<Record<string, unknown>>> {
  readonly market: Market;
  readonly policy: Policy<Fit, Appeal>;
  readonly asOf: IsoDate;
  /** Ranks candidates for a vacancy. @throws RangeError for an unknown id, RuleError where a rule fails. */
  candidatesFor(vacancy: string, options?: RankOptions): Ranking;
  /** Ranks vacancies for a candidate. @throws RangeError for an unknown id, RuleError where a rule fails. */
  vacanciesFor(candidate: string, options?: RankOptions): Ranking;
  /** Scores one pair, eligible or not; the same bits whichever side asks. */
  score(pair: Pair): PairScore;
  /** Explains the score of one pair, eligible or not. */
  explain(pair: Pair, options?: ExplainOptions): Explanation<Fit, Appeal>;
  /**
   * The same questions about a market with a record replaced or added.
   * @throws TypeError where the record has an error.
   */
  with(records: HypotheticalRecords): Matcher<Fit, Appeal>;
}

/** Binds a policy to a market. @throws RangeError where `asOf` is no calendar day. */
export function createMatcher<Fit, Appeal>(market: Market, policy: Policy<Fit, Appeal>, { asOf }: MatcherOptions): Matcher<Fit, Appeal> {
  dayOf(asOf);
  const bound = bindPolicy(market, policy, asOf);
  return {
    market,
    policy,
    asOf,
    candidatesFor: (vacancy, options) => rank(bound, "vacancy", vacancy, options),
    vacanciesFor: (candidate, options) => rank(bound, "candidate", candidate, options),
    score: ({ candidate, vacancy }) =>
      queryFrom(bound, "vacancy", rowOrError(bound, "vacancy", vacancy)).pairScore(rowOrError(bound, "candidate", candidate)),
    explain: (pair, options) => explain(bound, asOf, pair, options) as Explanation<Fit, Appeal>,
    with(records) {
      const changed = withRecords(market, records);
      const error = changed.issues.find(({ severity }) => severity === "error");
      if (error) throw new TypeError(describeIssue(error, "en"));
      return createMatcher(changed.market, policy, { asOf });
    },
  };
}
