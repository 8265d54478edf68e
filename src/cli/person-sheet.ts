import { longDate } from "../model/index.js";
import { openings, questionsFor, type Ranking } from "../matching/index.js";
import { addDays } from "../office/index.js";
import { printable } from "./display-width.js";
import { groupSteps, suits } from "./gaps-command.js";
import { section, type SheetSource } from "./guidance-page.js";
import { markup, type Markup } from "./markup.js";
import { nearOccupations } from "./near-occupations.js";
import { officeWordsIn } from "./office-words.js";

/** What one sheet has room for. */
const FEW = 3;
/** Days until the next talk, where none was agreed on. */
const TWO_WEEKS = 14;

/** For a person, below the best vacancies: occupations nearby, what to learn first, what is still open, and the next date. */
export function personSections({ id }: Ranking, { matcher, locale, nextTalks }: SheetSource): Markup {
  const say = officeWordsIn(locale).sheet;
  const near = nearOccupations(matcher, id, locale, FEW).map(({ name, vacancies }) =>
    vacancies.length === 0 ? say.nearEmpty(name) : say.near(name, vacancies.slice(0, FEW).join(", "), vacancies.length),
  );
  // What can be learnt comes before what a person would have to put up with.
  const steps = [...groupSteps(openings(matcher, id, { minScore: suits, locale }).openings).values()].flat();
  const questions = questionsFor(matcher, { candidate: id }).slice(0, FEW + 1);
  const agreed = nextTalks.get(id);
  const next =
    agreed === undefined ? say.nextProposed(longDate(addDays(matcher.asOf, TWO_WEEKS), locale)) : say.next(longDate(agreed, locale));
  return markup`${section(say.nearTitle, near)}${section(
    say.learnTitle,
    steps.slice(0, FEW).map(({ change, vacancies }) => printable(`${change} (${officeWordsIn(locale).gaps.vacancies(vacancies.length)})`)),
  )}${section(
    say.openTitle,
    questions.map(({ text }) => text[locale]),
  )}<p class="sum"><b>${say.nextTitle}:</b> ${next}</p>
<p>${say.free}</p>
`;
}
