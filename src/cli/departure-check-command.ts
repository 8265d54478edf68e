import { existsSync } from "node:fs";
import type { IsoDate, Vacancy } from "../model/index.js";
import { conditionPaths, deriveFacts, derivePairFacts, type Provision } from "../packs/indonesia/index.js";
import { asOfDay } from "./as-of-day.js";
import { oneOf } from "./check-options.js";
import { departurePage } from "./departure-page.js";
import { departureTable } from "./departure-table.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { findingsOf, type LawFinding } from "./law-finding.js";
import { openLaw, type Law, type LawFiles } from "./law-files.js";
import { readLawCandidates, readLawVacancies, type LawCandidate, type LawVacancies } from "./law-records.js";
import { readLawRegisters } from "./law-registers.js";
import { lawWordsIn } from "./law-words.js";
import type { OfficeOptions } from "./office-folder.js";
import { reportIssues } from "./report-issues.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar siap-berangkat`, as the shell gave them. */
export interface DepartureCheckOptions extends OfficeOptions, LawFiles {
  /** @defaultValue the folder's register, as for vacancies */
  readonly candidates?: string;
  readonly candidatesMapping?: string;
  readonly vacancies?: string;
  readonly vacanciesMapping?: string;
  readonly demographics?: string;
  /** A destination, where there is no vacancy yet. */
  readonly country?: string;
  readonly scheme?: string;
  readonly employerType?: string;
  readonly occupation?: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** What holds for a person and a vacancy abroad, stage by stage. */
export interface DepartureCheck {
  readonly asOf: IsoDate;
  readonly candidate: LawCandidate["candidate"];
  readonly hasBirthDate: boolean;
  readonly vacancy: Vacancy;
  /** Whether there is only a destination, and no vacancy. */
  readonly isDestination: boolean;
  readonly stages: Readonly<Record<"publish" | "match" | "departure", readonly LawFinding[]>>;
}

/** Tells what stands between a person and a departure: destination and vacancy, the person, and the documents. */
export async function departureCheckCommand(ids: readonly string[], options: DepartureCheckOptions, shell: Shell): Promise<ExitCode> {
  const { locale, stdout } = shell;
  const say = lawWordsIn(locale).departure;
  const [person, post] = ids;
  if (person === undefined || (post === undefined) === (options.country === undefined)) throw wrongUsage(say.needsPerson);
  const { candidates, vacancies } = options;
  const folder = options.folder ?? "kantor";
  const needsFolder = candidates === undefined || (post !== undefined && vacancies === undefined);
  if (needsFolder && !existsSync(folder)) throw wrongUsage(say.needsSource(folder));
  checkCompanions(options, shell);
  const format = oneOf("--format", ["table", "json", "html"], options.format ?? "table", shell);
  const asOf = asOfDay(options.asOf, shell);
  await checkWritable(options.out, shell);

  const { provisions, tables } = await openLaw(options, shell);
  const registers = needsFolder ? await readLawRegisters(options, { asOf, ...tables }, shell) : undefined;
  const { candidatesMapping, demographics } = options;
  const known =
    candidates === undefined
      ? { candidates: registers!.candidates, issues: [] }
      : await readLawCandidates({ candidates, candidatesMapping, demographics }, shell);
  const posts = async (): Promise<LawVacancies> =>
    vacancies === undefined
      ? { vacancies: registers!.vacancies, issues: [] }
      : readLawVacancies([vacancies], options.vacanciesMapping, asOf, shell, tables);
  const goal = post === undefined ? destination(options, asOf, shell, tables) : vacancyOf(post, vacancies ?? folder, await posts(), shell);
  const ofData = reportIssues({ issues: [...known.issues, ...goal.issues], unlinked: [] }, options.verbose ?? false, shell);
  const found = known.candidates.find(({ candidate }) => candidate.id === person);
  if (found === undefined) throw new Stop(exitCodes.badData, say.noSuch(person, candidates ?? folder));

  const { candidate, isAtLeast, hasBirthDate } = found;
  const records = { candidate, vacancy: goal.vacancy, derived: { ...goal.derived, ...derivePairFacts(candidate, goal.vacancy, { asOf }) } };
  const judged = (stage: "publish" | "match" | "departure"): readonly LawFinding[] =>
    findingsOf(
      provisions.filter((one) => stage !== "publish" || isAsked(one, goal.isDestination)),
      { records, asOf, stage, isAtLeast },
      locale,
    );
  const check: DepartureCheck = {
    ...{ asOf, candidate, hasBirthDate, vacancy: goal.vacancy, isDestination: goal.isDestination },
    stages: { publish: judged("publish"), match: judged("match"), departure: judged("departure") },
  };
  const style = options.out === undefined ? styleFor(stdout) : plain;
  const text =
    format === "json"
      ? `${JSON.stringify(jsonOf(check), null, 2)}\n`
      : format === "html"
        ? departurePage(check, locale)
        : `${departureTable(check, style, locale).join("\n")}\n`;
  await writeResult([text], options.out, shell);
  const blocks = Object.values(check.stages).some((findings) => findings.some(({ decision }) => decision === "block"));
  return blocks ? exitCodes.badData : ofData;
}

/** What is about a file is of no use to a register. */
function checkCompanions(
  { candidates, candidatesMapping, demographics, vacancies, vacanciesMapping }: DepartureCheckOptions,
  shell: Shell,
): void {
  const companions = [
    ["--candidates-mapping", candidatesMapping, "--candidates", candidates],
    ["--demographics", demographics, "--candidates", candidates],
    ["--vacancies-mapping", vacanciesMapping, "--vacancies", vacancies],
  ] as const;
  for (const [option, value, needed, file] of companions)
    if (value !== undefined && file === undefined) throw wrongUsage(shell.say.usage.mappingAlone(option, needed));
}

interface Goal {
  readonly vacancy: Vacancy;
  readonly derived: Readonly<Record<string, unknown>>;
  readonly isDestination: boolean;
  readonly issues: Parameters<typeof reportIssues>[0]["issues"];
}

/** Of a destination without a vacancy only what is asked of destinations: the advert's own words are not there yet. */
function isAsked({ when, must }: Provision, isDestination: boolean): boolean {
  const paths = [...(when === undefined ? [] : conditionPaths(when)), ...conditionPaths(must)];
  return !isDestination || paths.some((path) => path.startsWith("vacancy.overseas.country"));
}

function destination(
  { country = "", scheme, employerType, occupation }: DepartureCheckOptions,
  asOf: IsoDate,
  shell: Shell,
  tables: Law["tables"],
): Goal {
  const say = lawWordsIn(shell.locale).departure;
  if (!/^[A-Za-z]{2}$/.test(country)) throw wrongUsage(say.badCountry(JSON.stringify(country)));
  const type = employerType === undefined ? undefined : oneOf("--employer-type", ["company", "individual"], employerType, shell);
  const vacancy: Vacancy = {
    ...{ id: country.toUpperCase(), title: "", channel: "overseas" },
    overseas: { country: country.toUpperCase(), scheme, employerType: type },
    occupation: occupation === undefined ? undefined : { concept: `kbji-2014:${occupation}` },
  };
  return { vacancy, derived: deriveFacts(vacancy, { asOf, ...tables }), isDestination: true, issues: [] };
}

function vacancyOf(id: string, source: string, { vacancies, issues }: LawVacancies, { locale }: Shell): Goal {
  const say = lawWordsIn(locale).departure;
  const found = vacancies.find(({ vacancy }) => vacancy.id === id);
  if (found === undefined) throw new Stop(exitCodes.badData, say.noSuch(id, source));
  if (found.vacancy.channel !== "overseas") throw new Stop(exitCodes.badData, say.notOverseas(id));
  return { ...found, isDestination: false, issues };
}

function jsonOf({ asOf, candidate, vacancy, isDestination, stages }: DepartureCheck): unknown {
  const { id, title, overseas, startDate } = vacancy;
  return { asOf, candidate: candidate.id, vacancy: isDestination ? undefined : { id, title, startDate }, overseas, stages };
}
