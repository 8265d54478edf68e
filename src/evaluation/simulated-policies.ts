import type { MarketChanges, Market } from "../market/index.js";
import type { Matcher } from "../matching/index.js";
import type { Lists } from "./exposure.js";
import { keyedRandom } from "./keyed-random.js";
import type { MonthState, SimulatedPolicy } from "./simulated-market.js";

/** How a matcher of ours is kept up to date through the months. */
export interface MatcherPolicyOptions {
  readonly name: string;
  /** Vacancies shown to each candidate, at least 1. @defaultValue 10 */
  readonly top?: number;
  /** The market before the first month: taxonomy and places, and mostly no records. It is asked anew for every simulation. */
  readonly begin: () => Market;
  /**
   * The matcher of a month, over the market that the changes make: mostly
   * `createMatcher(updateMarket(market, changes).market, policy, { asOf })`.
   */
  readonly next: (market: Market, changes: MarketChanges, month: number) => Matcher;
  /** Record of a candidate. */
  readonly candidate: (id: string) => unknown;
  /** Record of a vacancy, with the places that are left. */
  readonly vacancy: (id: string, openings: number) => unknown;
}

/**
 * A matcher as a policy of `simulateMarket`, where the market moves: it asks for candidates' lists alone. For lists of both sides of a market that stands still,
 * take `rankedByMatcher` of `pengantar/benchmark`. It takes matchers, and makes none, so that this door loads no matching engine.
 *
 * Each month the market is updated, not rebuilt, and candidates do not see again what they have applied to.
 */
export function matcherPolicy({ name, top = 10, begin, next, candidate, vacancy }: MatcherPolicyOptions): SimulatedPolicy {
  return {
    name,
    start() {
      let market = begin();
      return (state) => {
        const renewed = [...state.entered.vacancies, ...state.reduced];
        const matcher = next(
          market,
          {
            upsert: {
              candidates: state.entered.candidates.map(candidate),
              vacancies: renewed.map((id) => vacancy(id, state.open.get(id)!)),
            },
            remove: state.left,
          },
          state.month,
        );
        market = matcher.market;
        return new Map(state.seeking.map((id) => [id, listOf(matcher, state, id, top)]));
      };
    },
  };
}

function listOf(matcher: Matcher, state: MonthState, id: string, top: number): readonly string[] {
  const exclude = [...state.appliedTo(id)].filter((vacancy) => state.open.has(vacancy));
  return matcher.vacanciesFor(id, { top, exclude }).matches.map((match) => match.id);
}

/** Options of lists that somebody else made. */
export interface ListPolicyOptions {
  readonly name: string;
  /** Vacancies for each candidate, the best first: those of a run read with `rankedLists`, for instance. */
  readonly lists: Lists;
  /** Vacancies shown, at least 1: the first ones that are open, and not applied to. @defaultValue 10 */
  readonly top?: number;
}

/**
 * Lists made elsewhere as a policy of `simulateMarket`; `rankedByRun` of `pengantar/benchmark` takes them for a market that stands still. Each month those of their vacancies are shown that are open. Candidates without a list are shown nothing.
 */
export function listPolicy({ name, lists, top = 10 }: ListPolicyOptions): SimulatedPolicy {
  return {
    name,
    start: () => (state) =>
      new Map(
        state.seeking.flatMap((id) => {
          const applied = state.appliedTo(id);
          const shown = (lists.get(id) ?? []).filter((vacancy) => state.open.has(vacancy) && !applied.has(vacancy));
          return shown.length === 0 ? [] : [[id, shown.slice(0, top)]];
        }),
      ),
  };
}

/** Options of a scorer as a policy. */
export interface ScorePolicyOptions {
  readonly name: string;
  /** Score of a pair, asked for every seeking candidate and open vacancy; the highest is shown first, ties in the order of the market. */
  readonly score: (candidate: string, vacancy: string) => number;
  /** Vacancies shown to each candidate, at least 1. @defaultValue 10 */
  readonly top?: number;
}

/** Any scorer of pairs as a policy. */
export function scorePolicy({ name, score, top = 10 }: ScorePolicyOptions): SimulatedPolicy {
  return {
    name,
    start:
      () =>
      ({ seeking, open, appliedTo }) =>
        new Map(
          seeking.map((id) => {
            const applied = appliedTo(id);
            const scored = [...open.keys()]
              .filter((vacancy) => !applied.has(vacancy))
              .map((vacancy) => ({ vacancy, score: score(id, vacancy) }));
            return [
              id,
              scored
                .sort((a, b) => b.score - a.score)
                .slice(0, top)
                .map(({ vacancy }) => vacancy),
            ];
          }),
        ),
  };
}

/**
 * Shows open vacancies in random order, another one each month: what any policy of `simulateMarket` must beat, as `rankedAtRandom` of `pengantar/benchmark` is for
 * lists of both sides of a market that stands still. @param seed of its own, apart from that of the market.
 */
export function randomPolicy({ top = 10, seed = 1 }: { readonly top?: number; readonly seed?: number } = {}): SimulatedPolicy {
  const random = keyedRandom(seed);
  return {
    name: "random",
    start: () => (state) => {
      const open = [...state.open.keys()];
      return new Map(
        state.seeking.map((id, row) => {
          const applied = state.appliedTo(id);
          const left = open.filter((vacancy) => !applied.has(vacancy));
          const shown = Math.min(top, left.length);
          // The first steps of a shuffle (Fisher and Yates).
          for (let at = 0; at < shown; at++) {
            const other = at + Math.floor(random(state.month, row, at) * (left.length - at));
            [left[at], left[other]] = [left[other]!, left[at]!];
          }
          return [id, left.slice(0, shown)];
        }),
      );
    },
  };
}
