import type { Locale } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { Explanation, Match, Matcher, Ranking, Run } from "../matching/index.js";
import { decimal, interval } from "./decimal.js";
import { describeRecord, type RecordHead } from "./describe-record.js";
import { cut, displayWidth, fill, fillStart, printable } from "./display-width.js";
import { highlightsOf, markOf, shortReasons, type PartMark } from "./highlights.js";
import { criterionName } from "./criterion-name.js";
import { messagesIn, type Messages } from "./messages.js";
import type { Style } from "./shell.js";
import { hang, wrap } from "./wrap.js";

/** Width of the page, in columns of a terminal. */
export const pageWidth = 80;

/** Who the rankings are shown to, and from where the reasons come. */
export interface Showing {
  readonly matcher: Matcher;
  readonly locale: Locale;
  readonly style: Style;
}

/**
 * Writes rankings as a table for a person at a terminal, one ranking a chunk, no line wider than 80 columns:
 * under each match its two strongest reasons, its biggest gap, and what must be verified.
 */
export function* runTable(run: Run, showing: Showing): Generator<string> {
  const say = messagesIn(showing.locale);
  const { policy, market } = run;
  const made = [say.table.market(market.candidates, market.vacancies), say.table.policy(printable(`${policy.id} ${policy.version}`))];
  yield lines([...wrap(`${[say.table.title(run.asOf), ...made].join(". ")}.`, pageWidth), ""]);
  for (const ranking of run.rankings) yield lines(rankingLines(ranking, showing, say));
  yield lines(say.table.legend.flatMap((line) => hang("  ", line, pageWidth)).map((line) => showing.style("dim", line)));
}

/** The side that a ranking finds records of. */
export function foundSide(ranking: Ranking): Side {
  return ranking.for === "vacancy" ? "candidate" : "vacancy";
}

/** Says what the score of a pair may become, or that it stays. */
export function scoreRange({ low, high }: Pick<Match, "low" | "high">, locale: Locale, { table }: Messages): string {
  return low === high ? table.allKnown : interval(low, high, 3, locale);
}

/** Explains one match of a ranking. */
export function explainMatch(ranking: Ranking, id: string, { matcher, locale }: Pick<Showing, "matcher" | "locale">): Explanation {
  const pair = ranking.for === "vacancy" ? { vacancy: ranking.id, candidate: id } : { candidate: ranking.id, vacancy: id };
  return matcher.explain(pair, { locale });
}

/** Where nobody is eligible: how many were looked at, and what stands in the way of one of them. */
export function whyNobody(ranking: Ranking, showing: Pick<Showing, "matcher" | "locale">): string[] {
  const say = messagesIn(showing.locale);
  const found = foundSide(ranking);
  const { market } = showing.matcher;
  if (market.count(found) === 0) return [say.table.nobody(found, 0)];
  const example = market.idOf(found, 0);
  const unmet = explainMatch(ranking, example, showing).gateAnswers.filter(({ met }) => met === "unmet");
  return [say.table.nobody(found, ranking.considered), say.table.forExample(example, unmet.map(({ message }) => message).join(" "))];
}

/** Marks a line that follows a match, by the width of its rank. */
const INDENT = "     ";

function rankingLines(ranking: Ranking, showing: Showing, say: Messages): string[] {
  const { style, locale, matcher } = showing;
  const found = foundSide(ranking);
  const head = describeRecord(matcher.market, ranking.for, ranking.id, locale);
  const heading = [
    style("bold", cut(`${say.table.heading[ranking.for]} ${titleAndId(head, pageWidth - 15)}`, pageWidth)),
    ...wrap(head.facts.join(" · "), pageWidth, 2).map((line) => style("dim", line)),
  ];
  if (ranking.matches.length === 0)
    return [...heading, ...whyNobody(ranking, showing).flatMap((line) => hang("  ", printable(line), pageWidth)), ""];
  return [
    ...heading,
    ...wrap(say.table.eligible(ranking.matches.length, found, ranking.eligible, ranking.considered), pageWidth),
    "",
    style("bold", row("#", say.table.found[found], say.table.score, say.table.interval, say.table.gates)),
    ...ranking.matches.flatMap((match) => matchLines(match, ranking, showing, say)),
    "",
  ];
}

const columns = { rank: 3, score: 5, interval: 11, gates: 9 } as const;
const nameWidth = pageWidth - columns.rank - columns.score - columns.interval - columns.gates - 8;

function row(rank: string, name: string, score: string, range: string, gates: string): string {
  return [
    fillStart(rank, columns.rank),
    fill(name, nameWidth),
    fillStart(score, columns.score),
    fill(range, columns.interval),
    cut(gates, columns.gates),
  ].join("  ");
}

function matchLines(match: Match, ranking: Ranking, showing: Showing, say: Messages): string[] {
  const { style, locale, matcher } = showing;
  const head = describeRecord(matcher.market, foundSide(ranking), match.id, locale);
  const explanation = explainMatch(ranking, match.id, showing);
  const line = row(
    String(match.rank),
    titleAndId(head, nameWidth),
    decimal(match.score, 3, locale),
    scoreRange(match, locale, say),
    match.gates === "met" ? say.table.met : say.table.unknown,
  );
  const facts = cut(head.facts.join(" · "), pageWidth - INDENT.length);
  return [
    style("bold", line),
    ...(facts === "" ? [] : [style("dim", `${INDENT}${facts}`)]),
    ...reasonLines(explanation, ranking.for, style, say),
    ...explanation.gateAnswers
      .filter(({ met }) => met === "unknown")
      .flatMap(({ message }) => paint(style, "?", hang(`${INDENT}? `, printable(message), pageWidth, 2))),
  ];
}

/** The reasons in short, those of the asking side first. */
function reasonLines(explanation: Explanation, asking: Side, style: Style, say: Messages): string[] {
  return shortReasons(highlightsOf(explanation), asking === "vacancy" ? "fit" : "appeal").flatMap(({ name, part }) => {
    const mark = markOf(part);
    return paint(style, mark, hang(`${INDENT}${mark} `, printable(`${criterionName(name, say)}: ${part.sentence}`), pageWidth, 3));
  });
}

const colours = { "+": "green", "~": "yellow", "-": "red", "?": "yellow", "·": "dim" } as const;

function paint(style: Style, mark: PartMark, painted: readonly string[]): string[] {
  return painted.map((line) => style(colours[mark], line));
}

/** Title and id in one cell; where both are too long, each gets half. */
function titleAndId({ title, id }: RecordHead, width: number): string {
  if (title === id) return cut(id, width);
  const shortId = cut(id, Math.max(width >> 1, width - displayWidth(title) - 3));
  return `${cut(title, width - displayWidth(shortId) - 3)} · ${shortId}`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line.trimEnd()}\n`).join("");
}
