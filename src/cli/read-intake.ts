import {
  candidateSchema,
  checkRecord,
  contentHash,
  vacancySchema,
  type Candidate,
  type DataIssue,
  type Demographics,
  type Vacancy,
} from "../model/index.js";
import type { LabelIndex } from "../linking/index.js";
import type { Side } from "../market/index.js";
import { createPlaces } from "../geo/index.js";
import { readRecords, type Mapping, type Sheet } from "../io/index.js";
import {
  importCandidates,
  importVacancies,
  placeDefinitions,
  redactIdentity,
  type CodeScheme,
  type Contact,
  type DuplicateGroup,
  type ImportedCandidates,
  type ImportedVacancies,
  type MissingField,
} from "../packs/indonesia/index.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { issueText } from "./issue-text.js";
import { openRecords, readWhole } from "./read-file.js";
import { readMapping } from "./read-mapping.js";
import { readSheets } from "./read-sheets.js";
import type { Shell } from "./shell.js";

/** What a file brings into an office's registers. */
export interface Intake {
  /** Name for the reader: that of the file or sheet. */
  readonly name: string;
  /** SHA-256 of the file. */
  readonly source: string;
  readonly side: Side;
  readonly rowCount: number;
  readonly candidates: readonly Candidate[];
  readonly vacancies: readonly Vacancy[];
  readonly contacts: readonly Contact[];
  readonly demographics: readonly Demographics[];
  readonly issues: readonly DataIssue[];
  readonly missing: readonly MissingField[];
  readonly duplicates: readonly DuplicateGroup[];
  /** Headers of columns that are not read. */
  readonly unread: readonly string[];
}

/** How a file is taken in. */
export interface IntakeOptions {
  /** @defaultValue told by the columns */
  readonly side?: Side | undefined;
  /** A mapping file, for the records of other systems. */
  readonly mapping?: string | undefined;
  readonly placeScheme?: CodeScheme | undefined;
  /** Links the words of records that come through a mapping. */
  readonly labels?: LabelIndex | undefined;
}

/** Rows without a number of their own are called by their line, until the register gives them one. */
export const rowPrefix = "baris-";

/** Reads a spreadsheet (.xlsx, .csv, .tsv), or records (.jsonl, .json). @throws Stop where a file cannot be read. */
export async function readIntake(file: string, options: IntakeOptions, shell: Shell): Promise<readonly Intake[]> {
  const isSheet = options.mapping === undefined && /\.(?:xlsx|csv|tsv|txt)$/i.test(file);
  return isSheet ? sheetsOf(file, options, shell) : [await recordsOf(file, options, shell)];
}

async function sheetsOf(file: string, options: IntakeOptions, { say }: Shell): Promise<readonly Intake[]> {
  const { side } = options;
  const source = contentHash(await readWhole(file, say));
  const { value: sheets, issues } = await readSheets(file, say);
  const taken = sheets.filter(({ rows }) => rows.length > 0).map((sheet) => ofSheet(sheet, source, options));
  // A workbook often has a sheet of notes beside its table.
  const tables = taken.filter(({ rowCount }) => rowCount > 0);
  const kept = tables.length > 0 ? tables : taken.slice(0, 1);
  // A file without a row is named like every other: an empty sheet, a broken workbook.
  if (kept.length === 0)
    return [{ ...nothing, ...empty, name: file, source, side: side ?? "candidate", issues: issuesOfEmpty(file, issues) }];
  return kept.map((intake, index) => (index === 0 ? { ...intake, issues: [...issues, ...intake.issues] } : intake));
}

function ofSheet(sheet: Sheet, source: string, { side, placeScheme }: IntakeOptions): Intake {
  const importing = { idPrefix: rowPrefix, placeScheme };
  const common = ({ columns, rowCount, issues, missing, duplicates }: ImportedCandidates | ImportedVacancies): CommonIntake => {
    const unread = columns.flatMap(({ field, header }) => (field === undefined && header !== undefined ? [header] : []));
    return { name: sheet.name, source, rowCount, issues, missing, duplicates, unread };
  };
  if ((side ?? sideOf(sheet)) === "vacancy") {
    const imported = importVacancies(sheet, importing);
    return { ...nothing, ...common(imported), side: "vacancy", vacancies: imported.vacancies };
  }
  const imported = importCandidates(sheet, importing);
  const { candidates, contacts, demographics } = imported;
  return { ...nothing, ...common(imported), side: "candidate", candidates, contacts, demographics };
}

type CommonIntake = Omit<Intake, "side" | keyof typeof nothing>;

const nothing = {
  candidates: [] as readonly Candidate[],
  vacancies: [] as readonly Vacancy[],
  contacts: [] as readonly Contact[],
  demographics: [] as readonly Demographics[],
};

const empty = { rowCount: 0, missing: [], duplicates: [], unread: [] } as const;

function issuesOfEmpty(file: string, issues: readonly DataIssue[]): readonly DataIssue[] {
  if (issues.some(({ severity }) => severity === "error")) return issues;
  return [
    ...issues,
    { severity: "error", kind: "file", record: "file", path: "", expected: "a table with rows", received: "an empty file", source: file },
  ];
}

/** Jobseekers or vacancies: whichever knows more of the columns. */
function sideOf(sheet: Sheet): Side {
  const top = { ...sheet, rows: sheet.rows.slice(0, 31) };
  const known = ({ columns }: ImportedCandidates | ImportedVacancies): number => columns.filter(({ field }) => field !== undefined).length;
  return known(importVacancies(top)) > known(importCandidates(top)) ? "vacancy" : "candidate";
}

/** Records as the library has them, or of another system through a mapping file; the protected has no place in them. */
async function recordsOf(file: string, { side, mapping: mappingFile, labels }: IntakeOptions, shell: Shell): Promise<Intake> {
  const opened = await openRecords(file, shell);
  const { format, name } = opened;
  const issues: DataIssue[] = [];
  const onIssue = (issue: DataIssue): void => {
    issues.push(issue);
  };
  const mapping = mappingFile === undefined ? undefined : await mappingIn(mappingFile, onIssue, shell);
  const found: unknown[] = [];
  const resources = { places: createPlaces(placeDefinitions()).value, labels };
  const kind = side ?? (mapping?.target === "candidates" ? "candidate" : "vacancy");
  for await (const record of readRecords(opened.bytes(), { kind, format, source: name, mapping, resources, onIssue })) found.push(record);
  const its = side ?? (mapping ? kind : found.some((record) => Object.hasOwn(record as object, "title")) ? "vacancy" : "candidate");
  const records = its === "candidate" ? found.map(withoutIdentity) : found;
  const checked = <Item>(schema: Parameters<typeof checkRecord<Item>>[0]): readonly Item[] =>
    records.flatMap((record, index) => {
      const { record: sound, issues: raised } = checkRecord(schema, record, { kind: its, position: `#${String(index + 1)}`, source: name });
      raised.forEach(onIssue);
      return sound === undefined ? [] : [sound];
    });
  return {
    ...nothing,
    ...(its === "vacancy" ? { vacancies: checked(vacancySchema) } : { candidates: checked(candidateSchema) }),
    ...{ name, source: contentHash(await readWhole(file, shell.say)), side: its, rowCount: found.length },
    ...{ issues, missing: [], duplicates: [], unread: [] },
  };
}

/** Takes identity numbers out of a record, wherever they stand; one that is called by its own is called by its row. */
function withoutIdentity(record: unknown, index: number): unknown {
  const redacted = (value: unknown): unknown => {
    if (typeof value === "string") return redactIdentity(value);
    if (Array.isArray(value)) return value.map(redacted);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, redacted(part)]));
  };
  const { id } = record as { readonly id?: unknown };
  const isNumbered = typeof id === "string" && redactIdentity(id) === id;
  return { ...(redacted(record) as object), id: isNumbered ? id : `${rowPrefix}${String(index + 1)}` };
}

/** @throws Stop where the mapping cannot be used: without it, nothing can be read. */
async function mappingIn(file: string, onIssue: (issue: DataIssue) => void, shell: Shell): Promise<Mapping> {
  const { value, issues } = readMapping(await readWhole(file, shell.say), file);
  issues.forEach(onIssue);
  if (value) return value;
  throw new Stop(exitCodes.badData, issues.map((issue) => issueText(issue, shell.locale)).join("\n"));
}
