import { createInterface } from "node:readline";
import { candidateSchema, checkRecord, vacancySchema, type Candidate, type Vacancy } from "../model/index.js";
import type { Side } from "../market/index.js";
import { questionsFor, type Matcher, type Question } from "../matching/index.js";
import { changeOffice, readRegister, registerBytes, registerFile, type OfficeChange, type OfficeState } from "../office/index.js";
import { redactIdentity } from "../packs/indonesia/index.js";
import { countOf } from "./check-options.js";
import { printable } from "./display-width.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { inFolder, openFolder, type OfficeOptions, type OfficeSetting } from "./office-folder.js";
import { openMarket, sideOfId, type OfficeMarket, type OfficeMarketOptions } from "./office-market.js";
import { canBeAnswered, exampleOf, readAnswer } from "./read-answer.js";
import type { Shell } from "./shell.js";
import { hang, pageWidth } from "./wrap.js";

/** Options of `pengantar wawancara`, as the shell gave them. */
export interface InterviewCommandOptions extends OfficeOptions, OfficeMarketOptions {
  /** @defaultValue 10 */
  readonly top?: string;
}

/**
 * Asks what could change the first places of a list, and nothing else; each answer is kept at once, so that a talk may be broken off and gone on with.
 * Answers are lines of standard input: typed, or from a file.
 */
export async function interviewCommand(id: string, options: InterviewCommandOptions, shell: Shell): Promise<ExitCode> {
  const top = countOf("--top", options.top ?? "10", shell);
  const setting = openFolder(options, shell);
  const office = await openMarket(setting, options, shell);
  const side = sideOfId(office.matcher.market, id, undefined, setting);
  const reader = createInterface({ input: shell.stdin });
  try {
    return await interview({ id, side, top, office, setting, lines: reader[Symbol.asyncIterator]() }, shell);
  } finally {
    // A terminal that is still read would keep the program from ending.
    reader.close();
  }
}

/** A talk with one person, or about one vacancy. */
interface Talk {
  readonly id: string;
  readonly side: Side;
  /** Places of the lists that count. */
  readonly top: number;
  readonly office: OfficeMarket;
  readonly setting: OfficeSetting;
  readonly lines: AsyncIterator<string>;
}

async function interview({ id, side, top, office, setting, lines }: Talk, shell: Shell): Promise<ExitCode> {
  const { interview: say } = setting.words;
  const { stdout, locale } = shell;
  const write = (mark: string, text: string): void => {
    stdout.write(`${hang(mark, printable(text), pageWidth).join("\n")}\n`);
  };
  const skipped = new Set<string>();
  let { matcher } = office;
  let answered = 0;
  let number = 0;
  const next = (): Question | undefined => openQuestions(matcher, side, id, top).find(({ field }) => !skipped.has(field));
  const count = openQuestions(matcher, side, id, top).length;
  write("", say.title(id, count));
  if (count > 0) write("", say.how);
  for (let question = next(); question; question = next()) {
    const { field, text, places } = question;
    stdout.write("\n");
    write(`${String(++number)}. `, text[locale]);
    write("   ", say.effect(Math.min(places, top), exampleOf(side, field)));
    stdout.write("> ");
    const { value: line, done } = (await lines.next()) as IteratorResult<string, undefined>;
    if (!shell.stdin.isTTY) stdout.write("\n");
    const typed = redactIdentity((line ?? "").trim());
    if (done === true || say.stop.test(typed)) break;
    if (typed === "") {
      skipped.add(field);
      await keep({ kind: "answer", side, id, field, state: "skipped" }, undefined, setting);
      continue;
    }
    const answer = readAnswer(side, field, typed);
    if (!answer || !isSound(side, field, answer.value)) {
      write("   ", say.unreadable);
      number--;
      continue;
    }
    const record = await keep({ kind: "answer", side, id, field, state: "answered" }, answer.value, setting);
    matcher = withRecord(matcher, side, record, office);
    // What stays open after its answer is not asked twice in one talk.
    skipped.add(field);
    answered++;
    write("   ", say.kept);
  }
  stdout.write("\n");
  write("", say.end(answered, openQuestions(matcher, side, id, top).length, id));
  return exitCodes.done;
}

function openQuestions(matcher: Matcher, side: Side, id: string, top: number): readonly Question[] {
  const questions = questionsFor(matcher, side === "candidate" ? { candidate: id } : { vacancy: id }, { top });
  return questions.filter(({ field }) => canBeAnswered(side, field));
}

/** Whether a record may carry a value: one that may not would be left out of every list. */
function isSound(side: Side, field: string, value: unknown): boolean {
  const where = { kind: side, position: field } as const;
  return side === "candidate"
    ? checkRecord(candidateSchema, { id: "-", [field]: value }, where).record !== undefined
    : checkRecord(vacancySchema, { id: "-", title: "-", [field]: value }, where).record !== undefined;
}

type AnswerEvent = Extract<OfficeChange["event"], { kind: "answer" }>;

/**
 * Keeps an answer in the register, and that it was given in the log.
 * @returns the record as it is now
 * @throws Stop where the record was removed meanwhile: nothing is noted of who is not there.
 */
async function keep(event: AnswerEvent, value: unknown, setting: OfficeSetting): Promise<Candidate | Vacancy | undefined> {
  const made = await inFolder(
    setting,
    changeOffice(setting.disk, setting.asOf, (state) => answeredIn(state, event, value)),
  );
  if (!made) throw wrongUsage(setting.words.noSuchId(JSON.stringify(event.id)));
  return made.record;
}

type AnswerChange = OfficeChange & { readonly record: Candidate | Vacancy | undefined };

function answeredIn(state: OfficeState, event: AnswerEvent, value: unknown): AnswerChange | undefined {
  const { side, id, field } = event;
  const name = side === "candidate" ? "candidates" : "vacancies";
  const records = new Map<string, Candidate | Vacancy>([...readRegister(state, name)]);
  const before = records.get(id);
  if (!before) return undefined;
  if (value === undefined) return { event, record: undefined };
  const old = (before as unknown as Readonly<Record<string, unknown>>)[field];
  // What is told of a list adds to it.
  const added = Array.isArray(old) && Array.isArray(value) ? [...(old as unknown[]), ...(value as unknown[])] : value;
  const record = { ...before, [field]: added };
  records.set(id, record);
  return { event, files: new Map([[registerFile(name), registerBytes(records)]]), record };
}

function withRecord(matcher: Matcher, side: Side, record: Candidate | Vacancy | undefined, { linked }: OfficeMarket): Matcher {
  return record === undefined ? matcher : matcher.with({ [side]: linked(side, record) });
}
