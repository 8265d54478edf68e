import { summary, type Explanation, type Matcher, type Part, type SideTotal } from "../matching/index.js";
import { decimal, interval } from "./decimal.js";
import { describeRecord } from "./describe-record.js";
import { printable } from "./display-width.js";
import { criterionName } from "./criterion-name.js";
import { combineWords } from "./explanation-text.js";
import { markOf } from "./highlights.js";
import { matchCard } from "./match-card.js";
import { messagesIn } from "./messages.js";
import { markup, type Markup } from "./markup.js";
import { pageEnd, pageStart } from "./page-frame.js";
import { valueBar } from "./value-bar.js";

/** Writes an explanation as one HTML page: the reasons, and the sums behind the score. */
export function* explanationPage(explanation: Explanation, { market }: Pick<Matcher, "market">): Generator<string> {
  const { locale, policy, asOf } = explanation;
  const say = messagesIn(locale);
  const vacancy = describeRecord(market, "vacancy", explanation.vacancy, locale);
  const candidate = describeRecord(market, "candidate", explanation.candidate, locale);
  const about = [
    vacancy.facts.join(" · "),
    say.explanation.on(asOf, printable(`${policy.id} ${policy.version} (${policy.hash.slice(0, 12)})`)),
    explanation.gates === "unmet" ? say.explanation.notEligible : "",
  ];
  const title = `${candidate.title} ${say.explanation.forVacancy} ${vacancy.title}`;
  yield pageStart(
    title,
    about.filter((line) => line !== ""),
    locale,
  ).html;
  yield markup`<p class="summary">${printable(summary(explanation, { numbers: false }))}</p>\n`.html;
  yield matchCard(undefined, candidate, explanation).html;
  yield conditions(explanation).html;
  for (const side of ["fit", "appeal"] as const)
    yield sideTable(say.explanation[side], explanation[side], explanation.sides[side], explanation).html;
  yield markup`<p class="facts">${[combineWords(explanation, say), say.explanation.columns].filter((line) => line !== "").join(". ")}</p>\n`
    .html;
  yield pageEnd(locale).html;
}

function conditions({ gateAnswers, locale }: Explanation): Markup {
  if (gateAnswers.length === 0) return markup``;
  const say = messagesIn(locale);
  return markup`<h2 class="heading">${say.explanation.conditions}</h2>
<table><tbody>
${gateAnswers.map(({ met, message, remedy, legalBasis }) => {
  const more = [
    ...(met === "met" || remedy === undefined ? [] : [say.explanation.remedy(remedy)]),
    ...(legalBasis === undefined ? [] : [say.explanation.legalBasis(legalBasis)]),
  ];
  return markup`<tr><td class="met">${say.table[met]}</td><td>${printable([message, ...more].join(" "))}</td></tr>
`;
})}</tbody></table>
`;
}

function sideTable(title: string, parts: Readonly<Record<string, Part>>, total: SideTotal | null, { locale }: Explanation): Markup {
  if (Object.keys(parts).length === 0) return markup``;
  const say = messagesIn(locale);
  // All bars of a side share one scale: the frame is the weight, the dark part the points.
  const heaviest = Math.max(...Object.values(parts).map(({ weight }) => weight)) || 1;
  const numbers = (values: {
    readonly degree: number;
    readonly low: number;
    readonly high: number;
    readonly weight: number;
    readonly points: number;
  }): Markup =>
    markup`<td class="number">${decimal(values.degree, 3, locale)}</td><td class="number">${interval(values.low, values.high, 3, locale)}</td><td class="number">${decimal(values.weight, 2, locale)}</td><td class="number">${decimal(values.points, 3, locale)}</td>`;
  return markup`<table class="numbers">
<thead><tr><th class="name">${title}</th><th class="number">${say.explanation.degree}</th><th class="number">${say.table.interval}</th><th class="number">${say.explanation.weight}</th><th class="number">${say.explanation.points}</th></tr></thead>
<tbody>
${Object.entries(parts).map(
  ([
    name,
    part,
  ]) => markup`<tr><td class="name">${markOf(part)} ${criterionName(name, say)}${valueBar({ value: part.contribution / heaviest, most: (part.weight * part.high) / heaviest, of: part.weight / heaviest })}</td>${numbers({ ...part, points: part.contribution })}</tr>
`,
)}${
    total === null
      ? undefined
      : markup`<tr class="total"><td class="name">${say.explanation.total}</td>${numbers({ ...total, degree: total.score })}</tr>
`
  }</tbody>
</table>
`;
}
