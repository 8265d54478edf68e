import { localize, type DataIssue, type IsoDate, type Locale } from "../model/index.js";
import { csvRow } from "../io/index.js";
import type { Side } from "../market/index.js";
import { candidateHeaders, vacancyHeaders, type DuplicateGroup } from "../packs/indonesia/index.js";
import { printable } from "./display-width.js";
import { inIndonesian } from "./issue-text.js";
import type { NamedGroup } from "./find-occupation.js";
import type { OfficeWords } from "./office-words.js";
import type { Intake } from "./read-intake.js";
import type { ReadTitles } from "./read-titles.js";
import type { Style } from "./shell.js";
import type { TakenRows } from "./take-rows.js";
import { hang, pageWidth, wrap } from "./wrap.js";

/** What became of a file. */
export interface FileReport {
  readonly intake: Intake;
  readonly taken: TakenRows;
  /** Of the rows that were taken, new or not. */
  readonly titles: ReadTitles;
  readonly duplicates: readonly DuplicateGroup[];
}

/** What is shown of a file, and how. */
export interface FileReportOptions {
  /** Shows all of every list. */
  readonly verbose: boolean;
  readonly style: Style;
  readonly locale: Locale;
}

const FEW = 8;

/** Writes what became of a file for a terminal. */
export function fileLines(
  { intake, taken, titles, duplicates }: FileReport,
  words: OfficeWords,
  { verbose, style, locale }: FileReportOptions,
): string[] {
  const say = words.register;
  const most = verbose ? Infinity : FEW;
  const indented = (text: string): string[] => hang("  ", printable(text), pageWidth);
  const list = (head: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [
          ...indented(`${head}:`),
          ...items.slice(0, most).flatMap((item) => hang("    - ", printable(item), pageWidth)),
          ...(items.length > most ? [`    ${say.more(items.length - most)}`] : []),
        ];
  const missing = intake.missing.map(
    ({ label, field, count, hasColumn }) => `${localize(label, locale, field)} ${String(count)}${hasColumn ? "" : ` (${say.noColumn})`}`,
  );
  const all = titles.read.length + titles.open.length;
  return [
    ...wrap(printable(say.file(intake.name, intake.side, intake.rowCount)), pageWidth).map((line) => style("bold", line)),
    ...indented(say.sum(taken.added.length, taken.changed.length, taken.unchanged.length, refusedIn(intake, taken))),
    ...(taken.added.length === 0 ? [] : indented(say.numbers(taken.added[0]!, taken.added.at(-1)!))),
    ...(missing.length === 0 ? [] : indented(`${say.missing}: ${missing.join(", ")}`)),
    ...(intake.unread.length === 0 ? [] : indented(say.unread(intake.unread.join(", ")))),
    ...(taken.clashes.length === 0 ? [] : indented(say.clashes(taken.clashes.join(", ")))),
    ...(all === 0 ? [] : indented(say.titles(titles.read.length, all))),
    ...list(
      say.openTitles,
      titles.open.map(({ title, records, nearest }) => `${title} (${idList(records)}): ${nearestWords(nearest) || say.noneNear}`),
    ),
    ...list(
      say.duplicates(intake.side),
      duplicates.map(({ reason, records }) => `${idList(records)}: ${say.reasons[reason]}`),
    ),
    ...list(
      say.look,
      // A column that is not read stands in a line of its own.
      intake.issues
        .filter(({ path, kind, severity }) => kind !== "file" || severity === "error" || path === "")
        .map((issue) => issueWords(issue, intake.side, words, locale)),
    ),
  ];
}

/** The same as JSON, whole. */
export function fileJson({ intake, taken, titles, duplicates }: FileReport): unknown {
  const { name, side, rowCount, missing, unread, issues } = intake;
  const { added, changed, unchanged, clashes } = taken;
  const refused = refusedIn(intake, taken);
  return { name, side, rows: rowCount, added, changed, unchanged, clashes, refused, missing, unread, titles, duplicates, issues };
}

/** The titles of all files as a table for a spreadsheet: each with what it was read as, or with what is nearest. */
export function titleRows(files: readonly FileReport[], { register: say }: OfficeWords): readonly string[] {
  const rows = files.flatMap(({ intake, titles: { read, open } }) => {
    const row = (title: string, records: readonly string[], rest: readonly string[]): string =>
      csvRow([intake.name, title, records.length, records.join(" "), ...rest]);
    return [
      ...read.map(({ title, records, way, code = "", label = "" }) => row(title, records, [say.ways[way], code, label, "", "", ""])),
      ...open.map(({ title, records, nearest }) =>
        row(title, records, ["", "", "", ...[0, 1, 2].map((at) => (nearest[at] ? groupWords(nearest[at]) : ""))]),
      ),
    ];
  });
  // A spreadsheet takes the bytes for UTF-8 where this mark stands in front.
  return ["\uFEFF", csvRow(say.titleColumns), ...rows];
}

/** The whole of an intake. */
export interface RegisterReport {
  readonly asOf: IsoDate;
  readonly folder: string;
  readonly files: readonly FileReport[];
  /** Whether titles were read with a taxonomy, too, or by trade words alone. */
  readonly hasTaxonomy: boolean;
  readonly held: Readonly<Record<"candidates" | "vacancies", number>>;
}

function refusedIn({ issues }: Intake, { clashes }: TakenRows): number {
  return issues.filter(({ severity, kind }) => severity === "error" && kind !== "file").length + clashes.length;
}

function idList(ids: readonly string[]): string {
  return `${ids.slice(0, 6).join(", ")}${ids.length > 6 ? ", …" : ""}`;
}

function groupWords({ code, label }: NamedGroup): string {
  return label === undefined ? code : `${code} ${label}`;
}

function nearestWords(nearest: readonly NamedGroup[]): string {
  return nearest.map(groupWords).join("; ");
}

/** Says an issue as a row, a column and what is wrong there; what is expected is told by the column's name. */
function issueWords(
  { severity, record, path, expected, received }: DataIssue,
  side: Side,
  { register }: OfficeWords,
  locale: Locale,
): string {
  const labels = side === "candidate" ? candidateHeaders.rows : vacancyHeaders.rows;
  const label = labels.find(({ field }) => field === path.split(/[.[]/)[0])?.label;
  const line = /^(?:line |baris-)(\d+)$/.exec(record)?.[1];
  const where = line === undefined ? record : register.line(line);
  const column = label ? localize(label, locale, path) : path;
  const [wanted, heard] =
    locale === "id"
      ? [inIndonesian(expected), inIndonesian(received)]
      : [expected, received.replace(/, unknown$/, `, ${register.unknown}`).replace("another text (not shown)", register.notShown)];
  const what = severity === "error" ? `${register.refused}: ${wanted}; ${heard}` : path === "" ? heard : `${heard}: ${register.unclear}`;
  return [where, column, what].filter((part) => part !== "").join(" · ");
}
