import { longDate, type Candidate, type IsoDate } from "../model/index.js";
import {
  addDays,
  changeOffice,
  dueItems,
  readOffice,
  readRegister,
  registerBytes,
  registerFile,
  type DueItem,
  type Registers,
} from "../office/index.js";
import { redactIdentity } from "../packs/indonesia/index.js";
import { countOf, oneOf } from "./check-options.js";
import { fill, printable } from "./display-width.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { markup } from "./markup.js";
import { inFolder, openFolder, tellNotices, type OfficeOptions, type OfficeSetting } from "./office-folder.js";
import { pageTable, type PageColumn } from "./page-table.js";
import { plainPage } from "./plain-page.js";
import { styleFor, type Shell } from "./shell.js";
import { readRegisters } from "./take-rows.js";
import { pageWidth, wrap } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar tindak-lanjut`, as the shell gave them. */
export interface FollowUpCommandOptions extends OfficeOptions {
  /** @defaultValue 14 */
  readonly within?: string;
  readonly by?: string;
  readonly reported?: boolean;
  readonly next?: string;
  readonly format?: string;
  readonly out?: string;
}

/** Tells who is to be called; or notes that somebody reported, or when the next talk is. */
export async function followUpCommand(id: string | undefined, options: FollowUpCommandOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["table", "html", "json"], options.format ?? "table", shell);
  const within = countOf("--within", options.within ?? "14", shell);
  await checkWritable(options.out, shell);
  const setting = openFolder(options, shell);
  if (id !== undefined) return note(id, options, setting, shell);
  const { asOf, disk, words } = setting;
  const { registers, items } = await inFolder(
    setting,
    readOffice(disk, (state) => {
      tellNotices(state.notices, setting, shell);
      const read = readRegisters(state);
      return { registers: read, items: dueItems(read, state.entries, { asOf, within }) };
    }),
  );
  const rows = items.map((item) => rowOf(item, registers, setting));
  const title = words.due.title(longDate(asOf, shell.locale), within);
  const text =
    format === "json"
      ? `${JSON.stringify(items, null, 2)}\n`
      : format === "html"
        ? page(title, rows, setting, shell)
        : table(title, rows, setting, shell);
  await writeResult([text], options.out, shell);
  return exitCodes.done;
}

interface DueRow {
  readonly on: IsoDate;
  readonly isLate: boolean;
  readonly who: string;
  readonly what: string;
  readonly phone: string;
}

function rowOf(
  { kind, on, candidate, vacancy, referral, what, days }: DueItem,
  registers: Registers,
  { asOf, words }: OfficeSetting,
): DueRow {
  const person = candidate === undefined ? undefined : registers.candidates.get(candidate);
  const post = vacancy === undefined ? undefined : registers.vacancies.get(vacancy);
  const named = [person && `${person.name ?? ""} (${person.id})`.trim(), post && `${post.title} (${post.id})`].filter(
    (part) => part !== undefined,
  );
  const detail = [
    words.due.kinds[kind],
    what,
    days === undefined ? undefined : words.due.days(days),
    referral === undefined ? undefined : words.due.referral(referral),
  ];
  return {
    on,
    isLate: on < asOf,
    who: printable(named.join(" → ") || candidate || vacancy || ""),
    what: printable(detail.filter((part) => part !== undefined).join(" · ")),
    phone: candidate === undefined ? "" : (registers.contacts.get(candidate)?.phone ?? ""),
  };
}

/** As wide as the longest day and its mark. */
const DAY_WIDTH = 20;

function table(title: string, rows: readonly DueRow[], { words }: OfficeSetting, { stdout, locale }: Shell): string {
  const style = styleFor(stdout);
  const lines = [style("bold", title), ""];
  if (rows.length === 0) lines.push(words.due.none);
  for (const { on, isLate, who, what, phone } of rows) {
    const day = fill(`${longDate(on, locale)}${isLate ? " !" : ""}`, DAY_WIDTH);
    const [first = "", ...rest] = wrap([who, phone].filter((part) => part !== "").join(" · "), pageWidth - DAY_WIDTH);
    lines.push(
      (isLate ? style("red", day) : day) + first,
      ...[...rest, ...wrap(what, pageWidth - DAY_WIDTH)].map((line) => " ".repeat(DAY_WIDTH) + line),
    );
  }
  if (rows.length > 0) lines.push("", words.due.legend);
  return `${lines.join("\n")}\n`;
}

function page(title: string, rows: readonly DueRow[], { words }: OfficeSetting, { locale }: Shell): string {
  const { date, who, what, phone, done } = words.due.columns;
  const columns: readonly PageColumn[] = [
    { title: date, kind: "short" },
    { title: who, kind: "head" },
    { title: what },
    { title: phone, kind: "short" },
    { title: done, kind: "short" },
  ];
  const body =
    rows.length === 0
      ? markup`<p>${words.due.none}</p>`
      : markup`${pageTable(
          columns,
          rows.map((row) => [`${longDate(row.on, locale)}${row.isLate ? " !" : ""}`, row.who, row.what, row.phone, "☐"]),
        )}<p>${words.due.legend}</p>
`;
  return plainPage(title, body, locale);
}

async function note(id: string, { by, reported, next }: FollowUpCommandOptions, setting: OfficeSetting, shell: Shell): Promise<ExitCode> {
  const { asOf, disk, words } = setting;
  const officer = redactIdentity(by?.trim() ?? "");
  if (officer === "") throw wrongUsage(words.needs("--by"));
  if (reported !== true && next === undefined) throw wrongUsage(words.needs("--reported / --next"));
  if (next !== undefined && !isDay(next)) throw wrongUsage(shell.say.usage.notADay("--next", JSON.stringify(next)));
  const personIn = (candidates: Registers["candidates"]): Candidate => {
    const person = candidates.get(id);
    if (!person) throw wrongUsage(words.noSuchId(JSON.stringify(id)));
    return person;
  };
  if (reported === true)
    await inFolder(
      setting,
      changeOffice(disk, asOf, (state) => {
        const candidates = new Map(readRegister(state, "candidates"));
        const person = personIn(candidates);
        candidates.set(id, { ...person, registration: { ...person.registration, lastReportedAt: asOf } });
        return {
          event: { kind: "report", candidate: id, by: officer },
          files: new Map([[registerFile("candidates"), registerBytes(candidates)]]),
        };
      }),
    );
  if (next !== undefined)
    await inFolder(
      setting,
      changeOffice(disk, asOf, (state) => {
        personIn(readRegister(state, "candidates"));
        return { event: { kind: "session", candidate: id, by: officer, next } };
      }),
    );
  const noted = [
    ...(reported === true ? [words.due.reported(id)] : []),
    ...(next === undefined ? [] : [words.due.agreed(id, longDate(next, shell.locale))]),
  ];
  shell.stdout.write(noted.map((line) => `${line}\n`).join(""));
  return exitCodes.done;
}

function isDay(text: string): boolean {
  try {
    return text === addDays(text, 0);
  } catch {
    return false;
  }
}
