import {
  canonicalJson,
  compareCodePoints,
  educationHeight,
  type EducationRequirement,
  type ExperienceRequirement,
  type FieldRequirement,
  type Json,
  type Requirement,
  type SkillRequirement,
  type Vacancy,
} from "../model/index.js";
import { NO_DAY } from "./candidate-columns.js";
import { listState, type RowValues } from "./column.js";
import { encodeWhereabouts } from "./encode-candidate.js";
import { compareNumbers, conceptRow, dayOrNone, wageUnits, type Encoding, type Warn } from "./encoding.js";
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
    terms: encodeTexts(vacancy, encoding),
    textNorm: 0,
  };
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

/** The numbers of one alternative, in the order in which alternatives are compared. */
type Values = readonly [number, number?];

interface Demand {
  readonly importance: "essential" | "optional";
  readonly alternatives: readonly Values[];
  /** What makes two requirements the same: their alternatives, and the words where a mention is not linked. */
  readonly words: readonly Json[];
}

/**
 * Stores requirements in an order of their own: alternatives sorted, the same requirement once (essential wins), requirements sorted.
 * So permuting or repeating them in the record changes no bit of a score.
 * @param fields names the values of an alternative.
 */
function arrangeDemands<Field extends string>(
  vacancy: Vacancy,
  demands: readonly Demand[],
  fields: readonly [Field, Field?],
): { state: number; requirement: number[]; optional: number[] } & Record<Field, number[]> {
  const merged = new Map<string, { words: string; optional: number; alternatives: readonly Values[] }>();
  for (const demand of demands) {
    const alternatives = distinct(demand.alternatives);
    const words = `[${demand.words.map(canonicalJson).sort(compareCodePoints).join()}]`;
    const key = `${alternatives.map(String).join(" ")} ${words}`;
    const optional = demand.importance === "optional" ? 1 : 0;
    merged.set(key, { words, alternatives, optional: Math.min(merged.get(key)?.optional ?? 1, optional) });
  }
  const ordered = [...merged.values()].sort((a, b) => compareLists(a.alternatives, b.alternatives) || compareCodePoints(a.words, b.words));
  const entries = ordered.flatMap(({ alternatives, optional }, requirement) =>
    alternatives.map((values) => ({ values, requirement, optional })),
  );
  const named = fields.map((field, at) => [field, entries.map(({ values }) => values[at])] as const);
  return {
    state: vacancy.requirements === undefined ? listState.unknown : vacancy.complete === false ? listState.partial : listState.complete,
    requirement: entries.map(({ requirement }) => requirement),
    optional: entries.map(({ optional }) => optional),
    ...(Object.fromEntries(named) as Record<Field, number[]>),
  };
}

function distinct(alternatives: readonly Values[]): readonly Values[] {
  if (alternatives.length === 1) return alternatives;
  const byValue = new Map(alternatives.map((values) => [String(values), values]));
  return [...byValue.values()].sort(compareValues);
}

function compareLists(a: readonly Values[], b: readonly Values[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareValues(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareValues([a, nextA = 0]: Values, [b, nextB = 0]: Values): number {
  return a - b || nextA - nextB;
}

function requirementsOf<Kind extends Requirement["kind"]>(vacancy: Vacancy, kind: Kind): [Extract<Requirement, { kind: Kind }>, string][] {
  return (vacancy.requirements ?? []).flatMap((requirement, index) =>
    requirement.kind === kind ? [[requirement as Extract<Requirement, { kind: Kind }>, `requirements[${String(index)}]`]] : [],
  );
}

function alternativePath(path: string, index: number): string {
  return index === 0 ? `${path}.concept` : `${path}.alternatives[${String(index - 1)}].concept`;
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

/** Without an occupation of its own a requirement means the vacancy's; 0 months are no demand. */
function encodeExperienceDemands(vacancy: Vacancy, own: number, encoding: Encoding, warn: Warn): VacancyRow["experienceDemands"] {
  const demands = requirementsOf(vacancy, "experience")
    .filter(([{ months }]) => months > 0)
    .map(([requirement, path]: [ExperienceRequirement, string]): Demand => {
      const { occupation } = requirement;
      const row =
        occupation === undefined ? own : conceptRow({ concept: occupation }, "occupation", encoding, warn, () => `${path}.occupation`);
      const words: Json[] = row === UNLINKED ? [occupation ?? null] : [];
      return { importance: requirement.importance, alternatives: [[row, requirement.months]], words };
    });
  return arrangeDemands(vacancy, demands, ["occupation", "months"]);
}

function unlinkedWords(
  mentions: readonly { label?: string | undefined; concept?: string | undefined }[],
  alternatives: readonly Values[],
): Json[] {
  return mentions.filter((_, index) => alternatives[index]![0] < 0).map((mention) => [mention.concept ?? null, mention.label ?? null]);
}

function encodeTexts({ title, description, occupation, requirements }: Vacancy, { terms }: Encoding): VacancyRow["terms"] {
  for (const text of [title, description, occupation?.label]) terms.read(text);
  for (const requirement of requirements ?? []) {
    const alternatives = "alternatives" in requirement ? (requirement.alternatives ?? []) : [];
    for (const mention of [requirement, ...alternatives]) if ("label" in mention) terms.read(mention.label);
  }
  return terms.finish();
}
