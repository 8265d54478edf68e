import { describe, expect, it } from "vitest";
import {
  accessibility,
  availability,
  builtInRules,
  certificates,
  commute,
  contract,
  desiredOccupation,
  documents,
  education,
  experience,
  hours,
  languages,
  licences,
  location,
  occupation,
  sector,
  shifts,
  skills,
  wage,
  wording,
  type Rule,
} from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

const shown = (concept: string): object => ({ concept, label: { en: concept, id: `${concept} (id)` } });
const asks = (kind: string, more: object): object => ({ kind, importance: "essential", ...more });
const known = (degree: number): object => ({ low: degree, high: degree });

/** A pair for each rule, and all that the rule saw in it. */
const cases: readonly (readonly [string, Rule, object, object, object])[] = [
  [
    "skills",
    skills(),
    { skills: [{ concept: "s-gas", level: 3 }] },
    {
      requirements: [
        asks("skill", { concept: "s-arc", alternatives: [{ concept: "s-word" }] }),
        asks("skill", { concept: "s-excel", importance: "optional" }),
        asks("skill", { label: "ngelas" }),
      ],
    },
    {
      requirements: [
        { demanded: [], importance: "essential", low: 0, high: 1 },
        {
          demanded: [shown("s-arc"), shown("s-word")],
          held: { ...shown("s-gas"), relation: "sibling", level: 3 },
          importance: "essential",
          ...known(0.4),
        },
        { demanded: [shown("s-excel")], importance: "optional", ...known(0) },
      ],
      missing: ["s-excel"],
      unlinked: ["ngelas"],
    },
  ],
  [
    "occupation",
    occupation(),
    { experience: [{ occupation: { concept: "o-clerk" } }, { occupation: { concept: "o-turner" } }], complete: false },
    { occupation: { concept: "o-welder" } },
    { demanded: shown("o-welder"), held: { ...shown("o-turner"), relation: "sibling" }, low: 0.4, high: 1 },
  ],
  [
    "education",
    education(),
    { education: [{ level: "vocationalSecondary", field: { concept: "f-civil" } }, { level: "primary" }] },
    {
      requirements: [
        asks("education", { level: "bachelor", alternatives: [{ level: "diploma3" }] }),
        asks("field", { concept: "f-mechanical", importance: "optional" }),
        asks("field", { label: "Teknik" }),
      ],
    },
    {
      levels: [{ floor: "diploma3", importance: "essential", ...known(0) }],
      fields: [
        { demanded: [], importance: "essential", low: 0, high: 1 },
        { demanded: [shown("f-mechanical")], importance: "optional", ...known(0.4) },
      ],
      held: "vocationalSecondary",
      heldFields: [shown("f-civil")],
      unlinked: ["Teknik"],
    },
  ],
  [
    "experience",
    experience(),
    { experience: [{ occupation: { concept: "o-turner" }, months: 10.26 }] },
    { occupation: { concept: "o-welder" }, requirements: [asks("experience", { months: 4 })] },
    { requirements: [{ months: 4, occupation: shown("o-welder"), counted: 4.1, importance: "essential", ...known(1) }] },
  ],
  [
    "location",
    location(),
    { residence: { place: { scheme: "kemendagri", code: "3324" } } },
    { locations: [{ place: { scheme: "kemendagri", code: "3374" } }] },
    { residence: "Kendal", workplace: "Semarang", km: 25.6, rung: "sameProvince", wouldMove: null },
  ],
  [
    "wage",
    wage(),
    { desiredWage: { min: 4_000_000, currency: "IDR", period: "month" } },
    { wage: { min: 160_000, currency: "IDR", period: "day" } },
    { asked: 4_000_000, askedCurrency: "IDR", offered: 4_000_000, orMore: true, offeredCurrency: "IDR", ...known(1) },
  ],
  [
    "availability",
    availability(),
    { availableFrom: "2027-01-31" },
    { startDate: "2027-01-01" },
    { start: "2027-01-01", availableFrom: "2027-01-31", daysLate: 30 },
  ],
  [
    "wording",
    wording(),
    { summary: "busur pipa busur" },
    { title: "pipa busur kapal" },
    // idf: ln 1.2 where both texts have a word, ln 2 where one has; (1 + ln 2)·ln²1.2 + ln²1.2, over √((1 + ln 2)² + 1)·ln 1.2 · √(2·ln²1.2 + ln²2).
    { cosine: expect.closeTo(0.337764, 6) as number, shared: ["busur", "pipa"] },
  ],
  [
    "desiredOccupation",
    desiredOccupation(),
    { desiredOccupations: [{ concept: "o-clerk", rank: 2 }, { concept: "o-turner", rank: 1 }, { label: "apa saja" }] },
    { occupation: { concept: "o-welder" } },
    { offered: shown("o-welder"), wished: [shown("o-turner"), shown("o-clerk")], low: 0.4, high: 1 },
  ],
  [
    "languages",
    languages(),
    { languages: [{ language: "ja", cefr: "A2" }, { language: "en" }, { language: "ar" }] },
    { requirements: [asks("language", { language: "ja", cefr: "B1", alternatives: [{ language: "en" }] })] },
    {
      requirements: [
        {
          demanded: [
            { language: "en", cefr: null },
            { language: "ja", cefr: "B1" },
          ],
          held: [
            { language: "en", cefr: null },
            { language: "ja", cefr: "A2" },
          ],
          importance: "essential",
          ...known(1),
        },
      ],
    },
  ],
  [
    "licences",
    licences(),
    { licences: [{ concept: "l-trailer", expires: "2026" }, { concept: "l-forklift" }] },
    {
      startDate: "2027-01-01",
      requirements: [asks("licence", { concept: "l-truck" }), asks("licence", { label: "SIO", importance: "optional" })],
    },
    {
      onDay: "2027-01-01",
      requirements: [
        { demanded: [], until: null, importance: "optional", low: 0, high: 1 },
        { demanded: [shown("l-truck")], until: "2026-12-31", importance: "essential", ...known(0) },
      ],
      unlinked: ["SIO"],
    },
  ],
  [
    "certificates",
    certificates(),
    { certificates: [{ concept: "c-first-aid", units: ["U.1"], expires: "2030-01-01" }] },
    { requirements: [asks("certificate", { units: ["U.2", "U.1"], alternatives: [{ concept: "c-welder" }] })] },
    {
      onDay: "2026-11-24",
      requirements: [
        {
          demanded: [{ concept: null, label: { en: "U.1 + U.2", id: "U.1 + U.2" } }, shown("c-welder")],
          until: "2030-01-01",
          importance: "essential",
          ...known(0.5),
        },
      ],
      unlinked: [],
    },
  ],
  [
    "documents",
    documents(),
    { documents: [{ type: "passport", status: "have", expires: "2031-05" }] },
    { requirements: [asks("document", { label: "Passport" })] },
    {
      onDay: "2026-11-24",
      requirements: [
        {
          demanded: [{ concept: null, label: { en: "Passport", id: "Passport" } }],
          until: "2031-05-31",
          importance: "essential",
          ...known(1),
        },
      ],
      unlinked: [],
    },
  ],
  [
    "sector",
    sector(),
    { desiredSectors: [{ concept: "b-roads" }, { label: "apa saja" }] },
    { sector: { concept: "b-houses" } },
    { offered: shown("b-houses"), wished: [shown("b-roads")], low: 0.4, high: 1 },
  ],
  [
    "contract",
    contract(),
    { contractTypes: ["fixedTerm", "permanent"] },
    { contract: { type: "daily", months: 3 } },
    { wished: ["permanent", "fixedTerm"], offered: "daily" },
  ],
  [
    "hours",
    hours(),
    { hoursPerWeek: { max: 30 } },
    { hoursPerWeek: { min: 35, max: 40 } },
    { wished: { min: null, max: 30 }, offered: { min: 35, max: 40 }, ...known(0.5) },
  ],
  ["shifts", shifts(), { shifts: "day" }, { shifts: "rotating" }, { offered: "rotating" }],
  [
    "commute",
    commute(),
    { maxCommuteKm: 20, residence: { place: { scheme: "kemendagri", code: "3324" } } },
    { locations: [{ place: { scheme: "kemendagri", code: "3471" } }, { place: { scheme: "kemendagri", code: "3374" } }] },
    { most: 20, km: 25.6, workplace: "Semarang" },
  ],
  [
    "accessibility",
    accessibility(),
    { accommodationNeeds: ["Ramp", "quiet room"] },
    { accommodationsOffered: ["ramp"], accessible: true },
    { offered: ["Ramp"], missing: [], unknown: ["quiet room"] },
  ],
];

describe("evidence", () => {
  it("of every rule is tried here", () => {
    expect(cases.map(([name]) => name).sort()).toEqual(Object.keys(builtInRules).sort());
  });

  it.each(cases)("of %s holds all that it saw, and nothing else", (_, rule, candidate, vacancy, evidence) => {
    expect(askAbout(rule, candidate, vacancy).evidence).toEqual(evidence);
  });
});
