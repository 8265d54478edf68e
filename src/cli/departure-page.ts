import { longDate, type Locale } from "../model/index.js";
import type { DepartureCheck } from "./departure-check-command.js";
import { documentBasis, documentRows, goalName, personName, verdict } from "./departure-table.js";
import { printable } from "./display-width.js";
import { basisText, byGravity, decisionMarks } from "./law-finding.js";
import { lawWordsIn } from "./law-words.js";
import { markup, type Markup } from "./markup.js";
import { pageTable } from "./page-table.js";
import { plainPage } from "./plain-page.js";
import { findingTable } from "./vacancy-check-page.js";

/** Writes the three stages as one page to print, for the person and the officer to go through together. */
export function departurePage(check: DepartureCheck, locale: Locale): string {
  const words = lawWordsIn(locale);
  const say = words.departure;
  const part = (stage: "publish" | "match"): Markup => {
    const findings = check.stages[stage];
    const open = byGravity(findings).filter(({ decision }) => decision !== "pass");
    const passed = findings.length - open.length;
    const basis = [...new Map(open.map((finding) => [basisText(finding, locale), finding.provision]))];
    return markup`<section class="match">
<h3>${say.stages[stage]}</h3>
${open.length === 0 ? "" : findingTable(open, locale)}${passed === 0 ? "" : markup`<p>${decisionMarks.pass} ${say.passed(passed)}</p>\n`}${
      findings.length === 0 ? markup`<p>${say.noVacancy}</p>\n` : ""
    }${basis.map(([text, provision]) => markup`<p class="facts">${printable(`[${provision}] ${words.basis(text)}`)}</p>\n`)}</section>
`;
  };
  const body = markup`<p><b>${verdict(check, locale)}</b></p>
<p class="facts">${say.asOf(longDate(check.asOf, locale))}</p>
${part("publish")}${part("match")}${check.hasBirthDate ? "" : markup`<p class="facts">${say.noAge}</p>\n`}<section class="match">
<h3>${say.stages.departure}</h3>
${documents(check, locale)}<p class="facts">${words.basis(documentBasis(check, locale))}</p>
</section>
<footer>
${words.legend.map((line) => markup`<p>${line}</p>\n`)}</footer>
`;
  return plainPage(printable(say.title(personName(check.candidate), goalName(check, locale))), body, locale);
}

function documents(check: DepartureCheck, locale: Locale): Markup {
  const say = lawWordsIn(locale).departure;
  return pageTable(
    [{ title: say.document, kind: "head" }, { title: say.state }, { title: say.until, kind: "short" }],
    documentRows(check, locale).map(({ mark, name, state, until }) => [`${mark} ${printable(name)}`, state, until]),
  );
}
