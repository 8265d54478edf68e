import type { IsoDate, Vacancy } from "../model/index.js";
import { conditionPaths, deriveFacts, derivePairFacts, type DestinationLimit, type Provision } from "../packs/indonesia/index.js";
import { asOfDay } from "./as-of-day.js";
import { oneOf } from "./check-options.js";
import { departurePage } from "./departure-page.js";
import { departureTable } from "./departure-table.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import { findingsOf, type LawFinding } from "./law-finding.js";
import { readLawCandidates, readLawVacancies, type LawCandidate } from "./law-records.js";
import { lawWordsIn } from "./law-words.js";
import { openDestinationLimits } from "./read-destination-limits-file.js";
import { openProvisions } from "./read-provisions-file.js";
import { reportIssues } from "./report-issues.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar siap-berangkat`, as the shell gave them. */
export interface DepartureCheckOptions {
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
  readonly provisions?: string;
  /** A file of caps of cost and floors of wage by destination, as the office has filled them in. */
  readonly destinations?: string;
  readonly asOf?: string;
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
  if (candidates === undefined) throw wrongUsage(say.needs("--candidates"));
  if (post !== undefined && vacancies === undefined) throw wrongUsage(say.needs("--vacancies"));
  const format = oneOf("--format", ["table", "json", "html"], options.format ?? "table", shell);
  const asOf = asOfDay(options.asOf, shell);
  await checkWritable(options.out, shell);

  const provisions = await openProvisions(options.provisions, shell);
  const { candidatesMapping, demographics } = options;
  const known = await readLawCandidates({ candidates, candidatesMapping, demographics }, shell);
  const limits = options.destinations === undefined ? undefined : await openDestinationLimits(options.destinations, shell);
  const goal =
    post === undefined ? destination(options, asOf, shell, limits) : await vacancyOf(post, vacancies!, options, asOf, shell, limits);
  const ofData = reportIssues({ issues: [...known.issues, ...goal.issues], unlinked: [] }, options.verbose ?? false, shell);
  const found = known.candidates.find(({ candidate }) => candidate.id === person);
  if (found === undefined) throw new Stop(exitCodes.badData, say.noSuch(person, candidates));

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
  destinations: readonly DestinationLimit[] | undefined,
): Goal {
  const say = lawWordsIn(shell.locale).departure;
  if (!/^[A-Za-z]{2}$/.test(country)) throw wrongUsage(say.badCountry(JSON.stringify(country)));
  const type = employerType === undefined ? undefined : oneOf("--employer-type", ["company", "individual"], employerType, shell);
  const vacancy: Vacancy = {
    ...{ id: country.toUpperCase(), title: "", channel: "overseas" },
    overseas: { country: country.toUpperCase(), scheme, employerType: type },
    occupation: occupation === undefined ? undefined : { concept: `kbji-2014:${occupation}` },
  };
  return { vacancy, derived: deriveFacts(vacancy, { asOf, destinations }), isDestination: true, issues: [] };
}

async function vacancyOf(
  id: string,
  file: string,
  { vacanciesMapping }: DepartureCheckOptions,
  asOf: IsoDate,
  shell: Shell,
  destinations: readonly DestinationLimit[] | undefined,
): Promise<Goal> {
  const say = lawWordsIn(shell.locale).departure;
  const { vacancies, issues } = await readLawVacancies([file], vacanciesMapping, asOf, shell, { destinations });
  const found = vacancies.find(({ vacancy }) => vacancy.id === id);
  if (found === undefined) throw new Stop(exitCodes.badData, say.noSuch(id, file));
  if (found.vacancy.channel !== "overseas") throw new Stop(exitCodes.badData, say.notOverseas(id));
  return { ...found, isDestination: false, issues };
}

function jsonOf({ asOf, candidate, vacancy, isDestination, stages }: DepartureCheck): unknown {
  const { id, title, overseas, startDate } = vacancy;
  return { asOf, candidate: candidate.id, vacancy: isDestination ? undefined : { id, title, startDate }, overseas, stages };
}
