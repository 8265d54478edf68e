import type { Locale } from "../model/index.js";
import { otherSide, type Side } from "../market/index.js";
import type { Explanation, Matcher, Ranking } from "../matching/index.js";
import { messagesIn } from "./messages.js";

/** Where the words about a ranking come from, and in which language. */
export interface RankingSource {
  readonly matcher: Pick<Matcher, "market" | "explain">;
  readonly locale: Locale;
}

/** The side that a ranking finds records of. */
export function foundSide(ranking: Ranking): Side {
  return otherSide(ranking.for);
}

/** Explains one match of a ranking. */
export function explainMatch(ranking: Ranking, id: string, { matcher, locale }: RankingSource): Explanation {
  const pair = ranking.for === "vacancy" ? { vacancy: ranking.id, candidate: id } : { candidate: ranking.id, vacancy: id };
  return matcher.explain(pair, { locale });
}

/** Where nobody is eligible: how many were looked at, and what stands in the way of one of them. */
export function whyNobody(ranking: Ranking, source: RankingSource): string[] {
  const { table } = messagesIn(source.locale);
  const found = foundSide(ranking);
  const { market } = source.matcher;
  if (market.count(found) === 0) return [table.nobody(found, 0)];
  const example = market.idOf(found, 0);
  const unmet = explainMatch(ranking, example, source).gateAnswers.filter(({ met }) => met === "unmet");
  return [table.nobody(found, ranking.considered), table.forExample(example, unmet.map(({ message }) => message).join(" "))];
}
