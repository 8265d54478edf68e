import {
  educationHeight,
  type EducationRequirement,
  type ExperienceDemand,
  type ExperienceRequirement,
  type FieldRequirement,
  type Json,
  type SkillRequirement,
  type Vacancy,
} from "../model/index.js";
import { alternativePath, arrangeDemands, requirementsOf, unlinkedWords, type Demand } from "./arrange-demands.js";
import { NO_DAY } from "./candidate-columns.js";
import { listState, type RowValues } from "./column.js";
import { encodeWhereabouts } from "./encode-candidate.js";
import {
  encodeCertificateDemands,
  encodeDocumentDemands,
  encodeLanguageDemands,
  encodeLicenceDemands,
} from "./encode-credential-demands.js";
import { contractIndex, offerState, shiftIndex, verificationStatus } from "./vacancy-columns.js";
import { normalizeLabel } from "../text/index.js";
import { codesOfTexts } from "./text-code.js";
import { compareNumbers, conceptRow, dayOrNone, hoursOf, wageUnits, type Encoding, type Warn } from "./encoding.js";
import type { vacancyLayout } from "./vacancy-columns.js";
import { NOT_STATED, UNLINKED, vacancyStatus } from "./vacancy-columns.js";

type VacancyRow = RowValues<typeof vacancyLayout>;

/**
 * Turns a checked vacancy into a row of the columns; what contradicts itself is warned about and left unknown.
 * Only of openings that are overfilled something is known all the same: that none is left.
 */
export function encodeVacancy(vacancy: Vacancy, encoding: Encoding, warn: Warn): VacancyRow {
  warnOfOverfilling(vacancy, warn);
  const occupation = vacancy.occupation
    ? conceptRow(vacancy.occupation, "occupation", encoding, warn, () => "occupation.concept")
    : NOT_STATED;
  const { wageCurrency, wagePeriod } = wageUnits(vacancy.wage);
  const hours = hoursOf(vacancy.hoursPerWeek, warn);
  return {
    occupation,
    locations: encodeLocations(vacancy, encoding, warn),
    wageMin: vacancy.wage?.min ?? NaN,
    wageMax: vacancy.wage?.max ?? NaN,
    wageCurrency,
    wagePeriod,
    startDate: dayOrNone(vacancy.startDate),
    validThrough: validUntil(vacancy, warn),
    status: vacancyStatus[vacancy.status ?? "unknown"],
    openings: vacancy.openings ?? -1,
    openingsFilled: vacancy.openingsFilled ?? -1,
    skillDemands: encodeSkillDemands(vacancy, encoding, warn),
    educationDemands: encodeEducationDemands(vacancy),
    fieldDemands: encodeFieldDemands(vacancy, encoding, warn),
    experienceDemands: encodeExperienceDemands(vacancy, occupation, encoding, warn),
    languageDemands: encodeLanguageDemands(vacancy),
    licenceDemands: encodeLicenceDemands(vacancy, encoding, warn),
    certificateDemands: encodeCertificateDemands(vacancy, encoding, warn),
    documentDemands: encodeDocumentDemands(vacancy),
    sector: vacancy.sector ? conceptRow(vacancy.sector, "sector", encoding, warn, () => "sector.concept") : NOT_STATED,
    contractType: contractIndex[vacancy.contract?.type ?? "unknown"],
    hoursMin: hours.min,
    hoursMax: hours.max,
    shifts: shiftIndex[vacancy.shifts ?? "unknown"],
    accessible: offerOf(vacancy.accessible),
    accommodations: {
      state: vacancy.accommodationsOffered === undefined ? listState.unknown : listState.complete,
      offered: codesOfTexts(vacancy.accommodationsOffered),
    },
    housing: offerOf(vacancy.benefits?.some((benefit) => normalizeLabel(benefit) === "housing")),
    experienceForEducation: offerOf(vacancy.experienceInPlaceOfEducation),
    verification: verificationStatus[vacancy.verification?.status ?? "unknown"],
    terms: encodeTexts(vacancy, encoding),
    textNorm: 0,
  };
}

function offerOf(offered: boolean | undefined): number {
  return offered === undefined ? offerState.unknown : offered ? offerState.yes : offerState.no;
}

function encodeLocations(vacancy: Vacancy, encoding: Encoding, warn: Warn): VacancyRow["locations"] {
  const locations = (vacancy.locations ?? []).map((location, i) =>
    encodeWhereabouts(location, encoding, warn, () => `locations[${String(i)}]`),
  );
  locations.sort((a, b) => a.place - b.place || compareNumbers(a.latitude, b.latitude) || compareNumbers(a.longitude, b.longitude));
  return {
    state: vacancy.locations === undefined ? listState.unknown : listState.complete,
    place: locations.map(({ place }) => place),
    latitude: locations.map(({ latitude }) => latitude),
    longitude: locations.map(({ longitude }) => longitude),
  };
}

function warnOfOverfilling({ openings, openingsFilled }: Vacancy, warn: Warn): void {
  if (openings !== undefined && openingsFilled !== undefined && openingsFilled > openings) {
    warn("openingsFilled", `at most the openings (${String(openings)})`, openingsFilled);
  }
}

function validUntil({ postedAt, validThrough }: Vacancy, warn: Warn): number {
  const day = dayOrNone(validThrough);
  if (postedAt === undefined || day === NO_DAY || day >= dayOrNone(postedAt)) return day;
  warn("validThrough", `a day not before it was posted (${postedAt})`, validThrough);
  return NO_DAY;
}

function encodeSkillDemands(vacancy: Vacancy, encoding: Encoding, warn: Warn): VacancyRow["skillDemands"] {
  const demands = requirementsOf(vacancy, "skill").map(([requirement, path]: [SkillRequirement, string]) => {
    const mentions = [requirement, ...(requirement.alternatives ?? [])];
    const alternatives = mentions.map((mention, index): [number, number] => [
      conceptRow(mention, "skill", encoding, warn, () => alternativePath(path, index)),
      mention.level ?? 0,
    ]);
    return { importance: requirement.importance, alternatives, words: unlinkedWords(mentions, alternatives) };
  });
  return arrangeDemands(vacancy, demands, ["concept", "level"]);
}

function encodeEducationDemands(vacancy: Vacancy): VacancyRow["educationDemands"] {
  const demands = requirementsOf(vacancy, "education").map(([requirement]: [EducationRequirement, string]) => ({
    importance: requirement.importance,
    alternatives: [requirement, ...(requirement.alternatives ?? [])].map(({ level }): [number] => [educationHeight[level]]),
    words: [],
  }));
  return arrangeDemands(vacancy, demands, ["height"]);
}

function encodeFieldDemands(vacancy: Vacancy, encoding: Encoding, warn: Warn): VacancyRow["fieldDemands"] {
  const demands = requirementsOf(vacancy, "field").map(([requirement, path]: [FieldRequirement, string]) => {
    const mentions = [requirement, ...(requirement.alternatives ?? [])];
    const alternatives = mentions.map((mention, index): [number] => [
      conceptRow(mention, "field", encoding, warn, () => alternativePath(path, index)),
    ]);
    return { importance: requirement.importance, alternatives, words: unlinkedWords(mentions, alternatives) };
  });
  return arrangeDemands(vacancy, demands, ["concept"]);
}

/** Without an occupation of its own a requirement means the vacancy's; 0 months are no demand, nor is what they are an alternative to. */
function encodeExperienceDemands(vacancy: Vacancy, own: number, encoding: Encoding, warn: Warn): VacancyRow["experienceDemands"] {
  const demands = requirementsOf(vacancy, "experience")
    .filter(([requirement]) => experienceAlternatives(requirement).every(({ months }) => months > 0))
    .map(([requirement, path]: [ExperienceRequirement, string]): Demand => {
      const wanted = experienceAlternatives(requirement);
      const alternatives = wanted.map(({ occupation, months }, index): [number, number] => {
        const at = index === 0 ? path : `${path}.alternatives[${String(index - 1)}]`;
        if (occupation === undefined) return [own, months];
        return [conceptRow({ concept: occupation }, "occupation", encoding, warn, () => `${at}.occupation`), months];
      });
      const words = wanted.flatMap(({ occupation }, index): Json[] => (alternatives[index]![0] === UNLINKED ? [occupation ?? null] : []));
      return { importance: requirement.importance, alternatives, words };
    });
  return arrangeDemands(vacancy, demands, ["occupation", "months"]);
}

function experienceAlternatives(requirement: ExperienceRequirement): readonly ExperienceDemand[] {
  return [requirement, ...(requirement.alternatives ?? [])];
}

function encodeTexts({ title, description, occupation, requirements }: Vacancy, { terms }: Encoding): VacancyRow["terms"] {
  for (const text of [title, description, occupation?.label]) terms.read(text);
  for (const requirement of requirements ?? []) {
    const alternatives = "alternatives" in requirement ? (requirement.alternatives ?? []) : [];
    for (const mention of [requirement, ...alternatives]) if ("label" in mention) terms.read(mention.label);
  }
  return terms.finish();
}
