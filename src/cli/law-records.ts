import {
  checkRecord,
  demographicsSchema,
  isAtLeast,
  type Candidate,
  type DataIssue,
  type Demographics,
  type IsoDate,
  type Vacancy,
} from "../model/index.js";
import { readRecords } from "../io/index.js";
import {
  deriveFacts,
  type Case,
  type DeriveOptions,
  type DuplicateGroup,
  type OccupationReader,
  type OccupationReading,
} from "../packs/indonesia/index.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { lawWordsIn } from "./law-words.js";
import { openRecords } from "./read-file.js";
import { readIntake } from "./read-intake.js";
import type { Shell } from "./shell.js";
import { titleReader } from "./title-reader.js";

/** Vacancies of files, with what provisions ask beside them. */
export interface LawVacancies {
  readonly vacancies: readonly LawVacancy[];
  readonly issues: readonly DataIssue[];
}

/** A vacancy, and what is derived from it. */
export interface LawVacancy {
  readonly vacancy: Vacancy;
  /** Name of the file or sheet. */
  readonly file: string;
  readonly reading: OccupationReading;
  readonly derived: Readonly<Record<string, unknown>>;
}

/** Candidates of a file, each with the door to his or her age. */
export interface LawCandidates {
  readonly candidates: readonly LawCandidate[];
  readonly issues: readonly DataIssue[];
}

export interface LawCandidate {
  readonly candidate: Candidate;
  readonly isAtLeast: NonNullable<Case["isAtLeast"]>;
  readonly hasBirthDate: boolean;
}

/** Reads vacancies of spreadsheets or records; of several that look alike the later ones are told to repeat the first. @throws Stop as `readIntake`. */
export async function readLawVacancies(
  files: readonly string[],
  mapping: string | undefined,
  asOf: IsoDate,
  shell: Shell,
  tables: Pick<DeriveOptions, "wageFloors" | "destinations"> = {},
): Promise<LawVacancies> {
  const words = lawWordsIn(shell.locale).vacancies;
  const occupations = titleReader();
  const vacancies: LawVacancy[] = [];
  const issues: DataIssue[] = [];
  for (const file of files) {
    const intakes = await readIntake(file, { side: "vacancy", mapping }, shell);
    for (const intake of intakes) {
      for (const issue of intake.issues) issues.push(issue);
      const read = lawVacancyReader({ asOf, occupations, ...tables, duplicates: intake.duplicates });
      for (const vacancy of intake.vacancies) vacancies.push(read(vacancy, intake.name));
    }
    if (intakes.every((intake) => intake.vacancies.length === 0) && issues.every(({ severity }) => severity !== "error"))
      throw new Stop(exitCodes.badData, words.noVacancies(file));
  }
  return { vacancies, issues };
}

/** What facts are derived from, beside each vacancy. */
export interface LawVacancyOptions extends Pick<DeriveOptions, "asOf" | "wageFloors" | "destinations"> {
  readonly occupations: OccupationReader;
  readonly duplicates: readonly DuplicateGroup[];
}

/** Prepares to derive what provisions ask of vacancies; of those that look alike the later ones repeat the first. */
export function lawVacancyReader({ duplicates, occupations, ...given }: LawVacancyOptions): (vacancy: Vacancy, file: string) => LawVacancy {
  const repeated = new Map(duplicates.flatMap(({ records: [first, ...rest] }) => rest.map((id) => [id, first] as const)));
  return (vacancy, file) => ({
    ...{ vacancy, file, reading: occupations.read(vacancy.title) },
    derived: deriveFacts(vacancy, { ...given, occupations, duplicateOf: repeated.get(vacancy.id) }),
  });
}

/** Reads candidates of a spreadsheet or of records; birth dates are in the spreadsheet, or in a file of demographics beside the records. */
export async function readLawCandidates(
  { candidates: file, candidatesMapping, demographics: more }: LawCandidateOptions,
  shell: Shell,
): Promise<LawCandidates> {
  const intakes = await readIntake(file, { side: "candidate", mapping: candidatesMapping }, shell);
  const issues = intakes.flatMap((intake) => intake.issues);
  const known = new Map<string, Demographics>(
    intakes.flatMap(({ demographics }) => demographics.map((one) => [one.candidate, one] as const)),
  );
  if (more !== undefined) for (const one of await readDemographics(more, issues, shell)) known.set(one.candidate, one);
  const candidates = intakes.flatMap((intake) => intake.candidates.map((candidate) => lawCandidateOf(candidate, known.get(candidate.id))));
  return { candidates, issues };
}

/** A candidate with the door to his or her age: the birth date itself stays behind it. */
export function lawCandidateOf(candidate: Candidate, demographics: Demographics | undefined): LawCandidate {
  return {
    candidate,
    isAtLeast: (years, on) => isAtLeast(demographics, years, on),
    hasBirthDate: demographics?.birthDate !== undefined,
  };
}

/** Where candidates are read from. */
export interface LawCandidateOptions {
  readonly candidates: string;
  readonly candidatesMapping?: string | undefined;
  readonly demographics?: string | undefined;
}

/** What was received is protected: no issue repeats it. */
async function readDemographics(file: string, issues: DataIssue[], shell: Shell): Promise<readonly Demographics[]> {
  const records = await openRecords(file, shell);
  const { format, name } = records;
  const found: Demographics[] = [];
  const conceal = (issue: DataIssue): void => {
    issues.push({ ...issue, received: "another value (not shown)" });
  };
  let position = 0;
  for await (const raw of readRecords(records.bytes(), { kind: "demographics", format, source: name, onIssue: conceal })) {
    position++;
    const checked = checkRecord(demographicsSchema, raw, { kind: "demographics", position: `#${String(position)}`, source: name });
    checked.issues.forEach(conceal);
    if (checked.record) found.push(checked.record);
  }
  return found;
}
