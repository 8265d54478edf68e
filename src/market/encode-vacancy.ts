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
import { compareNumbers, conceptRow, dayOrNone, encodeTerms, wageUnits, type Encoding, type Warn } from "./encoding.js";
import type { vacancyLayout } from "./vacancy-columns.js";
import { NOT_STATED, UNLINKED, vacancyStatus } from "./vacancy-columns.js";

type VacancyRow = RowValues<typeof vacancyLayout>;

/**
 * Turns a checked vacancy into a row of the columns; what contradicts itself is warned about and left unknown.
 * Only of openings that are overfilled something is known all the same: that none is left.
 */
export function encodeVacancy(vacancy: Vacancy, encoding: Encoding, warn: Warn): VacancyRow {
  warnOfOverfilling(vacancy, warn);
  const locations = vacancy.locations ?? [];
  const occupation = vacancy.occupation ? conceptRow(vacancy.occupation, ["occupation"], "occupation.concept", encoding, warn) : NOT_STATED;
  const { wageCurrency, wagePeriod } = wageUnits(vacancy.wage);
  return {
    occupation,
    locations: {
      state: vacancy.locations === undefined ? listState.unknown : listState.complete,
      entries: locations
        .map((location, index) => encodeWhereabouts(location, `locations[${String(index)}]`, encoding, warn))
        .sort((a, b) => a.place - b.place || compareNumbers(a.latitude, b.latitude) || compareNumbers(a.longitude, b.longitude)),
    },
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
    terms: encodeTerms(vacancyTexts(vacancy), encoding),
    textNorm: 0,
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

interface Demand<V extends Values> {
  readonly importance: "essential" | "optional";
  readonly alternatives: readonly V[];
  /** What makes two requirements the same: their alternatives, and the words where a mention is not linked. */
  readonly words: readonly Json[];
}

/**
 * Stores requirements in an order of their own: alternatives sorted, the same requirement once (essential wins), requirements sorted.
 * So permuting or repeating them in the record changes no bit of a score.
 * @param entryOf names the values of an alternative of the requirement with this number.
 */
function arrangeDemands<V extends Values, Entry>(
  vacancy: Vacancy,
  demands: readonly Demand<V>[],
  entryOf: (values: V, requirement: number, optional: number) => Entry,
): { state: number; entries: Entry[] } {
  const merged = new Map<string, { words: string; optional: number; alternatives: readonly V[] }>();
  for (const demand of demands) {
    const alternatives = distinct(demand.alternatives);
    const words = `[${demand.words.map(canonicalJson).sort(compareCodePoints).join()}]`;
    const key = `${alternatives.map(String).join(" ")} ${words}`;
    const optional = demand.importance === "optional" ? 1 : 0;
    merged.set(key, { words, alternatives, optional: Math.min(merged.get(key)?.optional ?? 1, optional) });
  }
  const ordered = [...merged.values()].sort((a, b) => compareLists(a.alternatives, b.alternatives) || compareCodePoints(a.words, b.words));
  return {
    state: vacancy.requirements === undefined ? listState.unknown : vacancy.complete === false ? listState.partial : listState.complete,
    entries: ordered.flatMap(({ alternatives, optional }, requirement) =>
      alternatives.map((values) => entryOf(values, requirement, optional)),
    ),
  };
}

function distinct<V extends Values>(alternatives: readonly V[]): readonly V[] {
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
      conceptRow(mention, ["skill"], alternativePath(path, index), encoding, warn),
      mention.level ?? 0,
    ]);
    return { importance: requirement.importance, alternatives, words: unlinkedWords(mentions, alternatives) };
  });
  return arrangeDemands(vacancy, demands, ([concept, level], requirement, optional) => ({ concept, level, requirement, optional }));
}

function encodeEducationDemands(vacancy: Vacancy): VacancyRow["educationDemands"] {
  const demands = requirementsOf(vacancy, "education").map(([requirement]: [EducationRequirement, string]) => ({
    importance: requirement.importance,
    alternatives: [requirement, ...(requirement.alternatives ?? [])].map(({ level }): [number] => [educationHeight[level]]),
    words: [],
  }));
  return arrangeDemands(vacancy, demands, ([height], requirement, optional) => ({ height, requirement, optional }));
}

function encodeFieldDemands(vacancy: Vacancy, encoding: Encoding, warn: Warn): VacancyRow["fieldDemands"] {
  const demands = requirementsOf(vacancy, "field").map(([requirement, path]: [FieldRequirement, string]) => {
    const mentions = [requirement, ...(requirement.alternatives ?? [])];
    const alternatives = mentions.map((mention, index): [number] => [
      conceptRow(mention, ["field"], alternativePath(path, index), encoding, warn),
    ]);
    return { importance: requirement.importance, alternatives, words: unlinkedWords(mentions, alternatives) };
  });
  return arrangeDemands(vacancy, demands, ([concept], requirement, optional) => ({ concept, requirement, optional }));
}

/** Without an occupation of its own a requirement means the vacancy's; 0 months are no demand. */
function encodeExperienceDemands(vacancy: Vacancy, own: number, encoding: Encoding, warn: Warn): VacancyRow["experienceDemands"] {
  const demands = requirementsOf(vacancy, "experience")
    .filter(([{ months }]) => months > 0)
    .map(([requirement, path]: [ExperienceRequirement, string]): Demand<readonly [number, number]> => {
      const { occupation } = requirement;
      const row =
        occupation === undefined ? own : conceptRow({ concept: occupation }, ["occupation"], `${path}.occupation`, encoding, warn);
      const words: Json[] = row === UNLINKED ? [occupation ?? null] : [];
      return { importance: requirement.importance, alternatives: [[row, requirement.months]], words };
    });
  return arrangeDemands(vacancy, demands, ([occupation, months], requirement, optional) => ({ occupation, months, requirement, optional }));
}

function unlinkedWords(
  mentions: readonly { label?: string | undefined; concept?: string | undefined }[],
  alternatives: readonly Values[],
): Json[] {
  return mentions.filter((_, index) => alternatives[index]![0] < 0).map((mention) => [mention.concept ?? null, mention.label ?? null]);
}

function vacancyTexts(vacancy: Vacancy): (string | undefined)[] {
  return [
    vacancy.title,
    vacancy.description,
    vacancy.occupation?.label,
    ...(vacancy.requirements ?? []).flatMap((requirement) =>
      [requirement, ...("alternatives" in requirement ? (requirement.alternatives ?? []) : [])].map((mention) =>
        "label" in mention ? mention.label : undefined,
      ),
    ),
  ];
}
