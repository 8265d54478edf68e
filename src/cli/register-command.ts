import { localize, longDate, type DataIssue } from "../model/index.js";
import { createLabelIndex } from "../linking/index.js";
import type { Side } from "../market/index.js";
import { changeOffice, readOffice } from "../office/index.js";
import {
  candidateHeaders,
  findDuplicateCandidates,
  findDuplicateVacancies,
  vacancyHeaders,
  type CodeScheme,
  type DuplicateGroup,
} from "../packs/indonesia/index.js";
import { oneOf } from "./check-options.js";
import { printable } from "./display-width.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { inFolder, openFolder, ownFile, ownTaxonomy, tellNotices, type OfficeOptions, type OfficeSetting } from "./office-folder.js";
import { readWhole } from "./read-file.js";
import { readIntake, type Intake } from "./read-intake.js";
import { readRegisters, takeRows, type TakenRows } from "./take-rows.js";
import { openTaxonomy } from "./read-taxonomy-file.js";
import { styleFor, type Shell } from "./shell.js";
import { hang, pageWidth, wrap } from "./wrap.js";
import { writeResult } from "./write-result.js";

/** Options of `pengantar daftar`, as the shell gave them. */
export interface RegisterCommandOptions extends OfficeOptions {
  readonly for?: string;
  readonly mapping?: string;
  readonly placeScheme?: string;
  /** Becomes the folder's own. */
  readonly taxonomy?: string;
  readonly verbose?: boolean;
  /** Lists every number with its name. */
  readonly all?: boolean;
}

/** Takes files into the registers, and tells what is missing, doubtful or perhaps there twice; nothing is merged by itself. */
export async function registerCommand(files: readonly string[], options: RegisterCommandOptions, shell: Shell): Promise<ExitCode> {
  const side = options.for === undefined ? undefined : oneOf("--for", ["candidates", "vacancies"], options.for, shell);
  const schemes = ["kemendagri", "bps"] as const satisfies readonly CodeScheme[];
  const placeScheme = options.placeScheme === undefined ? undefined : oneOf("--place-scheme", schemes, options.placeScheme, shell);
  const setting = openFolder(options, shell);
  const { words, folder, disk, asOf } = setting;
  const taxonomyFile = options.mapping === undefined ? undefined : (options.taxonomy ?? ownFile(folder, ownTaxonomy));
  const taking = {
    side: side && (side === "candidates" ? ("candidate" as const) : ("vacancy" as const)),
    mapping: options.mapping,
    placeScheme,
    labels: taxonomyFile === undefined ? undefined : createLabelIndex(await openTaxonomy(taxonomyFile, shell)),
  };
  const intakes: Intake[] = [];
  // Everything is read before anything is written.
  for (const file of files) intakes.push(...(await readIntake(file, taking, shell)));
  const style = styleFor(shell.stdout);
  const lines = [...wrap(words.register.title(longDate(asOf, shell.locale), folder), pageWidth).map((line) => style("bold", line)), ""];
  if (options.taxonomy !== undefined) lines.push(...(await keepTaxonomy(options.taxonomy, setting, shell)), "");
  let hasErrors = false;
  for (const intake of intakes) {
    const taken = await inFolder(
      setting,
      changeOffice(disk, asOf, (state) => {
        if (intake === intakes[0]) tellNotices(state.notices, setting, shell);
        return takeRows(state, intake);
      }),
    );
    lines.push(...reportOf(intake, taken, options.verbose ?? false, setting, shell), "");
    hasErrors ||= taken.clashes.length > 0 || intake.issues.some(({ severity }) => severity === "error");
  }
  const { candidates, vacancies } = await inFolder(
    setting,
    readOffice(disk, (state) => {
      if (intakes.length === 0) tellNotices(state.notices, setting, shell);
      return readRegisters(state);
    }),
  );
  if (options.all === true) {
    for (const { id, name = "" } of candidates.values()) lines.push(...hang(`${id}  `, printable(name), pageWidth));
    for (const { id, title, employer } of vacancies.values())
      lines.push(...hang(`${id}  `, printable([title, employer?.name].filter(Boolean).join(", ")), pageWidth));
    lines.push("");
  }
  const [someone] = candidates.keys();
  if (candidates.size + vacancies.size === 0) lines.push(words.register.empty);
  else lines.push(words.register.held(candidates.size, vacancies.size));
  if (someone !== undefined && vacancies.size > 0) lines.push(words.register.next(someone));
  await writeResult([`${lines.join("\n")}\n`], undefined, shell);
  return hasErrors ? exitCodes.badData : exitCodes.done;
}

/** Lays a taxonomy into the folder, where every command finds it. @throws Stop where it cannot be used */
async function keepTaxonomy(file: string, setting: OfficeSetting, shell: Shell): Promise<string[]> {
  const { concepts } = await openTaxonomy(file, shell);
  const bytes = await readWhole(file, shell.say);
  const name = /\.json$/i.test(file) ? "taxonomy.json" : "taxonomy.snapshot";
  await inFolder(
    setting,
    changeOffice(setting.disk, setting.asOf, () => ({ event: { kind: "setting", what: "taxonomy" }, files: new Map([[name, bytes]]) })),
  );
  return [setting.words.register.taxonomy(concepts.length)];
}

const FEW = 8;

function reportOf(intake: Intake, taken: TakenRows, verbose: boolean, { words }: OfficeSetting, { locale, stdout }: Shell): string[] {
  const style = styleFor(stdout);
  const say = words.register;
  const most = verbose ? Infinity : FEW;
  const refused = intake.issues.filter(({ severity, kind }) => severity === "error" && kind !== "file").length + taken.clashes.length;
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
  const duplicates = duplicatesIn(intake, taken).map(
    ({ reason, records }) => `${records.slice(0, 6).join(", ")}${records.length > 6 ? ", …" : ""}: ${say.reasons[reason]}`,
  );
  return [
    ...wrap(printable(say.file(intake.name, intake.side, intake.rowCount)), pageWidth).map((line) => style("bold", line)),
    ...indented(say.sum(taken.added.length, taken.changed.length, taken.unchanged.length, refused)),
    ...(taken.added.length === 0 ? [] : indented(say.numbers(taken.added[0]!, taken.added.at(-1)!))),
    ...(missing.length === 0 ? [] : indented(`${say.missing}: ${missing.join(", ")}`)),
    ...(intake.unread.length === 0 ? [] : indented(say.unread(intake.unread.join(", ")))),
    ...(taken.clashes.length === 0 ? [] : indented(say.clashes(taken.clashes.join(", ")))),
    ...list(say.duplicates(intake.side), duplicates),
    ...list(
      say.look,
      // A column that is not read stands in a line of its own.
      intake.issues
        .filter(({ path, kind, severity }) => kind !== "file" || severity === "error" || path === "")
        .map((issue) => issueWords(issue, intake.side, words, locale)),
    ),
  ];
}

/** Groups that the file has in itself, and those of its new rows with what was there before. */
function duplicatesIn(intake: Intake, { registers, added, idOf }: TakenRows): readonly DuplicateGroup[] {
  const isNew = new Set(added);
  const whole =
    intake.side === "candidate"
      ? findDuplicateCandidates([...registers.candidates.values()], {
          contacts: [...registers.contacts.values()],
          demographics: [...registers.demographics.values()],
        })
      : findDuplicateVacancies([...registers.vacancies.values()]);
  const within = intake.duplicates
    .filter(({ reason }) => reason === "identityNumber")
    .map(({ reason, records }) => ({ reason, records: records.map(idOf) }));
  return [...within, ...whole.filter(({ records }) => records.some((id) => isNew.has(id)))];
}

/** Says an issue as a row, a column and what is wrong there; what is expected is told by the column's name. */
function issueWords(
  { severity, record, path, expected, received }: DataIssue,
  side: Side,
  { register }: OfficeSetting["words"],
  locale: "en" | "id",
): string {
  const labels = side === "candidate" ? candidateHeaders.rows : vacancyHeaders.rows;
  const label = labels.find(({ field }) => field === path.split(/[.[]/)[0])?.label;
  const line = /^(?:line |baris-)(\d+)$/.exec(record)?.[1];
  const where = line === undefined ? record : register.line(line);
  const column = label ? localize(label, locale, path) : path;
  const heard = received
    .replace(", ambiguous:", `, ${register.ambiguous}:`)
    .replace(/, unknown$/, `, ${register.unknown}`)
    .replace("another text (not shown)", register.notShown);
  const what = severity === "error" ? `${register.refused}: ${expected}; ${heard}` : `${heard}: ${register.unclear}`;
  return [where, column, what].filter((part) => part !== "").join(" · ");
}
