import { compareCodePoints, type Locale } from "../model/index.js";
import { changeCandidate } from "./apply-levers.js";
import { describeLever } from "./describe-lever.js";
import type { Efforts } from "./efforts.js";
import { orderLevers, targetOf, type CandidateChange, type Lever } from "./lever.js";
import { listCuts } from "./list-cuts.js";
import { marketLevers } from "./market-levers.js";
import type { Match } from "./match.js";
import type { Matcher } from "./matcher.js";
import { rowOrError } from "./rank.js";
import type { SegmentedMatcher } from "./segmented-matcher.js";
import { tieBreak } from "./tie-break.js";
import { shortNumber } from "./write-number.js";

/** What `openings` is asked. */
export interface OpeningsOptions {
  /** Places that each vacancy's list has, at least 1. @defaultValue 10 */
  readonly top?: number;
  /** Instead of a place in a list: a score that the pair must reach, 0 to 1. Then no vacancy's list is ranked. */
  readonly minScore?: number;
  /** Vacancies that count. @defaultValue all */
  readonly among?: readonly string[];
  /** The levers, each pulled alone; all the candidate's. @defaultValue those that most vacancies would propose */
  readonly levers?: readonly Lever[];
  /** Most levers to take from what vacancies propose, at least 1. @defaultValue 30 */
  readonly most?: number;
  /** What the kinds of change cost; those left out cost what they cost by default. */
  readonly efforts?: Partial<Efforts>;
  /** Language of the sentences. @defaultValue `en` */
  readonly locale?: Locale;
}

/** What one change alone opens. */
export interface Opening {
  readonly lever: Lever;
  /** Ids of the vacancies in whose list the candidate newly stands, in code-point order. */
  readonly vacancies: readonly string[];
  /** The change alone, in words. */
  readonly change: string;
  /** The change, and what it opens. */
  readonly sentence: string;
}

/** Which single changes open more vacancies to a candidate. */
export interface Openings {
  readonly candidate: string;
  readonly top: number;
  /** Those that open one at least: the most vacancies first, then the least effort, then by id. */
  readonly openings: readonly Opening[];
  /** Lists that were ranked: those of the candidate, one a lever and one before, and those of vacancies. */
  readonly cost: { readonly rankings: number };
}

/**
 * Finds which single skill, paper or willingness opens how many more vacancies to a candidate: those in whose first places he or she newly stands, and is
 * eligible. It is a re-ranking and no count of mentions: the candidate is scored anew with every vacancy, and held against the end of its list, where a change
 * of one candidate leaves all others as they are.
 *
 * Cost: one ranking of the candidate's list a lever, and one of each vacancy's list that the candidate comes nearer to: once a matcher and `top`, whoever asks.
 * Under a set of policies each vacancy counts under its own: no score is held against that of another.
 * @throws TypeError or RangeError for an id that the market does not have, a lever that is none or not the candidate's, a number out of range, or a market that
 * keeps no records; RuleError where a rule fails.
 */
export function openings<Fit, Appeal>(
  matcher: Matcher<Fit, Appeal> | SegmentedMatcher,
  candidate: string,
  options: OpeningsOptions = {},
): Openings {
  const { top = 10, minScore, among, levers: given, most = 30, efforts = {}, locale = "en" } = options;
  for (const [name, count] of Object.entries({ top, most })) {
    if (!Number.isSafeInteger(count) || count < 1)
      throw new RangeError(`expected ${name} as a whole number of at least 1, received ${String(count)}`);
  }
  if (minScore !== undefined && !(minScore >= 0 && minScore <= 1)) {
    throw new RangeError(`expected minScore from 0 to 1, received ${String(minScore)}`);
  }
  const { market } = matcher;
  const record = market.candidate(rowOrError(matcher, "candidate", candidate));
  const levers = orderLevers(given ?? marketLevers(matcher, record, most, efforts));
  const others = levers.find(({ change }) => targetOf(change).side !== "candidate");
  if (others) throw new TypeError(`expected levers of the candidate, received ${others.id}`);

  const cost = { rankings: 1 };
  const listed = among === undefined ? {} : { among };
  const before = new Map(matcher.vacanciesFor(candidate, listed).matches.map(({ id, score }) => [id, score]));
  const cutOf = listCuts(matcher, top, () => cost.rankings++);
  const ties = "policySet" in matcher ? matcher.policySet.otherwise.ties : matcher.policy.ties;
  const comesBefore = (vacancy: string, other: string): boolean =>
    tieBreak(ties, market, "vacancy", vacancy)(market.rowOf("candidate", candidate), market.rowOf("candidate", other)) < 0;
  const isNew = ({ id, score }: Match): boolean => {
    const old = before.get(id);
    if (minScore !== undefined) return score >= minScore && !(old !== undefined && old >= minScore);
    if (old !== undefined && score <= old) return false;
    const { ids, last } = cutOf(id);
    if (ids.has(candidate)) return false;
    return !last || score > last.score || (score === last.score && comesBefore(id, last.id));
  };
  const found = levers.map((lever): Opening => {
    const changed = matcher.with({ candidate: changeCandidate(record, [lever.change as CandidateChange]) });
    const { matches } = changed.vacanciesFor(candidate, listed);
    cost.rankings++;
    const vacancies = matches.filter(isNew).map(({ id }) => id);
    const words = describeLever(lever.change, { market, candidate: record }, locale);
    const sentence = `${words} ${opened(vacancies.length, top, minScore, locale)}`;
    return { lever, vacancies: vacancies.sort(compareCodePoints), change: words, sentence };
  });
  return {
    candidate,
    top,
    openings: found
      .filter(({ vacancies }) => vacancies.length > 0)
      .sort(
        (a, b) => b.vacancies.length - a.vacancies.length || a.lever.effort - b.lever.effort || compareCodePoints(a.lever.id, b.lever.id),
      ),
    cost,
  };
}

function opened(count: number, top: number, minScore: number | undefined, locale: Locale): string {
  if (locale === "id") {
    const goal = minScore === undefined ? `masuk ${String(top)} teratas` : `mencapai skor ${shortNumber(minScore, locale)}`;
    return `Dengan itu ${goal} di ${String(count)} lowongan lagi.`;
  }
  const goal = minScore === undefined ? `a place among the first ${String(top)}` : `a score of ${shortNumber(minScore, locale)}`;
  return `That gives ${goal} in ${String(count)} more ${count === 1 ? "vacancy" : "vacancies"}.`;
}
