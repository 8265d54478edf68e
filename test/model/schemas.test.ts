import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { checkRecord } from "../../src/model/check-record.js";
import {
  candidateSchema,
  conceptSchema,
  demographicsSchema,
  educationHeight,
  educationLevels,
  localize,
  placeSchema,
  vacancySchema,
  type Candidate,
  type Concept,
  type Demographics,
  type Json,
  type Place,
  type Vacancy,
} from "../../src/model/index.js";

/** A record with every field that its type has, however deep: a type that gains one makes this page an error. */
type Whole<T> = Json extends T ? T : WholeOf<T>;
type WholeOf<T> = T extends readonly (infer Entry)[]
  ? readonly Whole<Entry>[]
  : T extends object
    ? { readonly [Field in keyof T]-?: Whole<NonNullable<T[Field]>> }
    : T;

const code = { scheme: "kemendagri", code: "3275" } as const;
const mention = { concept: "x", label: "x" };
const wage: Whole<NonNullable<Vacancy["wage"]>> = {
  min: 1,
  max: 2,
  currency: "IDR",
  period: "month",
  components: [{ name: "pokok", amount: 1 }],
};
const whereabouts = { place: code, coordinates: { latitude: -6.2, longitude: 107 } };

const candidate: Whole<Candidate> = {
  id: "c-1",
  name: "Nama Contoh",
  registration: {
    number: "1",
    registeredAt: "2026-01-01",
    expiresAt: "2028-01-01",
    lastReportedAt: "2026-06-01",
    office: "Dinas",
    status: "active",
    removalReason: "-",
  },
  residence: whereabouts,
  willingToRelocate: [{ channel: "overseas", countries: ["JP"] }],
  maxCommuteKm: 20,
  desiredOccupations: [{ ...mention, rank: 1 }],
  desiredWage: wage,
  desiredSectors: [mention],
  contractTypes: ["permanent", "fixedTerm", "daily", "internship", "partnership"],
  hoursPerWeek: { min: 20, max: 40 },
  shifts: "any",
  availableFrom: "2026-12-01",
  education: [{ level: "bachelor", field: mention, institution: "x", start: "2015", end: "2019-07", grade: "3.5" }],
  experience: [
    {
      occupation: mention,
      employer: "x",
      sector: mention,
      start: "2020-01",
      end: "2021-01-31",
      ongoing: false,
      months: 12,
      tasks: "x",
    },
  ],
  skills: [{ ...mention, level: 5, years: 2, lastUsed: "2025", evidence: "verified" }],
  certificates: [
    { ...mention, scheme: "x", units: ["J.620100.004.02"], issuer: "LSP", number: "1", issued: "2024", expires: "2027-03", kkni: 3 },
  ],
  licences: [{ ...mention, class: "A", expires: "2028" }],
  languages: [{ language: "ja", cefr: "A2", test: "JLPT", score: "N4", expires: "2027" }],
  documents: [{ type: "KTP", status: "have", expires: "2030" }],
  accommodationNeeds: ["ramp"],
  summary: "x",
  counsellorNotes: "x",
  consents: [{ purpose: "matching", at: "2026-01-01", withdrawnAt: "2026-02-01" }],
  complete: false,
  facts: { anything: [1, null, { deep: true }] },
};

const vacancy: Whole<Vacancy> = {
  id: "v-1",
  title: "x",
  description: "x",
  employer: {
    id: "e",
    name: "x",
    nib: "1",
    kbli: "25920",
    place: code,
    workerCount: 120,
    disabledWorkerCount: 2,
    ownership: "private",
    licences: [{ type: "SIP3MI", number: "1", expires: "2027-01-01" }],
  },
  occupation: mention,
  sector: mention,
  openings: 3,
  openingsFilled: 1,
  status: "open",
  postedAt: "2026-01-01",
  validThrough: "2026-12-31",
  channel: "overseas",
  locations: [whereabouts],
  wage,
  hoursPerWeek: { min: 20, max: 40 },
  shifts: "night",
  restDaysPerWeek: 2,
  conditions: ["x"],
  benefits: ["housing"],
  contract: { type: "fixedTerm", months: 36 },
  startDate: "2027-01-01",
  requirements: [
    { kind: "skill", ...mention, level: 3, importance: "essential", justification: "x", alternatives: [{ ...mention, level: 2 }] },
    { kind: "education", level: "bachelor", importance: "optional", justification: "x", alternatives: [{ level: "diploma3" }] },
    { kind: "field", ...mention, importance: "essential", justification: "x", alternatives: [mention] },
    {
      kind: "experience",
      months: 24,
      occupation: "o",
      importance: "essential",
      justification: "x",
      alternatives: [{ months: 12, occupation: "p" }],
    },
    {
      kind: "certificate",
      ...mention,
      units: ["x"],
      importance: "essential",
      justification: "x",
      alternatives: [{ ...mention, units: ["x"] }],
    },
    { kind: "licence", ...mention, importance: "essential", justification: "x", alternatives: [mention] },
    { kind: "document", ...mention, importance: "essential", justification: "x", alternatives: [mention] },
    {
      kind: "language",
      language: "ja",
      cefr: "A2",
      importance: "essential",
      justification: "x",
      alternatives: [{ language: "ko", cefr: "B1" }],
    },
  ],
  experienceInPlaceOfEducation: true,
  declaredRequirements: [{ about: "age", value: { max: 35 }, justification: "x", legalBasis: "x" }],
  accessible: true,
  accommodationsOffered: ["ramp"],
  source: { system: "x", url: "https://example.org", receivedBy: "x" },
  verification: { status: "verified", by: "x", at: "2026-01-01", reference: "1" },
  overseas: {
    country: "JP",
    scheme: "G2G",
    employerType: "company",
    sip2mi: "1",
    jobOrderNumber: "1",
    missionVerifiedAt: "2026-01-01",
    costToWorker: { amount: 0, currency: "IDR" },
  },
  applyMode: "x",
  complete: true,
  facts: {},
};

const both = { en: "x", id: "y" };
const lists = { en: ["x"], id: ["y"] };
const concept: Whole<Concept> = {
  id: "s",
  kind: "skill",
  labels: both,
  altLabels: lists,
  hiddenLabels: lists,
  definition: both,
  broader: ["t"],
  related: [{ concept: "u", weight: 1 }],
  implies: ["v"],
  essentialSkills: ["w"],
  optionalSkills: ["x"],
  exactMatch: [{ scheme: "isco-08", code: "7212" }],
  closeMatch: [{ scheme: "onet-soc", code: "51-4121.00" }],
  deprecated: true,
  replacedBy: "y",
};

const place: Whole<Place> = {
  ...code,
  name: "Kota Bekasi",
  level: "regency",
  parent: code,
  coordinates: { latitude: -6.2, longitude: 107 },
  island: "Jawa",
  altNames: ["Bekasi"],
  validFrom: "1996",
  validTo: "2099-12",
  successorOf: [code],
  altCodes: [{ scheme: "bps", code: "3275" }],
};

const demographics: Whole<Demographics> = {
  candidate: "c-1",
  sex: "other",
  birthDate: "1990-05",
  religion: "x",
  ethnicity: "x",
  maritalStatus: "x",
  disability: "x",
  heightCm: 160,
  weightKg: 60,
  photo: "x",
};

const records = { candidate, vacancy, concept, place, demographics };
const schemas = {
  candidate: candidateSchema,
  vacancy: vacancySchema,
  concept: conceptSchema,
  place: placeSchema,
  demographics: demographicsSchema,
};
const kinds = Object.keys(records) as (keyof typeof records)[];

/** Values of any form: what lies in them are no fields. */
const free = /(?:facts|declaredRequirements\[\]\.value)$/;

/** Paths of all fields that a record has. */
function fieldsOf(value: unknown, path = ""): string[] {
  if (value === null || typeof value !== "object" || free.test(path)) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => fieldsOf(entry, `${path}[]`));
  return Object.entries(value).flatMap(([key, member]) => [`${path}.${key}`, ...fieldsOf(member, `${path}.${key}`)]);
}

/** Paths of all fields that a schema knows. */
function fieldsKnown(schema: z.core.JSONSchema._JSONSchema, path = ""): string[] {
  if (typeof schema === "boolean" || free.test(path)) return [];
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, member]) => [`${path}.${key}`, ...fieldsKnown(member, `${path}.${key}`)]),
    ...(items === undefined || Array.isArray(items) ? [] : fieldsKnown(items, `${path}[]`)),
    ...[...anyOf, ...oneOf].flatMap((one) => fieldsKnown(one, path)),
  ];
}

describe("the schemas", () => {
  it.each(kinds)("accept every field that the type of a %s has, and change nothing", (kind) => {
    expect(checkRecord<unknown>(schemas[kind], records[kind], { kind, position: "#1" })).toEqual({ record: records[kind], issues: [] });
  });

  it.each(kinds)("know no field of a %s that its type lacks", (kind) => {
    const known = new Set(fieldsKnown(z.toJSONSchema(schemas[kind])));
    expect([...known].sort()).toEqual([...new Set(fieldsOf(records[kind]))].sort());
  });

  it("have no field for what is protected", () => {
    expectTypeOf<Extract<keyof Candidate, Exclude<keyof Demographics, "candidate">>>().toBeNever();
    expectTypeOf<Extract<keyof Vacancy, keyof Demographics>>().toBeNever();
    expectTypeOf<Demographics>().not.toExtend<Candidate>();
    const fields = [...fieldsOf(candidate), ...fieldsOf(vacancy)].map((path) => path.split(".").at(-1));
    expect(fields.filter((field) => field !== "candidate" && field! in demographics)).toEqual([]);
  });
});

describe("educationHeight", () => {
  it("rises with the list of levels, equals standing side by side", () => {
    const heights = educationLevels.map((level) => educationHeight[level]);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect([educationHeight.upperSecondary, educationHeight.diploma4]).toEqual([
      educationHeight.vocationalSecondary,
      educationHeight.bachelor,
    ]);
  });
});

describe("localize", () => {
  it("takes the other language where the asked one is missing, then the fallback", () => {
    expect([localize({ en: "a", id: "b" }, "id", "c"), localize({ en: "a" }, "id", "c"), localize({}, "en", "c")]).toEqual(["b", "a", "c"]);
  });
});
