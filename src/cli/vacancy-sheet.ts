import type { Vacancy } from "../model/index.js";
import { describeLever, whyNot, type Matcher, type Ranking } from "../matching/index.js";
import { judge, provisions } from "../packs/indonesia/index.js";
import { criterionName } from "./criterion-name.js";
import { describeRecord } from "./describe-record.js";
import { printable } from "./display-width.js";
import { suits } from "./gaps-command.js";
import { section, type SheetSource } from "./guidance-page.js";
import { markup, type Markup } from "./markup.js";
import { messagesIn } from "./messages.js";
import { officeWordsIn } from "./office-words.js";

const FEW = 3;

/** A requirement is dropped for everybody. */
const nobody = { id: "-" };

/** For a vacancy, below its shortlist: why others are not on it, what in the advert narrows the field, and what the advert says that it should not. */
export function vacancySections(ranking: Ranking, source: SheetSource): Markup {
  const say = officeWordsIn(source.locale).sheet;
  return markup`${section(say.othersTitle, others(ranking, source))}${section(say.narrowTitle, narrowing(ranking.id, source))}${section(say.advertTitle, advert(ranking.id, source))}<p>${say.blind}</p>
`;
}

function others({ id, matches }: Ranking, { matcher, locale }: SheetSource): readonly string[] {
  const say = officeWordsIn(locale).sheet;
  const top = matches.length;
  if (top === 0) return [];
  const { matches: more, eligible, considered } = matcher.candidatesFor(id, { top: top + FEW, countEligible: true });
  const stopped = considered - (eligible ?? considered);
  const next = more.slice(top).map((match) => {
    const { costs, last } = whyNot(matcher, { candidate: match.id, vacancy: id }, { for: "vacancy", top, locale });
    const { title } = describeRecord(matcher.market, "candidate", match.id, locale);
    const names = costs.slice(0, 2).map(({ criterion }) => criterionName(criterion, messagesIn(locale)).toLowerCase());
    return printable(say.below(title, match.rank, last === null ? 0 : last.score - match.score, names.join(", ")));
  });
  return [...(stopped > 0 ? [say.stopped(stopped)] : []), ...next];
}

/** What each requirement costs: people who would suit without it, by ranking anew. */
function narrowing(id: string, { matcher, locale }: SheetSource): readonly string[] {
  const say = officeWordsIn(locale).sheet;
  const { market, policy } = matcher;
  const vacancy = market.vacancy(market.rowOf("vacancy", id));
  const before = suited(matcher, id);
  return (vacancy.requirements ?? [])
    .flatMap((_, requirement) => {
      const left = vacancy.requirements!.filter((__, index) => index !== requirement);
      const gained = suited(matcher.with({ vacancy: { ...vacancy, requirements: left } satisfies Vacancy }), id) - before;
      if (gained <= 0) return [];
      const words = describeLever({ kind: "dropRequirement", requirement }, { market, policy, vacancy, candidate: nobody }, locale);
      return [{ gained, text: printable(say.narrows(words, gained)) }];
    })
    .sort((a, b) => b.gained - a.gained)
    .slice(0, FEW)
    .map(({ text }) => text);
}

function suited(matcher: Matcher, id: string): number {
  return matcher.candidatesFor(id, { minScore: suits }).matches.length;
}

function advert(id: string, { matcher, locale }: SheetSource): readonly string[] {
  const vacancy = matcher.market.vacancy(matcher.market.rowOf("vacancy", id));
  return judge(provisions.rows, { records: { vacancy }, asOf: matcher.asOf, stage: "publish" })
    .filter(({ decision }) => decision === "block" || decision === "warn")
    .map(({ message, remedy, legalBasis }) =>
      [message[locale] ?? message.id, remedy?.[locale], `(${legalBasis})`].filter(Boolean).join(" "),
    );
}
