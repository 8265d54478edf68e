import type { Locale } from "../model/index.js";
import type { Side } from "../market/index.js";
import { applyLevers } from "./apply-levers.js";
import { describeLever } from "./describe-lever.js";
import { leverTrial } from "./lever-trial.js";
import { orderLevers, targetOf, type Lever } from "./lever.js";
import { readListQuestion, type ListQuestion } from "./list-for.js";
import type { Match, Pair } from "./match.js";
import type { Segmented } from "./merge-segments.js";
import type { Matcher } from "./matcher.js";
import { proposeLevers, type ProposeOptions } from "./propose-levers.js";
import { recordsOf } from "./records-of.js";
import { smallestSet, totalEffort } from "./smallest-set.js";
import { decimal } from "./write-number.js";

/** What `whatWouldChange` is asked. */
export interface WhatWouldChangeOptions extends ListQuestion, ProposeOptions {
  /** The levers that may be pulled. @defaultValue what `proposeLevers` proposes for `sides` at `efforts` */
  readonly levers?: readonly Lever[];
  /** Language of the sentences. @defaultValue `en` */
  readonly locale?: Locale;
}

/** Some levers that lift a pair into a list, as the matcher itself ranks it after them. */
export interface FoundChange {
  /** In the order of their ids; none where the pair is in the list already. */
  readonly levers: readonly Lever[];
  readonly effort: number;
  /** Place in the list, and score, after the change. */
  readonly rank: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly gates: Match["gates"];
  /** The policy that ranks the vacancy after the change, where that is another: of a set of policies, that of the segment which the vacancy moves into. */
  readonly policy?: Segmented["policy"];
}

/** The answer of `whatWouldChange`. */
export interface WhatWouldChange extends Pair {
  /** Whose list was asked about, and how many places it has. */
  readonly for: Side;
  readonly top: number;
  /** The levers that were given or proposed. */
  readonly levers: readonly Lever[];
  /** The smallest set of them that was found; `null` where none was. */
  readonly change: FoundChange | null;
  /** Whether every smaller set (every set at all, where none was found) was tried. */
  readonly proved: boolean;
  /** Rankings that it took, of the whole list and of the pair among its rivals, and sets of levers tried. */
  readonly cost: { readonly rankings: number; readonly tried: number };
  readonly sentences: readonly string[];
}

/** So many sets of levers of the record that is looked for are tried in order: each is a re-score of one pair. */
const MOST_SETS = 4096;
/** The same of levers that move everybody's score. */
const MOST_SETS_OF_OTHERS = 64;

/**
 * Finds the smallest set of changes that makes a pair eligible and lifts it into a list, by re-scoring with the same matcher, which verifies the answer.
 *
 * Smallest: least total effort, then fewest changes, then code-point order of the levers' ids. The first 4096 sets are tried in that order (64 where some levers
 * move the scores of others: a vacancy's in its own list, a policy's), which proves what is found among them; beyond them see `smallestSet`.
 * Cost: levers of the record that is looked for take two rankings, and one re-score a set; others at most 200 rankings, of
 * the whole list or of the pair among its rivals.
 * Of a set of policies, take `matcherFor` of the vacancy: a change that puts it into another segment is ranked under the policy of that one, which the answer names.
 * What a record does not say is no lever: see `questionsFor`.
 * @throws TypeError or RangeError for an id that the market does not have, a lever that is none, a `top` below 1, or a market that keeps no records; RuleError
 * where a rule fails.
 */
export function whatWouldChange<Fit, Appeal>(
  matcher: Matcher<Fit, Appeal>,
  pair: Pair,
  { levers: given, locale = "en", ...options }: WhatWouldChangeOptions = {},
): WhatWouldChange {
  const place = readListQuestion(pair, options);
  const levers = orderLevers(given ?? proposeLevers(matcher, pair, options));
  const trial = leverTrial(matcher, pair, place, levers);
  const { set, proved } = smallestSet(levers, trial.isCheap ? MOST_SETS : MOST_SETS_OF_OTHERS, trial);
  const match = set && trial.verify(set);
  if (set && !match) {
    const its = `candidate ${pair.candidate} and vacancy ${pair.vacancy}`;
    throw new Error(`expected rules that keep their laws (see checkRule): ${its} have another score in a list than alone`);
  }
  const policy = match && policyAfter(matcher, pair, set);
  const records = recordsOf(matcher, pair);
  const say = (lever: Lever): string => describeLever(lever.change, { ...records, policy: matcher.policy, market: matcher.market }, locale);
  return {
    candidate: pair.candidate,
    vacancy: pair.vacancy,
    for: place.asking,
    top: place.top,
    levers,
    change: set && match ? changeOf(set, match, policy) : null,
    proved: proved && !trial.gaveUp,
    cost: { ...trial.cost },
    sentences: match
      ? [...set.map(say), outcome(match, set.length, locale), ...movesTo(policy, locale)]
      : [nothing(proved && !trial.gaveUp, levers.length, locale)],
  };
}

function changeOf(levers: readonly Lever[], { rank, score, low, high, gates }: Match, policy: FoundChange["policy"]): FoundChange {
  return { levers, effort: totalEffort(levers), rank, score, low, high, gates, ...(policy && { policy }) };
}

/** The policy of the segment that some levers move the vacancy into, where it is another. */
function policyAfter<Fit, Appeal>(matcher: Matcher<Fit, Appeal>, pair: Pair, levers: readonly Lever[]): FoundChange["policy"] {
  const onRecords = levers.filter(({ change }) => targetOf(change).side !== "policy");
  const { id, version, hash } = applyLevers(matcher, pair, onRecords).policy;
  return hash === matcher.policy.hash ? undefined : { id, version, hash };
}

function movesTo(policy: FoundChange["policy"], locale: Locale): readonly string[] {
  if (!policy) return [];
  const name = `${policy.id} ${policy.version}`;
  return [
    locale === "id"
      ? `Lowongan itu lalu masuk kelompok lain dan dinilai menurut kebijakan ${name}.`
      : `The vacancy is then in another segment, and is ranked under the policy ${name}.`,
  ];
}

function outcome({ rank, score }: Match, changes: number, locale: Locale): string {
  const place = String(rank);
  const points = decimal(score, locale);
  if (changes === 0) return locale === "id" ? `Sudah di urutan ${place}.` : `At place ${place} already.`;
  return locale === "id"
    ? `Dengan itu urutannya menjadi ${place}, skornya ${points}.`
    : `That makes place ${place}, with a score of ${points}.`;
}

function nothing(proved: boolean, levers: number, locale: Locale): string {
  if (levers === 0)
    return locale === "id"
      ? "Tidak ada perubahan yang dapat disarankan: tanyakan dahulu hal yang belum diketahui."
      : "There is no change to propose: ask first about what is not known.";
  if (proved)
    return locale === "id"
      ? "Tidak satu pun dari perubahan ini, sendiri atau bersama-sama, yang cukup."
      : "None of these changes is enough, alone or together.";
  return locale === "id" ? "Tidak ditemukan perubahan yang cukup." : "No change was found that is enough.";
}
