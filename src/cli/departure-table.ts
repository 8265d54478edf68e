import { localize, longDate, type Candidate, type Locale } from "../model/index.js";
import { overseasDocuments } from "../packs/indonesia/index.js";
import { countryName } from "./country-name.js";
import type { DepartureCheck } from "./departure-check-command.js";
import { fill, printable } from "./display-width.js";
import { basisText, byGravity, decisionMarks, groupBasis, groupByRemedy, groupLines, type LawFinding } from "./law-finding.js";
import { lawWordsIn } from "./law-words.js";
import type { Style } from "./shell.js";
import { hang, pageWidth, wrap } from "./wrap.js";

/** Writes the three stages for a terminal. */
export function departureTable(check: DepartureCheck, style: Style, locale: Locale): readonly string[] {
  const words = lawWordsIn(locale);
  const say = words.departure;
  const { stages, asOf } = check;
  const open = (findings: readonly LawFinding[]): readonly LawFinding[] =>
    byGravity(findings).filter(({ decision }) => decision !== "pass");
  const part = (stage: "publish" | "match"): readonly string[] => [
    "",
    style("bold", say.stages[stage]),
    ...groupByRemedy(open(stages[stage])).flatMap((group) => [
      ...groupLines(group, locale, style),
      ...hang("    ", printable(words.basis(groupBasis(group, locale))), pageWidth).map((line) => style("dim", line)),
    ]),
    ...passedLine(stages[stage], locale),
    ...(stages[stage].length === 0 ? hang("    ", say.noVacancy, pageWidth) : []),
  ];
  const rows = documentRows(check, locale);
  return [
    ...wrap(printable(say.title(personName(check.candidate), goalName(check, locale))), pageWidth).map((line) => style("bold", line)),
    say.asOf(longDate(asOf, locale)),
    ...wrap(verdict(check, locale), pageWidth).map((line) => style("bold", line)),
    ...part("publish"),
    ...part("match"),
    ...(check.hasBirthDate ? [] : hang("    ", say.noAge, pageWidth)),
    "",
    style("bold", say.stages.departure),
    `    ${fill(say.document, 44)} ${fill(say.state, 15)} ${say.until}`,
    ...rows.flatMap(({ mark, name, state, until }) => {
      const [first = "", ...rest] = wrap(name, 44);
      return [`  ${mark} ${fill(first, 44)} ${fill(state, 15)} ${until}`.trimEnd(), ...rest.map((line) => `    ${line}`)];
    }),
    ...hang("    ", words.basis(documentBasis(check, locale)), pageWidth).map((line) => style("dim", line)),
    "",
    ...words.legend.flatMap((line) => wrap(line, pageWidth)).map((line) => style("dim", line)),
  ];
}

/** The whole in a line: what stops, what is to verify, which documents are not ready. */
export function verdict({ stages }: DepartureCheck, locale: Locale): string {
  const say = lawWordsIn(locale).departure;
  const early = [...stages.publish, ...stages.match];
  const of = (findings: readonly LawFinding[], ...wanted: readonly string[]): number =>
    findings.filter(({ decision }) => wanted.includes(decision)).length;
  const [blocks, verifies] = [of([...early, ...stages.departure], "block"), of(early, "verify", "warn")];
  const documents = of(stages.departure, "verify", "warn");
  return blocks + verifies + documents === 0 ? say.ready : say.sum(blocks, verifies, documents);
}

/** A document of the checklist, as it is shown. */
export interface DocumentRow {
  readonly mark: string;
  readonly name: string;
  readonly state: string;
  readonly until: string;
}

/** The checklist: every document, with its state as it was told, and whether that is enough. */
export function documentRows({ stages, candidate }: DepartureCheck, locale: Locale): readonly DocumentRow[] {
  const say = lawWordsIn(locale).departure;
  return overseasDocuments.rows.map(({ type, name }) => {
    const held = (candidate.documents ?? []).find((document) => document.type === type);
    const finding = stages.departure.find(({ provision }) => provision === `akan.document.${type}`);
    const state = held?.status ?? (candidate.documents === undefined ? "unknown" : "missing");
    return {
      mark: decisionMarks[finding?.decision ?? "verify"],
      name: localize(name, locale, type),
      state: say.states[state] ?? state,
      until: held?.expires ?? "",
    };
  });
}

/** Where the checklist comes from, said once for all documents. */
export function documentBasis({ stages }: DepartureCheck, locale: Locale): string {
  const [first] = stages.departure;
  return first === undefined ? overseasDocuments.source.title : basisText(first, locale);
}

function passedLine(findings: readonly LawFinding[], locale: Locale): readonly string[] {
  const passed = findings.filter(({ decision }) => decision === "pass").length;
  return passed === 0 ? [] : [`  ${decisionMarks.pass} ${lawWordsIn(locale).departure.passed(passed)}`];
}

/** A person by name and number, where the record has a name. */
export function personName({ id, name }: Candidate): string {
  return name === undefined ? id : `${name} (${id})`;
}

/** A vacancy by title and number, or a destination by its country. */
export function goalName({ vacancy, isDestination }: DepartureCheck, locale: Locale): string {
  const country = countryName(vacancy.overseas?.country ?? "–", locale);
  return isDestination ? lawWordsIn(locale).departure.destination(country) : `${vacancy.title}, ${country} (${vacancy.id})`;
}
