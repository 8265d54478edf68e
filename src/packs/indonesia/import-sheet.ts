import {
  candidateSchema,
  checkRecord,
  demographicsSchema,
  vacancySchema,
  type Candidate,
  type DataIssue,
  type Demographics,
  type LocalizedText,
  type Vacancy,
} from "../../model/index.js";
import type { Sheet } from "../../io/index.js";
import { draftCandidate, type Contact } from "./draft-candidate.js";
import { draftVacancy } from "./draft-vacancy.js";
import { findDuplicateCandidates, findDuplicateVacancies, type DuplicateGroup } from "./find-duplicates.js";
import { findHeader, type SheetColumn } from "./find-header.js";
import { candidateHeaders, vacancyHeaders, type CandidateField, type HeaderAlias, type VacancyField } from "./header-aliases.js";
import { readRow, type RowReader } from "./row-reader.js";
import { resolvePlace, type PlaceResolver } from "./resolve-place.js";
import type { CodeScheme } from "./resolve-place-code.js";

/** How a sheet is taken in. */
export interface ImportOptions {
  /** Begins the ids of rows that have none, before the number of the row. @defaultValue `pk-` for jobseekers, `lw-` for vacancies */
  readonly idPrefix?: string | undefined;
  /** The list that the office's place codes are from. @defaultValue none: the name beside a code must prove it */
  readonly placeScheme?: CodeScheme | undefined;
  /** @defaultValue `resolvePlace` */
  readonly resolvePlace?: PlaceResolver | undefined;
}

/** How often a field is not said. */
export interface MissingField {
  readonly field: string;
  readonly label: LocalizedText;
  /** Records without it. */
  readonly count: number;
  /** Whether the sheet has a column for it at all. */
  readonly hasColumn: boolean;
}

/** What every import gives. */
interface Imported {
  /** Columns of the sheet, each with what it holds. */
  readonly columns: readonly SheetColumn<string>[];
  /** Rows below the header that hold something. */
  readonly rowCount: number;
  readonly issues: readonly DataIssue[];
  /** The most frequent first. */
  readonly missing: readonly MissingField[];
  readonly duplicates: readonly DuplicateGroup[];
}

/** A register of jobseekers, as records. */
export interface ImportedCandidates extends Imported {
  readonly candidates: readonly Candidate[];
  readonly demographics: readonly Demographics[];
  readonly contacts: readonly Contact[];
}

/** A list of vacancies, as records. */
export interface ImportedVacancies extends Imported {
  readonly vacancies: readonly Vacancy[];
}

/**
 * Takes in a register of jobseekers as an office keeps it: headers and words in Indonesian, decimal commas, dates in words, rupiah.
 *
 * Columns are found by their headers (`candidateHeaders`); what is not known is listed, never guessed. What is protected becomes demographics. An
 * identity number (NIK) is compared, to find who is there twice, and kept nowhere. Ids come from the column of codes, else from the registration
 * number, else from the row's number.
 */
export function importCandidates(sheet: Sheet, options: ImportOptions = {}): ImportedCandidates {
  const demographics: Demographics[] = [];
  const contacts: Contact[] = [];
  const identityNumbers = new Map<string, string>();
  const candidates: Candidate[] = [];
  const taken = takeRows(sheet, candidateHeaders.rows, "candidate", options, (row, ids, raise) => {
    const id = ids.take(row.text("id") ?? row.text("registrationNumber"), row.line);
    const draft = draftCandidate(row, id);
    const { record, issues } = checkRecord(candidateSchema, draft.candidate, {
      kind: "candidate",
      position: `line ${String(row.line)}`,
      source: sheet.name,
    });
    issues.forEach(raise);
    if (!record) return;
    candidates.push(record);
    if (draft.contact) contacts.push(draft.contact);
    const secret = row.secret("identityNumber")?.replace(/\D/g, "");
    if (secret?.length === 16) identityNumbers.set(id, secret);
    if (!draft.demographics) return;
    const checked = checkRecord(demographicsSchema, draft.demographics, {
      kind: "demographics",
      position: `line ${String(row.line)}`,
      source: sheet.name,
    });
    if (checked.record) demographics.push(checked.record);
    // What was received is protected: it is not repeated.
    for (const issue of checked.issues) raise({ ...issue, received: "another value (not shown)" });
  });
  const has = {
    place: "residence",
    education: "education",
    desiredOccupation: "desiredOccupations",
    skills: "skills",
    experience: "experience",
    desiredWage: "desiredWage",
    expiresAt: "registration",
    relocation: "willingToRelocate",
  } as const;
  return {
    ...taken,
    candidates,
    demographics,
    contacts,
    missing: missingIn(candidates, candidateHeaders.rows, taken.columns, has),
    duplicates: findDuplicateCandidates(candidates, { demographics, contacts, identityNumbers }),
  };
}

/** Takes in a list of vacancies as an office or a job board keeps it. See `importCandidates`. */
export function importVacancies(sheet: Sheet, options: ImportOptions = {}): ImportedVacancies {
  const vacancies: Vacancy[] = [];
  const taken = takeRows(sheet, vacancyHeaders.rows, "vacancy", options, (row, ids, raise) => {
    const draft = draftVacancy(row, ids.take(row.text("id"), row.line));
    const { record, issues } = checkRecord(vacancySchema, draft, {
      kind: "vacancy",
      position: `line ${String(row.line)}`,
      source: sheet.name,
    });
    issues.forEach(raise);
    if (record) vacancies.push(record);
  });
  const has = {
    employer: "employer",
    place: "locations",
    wage: "wage",
    hours: "hoursPerWeek",
    conditions: "conditions",
    openings: "openings",
    validThrough: "validThrough",
    education: "requirements",
    contract: "contract",
  } as const;
  return {
    ...taken,
    vacancies,
    missing: missingIn(vacancies, vacancyHeaders.rows, taken.columns, has),
    duplicates: findDuplicateVacancies(vacancies),
  };
}

/** Gives each row an id of its own. */
interface Ids {
  take(wanted: string | undefined, line: number): string;
}

function takeRows<Field extends CandidateField | VacancyField>(
  sheet: Sheet,
  aliases: readonly HeaderAlias<Field>[],
  kind: "candidate" | "vacancy",
  { idPrefix = kind === "candidate" ? "pk-" : "lw-", placeScheme, resolvePlace: resolver = resolvePlace }: ImportOptions,
  take: (row: RowReader<Field>, ids: Ids, raise: (issue: DataIssue) => void) => void,
): Pick<Imported, "columns" | "rowCount" | "issues"> {
  const { columns, rows, issues: found } = findHeader(sheet, aliases);
  const issues: DataIssue[] = [...found];
  const raise = (issue: DataIssue): void => {
    issues.push(issue);
  };
  const used = new Set<string>();
  const ids: Ids = {
    take(wanted, line) {
      const own = wanted === undefined || wanted.startsWith("[") ? undefined : wanted.slice(0, LONGEST_ID);
      const isTaken = own !== undefined && used.has(own);
      if (isTaken)
        raise({
          severity: "warning",
          kind,
          record: `line ${String(line)}`,
          path: "id",
          expected: "an id of its own",
          received: `${JSON.stringify(own)} again; the row's number is taken`,
          source: `${sheet.name}:${String(line)}`,
        });
      const id = own === undefined || isTaken ? `${idPrefix}${String(line)}` : own;
      used.add(id);
      return id;
    },
  };
  const named = rows.filter(({ cells }) => columns.some(({ field }, index) => field !== undefined && (cells[index] ?? null) !== null));
  for (const row of named)
    take(readRow(row, columns, { kind, source: sheet.name, resolvePlace: resolver, placeScheme, raise }), ids, raise);
  return { columns, rowCount: named.length, issues };
}

const LONGEST_ID = 100;

function missingIn<Field extends string>(
  records: readonly object[],
  aliases: readonly HeaderAlias<Field>[],
  columns: readonly SheetColumn<string>[],
  keys: Readonly<Partial<Record<Field, string>>>,
): readonly MissingField[] {
  const known = new Set(columns.map(({ field }) => field));
  return aliases
    .flatMap(({ field, label }) => {
      const key = keys[field];
      if (key === undefined) return [];
      const count = records.filter((record) => (record as Readonly<Record<string, unknown>>)[key] === undefined).length;
      return count === 0 ? [] : [{ field, label, count, hasColumn: known.has(field) }];
    })
    .sort((a, b) => b.count - a.count);
}
