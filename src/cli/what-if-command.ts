import type { Locale } from "../model/index.js";
import {
  openings,
  whatWouldChange,
  type ChangeSide,
  type Efforts,
  type Lever,
  type Openings,
  type WhatWouldChange,
} from "../matching/index.js";
import { oneOf } from "./check-options.js";
import { decimal } from "./decimal.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { pairHead } from "./pair-head.js";
import { readPair, type PairOptions } from "./read-pair.js";
import { readJsonFile } from "./read-json-file.js";
import type { Report, Section } from "./report.js";
import { scoreRange } from "./score-range.js";
import type { Shell } from "./shell.js";
import { checkWritable } from "./write-result.js";
import { reportFormats, writeReport } from "./write-report.js";

/** Options of `pengantar what-if`, as the shell gave them. */
export interface WhatIfCommandOptions extends PairOptions {
  /** @defaultValue candidate */
  readonly sides?: readonly string[];
  readonly efforts?: string;
  readonly levers?: string;
}

/** Finds the smallest change that lifts a pair into a list, and what single changes open to the candidate. */
export async function whatIfCommand(options: WhatIfCommandOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", reportFormats, options.format ?? "table", shell);
  const sides = (options.sides ?? ["candidate"]).map((side) =>
    oneOf<ChangeSide>("--sides", ["candidate", "vacancy", "policy"], side, shell),
  );
  await checkWritable(options.out, shell);
  const efforts = options.efforts === undefined ? {} : { efforts: await readEfforts(options.efforts, shell) };
  const levers = options.levers === undefined ? {} : { levers: await readLevers(options.levers, shell) };
  const question = await readPair(options, shell);
  if (question === undefined) return exitCodes.badData;
  const { matcher, answering, pair, side, top, exitCode } = question;
  const { locale, say } = shell;
  const what = given(options, shell, () => whatWouldChange(matcher, pair, { for: side, top, sides, ...efforts, ...levers, locale }));
  const opened = sides.includes("candidate") ? openings(answering, pair.candidate, { top, ...efforts, locale }) : null;
  const report = (): Report => ({
    ...pairHead(matcher, pair, shell),
    sections: [
      change(what, shell),
      ...(opened === null ? [] : [opening(opened, options.verbose ?? false, shell)]),
      ...(options.verbose === true && what.levers.length > 0 ? [tried(what, shell)] : []),
      { lines: [say.answers.whatIf.note] },
    ],
  });
  await writeReport({ report, json: { ...what, openings: opened } }, format, options.out, shell);
  return exitCode;
}

async function readEfforts(file: string, shell: Shell): Promise<Partial<Efforts>> {
  const value = await readJsonFile(file, shell);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Stop(exitCodes.badData, shell.say.answers.whatIf.badEfforts(file));
  return value;
}

async function readLevers(file: string, shell: Shell): Promise<readonly Lever[]> {
  const value = await readJsonFile(file, shell);
  // What this command writes as JSON holds its levers: they can be changed and handed back.
  const list = Array.isArray(value)
    ? (value as unknown[])
    : Object(value) === value
      ? (value as { readonly levers?: unknown }).levers
      : undefined;
  const isLever = (one: unknown): boolean => {
    const { change } = Object(one) as { readonly change?: unknown };
    return typeof change === "object" && change !== null;
  };
  if (!Array.isArray(list) || !list.every(isLever)) throw new Stop(exitCodes.badData, shell.say.answers.whatIf.badLevers(file));
  return list as readonly Lever[];
}

/** What is wrong with given efforts or levers was asked for in their files. */
function given<T>({ efforts, levers }: WhatIfCommandOptions, { say }: Shell, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const file = levers ?? efforts;
    if (file !== undefined && (error instanceof TypeError || error instanceof RangeError))
      throw new Stop(exitCodes.badData, say.answers.whatIf.badInput(file, error.message));
    if (error instanceof TypeError) throw wrongUsage(error.message);
    throw error;
  }
}

function change(what: WhatWouldChange, shell: Shell): Section {
  const { say, locale } = shell;
  const { whatIf: words } = say.answers;
  const { change: found, sentences, cost, levers } = what;
  const rest = found === null ? sentences : sentences.slice(found.levers.length);
  const range = found === null ? "" : scoreRange(found, locale, say);
  return {
    title: words.title[what.for](what.top),
    items: (found?.levers ?? []).map(({ effort }, index) => ({
      text: sentences[index]!,
      notes: [words.effort(effortText(effort, locale))],
    })),
    closing: [
      ...rest,
      ...(found === null || found.levers.length === 0 ? [] : [`${words.total(effortText(found.effort, locale))} ${words.range(range)}`]),
      proofOf(what, shell),
      words.cost(levers.length, cost.tried, cost.rankings),
    ].filter((line) => line !== ""),
  };
}

function proofOf({ change: found, proved, levers }: WhatWouldChange, { say }: Shell): string {
  const { whatIf: words } = say.answers;
  if (levers.length === 0 || found?.levers.length === 0) return "";
  if (!proved) return words.notProved;
  return found === null ? words.allTried : words.proved;
}

/** Of single changes so many are shown, and of what each opens so many ids. */
const FEW = 5;

function opening({ openings: all, top }: Openings, verbose: boolean, { say, locale }: Shell): Section {
  const { whatIf: words } = say.answers;
  const shown = verbose ? all : all.slice(0, FEW);
  if (all.length === 0) return { title: words.openings(top), lines: [words.noOpenings] };
  return {
    title: words.openings(top),
    table: {
      columns: [words.changeColumn, words.vacanciesColumn, words.effortColumn],
      rows: shown.map(({ lever, vacancies, sentence }) => ({
        cells: [sentence, String(vacancies.length), effortText(lever.effort, locale)],
        note: [...vacancies.slice(0, verbose ? undefined : FEW), ...(!verbose && vacancies.length > FEW ? ["…"] : [])].join(", "),
        bar: { value: vacancies.length / all[0]!.vacancies.length },
      })),
    },
    ...(shown.length < all.length ? { closing: [words.moreOpenings(all.length - shown.length)] } : {}),
  };
}

function tried({ levers }: WhatWouldChange, { say, locale }: Shell): Section {
  return {
    title: say.answers.whatIf.tried,
    items: levers.map(({ id, effort }) => ({ text: `${id} (${say.answers.whatIf.effort(effortText(effort, locale))})` })),
  };
}

/** Efforts are about so many weeks: a tenth is fine enough. */
function effortText(effort: number, locale: Locale): string {
  return decimal(effort, Number.isInteger(effort) ? 0 : 1, locale);
}
