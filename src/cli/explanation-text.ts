import type { Explanation, Matcher, Part, SideTotal } from "../matching/index.js";
import { criterionName } from "./criterion-name.js";
import { decimal, interval } from "./decimal.js";
import { describeRecord, type RecordHead } from "./describe-record.js";
import { fill, fillStart, printable } from "./display-width.js";
import { markOf } from "./highlights.js";
import { messagesIn, type Messages } from "./messages.js";
import { scoreRange } from "./score-range.js";
import type { Style } from "./shell.js";
import { hang, pageWidth, wrap } from "./wrap.js";

/** Writes an explanation as text for a person at a terminal: every part, and how they add up; no line is wider than 80 columns. */
export function explanationText(explanation: Explanation, matcher: Pick<Matcher, "market">, style: Style): string {
  const { locale, sides } = explanation;
  const say = messagesIn(locale);
  const { market } = matcher;
  const text: string[] = [
    ...headLines(describeRecord(market, "candidate", explanation.candidate, locale), "", style),
    ...headLines(describeRecord(market, "vacancy", explanation.vacancy, locale), `${say.explanation.forVacancy} `, style),
    ...wrap(say.explanation.on(explanation.asOf, printable(`${explanation.policy.id} ${explanation.policy.version}`)), pageWidth),
    "",
    style("bold", scoreLine(explanation, say)),
    ...hang("  ", combineWords(explanation, say), pageWidth),
    ...(explanation.gates === "unmet" ? wrap(say.explanation.notEligible, pageWidth) : []),
    "",
    ...gateLines(explanation, say, style),
    ...sideLines(say.explanation.fit, explanation.fit, sides.fit, explanation, style),
    ...sideLines(say.explanation.appeal, explanation.appeal, sides.appeal, explanation, style),
    ...[say.explanation.columns, ...say.table.legend].flatMap((line) => hang("  ", line, pageWidth)).map((line) => style("dim", line)),
  ];
  return text.map((line) => `${line.trimEnd()}\n`).join("");
}

/** Says how the sides became the score, with their numbers. */
export function combineWords({ combine, sides, locale }: Explanation, { explanation }: Messages): string {
  if (sides.fit === null || sides.appeal === null) return "";
  const [fit, appeal] = [sides.fit, sides.appeal].map(({ score }) => decimal(score, 3, locale));
  if (typeof combine === "string") return `${explanation.combine[combine]}: ${fit ?? ""}, ${appeal ?? ""}`;
  const weights = combine.fit + combine.appeal;
  return explanation.weighted(`(${String(combine.fit)} × ${fit ?? ""} + ${String(combine.appeal)} × ${appeal ?? ""}) ÷ ${String(weights)}`);
}

function headLines({ title, id, facts }: RecordHead, before: string, style: Style): string[] {
  return [
    ...wrap(`${before}${title === id ? id : `${title} · ${id}`}`, pageWidth).map((line) => style("bold", line)),
    ...hang("  ", facts.join(" · "), pageWidth)
      .filter((line) => line.trim() !== "")
      .map((line) => style("dim", line)),
  ];
}

function scoreLine({ score, low, high, locale }: Explanation, say: Messages): string {
  return `${say.explanation.score} ${decimal(score, 3, locale)} (${scoreRange({ low, high }, locale, say)})`;
}

function gateLines({ gateAnswers }: Explanation, say: Messages, style: Style): string[] {
  if (gateAnswers.length === 0) return [];
  const marks = { met: "+", unmet: "-", unknown: "?" } as const;
  return [
    style("bold", say.explanation.conditions),
    ...gateAnswers.flatMap(({ met, message, remedy, legalBasis }) => [
      ...hang(`  ${marks[met]} `, printable(`${say.table[met]}: ${message}`), pageWidth),
      ...(met === "met" || remedy === undefined ? [] : hang("    ", printable(say.explanation.remedy(remedy)), pageWidth)),
      ...(legalBasis === undefined ? [] : hang("    ", printable(say.explanation.legalBasis(legalBasis)), pageWidth)),
    ]),
    "",
  ];
}

const columns = { name: 30, number: 8, interval: 11 } as const;

function row(name: string, degree: string, range: string, weight: string, points: string): string {
  return [
    fill(name, columns.name),
    fillStart(degree, columns.number),
    fill(range, columns.interval),
    fillStart(weight, columns.number),
    fillStart(points, columns.number),
  ].join("  ");
}

function sideLines(
  title: string,
  parts: Readonly<Record<string, Part>>,
  total: SideTotal | null,
  { locale }: Explanation,
  style: Style,
): string[] {
  if (Object.keys(parts).length === 0) return [];
  const say = messagesIn(locale);
  const { degree, weight, points } = say.explanation;
  return [
    style("bold", row(title, degree, say.table.interval, weight, points)),
    ...Object.entries(parts).flatMap(([name, part]) => [
      row(
        `${markOf(part)} ${criterionName(name, say)}`,
        decimal(part.degree, 3, locale),
        interval(part.low, part.high, 3, locale),
        decimal(part.weight, 2, locale),
        decimal(part.contribution, 3, locale),
      ),
      ...hang("    ", printable(part.sentence), pageWidth).map((line) => style("dim", line)),
    ]),
    ...(total === null
      ? []
      : [
          row(
            say.explanation.total,
            decimal(total.score, 3, locale),
            interval(total.low, total.high, 3, locale),
            decimal(total.weight, 2, locale),
            decimal(total.points, 3, locale),
          ),
        ]),
    "",
  ];
}
