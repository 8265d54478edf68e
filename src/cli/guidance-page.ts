import { longDate, type Locale } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { Explanation, Matcher, Ranking, Run } from "../matching/index.js";
import { criterionName } from "./criterion-name.js";
import { decimal } from "./decimal.js";
import { describeRecord } from "./describe-record.js";
import { printable } from "./display-width.js";
import { highlightsOf } from "./highlights.js";
import { markup, type Content, type Markup } from "./markup.js";
import { messagesIn } from "./messages.js";
import { officeWordsIn } from "./office-words.js";
import { pageStart } from "./page-frame.js";
import { pageTable, type PageColumn } from "./page-table.js";
import { personSections } from "./person-sheet.js";
import { explainMatch, foundSide, whyNobody, type RankingSource } from "./ranking-source.js";
import { vacancySections } from "./vacancy-sheet.js";

/** What a sheet is made from. */
export interface SheetSource extends RankingSource {
  /** One that ranks anew, too. */
  readonly matcher: Matcher;
  /** The next talks that were agreed on, by candidate. */
  readonly nextTalks: ReadonlyMap<string, string>;
}

/**
 * Writes one sheet of paper for each ranking: for a person with what to do next, for a vacancy with why others are not on the list.
 * @param matcherOf gives what a side's lists are told from.
 */
export function* guidancePage(
  run: Run,
  { matcherOf, ...setting }: Omit<SheetSource, "matcher"> & { readonly matcherOf: (side: Side) => Matcher },
): Generator<string> {
  const { locale } = setting;
  const say = officeWordsIn(locale).sheet;
  yield pageStart(say.title(longDate(run.asOf, locale)), [], locale).html;
  for (const ranking of run.rankings) {
    const source: SheetSource = { ...setting, matcher: matcherOf(ranking.for) };
    const { market } = source.matcher;
    const head = describeRecord(market, ranking.for, ranking.id, locale);
    const sections = ranking.for === "candidate" ? personSections(ranking, source) : vacancySections(ranking, source);
    yield markup`<section class="ranking sheet">
<p class="kind">${messagesIn(locale).table.heading[ranking.for]}</p>
<h2>${head.title} <span class="id">${head.title === head.id ? "" : head.id}</span></h2>
<p class="facts">${head.facts.join(" · ")}</p>
${matchTable(ranking, source)}${sections}</section>
`.html;
  }
  yield markup`<footer><p>${messagesIn(locale).table.legend[0]}</p><p>${messagesIn(locale).page.decide}</p></footer>
</body>
</html>
`.html;
}

/** A heading with its lines; nothing where there are none. */
export function section(title: string, lines: readonly Content[]): Markup | undefined {
  return lines.length === 0 ? undefined : markup`<h3>${title}</h3>\n<ul>${lines.map((line) => markup`<li>${line}</li>\n`)}</ul>\n`;
}

function matchTable(ranking: Ranking, source: SheetSource): Markup {
  const { locale, matcher } = source;
  const say = officeWordsIn(locale).sheet;
  if (ranking.matches.length === 0) return markup`${whyNobody(ranking, source).map((line) => markup`<p>${printable(line)}</p>\n`)}`;
  const rows = ranking.matches.map((match) => {
    const head = describeRecord(matcher.market, foundSide(ranking), match.id, locale);
    const explanation = explainMatch(ranking, match.id, source);
    return [
      markup`<b>${match.rank}. ${head.title}</b> ${head.title === head.id ? "" : head.id}<br>${head.facts.join(" · ")}`,
      reasons(explanation),
      lacks(explanation, locale),
      decimal(match.score, 2, locale),
    ];
  });
  const columns: readonly PageColumn[] = [
    { title: say.best[ranking.for], kind: "head" },
    { title: say.why },
    { title: say.lacks },
    { title: messagesIn(locale).table.score, kind: "number" },
  ];
  return pageTable(columns, rows);
}

function reasons(explanation: Explanation): string {
  return highlightsOf(explanation)
    .strengths.slice(0, 2)
    .map(({ part }) => printable(part.sentence))
    .join(" ");
}

/** What is missing, and what must be asked: by name, the sentences stand in the explanation. */
function lacks(explanation: Explanation, locale: Locale): Content {
  const say = officeWordsIn(locale).sheet;
  const messages = messagesIn(locale);
  const { gaps, open } = highlightsOf(explanation);
  const gates = explanation.gateAnswers.filter(({ met }) => met === "unknown").map(({ message }) => message);
  const [gap] = gaps;
  return [
    ...(gap ? [printable(gap.part.sentence)] : []),
    ...(open.length === 0
      ? []
      : [
          `${say.ask}: ${open
            .slice(0, 3)
            .map(({ name }) => criterionName(name, messages).toLowerCase())
            .join(", ")}.`,
        ]),
    ...gates,
  ].join(" ");
}
