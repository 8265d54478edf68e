import { describe, expect, expectTypeOf, it } from "vitest";
import {
  candidateSchema,
  checkRecord,
  educationHeight,
  educationLevels,
  localize,
  vacancySchema,
  type Candidate,
  type Demographics,
  type Vacancy,
} from "../../src/model/index.js";

/** Every field of a candidate at once: a field that the schema forgot would be warned of. */
const candidate: Required<Candidate> = {
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
  residence: { place: { scheme: "kemendagri", code: "3275" }, coordinates: { latitude: -6.2, longitude: 107 } },
  willingToRelocate: [{ channel: "overseas", countries: ["JP"] }, { channel: "local" }, { channel: "interregional" }],
  maxCommuteKm: 20,
  desiredOccupations: [{ concept: "o", label: "x", rank: 1 }],
  desiredWage: { min: 1, max: 2, currency: "IDR", period: "month" },
  desiredSectors: [{ label: "x" }],
  contractTypes: ["permanent", "fixedTerm", "daily", "internship", "partnership"],
  hoursPerWeek: { min: 20, max: 40 },
  shifts: "any",
  availableFrom: "2026-12-01",
  education: [{ level: "bachelor", field: { concept: "f" }, institution: "x", start: "2015", end: "2019-07", grade: "3.5" }],
  experience: [
    {
      occupation: { concept: "o" },
      employer: "x",
      sector: { label: "x" },
      start: "2020-01",
      end: "2021-01-31",
      ongoing: false,
      months: 12,
      tasks: "x",
    },
  ],
  skills: [{ concept: "s", label: "x", level: 5, years: 2, lastUsed: "2025", evidence: "verified" }],
  certificates: [
    {
      concept: "k",
      label: "x",
      scheme: "x",
      units: ["J.620100.004.02"],
      issuer: "LSP",
      number: "1",
      issued: "2024",
      expires: "2027-03",
      kkni: 3,
    },
  ],
  licences: [{ concept: "l", label: "SIM A", class: "A", expires: "2028" }],
  languages: [{ language: "ja", cefr: "A2", test: "JLPT", score: "N4", expires: "2027" }],
  documents: [{ type: "KTP", status: "have", expires: "2030" }],
  accommodationNeeds: ["ramp"],
  summary: "x",
  counsellorNotes: "x",
  consents: [{ purpose: "matching", at: "2026-01-01", withdrawnAt: "2026-02-01" }],
  complete: false,
  facts: { anything: [1, null, { deep: true }] },
};

const vacancy: Required<Vacancy> = {
  id: "v-1",
  title: "x",
  description: "x",
  employer: {
    id: "e",
    name: "x",
    nib: "1",
    kbli: "25920",
    place: { scheme: "kemendagri", code: "3324" },
    workerCount: 120,
    disabledWorkerCount: 2,
    ownership: "private",
    licences: [{ type: "SIP3MI", number: "1", expires: "2027-01-01" }],
  },
  occupation: { concept: "o" },
  sector: { label: "x" },
  openings: 3,
  openingsFilled: 1,
  status: "open",
  postedAt: "2026-01-01",
  validThrough: "2026-12-31",
  channel: "overseas",
  locations: [{ place: { scheme: "iso-3166", code: "JP" } }],
  wage: { min: 1, currency: "JPY", period: "hour", components: [{ name: "pokok", amount: 1 }] },
  hoursPerWeek: { max: 40 },
  shifts: "night",
  restDaysPerWeek: 2,
  conditions: ["x"],
  benefits: ["housing"],
  contract: { type: "fixedTerm", months: 36 },
  startDate: "2027-01-01",
  requirements: [
    {
      kind: "skill",
      concept: "s",
      label: "x",
      level: 3,
      importance: "essential",
      justification: "x",
      alternatives: [{ concept: "t", level: 2 }, { label: "u" }],
    },
    { kind: "education", level: "bachelor", importance: "optional", alternatives: [{ level: "diploma3" }] },
    { kind: "field", label: "x", importance: "essential", alternatives: [{ concept: "f" }] },
    { kind: "experience", months: 24, occupation: "o", importance: "essential" },
    { kind: "certificate", concept: "k", importance: "essential", alternatives: [{ label: "x" }] },
    { kind: "licence", concept: "l", importance: "essential" },
    { kind: "document", label: "paspor", importance: "essential" },
    { kind: "language", language: "ja", cefr: "A2", importance: "essential" },
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

describe("the schemas", () => {
  it("accept every field that the types have, and change nothing", () => {
    expect(checkRecord(candidateSchema, candidate, { kind: "candidate", position: "#1" })).toEqual({ record: candidate, issues: [] });
    expect(checkRecord(vacancySchema, vacancy, { kind: "vacancy", position: "#1" })).toEqual({ record: vacancy, issues: [] });
  });

  it("have no field for what is protected", () => {
    expectTypeOf<Extract<keyof Candidate, Exclude<keyof Demographics, "candidate">>>().toBeNever();
    expectTypeOf<Extract<keyof Vacancy, keyof Demographics>>().toBeNever();
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
