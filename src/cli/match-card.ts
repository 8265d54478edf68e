import type { Locale } from "../model/index.js";
import type { Explanation } from "../matching/index.js";
import { decimal } from "./decimal.js";
import type { RecordHead } from "./describe-record.js";
import { printable } from "./display-width.js";
import { criterionName } from "./criterion-name.js";
import { highlightsOf, markOf, type WeighedPart } from "./highlights.js";
import { messagesIn, type Messages } from "./messages.js";
import { markup, type Markup } from "./markup.js";
import { scoreRange } from "./score-range.js";

/** So many parts of a pair stay together on a sheet of paper; more of them may go on overleaf. */
const FITS = 10;

/** One pair on a page: score with its bar, every part with its sentence, what is missing, and what to verify. */
export function matchCard(rank: number | undefined, head: RecordHead, explanation: Explanation): Markup {
  const { locale } = explanation;
  const say = messagesIn(locale);
  const { parts } = highlightsOf(explanation);
  const isLong = parts.filter(({ part }) => part.asked).length > FITS;
  return markup`<article class="match${isLong ? " long" : ""}">
<div class="top">
<div class="who"><h3>${rank === undefined ? "" : `${String(rank)}. `}${head.title} <span class="id">${head.title === head.id ? "" : head.id}</span></h3>
<p class="facts">${head.facts.join(" · ")}</p></div>
<div class="score">${say.explanation.score} <b>${decimal(explanation.score, 3, locale)}</b> <span class="quiet">${scoreRange(explanation, locale, say)}</span>
${scoreBar(explanation, say)}</div>
</div>
<ul class="parts">
${(["fit", "appeal"] as const).map((side) => sideParts(side, parts, locale, say))}</ul>
${missing(explanation, say)}${toVerify(explanation, say)}</article>
`;
}

/** Dark up to what is certain, grey up to what may still come, and a stroke at the score. */
function scoreBar({ score, low, high, locale }: Explanation, say: Messages): Markup {
  const percent = (share: number): string => (share * 100).toFixed(1);
  return markup`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${say.explanation.score} ${decimal(score, 3, locale)}">
<rect x="0" y="0" width="100" height="8" fill="#fff" stroke="#555" stroke-width="0.6"/>
<rect x="0" y="0" width="${percent(high)}" height="8" fill="#bbb"/>
<rect x="0" y="0" width="${percent(low)}" height="8" fill="#333"/>
<rect x="${percent(Math.max(0, score - 0.004))}" y="-1" width="0.8" height="10" fill="#000"/>
</svg>`;
}

/** What is asked, a line each; what nobody asks, in one line: it tells nothing of this pair. */
function sideParts(side: WeighedPart["side"], parts: readonly WeighedPart[], locale: Locale, say: Messages): Markup | undefined {
  const ofSide = parts.filter((one) => one.side === side);
  if (ofSide.length === 0) return undefined;
  const asked = ofSide.filter(({ part }) => part.asked);
  const silent = ofSide.filter(({ part }) => !part.asked);
  const degrees = [...new Set(silent.map(({ part }) => decimal(part.degree, 2, locale)))];
  const names = silent.map(({ name }) => criterionName(name, say)).join(", ");
  return markup`<li class="side"><span>${say.explanation[side]}</span><span>${say.explanation.degree}</span></li>
${asked.map(({ name, part }) => {
  const mark = markOf(part);
  return line(mark === "-" ? "−" : mark, criterionName(name, say), part.sentence, decimal(part.degree, 2, locale));
})}${silent.length === 0 ? undefined : line("·", say.page.notAsked, names, degrees.join("–"))}`;
}

function line(sign: string, name: string, sentence: string, degree: string): Markup {
  return markup`<li class="part${sign === "·" ? " quiet" : ""}"><span class="sign">${sign}</span><b>${name}</b><span class="sentence">${printable(sentence)}</span><span class="number">${degree}</span></li>
`;
}

function missing(explanation: Explanation, say: Messages): Markup {
  const { gaps } = highlightsOf(explanation);
  const unmet = explanation.gateAnswers.filter(({ met }) => met === "unmet").map(({ message }) => message);
  const lost = gaps.map(({ name, part, share }) =>
    withShare(criterionName(name, say), say.page.points, share * (1 - part.high), explanation),
  );
  return sum(say.page.missing, [...unmet, ...lost], say);
}

function toVerify(explanation: Explanation, say: Messages): Markup {
  const { open } = highlightsOf(explanation);
  const gates = explanation.gateAnswers
    .filter(({ met }) => met === "unknown")
    .map(({ message, remedy }) => [message, remedy ?? ""].join(" ").trim());
  const gained = open.map(({ name, part, share }) =>
    withShare(criterionName(name, say), say.page.gain, share * (part.high - part.degree), explanation),
  );
  return sum(say.page.verify, [...gates, ...gained], say);
}

/** How much of the score is at stake: only a weighted mean can say. */
function withShare(name: string, words: (amount: string) => string, amount: number, { combine, locale }: Explanation): string {
  return typeof combine === "string" || amount < 0.0005 ? name : `${name} (${words(decimal(amount, 3, locale))})`;
}

function sum(title: string, items: readonly string[], say: Messages): Markup {
  return markup`<p class="sum"><b>${title}:</b> ${items.length === 0 ? say.page.nothing : items.map(printable).join("; ")}</p>
`;
}
