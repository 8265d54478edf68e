import { existsSync } from "node:fs";
import { asOfDay } from "./as-of-day.js";
import { oneOf } from "./check-options.js";
import { gravity, type CheckedVacancy, type VacancyCheck } from "./checked-vacancy.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { byGravity, decisions, findingsOf, type Decision } from "./law-finding.js";
import { openLaw, type LawFiles } from "./law-files.js";
import { readLawVacancies } from "./law-records.js";
import { readLawRegisters } from "./law-registers.js";
import { lawWordsIn } from "./law-words.js";
import type { OfficeOptions } from "./office-folder.js";
import { reportIssues } from "./report-issues.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { vacancyCheckPage } from "./vacancy-check-page.js";
import { vacancyCheckTable } from "./vacancy-check-table.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar periksa-lowongan`, as the shell gave them. */
export interface VacancyCheckOptions extends OfficeOptions, LawFiles {
  readonly mapping?: string;
  /** The mildest decision that ends with exit code 1. @defaultValue block */
  readonly failOn?: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** Checks vacancies of files, or those of the folder, against what must hold before an advert is shown: legal basis, and how to put it right. */
export async function vacancyCheckCommand(files: readonly string[], options: VacancyCheckOptions, shell: Shell): Promise<ExitCode> {
  const { locale, stdout } = shell;
  if (files.length === 0 && !existsSync(options.folder ?? "kantor")) throw wrongUsage(lawWordsIn(locale).vacancies.needsFile);
  if (files.length === 0 && options.mapping !== undefined)
    throw wrongUsage(shell.say.usage.mappingAlone("--mapping", locale === "id" ? "[berkas...]" : "[files...]"));
  const format = oneOf("--format", ["table", "json", "html"], options.format ?? "table", shell);
  const failOn = oneOf("--fail-on", ["block", "verify", "warn", "never"], options.failOn ?? "block", shell);
  const asOf = asOfDay(options.asOf, shell);
  await checkWritable(options.out, shell);
  const { provisions, tables } = await openLaw(options, shell);
  const { vacancies, issues } =
    files.length === 0
      ? { ...(await readLawRegisters(options, { asOf, ...tables }, shell)), issues: [] }
      : await readLawVacancies(files, options.mapping, asOf, shell, tables);
  const ofData = reportIssues({ issues, unlinked: [] }, options.verbose ?? false, shell);
  const checked = vacancies.map((one): CheckedVacancy => {
    const records = { vacancy: one.vacancy, derived: one.derived };
    const findings = findingsOf(provisions, { records, asOf, stage: "publish" }, locale);
    return { ...one, findings: byGravity(findings).filter(({ decision }) => decision !== "pass") };
  });
  const check: VacancyCheck = { asOf, vacancies: checked.toSorted((a, b) => gravity(a) - gravity(b) || answered(b) - answered(a)) };
  const style = options.out === undefined ? styleFor(stdout) : plain;
  await writeResult(
    written(check, format, shell, () => vacancyCheckTable(check, options.verbose ?? false, style, locale)),
    options.out,
    shell,
  );
  const failed = failOn !== "never" && checked.some((one) => gravity(one) <= decisions.indexOf(failOn));
  return failed ? exitCodes.badData : ofData;
}

function answered({ findings }: CheckedVacancy): number {
  return findings.filter(({ status }) => status !== "unknown").length;
}

function written(
  check: VacancyCheck,
  format: "table" | "json" | "html",
  { locale }: Shell,
  table: () => readonly string[],
): Iterable<string> {
  switch (format) {
    case "json":
      return [`${JSON.stringify(jsonOf(check), null, 2)}\n`];
    case "html":
      return [vacancyCheckPage(check, locale)];
    case "table":
      return [`${table().join("\n")}\n`];
  }
}

function jsonOf({ asOf, vacancies }: VacancyCheck): unknown {
  const counts = Object.fromEntries(
    decisions.map((decision: Decision) => [decision, vacancies.filter((one) => decisions[gravity(one)] === decision).length]),
  );
  return {
    asOf,
    counts,
    vacancies: vacancies.map(({ vacancy: { id, title, employer }, file, reading, findings }) => ({
      ...{ id, title, employer: employer?.name, file },
      occupation: { group: reading.group, evidence: reading.evidence, nearest: reading.nearest },
      findings,
    })),
  };
}
