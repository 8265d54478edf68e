import { longDate, type IsoDate } from "../model/index.js";
import {
  compareProvisions,
  daysOfChange,
  derivePairFacts,
  diffProvisions,
  writeProvisions,
  type FlippedDecision,
  type Provision,
  type ProvisionChange,
} from "../packs/indonesia/index.js";
import { asOfDay } from "./as-of-day.js";
import { oneOf } from "./check-options.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { openLawTables, type LawFiles } from "./law-files.js";
import { readLawCandidates, readLawVacancies, type LawCandidate, type LawVacancy } from "./law-records.js";
import { lawWordsIn } from "./law-words.js";
import { printable } from "./display-width.js";
import type { OfficeOptions } from "./office-folder.js";
import { openProvisions } from "./read-provisions-file.js";
import { reportIssues } from "./report-issues.js";
import { plain, styleFor, type Shell, type Style } from "./shell.js";
import { hang, pageWidth, wrap } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar aturan bandingkan`, as the shell gave them. */
export interface ProvisionsCompareOptions extends Pick<OfficeOptions, "folder">, Pick<LawFiles, "wageFloors" | "destinations"> {
  /** @defaultValue the pack's own provisions */
  readonly before?: string;
  readonly vacancies?: string;
  readonly vacanciesMapping?: string;
  readonly candidates?: string;
  readonly candidatesMapping?: string;
  readonly demographics?: string;
  readonly asOf?: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** Tells what changes from one version of the rules to the next, and which decisions change with it, on each day on which something begins or ends. */
export async function provisionsCompareCommand(
  file: string | undefined,
  options: ProvisionsCompareOptions,
  shell: Shell,
): Promise<ExitCode> {
  const { locale, stdout } = shell;
  if (file === undefined) throw wrongUsage(lawWordsIn(locale).provisions.needsFile);
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  const asOf = asOfDay(options.asOf, shell);
  await checkWritable(options.out, shell);
  const [before, after] = [await openProvisions(options.before, shell), await openProvisions(file, shell)];
  const changes = diffProvisions(before, after);
  const cases = await readCases(options, asOf, shell);
  const comparison: Comparison = { asOf, changes, days: flipsByDay(before, after, changes, cases, asOf, shell), cases };
  const style = options.out === undefined ? styleFor(stdout) : plain;
  const text = format === "json" ? jsonOf(comparison) : tableLines(comparison, options.verbose ?? false, style, shell).join("\n");
  await writeResult([`${text}\n`], options.out, shell);
  return cases?.exitCode ?? exitCodes.done;
}

interface Comparison {
  readonly asOf: IsoDate;
  readonly changes: readonly ProvisionChange[];
  readonly days: readonly DayOfFlips[];
  readonly cases: Cases | undefined;
}

/** Decisions that change on a day, and did not on an earlier one already. */
interface DayOfFlips {
  readonly day: IsoDate;
  readonly flips: readonly FlippedDecision[];
}

interface Cases {
  readonly vacancies: readonly LawVacancy[];
  readonly candidates: readonly LawCandidate[];
  readonly exitCode: ExitCode;
}

async function readCases(options: ProvisionsCompareOptions, asOf: IsoDate, shell: Shell): Promise<Cases | undefined> {
  const { vacancies: file, vacanciesMapping, candidates: people, candidatesMapping, demographics } = options;
  if (file === undefined) return undefined;
  const read = await readLawVacancies([file], vacanciesMapping, asOf, shell, await openLawTables(options, shell));
  const known = people === undefined ? undefined : await readLawCandidates({ candidates: people, candidatesMapping, demographics }, shell);
  const issues = [...read.issues, ...(known?.issues ?? [])];
  const exitCode = reportIssues({ issues, unlinked: [] }, options.verbose ?? false, shell);
  return { vacancies: read.vacancies, candidates: known?.candidates ?? [], exitCode };
}

/** More pairs than this take minutes. */
const mostPairs = 1_000_000;

function flipsByDay(
  before: readonly Provision[],
  after: readonly Provision[],
  changes: readonly ProvisionChange[],
  cases: Cases | undefined,
  asOf: IsoDate,
  { locale }: Shell,
): readonly DayOfFlips[] {
  if (cases === undefined || changes.length === 0) return [];
  const ids = new Set(changes.map(({ id }) => id));
  const changed = (all: readonly Provision[], ofPairs: boolean): readonly Provision[] =>
    all.filter(({ id, stage }) => ids.has(id) && (stage !== "publish") === ofPairs);
  const { vacancies, candidates } = cases;
  const [pairsBefore, pairsAfter] = [changed(before, true), changed(after, true)];
  const asksPairs = pairsBefore.length + pairsAfter.length > 0;
  const pairs = vacancies.length * candidates.length;
  if (asksPairs && pairs > mostPairs) throw new Stop(exitCodes.wrongUsage, lawWordsIn(locale).provisions.tooManyPairs(pairs, mostPairs));
  const seen = new Set<string>();
  return daysOfChange(changes, asOf).map((day) => {
    const flips: FlippedDecision[] = [];
    const take = (found: readonly FlippedDecision[]): void => {
      for (const flip of found) {
        const key = JSON.stringify([flip.id, flip.provision, flip.before, flip.after]);
        if (!seen.has(key)) flips.push(flip);
        seen.add(key);
      }
    };
    const ofVacancy = ({ vacancy, derived }: LawVacancy): { id: string; records: Record<string, unknown>; asOf: IsoDate } => ({
      id: named(vacancy),
      records: { vacancy, derived },
      asOf: day,
    });
    take(compareProvisions(changed(before, false), changed(after, false), vacancies.map(ofVacancy)));
    for (const { candidate, isAtLeast } of asksPairs ? candidates : []) {
      const asked = vacancies.map((one) => {
        const { id, records } = ofVacancy(one);
        const derived = { ...one.derived, ...derivePairFacts(candidate, one.vacancy, { asOf: day }) };
        return { id: `${candidate.id} → ${id}`, records: { ...records, candidate, derived }, asOf: day, isAtLeast };
      });
      take(compareProvisions(pairsBefore, pairsAfter, asked));
    }
    return { day, flips };
  });
}

function named({ id, title }: { readonly id: string; readonly title: string }): string {
  return `${id} ${title}`;
}

function jsonOf({ asOf, changes, days, cases }: Comparison): string {
  const looked = cases === undefined ? undefined : { vacancies: cases.vacancies.length, candidates: cases.candidates.length };
  return JSON.stringify({ asOf, changes, looked, days }, null, 2);
}

/** Of the decisions of a day, so many are shown where not all are asked for. */
const FEW = 20;

function tableLines({ changes, days, cases }: Comparison, verbose: boolean, style: Style, { locale }: Shell): readonly string[] {
  const words = lawWordsIn(locale);
  const say = words.provisions;
  if (changes.length === 0) return [say.noChanges];
  const most = verbose ? Infinity : FEW;
  const shown = days.filter(({ flips }) => flips.length > 0);
  const flipText = ({ id, provision, before, after }: FlippedDecision): string =>
    `${id}: ${before === undefined ? words.none : words.decisions[before]} → ${after === undefined ? words.none : words.decisions[after]} [${provision}]`;
  return [
    style("bold", `${say.changes}: ${String(changes.length)}`),
    ...changes.flatMap((change) => hang("  - ", printable(changeText(change, locale)), pageWidth)),
    "",
    ...(cases === undefined
      ? wrap(say.noCases, pageWidth)
      : wrap(say.looked(cases.vacancies.length, cases.vacancies.length * cases.candidates.length), pageWidth)),
    ...(cases !== undefined && shown.length === 0 ? [say.noFlips] : []),
    ...shown.flatMap(({ day, flips }) => [
      "",
      style("bold", `${say.flips(longDate(day, locale))}: ${String(flips.length)}`),
      ...flips.slice(0, most).flatMap((flip) => hang("  - ", printable(flipText(flip)), pageWidth)),
      ...(flips.length > most ? [`  ${say.more20(flips.length - most)}`] : []),
    ]),
  ];
}

/** Says what differs as the columns of the spreadsheet have it. */
function changeText({ id, change, versionNotRaised, before, after }: ProvisionChange, locale: Shell["locale"]): string {
  const say = lawWordsIn(locale).provisions;
  const parts = before === undefined || after === undefined ? [] : changedCells(before, after, locale);
  const remark = versionNotRaised ? ` (${say.versionNotRaised})` : "";
  return `${id}: ${say.change[change]}${parts.length === 0 ? "" : `: ${parts.join("; ")}`}${remark}`;
}

function changedCells(before: Provision, after: Provision, locale: Shell["locale"]): readonly string[] {
  const [headers = [], old = [], now = []] = writeProvisions([before, after], locale);
  return headers.flatMap((header, column) => {
    const [was = "", is = ""] = [old[column], now[column]];
    return was === is ? [] : [`${header}: ${differing(was, is)} → ${differing(is, was)}`];
  });
}

/** Of a long cell only the words that the other has not, between those that both have. */
function differing(text: string, other: string): string {
  const [words, others] = [text, other].map((one) => one.split(/\s+/).filter((word) => word !== ""));
  if (words!.length === 0) return "–";
  if (words!.length <= FEW_WORDS) return words!.join(" ");
  let start = 0;
  while (start < words!.length && words![start] === others![start]) start++;
  let end = 0;
  while (end < words!.length - start && end < others!.length - start && words!.at(-1 - end) === others!.at(-1 - end)) end++;
  // One word on either side shows where it stands.
  const [from, to] = [Math.max(0, start - 1), Math.min(words!.length, words!.length - end + 1)];
  return `${from > 0 ? "… " : ""}${words!.slice(from, to).join(" ")}${to < words!.length ? " …" : ""}`;
}

const FEW_WORDS = 8;
