import { describeIssue } from "../model/index.js";
import { updateMarket } from "../market/index.js";
import { applyLevers, changeCandidate, changeVacancy } from "./apply-levers.js";
import { targetOf, type CandidateChange, type Lever, type VacancyChange } from "./lever.js";
import { listFor, type ListPlace, type Lists } from "./list-for.js";
import type { Match, Pair } from "./match.js";
import { createMatcher, type Matcher } from "./matcher.js";
import { recordsOf } from "./records-of.js";
import type { RankOptions } from "./rank.js";
import type { LeverSet, Trial } from "./smallest-set.js";
import { tieBreak } from "./tie-break.js";

/** A trial of levers on one pair, with what it took. */
export interface LeverTrial extends Trial {
  /** Ranks the whole list after some levers: the pair's place in it, where it is among the first. */
  verify(set: LeverSet): Match | undefined;
  /** Whether each set is a re-score of the pair alone. */
  readonly isCheap: boolean;
  readonly cost: TrialCost;
  /** True once no more rankings may be asked for: sets were then left untried. */
  gaveUp: boolean;
}

/** What a search took. */
export interface TrialCost {
  /** Rankings: of the whole list, and of the pair and its rivals alone. */
  rankings: number;
  /** Sets and single levers that were tried. */
  tried: number;
}

/** Most rankings that a search may ask for. */
const MOST_RANKINGS = 200;

/**
 * Tries levers on a pair: whether it is eligible then, and among the first of its list.
 *
 * Levers of the found record leave the scores of all others as they are: the last place of the list without it, ranked once, tells all. Other levers move
 * everybody. A list is ranked anew only where the pair comes before enough of its rivals, who are those that stood before it in some list so far: where
 * even these keep it out, so would all.
 */
export function leverTrial<Fit, Appeal>(matcher: Matcher<Fit, Appeal>, pair: Pair, place: ListPlace, levers: LeverSet): LeverTrial {
  const { asking, found, top, own } = place;
  const cost: TrialCost = { rankings: 0, tried: 0 };
  const rank = (of: Lists, options: RankOptions): readonly Match[] => {
    cost.rankings++;
    return listFor(of, asking, pair, { top, ...options }).matches;
  };
  const others = rank(matcher, { exclude: [own] });
  const last = others[top - 1];
  const rivals = new Set(others.map(({ id }) => id));
  const before = matcher.score(pair);
  const closed = before.gates === "unmet" ? unmetGates(matcher, pair) : 0;
  const isOwn = ({ change }: Lever): boolean => targetOf(change).side === found;
  const isCheap = levers.every(isOwn);

  const reaches = (score: number): boolean =>
    !last || score > last.score || (score === last.score && comesBefore(matcher, place, pair, last.id));
  const verified = new Map<LeverSet, Match | undefined>();
  const verify = (set: LeverSet): Match | undefined => {
    if (verified.has(set)) return verified.get(set);
    const matches = rank(applyLevers(matcher, pair, set), {});
    for (const { id } of matches) if (id !== own) rivals.add(id);
    const match = matches.find(({ id }) => id === own);
    verified.set(set, match);
    return match;
  };
  /** A set may take a ranking of the rivals and one of all. */
  const mayGoOn = (): boolean => {
    if (cost.rankings + 2 > MOST_RANKINGS) trial.gaveUp = true;
    return !trial.gaveUp;
  };
  const firstCheap = (sets: readonly LeverSet[]): number => {
    for (let from = 0, size = 1; from < sets.length; from += size, size = Math.min(MOST_AT_ONCE, size * 4)) {
      const some = sets.slice(from, from + size);
      const scores = scoreVariants(matcher, pair, place, some);
      cost.tried += some.length;
      const at = some.findIndex((_, i) => scores[i] !== undefined && reaches(scores[i]));
      if (at >= 0) return from + at;
    }
    return -1;
  };
  const trial: LeverTrial = {
    cost,
    isCheap,
    gaveUp: false,
    verify,
    first(sets) {
      if (isCheap) return firstCheap(sets);
      return sets.findIndex((set) => {
        if (!mayGoOn()) return false;
        cost.tried++;
        const comesFirst = rank(applyLevers(matcher, pair, set), { among: [...rivals, own] }).some(({ id }) => id === own);
        return comesFirst && verify(set) !== undefined;
      });
    },
    gain(lever) {
      if (!isOwn(lever) && !mayGoOn()) return 0;
      const changed = applyLevers(matcher, pair, [lever]);
      cost.tried++;
      const { score, gates } = changed.score(pair);
      if (closed > 0 && (gates !== "unmet" || unmetGates(changed, pair) < closed)) return Infinity;
      const cut = isOwn(lever) ? last : rank(changed, { among: [...rivals] })[top - 1];
      return Math.max(0, score - (cut?.score ?? 0) - (before.score - (last?.score ?? 0)));
    },
  };
  return trial;
}

/** Whether the pair comes before another of the same score: ids decide, which no lever changes. */
function comesBefore<Fit, Appeal>(
  { market, policy }: Matcher<Fit, Appeal>,
  { asking, found, own }: ListPlace,
  pair: Pair,
  other: string,
): boolean {
  return tieBreak(policy.ties, market, asking, pair[asking])(market.rowOf(found, own), market.rowOf(found, other)) < 0;
}

/** Variants of a record that one hypothetical market holds at the same time. */
const MOST_AT_ONCE = 256;

/** Scores of a pair after each of some sets of the found record's levers, `undefined` where it is not eligible then: all in one market, under ids of their own. Whoever had such an id is not asked about. */
function scoreVariants<Fit, Appeal>(
  matcher: Matcher<Fit, Appeal>,
  pair: Pair,
  { asking, found }: ListPlace,
  sets: readonly LeverSet[],
): readonly (number | undefined)[] {
  const { market, policy, asOf } = matcher;
  const records = recordsOf(matcher, pair);
  const variants = sets.map((set, i) => {
    const changes = set.map(({ change }) => change);
    const changed =
      found === "candidate"
        ? changeCandidate(records.candidate, changes as CandidateChange[])
        : changeVacancy(records.vacancy, changes as VacancyChange[]);
    return { ...changed, id: `${pair[found]}~${String(i)}` };
  });
  const changed = updateMarket(market, { upsert: found === "candidate" ? { candidates: variants } : { vacancies: variants } });
  const error = changed.issues.find(({ severity }) => severity === "error");
  if (error) throw new TypeError(describeIssue(error, "en"));
  const among = variants.map(({ id }) => id);
  const { matches } = listFor(createMatcher(changed.market, policy, { asOf }), asking, pair, { among });
  const scores = new Map(matches.map(({ id, score }) => [id, score]));
  return among.map((id) => scores.get(id));
}

function unmetGates<Fit, Appeal>(matcher: Matcher<Fit, Appeal>, pair: Pair): number {
  return matcher.explain(pair).gateAnswers.filter(({ met }) => met === "unmet").length;
}
