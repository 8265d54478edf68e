import { longDate, type Locale } from "../model/index.js";
import { fillStart, printable } from "./display-width.js";
import {
  basisText,
  decisionMarks,
  decisions,
  groupByRemedy,
  groupLines,
  messageOf,
  partUnknown,
  questionText,
  type LawFinding,
} from "./law-finding.js";
import { lawWordsIn } from "./law-words.js";
import type { Style } from "./shell.js";
import { gravity, type CheckedVacancy, type VacancyCheck } from "./checked-vacancy.js";
import { hang, pageWidth, wrap } from "./wrap.js";

/** Of vacancies with findings, so many are shown where not all are asked for. */
const FEW = 10;

/** Writes what was found for a terminal: sums, the vacancies one by one, and the legal basis of each rule once. */
export function vacancyCheckTable({ asOf, vacancies }: VacancyCheck, verbose: boolean, style: Style, locale: Locale): readonly string[] {
  const words = lawWordsIn(locale);
  const say = words.vacancies;
  const found = vacancies.filter(({ findings }) => findings.length > 0);
  const shown = found.slice(0, verbose ? undefined : FEW);
  const rules = rulesOf(found);
  const answered = rulesOf(found.map((one) => ({ ...one, findings: partUnknown(one.findings).answered })));
  return [
    style("bold", say.title(longDate(asOf, locale))),
    ...wrap(sumText(vacancies, locale), pageWidth),
    ...(found.length === 0 ? [say.nothing] : ["", style("bold", say.most)]),
    ...answered.flatMap(({ finding, count }) =>
      hang(
        `${fillStart(String(count), 6)} ${decisionMarks[finding.decision]} `,
        printable(`${messageOf(finding, locale)} [${finding.provision}]`),
        pageWidth,
      ),
    ),
    ...shown.flatMap((one) => ["", ...vacancyLines(one, style, locale)]),
    ...(found.length > shown.length ? ["", ...wrap(say.more(found.length - shown.length), pageWidth)] : []),
    ...(rules.length === 0 ? [] : ["", style("bold", say.rules)]),
    ...rules.flatMap(({ finding }) => hang("  ", printable(`${finding.provision}: ${basisText(finding, locale)}`), pageWidth)),
    "",
    ...words.legend.flatMap((line) => wrap(line, pageWidth)).map((line) => style("dim", line)),
  ];
}

/** Says how many vacancies have which decision as their gravest. */
export function sumText(vacancies: readonly CheckedVacancy[], locale: Locale): string {
  const say = lawWordsIn(locale).vacancies;
  const parts = decisions.flatMap((decision, place) => {
    const count = vacancies.filter((one) => gravity(one) === place).length;
    if (count === 0) return [];
    return [decision === "pass" ? say.clean(count) : say.worst(decision, count)];
  });
  return say.sum(vacancies.length, parts.join(", "));
}

/** Each rule that something was found by, with the number of vacancies, the most frequent first. */
export function rulesOf(found: readonly CheckedVacancy[]): readonly { readonly finding: LawFinding; readonly count: number }[] {
  const byRule = new Map<string, { finding: LawFinding; count: number }>();
  for (const finding of found.flatMap(({ findings }) => findings)) {
    const before = byRule.get(finding.provision);
    // Of one rule some findings stop and others ask: the gravest stands for all.
    const graver = before !== undefined && decisions.indexOf(before.finding.decision) <= decisions.indexOf(finding.decision);
    byRule.set(finding.provision, { finding: graver ? before.finding : finding, count: (before?.count ?? 0) + 1 });
  }
  return [...byRule.values()].sort((a, b) => b.count - a.count);
}

function vacancyLines({ vacancy, findings, reading }: CheckedVacancy, style: Style, locale: Locale): readonly string[] {
  const head = [vacancy.title, vacancy.employer?.name].filter((text) => text !== undefined).join(", ");
  const { answered, question } = partUnknown(findings);
  return [
    ...wrap(printable(`${head} (${vacancy.id})`), pageWidth).map((line) => style("bold", line)),
    ...hang("    ", printable(groupText(reading, locale)), pageWidth).map((line) => style("dim", line)),
    ...groupByRemedy(answered).flatMap((group) => groupLines(group, locale, style)),
    ...(question === undefined ? [] : hang(`  ${decisionMarks.verify} `, printable(questionText(question, locale)), pageWidth)),
  ];
}

/** Says the group of the occupation, or that it is not sure. */
export function groupText({ group, nearest }: CheckedVacancy["reading"], locale: Locale): string {
  const say = lawWordsIn(locale).vacancies;
  return group === undefined ? say.noGroup(nearest.join(", ")) : say.group(group);
}
