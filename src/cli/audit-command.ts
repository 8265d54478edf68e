import { longDate } from "../model/index.js";
import { fileHash, lastWritten, logName, readOffice, type LogEntry, type OfficeState } from "../office/index.js";
import { oneOf } from "./check-options.js";
import { fill, printable } from "./display-width.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { markup } from "./markup.js";
import { inFolder, openFolder, tellNotices, type OfficeOptions, type OfficeSetting } from "./office-folder.js";
import { plainPage } from "./plain-page.js";
import { styleFor, type Shell } from "./shell.js";
import { pageWidth, wrap } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar audit`, as the shell gave them. */
export interface AuditCommandOptions extends OfficeOptions {
  /** A checksum of the log that was noted elsewhere: it must still be in the chain. */
  readonly seal?: string;
  readonly format?: string;
  readonly out?: string;
}

/** Proves the log, and lists it: all of it, or what concerns one person or vacancy, with the whole records of the lists, for whoever objects. */
export async function auditCommand(id: string | undefined, options: AuditCommandOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["table", "html", "json"], options.format ?? "table", shell);
  await checkWritable(options.out, shell);
  const setting = openFolder(options, shell);
  const report = await inFolder(
    setting,
    readOffice(setting.disk, (state) => {
      tellNotices(state.notices, setting, shell);
      return reportOf(state, id, options.seal);
    }),
  );
  const text =
    format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : format === "html"
        ? page(report, id, setting, shell)
        : table(report, id, setting, shell);
  await writeResult([text], options.out, shell);
  return report.flaws.length > 0 ? exitCodes.badData : exitCodes.done;
}

/** What an audit found. */
interface AuditReport {
  readonly entries: readonly LogEntry[];
  /** Records of lists and decisions, by their hash; of one person or vacancy alone. */
  readonly records: Readonly<Record<string, unknown>>;
  readonly checked: { readonly entries: number; readonly files: number };
  /** Checksum of the last entry: noted elsewhere, it proves later that nothing was cut off. */
  readonly seal: string;
  /** What is not as it was written, each by its file. */
  readonly flaws: readonly { readonly file: string; readonly kind: "log" | "missing" | "changed" | "sealNotFound" }[];
}

function reportOf({ entries, notices, read }: OfficeState, id: string | undefined, seal: string | undefined): AuditReport {
  const written = lastWritten(entries);
  const flaws: AuditReport["flaws"][number][] = notices.flatMap((notice) =>
    notice.kind === "log" ? [{ file: `${logName}:${String(notice.flaw.line)}`, kind: "log" as const }] : [],
  );
  for (const [file, hash] of written) {
    const bytes = read(file);
    if (!bytes) flaws.push({ file, kind: "missing" });
    else if (fileHash(bytes) !== hash) flaws.push({ file, kind: "changed" });
  }
  if (seal !== undefined && !entries.some(({ hash }) => hash.startsWith(seal.toLowerCase())))
    flaws.push({ file: logName, kind: "sealNotFound" });
  const recordsOf = (entry: LogEntry): readonly (readonly [string, unknown])[] =>
    Object.keys(entry.files).flatMap((file) => {
      const name = /^records\/([0-9a-f]+)\.json$/.exec(file)?.[1];
      const bytes = name === undefined ? undefined : read(file);
      return name === undefined || !bytes ? [] : [[name, parsed(bytes)] as const];
    });
  const referrals = new Set(entries.flatMap(({ event }) => (event.kind === "referral" && namesId(event, id) ? [event.number] : [])));
  const concerns = (entry: LogEntry): boolean => {
    if (id === undefined || namesId(entry.event, id)) return true;
    if (entry.event.kind === "outcome") return referrals.has(entry.event.referral);
    return recordsOf(entry).some(([, record]) => namesId(record, id));
  };
  const chosen = entries.filter(concerns);
  return {
    entries: chosen,
    records: id === undefined ? {} : Object.fromEntries(chosen.flatMap(recordsOf)),
    checked: { entries: entries.length, files: written.size },
    seal: entries.at(-1)?.hash ?? "",
    flaws,
  };
}

/** Whether an id stands anywhere in a value, as a value of its own. */
function namesId(value: unknown, id: string | undefined): boolean {
  if (value === id) return true;
  return typeof value === "object" && value !== null && Object.values(value).some((part) => namesId(part, id));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function table(
  { entries, checked, seal, flaws }: AuditReport,
  id: string | undefined,
  { words, folder }: OfficeSetting,
  { stdout }: Shell,
): string {
  const style = styleFor(stdout);
  const say = words.audit;
  const lines = [style("bold", say.title(folder, id)), ""];
  for (const { number, at, event } of entries) {
    const [first = "", ...rest] = wrap(printable(say.event(event)), pageWidth - 18);
    lines.push(fill(String(number), 6) + fill(at, 12) + first, ...rest.map((line) => " ".repeat(18) + line));
  }
  if (entries.length === 0) lines.push(say.empty);
  lines.push("", ...wrap(say.checked(checked.entries, checked.files), pageWidth));
  for (const { file, kind } of flaws) lines.push(...wrap(style("red", `! ${file}: ${say.flaws[kind]}`), pageWidth + 20));
  if (flaws.length === 0) lines.push(say.sound);
  if (seal !== "") lines.push(...wrap(say.seal, pageWidth), `  ${seal}`);
  return `${lines.join("\n")}\n`;
}

function page(
  { entries, checked, seal, flaws }: AuditReport,
  id: string | undefined,
  { words, folder, asOf }: OfficeSetting,
  { locale }: Shell,
): string {
  const say = words.audit;
  const [number, date, what] = say.columns;
  const body = markup`<p>${longDate(asOf, locale)}</p>
<table><thead><tr><th class="number">${number}</th><th>${date}</th><th>${what}</th></tr></thead>
<tbody>
${entries.map((entry) => markup`<tr><td class="number">${entry.number}</td><td class="short">${entry.at}</td><td>${printable(say.event(entry.event))}</td></tr>\n`)}</tbody></table>
<p>${say.checked(checked.entries, checked.files)} ${flaws.length === 0 ? say.sound : ""}</p>
${flaws.map(({ file, kind }) => markup`<p>! ${file}: ${say.flaws[kind]}</p>\n`)}<p>${say.seal} ${seal}</p>
<p>${say.human}</p>`;
  return plainPage(say.title(folder, id), body, locale);
}
