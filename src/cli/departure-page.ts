import type { Locale } from "../model/index.js";
import type { DepartureCheck } from "./departure-check-command.js";
import { documentBasis, documentRows, goalName, personName, verdict } from "./departure-table.js";
import { printable } from "./display-width.js";
import { basisText, byGravity } from "./law-finding.js";
import { lawWordsIn } from "./law-words.js";
import { longDate } from "./long-date.js";
import { markup, type Markup } from "./markup.js";
import { plainPage } from "./plain-page.js";
import { findingTable } from "./vacancy-check-page.js";

/** Writes the three stages as one page to print, for the person and the officer to go through together. */
export function departurePage(check: DepartureCheck, locale: Locale): string {
  const words = lawWordsIn(locale);
  const say = words.departure;
  const part = (stage: "publish" | "match"): Markup => {
    const findings = byGravity(check.stages[stage]);
    const open = findings.filter(({ decision }) => decision !== "pass");
    const basis = [...new Map(open.map((finding) => [basisText(finding, locale), finding.provision]))];
    return markup`<section class="match">
<h3>${say.stages[stage]}</h3>
${findingTable(findings, locale)}${basis.map(([text, provision]) => markup`<p class="facts">${printable(`[${provision}] ${words.basis(text)}`)}</p>\n`)}</section>
`;
  };
  const body = markup`<p><b>${verdict(check, locale)}</b></p>
<p class="facts">${say.asOf(longDate(check.asOf, locale))}</p>
${part("publish")}${part("match")}${check.hasBirthDate ? "" : markup`<p class="facts">${say.noAge}</p>\n`}<section class="match">
<h3>${say.stages.departure}</h3>
<table>
<tr><th></th><th>${say.document}</th><th>${say.state}</th><th>${say.until}</th></tr>
${documentRows(check, locale).map(
  ({ mark, name, state, until }) => markup`<tr><td>${mark}</td><td>${printable(name)}</td><td>${state}</td><td>${until}</td></tr>
`,
)}</table>
<p class="facts">${words.basis(documentBasis(check, locale))}</p>
</section>
<footer>
${words.legend.map((line) => markup`<p>${line}</p>\n`)}</footer>
`;
  return plainPage(printable(say.title(personName(check.candidate), goalName(check, locale))), body, locale);
}
