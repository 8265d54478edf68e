import type { Side } from "../market/index.js";
import type { Explanation, Match, Ranking, Run } from "../matching/index.js";
import { decimal } from "./decimal.js";
import { describeRecord, type RecordHead } from "./describe-record.js";
import { cut, displayWidth, fill, fillStart, printable } from "./display-width.js";
import { highlightsOf, markOf, shortReasons, type PartMark } from "./highlights.js";
import { criterionName } from "./criterion-name.js";
import { messagesIn, type Messages } from "./messages.js";
import { explainMatch, foundSide, whyNobody, type RankingSource } from "./ranking-source.js";
import { scoreRange } from "./score-range.js";
import type { Style } from "./shell.js";
import { hang, pageWidth, wrap } from "./wrap.js";

/** What a table is made from, besides the run. */
export interface TableSource extends RankingSource {
  readonly style: Style;
}

/**
 * Writes rankings as a table for a person at a terminal, one ranking a chunk, no line wider than 80 columns:
 * under each match its two strongest reasons, its biggest gap, and what must be verified.
 */
export function* runTable(run: Run, source: TableSource): Generator<string> {
  const say = messagesIn(source.locale);
  const { policy, market } = run;
  const made = [say.table.market(market.candidates, market.vacancies), say.table.policy(printable(`${policy.id} ${policy.version}`))];
  yield lines([...wrap(`${[say.table.title(run.asOf), ...made].join(". ")}.`, pageWidth), ""]);
  for (const ranking of run.rankings) yield lines(rankingLines(ranking, source, say));
  yield lines(say.table.legend.flatMap((line) => hang("  ", line, pageWidth)).map((line) => source.style("dim", line)));
}

/** Marks a line that follows a match, by the width of its rank. */
const INDENT = "     ";

function rankingLines(ranking: Ranking, source: TableSource, say: Messages): string[] {
  const { style, locale, matcher } = source;
  const found = foundSide(ranking);
  const head = describeRecord(matcher.market, ranking.for, ranking.id, locale);
  const { cell, below } = titleAndId(head, pageWidth - displayWidth(say.table.heading[ranking.for]) - 1);
  const heading = [
    style("bold", `${say.table.heading[ranking.for]} ${cell}`),
    ...below,
    ...factLines(head, "").map((line) => style("dim", line)),
  ];
  if (ranking.matches.length === 0)
    return [...heading, ...whyNobody(ranking, source).flatMap((line) => hang("  ", printable(line), pageWidth)), ""];
  return [
    ...heading,
    ...wrap(say.table.eligible(ranking.matches.length, found, ranking.eligible, ranking.considered), pageWidth),
    "",
    style("bold", row("#", say.table.found[found], say.table.score, say.table.interval, say.table.gates)),
    ...ranking.matches.flatMap((match) => matchLines(match, ranking, source, say)),
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

function matchLines(match: Match, ranking: Ranking, source: TableSource, say: Messages): string[] {
  const { style, locale, matcher } = source;
  const head = describeRecord(matcher.market, foundSide(ranking), match.id, locale);
  const explanation = explainMatch(ranking, match.id, source);
  const { cell, below } = titleAndId(head, nameWidth);
  const line = row(
    String(match.rank),
    cell,
    decimal(match.score, 3, locale),
    scoreRange(match, locale, say),
    match.gates === "met" ? say.table.met : say.table.unknown,
  );
  return [
    style("bold", line),
    ...below,
    ...factLines(head, INDENT).map((line) => style("dim", line)),
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

/** Title and id in one cell; an id that does not fit beside the title goes whole, as somebody may want to copy it, to lines below. */
function titleAndId({ title, id }: RecordHead, width: number): { readonly cell: string; readonly below: readonly string[] } {
  const both = title === id ? id : `${title} · ${id}`;
  if (displayWidth(both) <= width) return { cell: both, below: [] };
  return { cell: cut(title, width), below: wrap(id, pageWidth - INDENT.length).map((line) => INDENT + line) };
}

/** What tells a record from others, in two lines at most. */
function factLines({ facts }: RecordHead, indent: string): readonly string[] {
  return facts.length === 0 ? [] : hang(indent, facts.join(" · "), pageWidth, 2);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line.trimEnd()}\n`).join("");
}
