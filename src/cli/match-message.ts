import { longDate, type Locale } from "../model/index.js";
import type { Matcher, Ranking } from "../matching/index.js";
import { criterionName } from "./criterion-name.js";
import { describeRecord } from "./describe-record.js";
import { highlightsOf } from "./highlights.js";
import { messagesIn } from "./messages.js";
import { officeWordsIn } from "./office-words.js";
import { explainMatch, foundSide } from "./ranking-source.js";

/** Writes a ranking as a text for a telephone: to the person, or to the employer. Lines are short, and nothing in it needs a wide screen. */
export function matchMessage(ranking: Ranking, matcher: Matcher, locale: Locale): string {
  const { suggest: say } = officeWordsIn(locale);
  const date = longDate(matcher.asOf, locale);
  const head = describeRecord(matcher.market, ranking.for, ranking.id, locale);
  const isPerson = ranking.for === "candidate";
  const items = ranking.matches.map((match) => itemOf(match.rank, match.id, ranking, matcher, locale));
  const lines = isPerson
    ? [say.greeting(head.title), ...(items.length === 0 ? [say.nobody] : [say.lists(date), "", ...items, say.reply])]
    : [say.shortlist(head.title, date), "", ...items, say.decide];
  return `${lines.join("\n")}\n`;
}

function itemOf(rank: number, id: string, ranking: Ranking, matcher: Matcher, locale: Locale): string {
  const { suggest: say } = officeWordsIn(locale);
  const messages = messagesIn(locale);
  const { title, facts } = describeRecord(matcher.market, foundSide(ranking), id, locale);
  const { strengths, open } = highlightsOf(explainMatch(ranking, id, { matcher, locale }));
  const named = (parts: typeof strengths): string =>
    parts
      .slice(0, 3)
      .map(({ name }) => criterionName(name, messages).toLowerCase())
      .join(", ");
  return [
    `${String(rank)}. ${title}${title === id ? "" : ` (${id})`}`,
    ...(facts.length === 0 ? [] : [`   ${facts.slice(0, 3).join(", ")}`]),
    ...(strengths.length === 0 ? [] : [`   ${say.reason}: ${named(strengths)}`]),
    ...(open.length === 0 ? [] : [`   ${say.ask}: ${named(open)}`]),
    "",
  ].join("\n");
}
