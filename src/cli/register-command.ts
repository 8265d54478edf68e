import { longDate } from "../model/index.js";
import { createLabelIndex } from "../linking/index.js";
import { changeOffice, readOffice } from "../office/index.js";
import { findDuplicateCandidates, findDuplicateVacancies, type CodeScheme, type DuplicateGroup } from "../packs/indonesia/index.js";
import { oneOf } from "./check-options.js";
import { printable } from "./display-width.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { occupationFinder } from "./find-occupation.js";
import { inFolder, openFolder, ownFile, ownTaxonomy, tellNotices, type OfficeOptions, type OfficeSetting } from "./office-folder.js";
import { readWhole } from "./read-file.js";
import { readIntake, type Intake } from "./read-intake.js";
import { openTaxonomy } from "./read-taxonomy-file.js";
import { readTitles } from "./read-titles.js";
import { fileJson, fileLines, titleRows, type FileReport, type RegisterReport } from "./register-report.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { readRegisters, takeRows, type TakenRows } from "./take-rows.js";
import { hang, pageWidth, wrap } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

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
  /** @defaultValue as the file's name ends, else table */
  readonly format?: string;
  readonly out?: string;
}

/**
 * Takes files into the registers, and tells what is missing, doubtful or perhaps there twice, and what titles were read as; nothing is merged by itself,
 * and what a title does not tell is asked of a person.
 */
export async function registerCommand(files: readonly string[], options: RegisterCommandOptions, shell: Shell): Promise<ExitCode> {
  const { locale } = shell;
  const side = options.for === undefined ? undefined : oneOf("--for", ["candidates", "vacancies"], options.for, shell);
  const schemes = ["kemendagri", "bps"] as const satisfies readonly CodeScheme[];
  const placeScheme = options.placeScheme === undefined ? undefined : oneOf("--place-scheme", schemes, options.placeScheme, shell);
  const ending = /\.(json|csv)$/i.exec(options.out ?? "")?.[1]?.toLowerCase();
  const format = oneOf("--format", ["table", "json", "csv"], options.format ?? ending ?? "table", shell);
  await checkWritable(options.out, shell);
  const setting = openFolder(options, shell);
  const { words, folder, disk, asOf } = setting;
  const taxonomyFile = options.taxonomy ?? (files.length === 0 ? undefined : ownFile(folder, ownTaxonomy));
  const taxonomy = taxonomyFile === undefined ? undefined : await openTaxonomy(taxonomyFile, shell);
  const labels = taxonomy && createLabelIndex(taxonomy);
  const finder = occupationFinder({ taxonomy, labels }, locale);
  const taking = {
    side: side && (side === "candidates" ? ("candidate" as const) : ("vacancy" as const)),
    mapping: options.mapping,
    placeScheme,
    labels,
  };
  const intakes: Intake[] = [];
  // Everything is read before anything is written.
  for (const file of files) intakes.push(...(await readIntake(file, taking, shell)));
  const head: string[] = [];
  if (options.taxonomy !== undefined && taxonomy) {
    await keepTaxonomy(options.taxonomy, setting, shell);
    head.push(words.register.taxonomy(taxonomy.concepts.length), "");
  }
  const reports: FileReport[] = [];
  for (const intake of intakes) {
    const taken = await inFolder(
      setting,
      changeOffice(disk, asOf, (state) => {
        if (intake === intakes[0]) tellNotices(state.notices, setting, shell);
        return takeRows(state, intake);
      }),
    );
    reports.push({ intake, taken, titles: readTitles(recordsOf(intake, taken), finder), duplicates: duplicatesIn(intake, taken) });
  }
  const registers = await inFolder(
    setting,
    readOffice(disk, (state) => {
      if (intakes.length === 0) tellNotices(state.notices, setting, shell);
      return readRegisters(state);
    }),
  );
  const held = { candidates: registers.candidates.size, vacancies: registers.vacancies.size };
  const report: RegisterReport = { asOf, folder, files: reports, hasTaxonomy: taxonomy !== undefined, held };
  const style = options.out === undefined ? styleFor(shell.stdout) : plain;
  const table = (): string[] => {
    const lines = [
      ...wrap(words.register.title(longDate(asOf, locale), folder), pageWidth).map((line) => style("bold", line)),
      "",
      ...head,
    ];
    for (const one of reports) lines.push(...fileLines(one, words, { verbose: options.verbose ?? false, style, locale }), "");
    if (!report.hasTaxonomy && reports.some(({ titles: { read, open } }) => read.length + open.length > 0))
      lines.push(...wrap(words.register.noTaxonomy, pageWidth), "");
    if (options.all === true) {
      for (const { id, name = "" } of registers.candidates.values()) lines.push(...hang(`${id}  `, printable(name), pageWidth));
      for (const { id, title, employer } of registers.vacancies.values())
        lines.push(...hang(`${id}  `, printable([title, employer?.name].filter(Boolean).join(", ")), pageWidth));
      lines.push("");
    }
    const [someone] = registers.candidates.keys();
    if (held.candidates + held.vacancies === 0) lines.push(words.register.empty);
    else lines.push(words.register.held(held.candidates, held.vacancies));
    if (someone !== undefined && held.vacancies > 0) lines.push(words.register.next(someone));
    return lines;
  };
  await writeResult(
    format === "json"
      ? [`${JSON.stringify({ ...report, files: reports.map(fileJson) }, null, 2)}\n`]
      : format === "csv"
        ? titleRows(reports, words)
        : [`${table().join("\n")}\n`],
    options.out,
    shell,
  );
  const hasErrors = reports.some(
    ({ intake, taken }) => taken.clashes.length > 0 || intake.issues.some(({ severity }) => severity === "error"),
  );
  return hasErrors ? exitCodes.badData : exitCodes.done;
}

/** Lays a taxonomy into the folder, where every command finds it. */
async function keepTaxonomy(file: string, setting: OfficeSetting, shell: Shell): Promise<void> {
  const bytes = await readWhole(file, shell.say);
  const name = /\.json$/i.test(file) ? "taxonomy.json" : "taxonomy.snapshot";
  await inFolder(
    setting,
    changeOffice(setting.disk, setting.asOf, () => ({ event: { kind: "setting", what: "taxonomy" }, files: new Map([[name, bytes]]) })),
  );
}

/** The records of a file's rows as the register has them now. */
function recordsOf({ side }: Intake, { registers, added, changed, unchanged }: TakenRows): Parameters<typeof readTitles>[0] {
  const register = side === "candidate" ? registers.candidates : registers.vacancies;
  return [...added, ...changed, ...unchanged].flatMap((id) => register.get(id) ?? []);
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
