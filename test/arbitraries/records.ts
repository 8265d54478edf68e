import fc from "fast-check";
import { createPlaces } from "../../src/geo/index.js";
import { createMarket, type Market, type MarketOptions } from "../../src/market/index.js";
import type { Candidate, ConceptKind, Vacancy } from "../../src/model/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { smallSpace } from "./small-space.js";

/** A concept by its essentials, for a taxonomy that fits on a page. */
const concept = (kind: ConceptKind, id: string, broader?: string, more: object = {}): object => ({
  id,
  kind,
  labels: { en: id, id: `${id} (id)` },
  ...(broader === undefined ? {} : { broader: [broader] }),
  ...more,
});

/** Two branches of skills, occupations and fields each, with parents below a top, siblings, related and implied concepts. */
export const smallTaxonomy = createTaxonomy({
  id: "small",
  version: "1",
  concepts: [
    concept("skill", "s-top"),
    concept("skill", "s-metal", "s-top"),
    concept("skill", "s-weld", "s-metal"),
    concept("skill", "s-arc", "s-weld", { implies: ["s-safety"] }),
    concept("skill", "s-gas", "s-weld", { related: [{ concept: "s-safety", weight: 0.5 }] }),
    concept("skill", "s-safety", "s-metal"),
    concept("skill", "s-office", "s-top"),
    concept("skill", "s-excel", "s-office"),
    concept("skill", "s-word", "s-office"),
    concept("skill", "s-letter", "s-word"),
    concept("skill", "s-care", "s-top", { related: [{ concept: "s-safety", weight: 0.25 }] }),
    concept("occupation", "o-top"),
    concept("occupation", "o-metal", "o-top"),
    concept("occupation", "o-welder", "o-metal", { essentialSkills: ["s-weld", "s-arc", "s-safety"], optionalSkills: ["s-gas"] }),
    concept("occupation", "o-turner", "o-metal", { essentialSkills: ["s-metal", "s-safety"] }),
    concept("occupation", "o-pipe-welder", "o-welder", { essentialSkills: ["s-weld", "s-gas", "s-safety"] }),
    concept("occupation", "o-office", "o-top"),
    concept("occupation", "o-clerk", "o-top", { essentialSkills: ["s-word", "s-excel"] }),
    concept("occupation", "o-typist", "o-office", { essentialSkills: ["s-word", "s-letter"] }),
    concept("field", "f-top"),
    concept("field", "f-engineering", "f-top"),
    concept("field", "f-mechanical", "f-engineering"),
    concept("field", "f-civil", "f-engineering"),
    concept("field", "f-accounting", "f-top"),
    concept("licence", "l-driving"),
    concept("licence", "l-car", "l-driving"),
    concept("licence", "l-truck", "l-driving", { implies: ["l-car"] }),
    concept("licence", "l-trailer", "l-driving", { implies: ["l-truck"] }),
    concept("licence", "l-forklift"),
    concept("certificate", "c-welder"),
    concept("certificate", "c-welder-2", "c-welder"),
    concept("certificate", "c-first-aid"),
    concept("sector", "b-top"),
    concept("sector", "b-building", "b-top"),
    concept("sector", "b-roads", "b-building"),
    concept("sector", "b-bridges", "b-roads"),
    concept("sector", "b-houses", "b-building"),
    concept("sector", "b-trade", "b-top"),
  ],
}).value;

const kemendagri = (code: string): { scheme: "kemendagri"; code: string } => ({ scheme: "kemendagri", code });

/** Two provinces, one regency without coordinates, and a country abroad. */
export const smallPlaces = createPlaces([
  { scheme: "iso-3166", code: "ID", name: "Indonesia", level: "country", coordinates: { latitude: -2, longitude: 118 } },
  { scheme: "iso-3166", code: "JP", name: "Japan", level: "country", coordinates: { latitude: 36, longitude: 138 } },
  { ...kemendagri("33"), name: "Jawa Tengah", level: "province", parent: { scheme: "iso-3166", code: "ID" }, island: "Jawa" },
  { ...kemendagri("34"), name: "Yogyakarta", level: "province", parent: { scheme: "iso-3166", code: "ID" }, island: "Jawa" },
  {
    ...kemendagri("3324"),
    name: "Kendal",
    level: "regency",
    parent: kemendagri("33"),
    coordinates: { latitude: -7.02, longitude: 110.19 },
  },
  {
    ...kemendagri("3374"),
    name: "Semarang",
    level: "regency",
    parent: kemendagri("33"),
    coordinates: { latitude: -6.99, longitude: 110.42 },
  },
  { ...kemendagri("3399"), name: "Baru", level: "regency", parent: kemendagri("33") },
  { ...kemendagri("3471"), name: "Yogya", level: "regency", parent: kemendagri("34"), coordinates: { latitude: -7.8, longitude: 110.37 } },
]).value;

const skillId = fc.constantFrom("s-metal", "s-weld", "s-arc", "s-gas", "s-safety", "s-excel", "s-word", "s-letter", "s-care");
const occupationId = fc.constantFrom("o-metal", "o-welder", "o-turner", "o-clerk", "o-pipe-welder", "o-typist");
const fieldId = fc.constantFrom("f-engineering", "f-mechanical", "f-civil", "f-accounting");
const licenceId = fc.constantFrom("l-driving", "l-car", "l-truck", "l-trailer", "l-forklift");
const certificateId = fc.constantFrom("c-welder", "c-welder-2", "c-first-aid");
const sectorId = fc.constantFrom("b-building", "b-roads", "b-bridges", "b-houses", "b-trade");
const unit = fc.constantFrom("C.24LAS01.001.1", "C.24LAS01.002.1", "C.24LAS01.003.1");
const language = fc.record(
  { language: fc.constantFrom("ja", "en", "ind"), cefr: fc.constantFrom("A1", "A2", "B1", "C2") },
  { requiredKeys: ["language"] },
);
const documentType = fc.constantFrom("passport", "health certificate", "Passport ");
const need = fc.constantFrom("ramp", "sign language", "quiet room");
const hours = fc
  .record({ min: fc.constantFrom(0, 20, 40), max: fc.constantFrom(15, 40, 48) }, { requiredKeys: [] })
  .map((one) => one as { readonly min?: number; readonly max?: number });
const contractType = fc.constantFrom("permanent", "fixedTerm", "daily");
const level = fc.integer({ min: 1, max: 5 });
const words = fc
  .array(fc.constantFrom("las", "busur", "mesin", "excel", "surat", "kantor", "the", "yang"), { maxLength: 6 })
  .map((list) => list.join(" "));

/** A mention that is linked, linked to nothing that is known, or only words. */
const mention = (id: fc.Arbitrary<string>): fc.Arbitrary<{ concept?: string; label?: string }> =>
  fc.oneof(
    { weight: 8, arbitrary: id.map((known) => ({ concept: known })) },
    { weight: 1, arbitrary: id.map((known) => ({ concept: known, label: "sebutan sendiri" })) },
    { weight: 1, arbitrary: fc.constantFrom({ label: "serabutan" }, { label: "tukang las" }) },
    { weight: 1, arbitrary: fc.constant({ concept: "no-such-concept" }) },
  );

const whereabouts = fc.oneof(
  fc.constantFrom("3324", "3374", "3399", "3471", "9999").map((code) => ({ place: kemendagri(code) })),
  fc.constant({ place: { scheme: "iso-3166" as const, code: "JP" } }),
  fc.constant({ place: kemendagri("3324"), coordinates: { latitude: -7.1, longitude: 110.1 } }),
  fc.constant({ coordinates: { latitude: -6.9, longitude: 110.5 } }),
  fc.constant({}),
);

const wage = fc.record(
  {
    min: fc.integer({ min: 10, max: 60 }).map((n) => n * 100_000),
    currency: fc.constantFrom("IDR", "IDR", "JPY"),
    period: fc.constantFrom("month" as const, "month" as const, "day" as const, "year" as const),
  },
  { requiredKeys: ["min", "currency", "period"] },
);

const month = fc
  .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${String(y)}-${String(m).padStart(2, "0")}`);
const day = month.map((text) => `${text}-15`);

/** A last day around the day on which tests ask, and around the starts of vacancies. */
const lastDay = fc.constantFrom("2026-11-23", "2026-11-24", "2026-12", "2026", "2027-06", "2019", "2031-01-01");

/** Leaves the key out, or gives null, `[]` or a list. */
const listOrNone = <T>(item: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<readonly T[] | null> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 8, arbitrary: fc.array(item, { maxLength }) });

/** A valid candidate without its id; any field may be absent. */
export const candidateArbitrary: fc.Arbitrary<Omit<Candidate, "id">> = fc.record(
  {
    residence: whereabouts,
    willingToRelocate: listOrNone(
      fc.oneof(
        fc.constantFrom({ channel: "local" as const }, { channel: "interregional" as const }, { channel: "overseas" as const }),
        fc.constant({ channel: "overseas" as const, countries: ["TW"] }),
      ),
      2,
    ),
    desiredOccupations: listOrNone(
      fc
        .tuple(mention(occupationId), fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }))
        .map(([m, rank]) => (rank === undefined ? m : { ...m, rank })),
      3,
    ),
    desiredWage: fc.oneof(fc.constant(null), wage),
    availableFrom: day,
    education: listOrNone(
      fc.record(
        { level: fc.constantFrom("primary", "vocationalSecondary", "diploma3", "bachelor"), field: mention(fieldId) },
        { requiredKeys: ["level"] },
      ),
      2,
    ),
    experience: listOrNone(
      fc.record(
        {
          occupation: mention(occupationId),
          start: fc.oneof(month, fc.constantFrom("2018", "2020")),
          end: month,
          ongoing: fc.boolean(),
          months: fc.integer({ min: 0, max: 60 }),
        },
        { requiredKeys: [] },
      ),
      3,
    ),
    skills: listOrNone(
      fc
        .tuple(
          mention(skillId),
          fc.record(
            { level, lastUsed: fc.oneof(month, fc.constantFrom("2018", "2026")), evidence: fc.constantFrom("self", "verified") },
            { requiredKeys: [] },
          ),
        )
        .map(([one, more]) => ({ ...one, ...more })),
      4,
    ),
    desiredSectors: listOrNone(mention(sectorId), 2),
    contractTypes: listOrNone(contractType, 2),
    hoursPerWeek: fc.oneof(fc.constant(null), hours),
    shifts: fc.constantFrom("day", "any", null),
    maxCommuteKm: fc.constantFrom(0, 5, 30, 1000, null),
    certificates: listOrNone(
      fc
        .tuple(mention(certificateId), fc.record({ units: fc.array(unit, { maxLength: 2 }), expires: lastDay }, { requiredKeys: [] }))
        .map(([one, more]) => ({ ...one, ...more })),
      2,
    ),
    licences: listOrNone(
      fc.tuple(mention(licenceId), fc.record({ expires: lastDay }, { requiredKeys: [] })).map(([one, more]) => ({ ...one, ...more })),
      3,
    ),
    languages: listOrNone(language, 3),
    documents: listOrNone(
      fc.record(
        { type: documentType, status: fc.constantFrom("have", "inProgress", "missing", "unknown"), expires: lastDay },
        { requiredKeys: ["type", "status"] },
      ),
      2,
    ),
    accommodationNeeds: listOrNone(need, 2),
    summary: words,
    complete: fc.boolean(),
  },
  { requiredKeys: [] },
);

const importance = fc.constantFrom("essential" as const, "optional" as const);
/** Months in an occupation, or in the vacancy's own. */
const worked = fc
  .tuple(fc.integer({ min: 0, max: 48 }), fc.option(occupationId, { nil: undefined }))
  .map(([months, occupation]) => ({ months, ...(occupation === undefined ? {} : { occupation }) }));

const skillDemand = fc
  .tuple(mention(skillId), fc.option(level, { nil: undefined }))
  .map(([m, l]) => (l === undefined ? m : { ...m, level: l }));

const requirement: fc.Arbitrary<object> = fc.oneof(
  fc
    .tuple(skillDemand, importance, fc.array(skillDemand, { maxLength: 2 }))
    .map(([one, how, alternatives]) => ({ kind: "skill", ...one, importance: how, alternatives })),
  fc
    .tuple(mention(fieldId), importance, fc.array(mention(fieldId), { maxLength: 2 }))
    .map(([one, how, alternatives]) => ({ kind: "field", ...one, importance: how, alternatives })),
  fc
    .tuple(fc.constantFrom("primary", "vocationalSecondary", "bachelor"), importance)
    .map(([one, how]) => ({ kind: "education", level: one, importance: how, alternatives: [{ level: "diploma3" }] })),
  fc
    .tuple(worked, importance, fc.array(worked, { maxLength: 2 }))
    .map(([one, how, alternatives]) => ({ kind: "experience", ...one, importance: how, alternatives })),
  fc
    .tuple(language, importance, fc.array(language, { maxLength: 1 }))
    .map(([one, how, alternatives]) => ({ kind: "language", ...one, importance: how, alternatives })),
  fc
    .tuple(mention(licenceId), importance, fc.array(mention(licenceId), { maxLength: 1 }))
    .map(([one, how, alternatives]) => ({ kind: "licence", ...one, importance: how, alternatives })),
  fc
    .tuple(mention(certificateId), importance, fc.array(unit, { maxLength: 3 }), fc.array(mention(certificateId), { maxLength: 1 }))
    .map(([one, how, units, alternatives]) => ({ kind: "certificate", ...one, units, importance: how, alternatives })),
  fc
    .tuple(fc.array(unit, { minLength: 1, maxLength: 3 }), importance)
    .map(([units, how]) => ({ kind: "certificate", units, importance: how })),
  fc
    .tuple(documentType, importance, fc.boolean())
    .map(([label, how, two]) => ({ kind: "document", label, importance: how, alternatives: two ? [{ label: "visa" }] : [] })),
);

/** A valid vacancy without its id; any field but the title may be absent. */
export const vacancyArbitrary: fc.Arbitrary<Omit<Vacancy, "id">> = fc.record(
  {
    title: fc.constantFrom("Welder", "Tukang las", "Staf kantor", "?"),
    description: words,
    occupation: mention(occupationId),
    sector: mention(sectorId),
    contract: contractType.map((type) => ({ type })),
    hoursPerWeek: hours,
    shifts: fc.constantFrom("day", "rotating", "night"),
    benefits: fc.subarray(["housing", "meals"]),
    accessible: fc.boolean(),
    accommodationsOffered: fc.array(need, { maxLength: 2 }),
    experienceInPlaceOfEducation: fc.boolean(),
    verification: fc.constantFrom("verified", "pending", "rejected").map((status) => ({ status })),
    locations: listOrNone(whereabouts, 2),
    wage: fc.oneof(
      wage,
      wage.map(({ min, ...rest }) => ({ ...rest, max: min })),
      wage.map((one) => ({ ...one, max: one.min * 2 })),
    ),
    startDate: fc.oneof(day, fc.constantFrom("2026-12-15", "2027-06-15")),
    validThrough: fc.constantFrom("2026-11-24", "2027-01-01", "2026-01-01"),
    status: fc.constantFrom("open" as const, "closed" as const),
    openings: fc.integer({ min: 0, max: 3 }),
    openingsFilled: fc.integer({ min: 0, max: 2 }),
    requirements: listOrNone(requirement, 4) as fc.Arbitrary<Vacancy["requirements"]>,
    complete: fc.boolean(),
  },
  { requiredKeys: ["title"] },
);

/** A market of records without ids, seen through `smallSpace`: they become c0, c1, … and v0, v1, … */
export function marketOf(candidates: readonly object[], vacancies: readonly object[], options: MarketOptions = {}): Market {
  const { market, issues } = createMarket({
    taxonomy: smallTaxonomy,
    places: smallPlaces,
    textConcepts: smallSpace,
    ...options,
    candidates: candidates.map((candidate, index) => ({ id: `c${String(index)}`, ...candidate })),
    vacancies: vacancies.map((vacancy, index) => ({ id: `v${String(index)}`, ...vacancy })),
  });
  const error = issues.find(({ severity }) => severity === "error");
  if (error) throw new Error(`the arbitrary made a bad record: ${JSON.stringify(error)}`);
  return market;
}

/** The records of a small market, at least one of each side. */
export interface Records {
  readonly candidates: readonly Omit<Candidate, "id">[];
  readonly vacancies: readonly Omit<Vacancy, "id">[];
}

/** Random records: at the most so many of each side. A test makes the market, so that a failure prints the records alone. */
export const recordsArbitrary = (candidates: number, vacancies: number): fc.Arbitrary<Records> =>
  fc.record({
    candidates: fc.array(candidateArbitrary, { minLength: 1, maxLength: candidates }),
    vacancies: fc.array(vacancyArbitrary, { minLength: 1, maxLength: vacancies }),
  });
