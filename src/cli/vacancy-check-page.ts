import { localize, longDate, type Locale } from "../model/index.js";
import { printable } from "./display-width.js";
import { basisText, decisionMarks, messageOf, partUnknown, questionText, type LawFinding } from "./law-finding.js";
import { lawWordsIn } from "./law-words.js";
import { markup, type Markup } from "./markup.js";
import { plainPage } from "./plain-page.js";
import type { CheckedVacancy, VacancyCheck } from "./checked-vacancy.js";
import { groupText, rulesOf, sumText } from "./vacancy-check-table.js";

/** Writes what was found as one page to print: every vacancy with a finding, to hand to who wrote it, and the legal basis. */
export function vacancyCheckPage({ asOf, vacancies }: VacancyCheck, locale: Locale): string {
  const words = lawWordsIn(locale);
  const found = vacancies.filter(({ findings }) => findings.length > 0);
  const rules = rulesOf(found);
  const body = markup`<p class="facts">${sumText(vacancies, locale)}</p>
${found.map((one) => vacancyPart(one, locale))}${
    rules.length === 0
      ? words.vacancies.nothing
      : markup`<h2 class="heading">${words.vacancies.rules}</h2>
<table><tbody>
${rules.map(
  ({ finding }) => markup`<tr><td class="words">${printable(finding.provision)}</td><td>${printable(basisText(finding, locale))}</td></tr>
`,
)}</tbody></table>
`
  }<footer>
${words.legend.map((line) => markup`<p>${line}</p>\n`)}</footer>
`;
  return plainPage(words.vacancies.title(longDate(asOf, locale)), body, locale);
}

function vacancyPart({ vacancy, findings, reading }: CheckedVacancy, locale: Locale): Markup {
  const head = [vacancy.title, vacancy.employer?.name].filter((text) => text !== undefined).join(", ");
  return markup`<section class="match">
<h3>${printable(head)} <span class="id">${printable(vacancy.id)} · ${groupText(reading, locale)}</span></h3>
${findingTable(findings, locale)}</section>
`;
}

/** A table of findings: sign, what it says, and below what it rests on and what may be done. */
export function findingTable(findings: readonly LawFinding[], locale: Locale): Markup {
  const words = lawWordsIn(locale);
  const { answered, question } = partUnknown(findings);
  return markup`<table><tbody>
${answered.map((finding) => {
  const { decision, because, remedy, confirm, provision } = finding;
  const more = [
    because,
    remedy === undefined || decision === "pass" ? "" : words.remedy(localize(remedy, locale, "")),
    confirm && decision !== "pass" ? words.confirm : "",
  ].filter((text) => text !== "");
  return markup`<tr><td class="sign">${decisionMarks[decision]}</td><td>${printable(messageOf(finding, locale))} <span class="id">[${printable(provision)}]</span>${more.map((text) => markup`<br><span class="facts">${printable(text)}</span>`)}</td></tr>
`;
})}${
    question === undefined
      ? ""
      : markup`<tr><td class="sign">${decisionMarks.verify}</td><td>${printable(questionText(question, locale))}</td></tr>
`
  }</tbody></table>
`;
}
