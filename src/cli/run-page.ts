import type { Ranking, Run } from "../matching/index.js";
import { describeRecord } from "./describe-record.js";
import { printable } from "./display-width.js";
import { matchCard } from "./match-card.js";
import { messagesIn } from "./messages.js";
import { markup, type Markup } from "./markup.js";
import { pageEnd, pageStart } from "./page-frame.js";
import { explainMatch, foundSide, whyNobody, type RankingSource } from "./ranking-source.js";

/** Writes rankings as one HTML page to print or to send, one ranking a chunk: each match with all its reasons. */
export function* runPage(run: Run, source: RankingSource): Generator<string> {
  const { locale } = source;
  const say = messagesIn(locale);
  const { policy, market } = run;
  const named = printable(`${policy.id} ${policy.version} (${policy.hash.slice(0, 12)})`);
  const about = `${say.table.market(market.candidates, market.vacancies)}. ${say.table.policy(named)}.`;
  yield pageStart(say.table.title(run.asOf), [about], locale).html;
  for (const ranking of run.rankings) yield rankingSection(ranking, source).html;
  yield pageEnd(locale).html;
}

function rankingSection(ranking: Ranking, source: RankingSource): Markup {
  const { matcher, locale } = source;
  const say = messagesIn(locale);
  const found = foundSide(ranking);
  const head = describeRecord(matcher.market, ranking.for, ranking.id, locale);
  const { matches, eligible, considered } = ranking;
  const told = matches.length === 0 ? whyNobody(ranking, source) : [say.table.eligible(matches.length, found, eligible, considered)];
  return markup`<section class="ranking${matches.length === 0 ? " short" : ""}">
<p class="kind">${say.table.heading[ranking.for]}</p>
<h2>${head.title} <span class="id">${head.title === head.id ? "" : head.id}</span></h2>
<p class="facts">${head.facts.join(" · ")}</p>
${told.map((line) => markup`<p class="facts">${printable(line)}</p>\n`)}${matches.map((match) =>
    matchCard(match.rank, describeRecord(matcher.market, found, match.id, locale), explainMatch(ranking, match.id, source)),
  )}</section>
`;
}
