import type { Locale } from "../model/index.js";
import type { Side } from "../market/index.js";
import { partsOf, scoreWith } from "./degrees-of.js";
import type { Explanation, GateAnswer } from "./explanation.js";
import { listFor, readListQuestion, type ListPlace, type ListQuestion } from "./list-for.js";
import type { Match, Pair } from "./match.js";
import type { Matcher } from "./matcher.js";
import { whyNotSentences } from "./why-not-sentences.js";

/** What `whyNot` is asked. */
export interface WhyNotOptions extends ListQuestion {
  /** Language of the sentences. @defaultValue `en` */
  readonly locale?: Locale;
}

/** What one criterion costs a pair against the last match of the list. */
export interface Cost {
  readonly side: "fit" | "appeal";
  readonly criterion: string;
  readonly rule: string;
  /** How much higher the score would be with the last match's degree in this criterion alone; above 0. */
  readonly cost: number;
  /** Degree of the pair, and of the last match. */
  readonly degree: number;
  readonly theirs: number;
  /** The pair's own reason. That of the other record is about somebody else, and not told. */
  readonly sentence: string;
}

/** Why a pair is not in a list, or where it is in it. */
export interface WhyNot extends Pair {
  /** Whose list was asked about, and how many places it has. */
  readonly for: Side;
  readonly top: number;
  /** `listed`: it is there; `gates`: a gate is unmet; `score`: its score is below the last one; `tie`: scores are equal, and it comes later by order. */
  readonly reason: "listed" | "gates" | "score" | "tie";
  /** Gates that are unmet, then those that are unknown, each in the policy's order. */
  readonly gates: readonly GateAnswer[];
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** Place in the whole list; `null` where a gate is unmet. */
  readonly rank: number | null;
  /** The last match of the list; `null` where the list has places left. */
  readonly last: { readonly id: string; readonly score: number } | null;
  /** The last match's score less that of the pair: what is to be gained, or 0 and less for who is in; `null` without a last match. */
  readonly margin: number | null;
  /** The criteria that cost the pair most against the last match, the dearest first. */
  readonly costs: readonly Cost[];
  readonly sentences: readonly string[];
}

/**
 * Says why a pair is not in a list: gates first, then rank, score, what is missing to the last place, and the criteria that cost most.
 *
 * A cost is the score that one degree of the last match would bring: with all its degrees the pair has its score, to the last bit.
 * It takes one ranking of the list, and for a pair below it one more, down to its place.
 * @throws RangeError for an id that the market does not have or a `top` below 1, RuleError where a rule fails.
 */
export function whyNot<Fit, Appeal>(matcher: Matcher<Fit, Appeal>, pair: Pair, { locale = "en", ...question }: WhyNotOptions = {}): WhyNot {
  const place = readListQuestion(pair, question);
  const { asking, found, top, own } = place;
  const explanation = matcher.explain(pair, { locale }) as Explanation;
  const { matches } = listFor(matcher, asking, pair, { top });
  const last = matches[top - 1];
  const listed = matches.find(({ id }) => id === own);
  const theirs = last && !listed ? (matcher.explain({ ...pair, [found]: last.id }, { locale }) as Explanation) : undefined;
  const { score, low, high, gateAnswers } = explanation;
  const why = {
    candidate: pair.candidate,
    vacancy: pair.vacancy,
    for: asking,
    top,
    reason: reasonOf(explanation, listed, last),
    gates: (["unmet", "unknown"] as const).flatMap((met) => gateAnswers.filter((answer) => answer.met === met)),
    score,
    low,
    high,
    rank: listed?.rank ?? (explanation.gates === "unmet" ? null : rankBelow(matcher, pair, place)),
    last: last ? { id: last.id, score: last.score } : null,
    margin: last ? last.score - score : null,
    costs: theirs ? costsOf(explanation, theirs) : [],
  };
  return { ...why, sentences: whyNotSentences(why, locale) };
}

function reasonOf({ gates, score }: Explanation, listed: Match | undefined, last: Match | undefined): WhyNot["reason"] {
  if (listed) return "listed";
  if (gates === "unmet") return "gates";
  return score === last?.score ? "tie" : "score";
}

/** The place of an eligible pair that is not among the first: one less than that of who comes next. */
function rankBelow<Fit, Appeal>(matcher: Matcher<Fit, Appeal>, pair: Pair, { asking, own }: ListPlace): number {
  const next = listFor(matcher, asking, pair, { after: own, top: 1 }).matches[0];
  // Whoever is last stands behind all others.
  return next ? next.rank - 1 : listFor(matcher, asking, pair, { top: 0, countEligible: true }).eligible!;
}

function costsOf(own: Explanation, theirs: Explanation): readonly Cost[] {
  const degrees = new Map(partsOf(theirs).map(({ side, name, part }) => [`${side}.${name}`, part.degree]));
  return partsOf(own)
    .map(({ side, name, part }): Cost => {
      const its = degrees.get(`${side}.${name}`)!;
      const better = scoreWith(own, (of) => (of.side === side && of.name === name ? its : of.part.degree));
      const { rule, degree, sentence } = part;
      return { side, criterion: name, rule, cost: better - own.score, degree, theirs: its, sentence };
    })
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost);
}
