import type { Json, Requirement } from "../../model/index.js";
import { cellWords, countryOf, listOf, wordKey } from "./cell-words.js";
import { labels, stated } from "./draft-candidate.js";
import { countIn } from "./count-in.js";
import type { VacancyField } from "./header-aliases.js";
import { readDecimal, readMonths } from "./read-amount.js";
import { readEducation } from "./read-education.js";
import { draftOrder, orderFacts } from "./draft-order.js";
import { certificatesIn } from "./read-certificates.js";
import { readLanguages } from "./read-languages.js";
import { readLicences } from "./read-licences.js";
import type { RowReader } from "./row-reader.js";

/** Makes the record of a row of a list of vacancies; it is not checked yet. Numbers of men and women are kept as declared, and asked of nobody. */
export function draftVacancy(row: RowReader<VacancyField>, id: string): Readonly<Record<string, unknown>> {
  const where = row.whereabouts();
  const sector = row.text("sector");
  const contract = row.value("contract", "PKWT, PKWTT, harian, magang or mitra", (text) => cellWords.contract.get(wordKey(text)));
  const [male, female] = [countIn(row, "male"), countIn(row, "female")];
  const country = row.value("country", "a country's name or its two letters", countryOf);
  const channel =
    row.value("channel", "AKL, AKAD or AKAN", (text) => cellWords.channel.get(wordKey(text))) ??
    (country === undefined ? undefined : "overseas");
  return (
    stated({
      id,
      title: row.text("title"),
      description: row.text("description"),
      employer: stated({ name: row.text("employer"), nib: row.text("nib"), licences: licencesOf(row) }),
      sector: sector === undefined ? undefined : { label: sector },
      openings: countIn(row, "openings") ?? (male === undefined && female === undefined ? undefined : (male ?? 0) + (female ?? 0)),
      postedAt: row.day("postedAt"),
      validThrough: row.day("validThrough"),
      channel,
      overseas: draftOrder(row, country),
      locations: where === undefined ? undefined : [where],
      wage: wageOf(row),
      startDate: row.day("startDate"),
      restDaysPerWeek: row.value("restDays", "days a week, from 0 to 7", restDaysIn),
      hoursPerWeek: row.value("hours", "hours a week, such as 40 jam", hoursIn),
      conditions: itemsOf(row.text("conditions")),
      benefits: itemsOf(row.text("benefits")),
      contract: contract === undefined ? undefined : { type: contract },
      requirements: requirementsOf(row),
      declaredRequirements: declaredIn(row, male, female),
      facts: orderFacts(row),
      source: stated({ system: row.text("source"), url: row.text("url") }),
    }) ?? { id }
  );
}

/** The agency's licence; without its last day nobody can tell whether it is valid. */
function licencesOf(row: RowReader<VacancyField>): readonly unknown[] | undefined {
  const [number, expires] = [row.text("sip3mi"), row.day("sip3miExpires")];
  return number === undefined && expires === undefined ? undefined : [stated({ type: "SIP3MI", number, expires })];
}

function restDaysIn(text: string): number | undefined {
  const days = readDecimal(text.replace(/\s*(?:hari|per minggu|\/\s*minggu|seminggu)\.?/gi, "").trim());
  return days !== undefined && days >= 0 && days <= 7 ? days : undefined;
}

/** One column for the wage, or two for its ends. */
function wageOf(row: RowReader<VacancyField>): unknown {
  const [from, to] = [row.wage("wageMin"), row.wage("wageMax")];
  if (from === undefined && to === undefined) return row.wage("wage");
  const { currency, period } = from ?? to!;
  return stated({ min: from?.min ?? from?.max, max: to?.max ?? to?.min, currency, period });
}

function hoursIn(text: string): { readonly min?: number; readonly max: number } | undefined {
  const [low, high = low] = Array.from(
    text.replace(/jam|per|minggu|\/|seminggu/gi, " ").matchAll(/\d+(?:[.,]\d+)?/g),
    ([digits]) => readDecimal(digits) ?? NaN,
  );
  if (low === undefined || high === undefined || /:|\d\.\d\d\b/.test(text)) return undefined;
  // A number of hours up to a day is that of a day, and nobody says of how many days.
  return low > 12 && high <= 84 && low <= high ? { min: low, max: high } : undefined;
}

function itemsOf(text: string | undefined): readonly string[] | undefined {
  const items = text === undefined ? [] : listOf(text);
  return items.length === 0 ? undefined : items;
}

function requirementsOf(row: RowReader<VacancyField>): readonly Requirement[] | undefined {
  const essential = { importance: "essential" } as const;
  const levels = row.value("education", "levels such as SMA/SMK or S1", (text) => {
    const found = readEducation(text);
    return found.status === "resolved" ? found.levels : undefined;
  });
  const [level, ...others] = levels ?? [];
  const [field, ...otherFields] = labels(row.text("field")) ?? [];
  const months = row.value("experience", "a duration such as 2 tahun", readMonths);
  const licences = row.value("licences", "classes of driving licences", readLicences) ?? [];
  const languages = row.value("languages", "names of languages", readLanguages) ?? [];
  const requirements: readonly Requirement[] = [
    ...(level === undefined
      ? []
      : [
          {
            kind: "education" as const,
            ...essential,
            level,
            ...(others.length === 0 ? {} : { alternatives: others.map((other) => ({ level: other })) }),
          },
        ]),
    ...(field === undefined
      ? []
      : [{ kind: "field" as const, ...essential, ...field, ...(otherFields.length === 0 ? {} : { alternatives: otherFields }) }]),
    ...(months === undefined || months === 0 ? [] : [{ kind: "experience" as const, ...essential, months }]),
    ...licences.map((concept) => ({ kind: "licence" as const, ...essential, concept })),
    ...languages.map(({ language, cefr }) => ({
      kind: "language" as const,
      ...essential,
      language,
      ...(cefr === undefined ? {} : { cefr }),
    })),
    ...(certificatesIn(row.text("certificates")) ?? []).map((one) => ({ kind: "certificate" as const, ...essential, ...one })),
    // A list of skills in a cell says of none that the work cannot be done without it.
    ...(labels(row.text("skills")) ?? []).map((mention) => ({ kind: "skill" as const, importance: "optional" as const, ...mention })),
  ];
  return requirements.length === 0 ? undefined : requirements;
}

/** What an advert asks about persons stands as it is written: it is linted, and never scored. */
function declaredIn(row: RowReader<VacancyField>, male: number | undefined, female: number | undefined): readonly unknown[] | undefined {
  const written = (["age", "sex", "maritalStatus", "height"] as const).flatMap((field) => {
    const value = row.text(field);
    return value === undefined ? [] : [{ about: field === "maritalStatus" ? "marital" : field, value }];
  });
  const counts = stated({ male, female }) as Json | undefined;
  const declared = [...written, ...(counts === undefined ? [] : [{ about: "sex", value: counts }])];
  return declared.length === 0 ? undefined : declared;
}
