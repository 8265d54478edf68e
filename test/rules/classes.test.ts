import { describe, expect, it } from "vitest";
import type { ClassRecipe, Side } from "../../src/market/index.js";
import {
  accessibility,
  availability,
  certificates,
  commute,
  contract,
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
import { marketOf } from "../arbitraries/records.js";

/** The classes that a rule puts records of a side into; the query comes from an advert or a candidate that says little. */
function classesOf(rule: Rule, side: Side, records: readonly object[]): (number | string | undefined)[] {
  const titled = records.map((record) => ({ title: "las", ...record }));
  const market = side === "candidate" ? marketOf(records, [{ title: "las" }]) : marketOf([{}], titled);
  const scan = rule.bind({ market, asOf: "2026-11-24" }).from(side === "candidate" ? "vacancy" : "candidate", 0).scan!(0)!;
  const { key } = scan.shape === "table" ? scan.classes : (scan as { readonly base: { readonly classes: ClassRecipe } }).base.classes;
  return records.map((_, row) => key(row));
}

const kendal = { place: { scheme: "kemendagri", code: "3324" } };
const semarang = { place: { scheme: "kemendagri", code: "3374" } };
const home = { residence: kendal, willingToRelocate: [] };
const abroad = (...countries: string[]): object => ({ residence: kendal, willingToRelocate: [{ channel: "overseas", countries }] });
const pays = { min: 2_000_000, currency: "IDR", period: "month" };
const asks = (kind: string, more: object): object => ({ requirements: [{ kind, importance: "essential", ...more }] });
const field = (concept: string): object => ({ education: [{ level: "bachelor", field: { concept } }] });
const job = (more: object): object => ({ experience: [{ occupation: { concept: "o-welder" }, months: 7, ...more }] });

const ja = { language: "ja" };
const car = { concept: "l-car" };
const welder = { concept: "c-welder" };
const passport = (status: string): object => ({ type: "passport", status });

/** Records of which any two differ in what the rule sees. */
const different: readonly (readonly [string, Rule, Side, readonly object[]])[] = [
  [
    "location, candidates",
    location(),
    "candidate",
    [home, { ...home, residence: semarang }, { residence: kendal }, abroad("JP"), abroad("TW"), abroad(), {}],
  ],
  ["location, vacancies", location(), "vacancy", [{}, { locations: [kendal] }, { locations: [semarang] }, { locations: [{}] }]],
  [
    "education, candidates",
    education(),
    "candidate",
    [
      {},
      { education: [] },
      { education: [{ level: "primary" }] },
      { education: [{ level: "bachelor" }] },
      { education: [{ level: "bachelor" }], complete: false },
      field("f-civil"),
      { ...field("f-civil"), complete: false },
      field("f-accounting"),
      {
        education: [...(field("f-civil") as { education: object[] }).education, { level: "bachelor", field: { concept: "f-accounting" } }],
      },
    ],
  ],
  [
    "education, vacancies",
    education(),
    "vacancy",
    [
      {},
      asks("education", { level: "bachelor" }),
      asks("education", { level: "diploma3" }),
      asks("education", { level: "bachelor", importance: "optional" }),
      asks("field", { concept: "f-civil" }),
      asks("field", { concept: "f-civil", importance: "optional" }),
      asks("field", { concept: "f-civil", alternatives: [{ concept: "f-accounting" }] }),
      { requirements: ["f-civil", "f-accounting"].map((concept) => ({ kind: "field", concept, importance: "essential" })) },
    ],
  ],
  [
    "experience, vacancies",
    experience(),
    "vacancy",
    [
      {},
      asks("experience", { months: 12 }),
      asks("experience", { months: 12.5 }),
      asks("experience", { months: 12, importance: "optional" }),
      asks("experience", { months: 12, occupation: "o-clerk" }),
    ],
  ],
  [
    "experience, candidates",
    experience(),
    "candidate",
    [{}, { experience: [] }, job({}), job({ months: 8 }), { ...job({}), complete: false }],
  ],
  ["occupation, vacancies", occupation(), "vacancy", [{}, { occupation: { label: "?" } }, { occupation: { concept: "o-clerk" } }]],
  [
    "wage, candidates",
    wage(),
    "candidate",
    [
      {},
      ...[
        pays,
        { ...pays, min: 2.5e9 },
        { ...pays, min: 0.5 },
        { ...pays, min: 5e9 },
        { ...pays, currency: "JPY" },
        { ...pays, period: "day" },
      ].map((desiredWage) => ({ desiredWage })),
    ],
  ],
  [
    "wage, vacancies",
    wage(),
    "vacancy",
    [
      {},
      { wage: pays },
      { wage: { ...pays, max: 2_000_000 } },
      { wage: { ...pays, max: 3_000_000 } },
      { wage: { ...pays, currency: "JPY" } },
    ],
  ],
  ["availability, candidates", availability(), "candidate", [{}, { availableFrom: "2026-12-01" }, { availableFrom: "2026-12-02" }]],
  ["availability, vacancies", availability(), "vacancy", [{}, { startDate: "2026-12-01" }, { startDate: "2026-12-02" }]],
  ["skills, candidates", skills(), "candidate", [{}, { skills: [] }, { skills: [{ concept: "s-arc" }], complete: false }]],
  ["skills, vacancies", skills(), "vacancy", [{}, asks("skill", { concept: "s-arc" }), asks("skill", { label: "?" })]],
  [
    "languages, candidates",
    languages(),
    "candidate",
    [{}, { languages: [] }, { languages: [ja] }, { languages: [{ ...ja, cefr: "A1" }] }, { languages: [ja], complete: false }],
  ],
  [
    "languages, vacancies",
    languages(),
    "vacancy",
    [{}, asks("language", ja), asks("language", { ...ja, cefr: "A1" }), asks("language", { ...ja, importance: "optional" })],
  ],
  [
    "licences, candidates",
    licences(),
    "candidate",
    [{}, { licences: [] }, { licences: [car] }, { licences: [{ concept: "l-truck" }] }, { licences: [{ label: "SIM" }] }],
  ],
  ["licences, vacancies", licences(), "vacancy", [{}, asks("licence", car), asks("licence", { ...car, importance: "optional" })]],
  [
    "certificates, candidates",
    certificates(),
    "candidate",
    [{}, { certificates: [] }, { certificates: [welder] }, { certificates: [{ ...welder, units: ["U.1"] }] }],
  ],
  ["certificates, vacancies", certificates(), "vacancy", [{}, asks("certificate", welder), asks("certificate", { units: ["U.1"] })]],
  [
    "documents, candidates",
    documents(),
    "candidate",
    [{}, { documents: [] }, { documents: [passport("have")] }, { documents: [passport("missing")] }],
  ],
  ["documents, vacancies", documents(), "vacancy", [{}, asks("document", { label: "passport" }), asks("document", { label: "visa" })]],
  [
    "sector, candidates",
    sector(),
    "candidate",
    [{}, { desiredSectors: [{ concept: "b-roads" }] }, { desiredSectors: [{ concept: "b-roads" }], complete: false }],
  ],
  ["sector, vacancies", sector(), "vacancy", [{}, { sector: { concept: "b-roads" } }, { sector: { concept: "b-trade" } }]],
  ["contract, candidates", contract(), "candidate", [{}, { contractTypes: ["daily"] }, { contractTypes: ["daily", "permanent"] }]],
  ["contract, vacancies", contract(), "vacancy", [{}, { contract: { type: "daily" } }, { contract: { type: "permanent" } }]],
  ["hours, candidates", hours(), "candidate", [{}, { hoursPerWeek: { min: 20 } }, { hoursPerWeek: { max: 20 } }, { hoursPerWeek: null }]],
  ["hours, vacancies", hours(), "vacancy", [{}, { hoursPerWeek: { min: 20 } }, { hoursPerWeek: { max: 20 } }]],
  ["shifts, candidates", shifts(), "candidate", [{}, { shifts: "day" }, { shifts: "any" }]],
  ["shifts, vacancies", shifts(), "vacancy", [{}, { shifts: "day" }, { shifts: "rotating" }, { shifts: "night" }]],
  [
    "commute, candidates",
    commute(),
    "candidate",
    [
      {},
      { maxCommuteKm: 10, residence: kendal },
      { maxCommuteKm: 11, residence: kendal },
      { maxCommuteKm: 10, residence: semarang },
      { maxCommuteKm: 10 },
    ],
  ],
  ["commute, vacancies", commute(), "vacancy", [{}, { locations: [kendal] }, { locations: [semarang] }, { locations: [kendal, semarang] }]],
  ["accessibility, candidates", accessibility(), "candidate", [{}, { accommodationNeeds: ["ramp"] }, { accommodationNeeds: ["lift"] }]],
  [
    "accessibility, vacancies",
    accessibility(),
    "vacancy",
    [{}, { accessible: true }, { accessible: false }, { accommodationsOffered: [] }, { accommodationsOffered: ["ramp"] }],
  ],
  ["wording, candidates", wording(), "candidate", [{}, { summary: "las" }]],
];

describe("a class", () => {
  it.each(different)("is not shared by records that differ: %s", (_, rule, side, records) => {
    const classes = classesOf(rule, side, records);
    expect(new Set(classes).size).toBe(records.length);
    expect(classes).not.toContain(undefined);
  });

  it.each(different)("is shared by records that say the same: %s", (_, rule, side, records) => {
    for (const record of records) {
      const [one, other] = classesOf(rule, side, [record, { ...record, notes: "?" }]);
      expect(other).toBe(one);
    }
  });

  it("is that of what is held, whatever its last day", () => {
    const [one, other] = classesOf(licences(), "candidate", [
      { licences: [{ ...car, expires: "2026" }] },
      { licences: [{ ...car, expires: "2031" }] },
    ]);
    expect(other).toBe(one);
  });

  it("is that of their place for homes with coordinates of their own, and is given to no workplace with such", () => {
    const own = { ...kendal, coordinates: { latitude: -7, longitude: 110 } };
    const [one, other, without, placeless] = classesOf(location(), "candidate", [
      { residence: own },
      { residence: { ...kendal, coordinates: { latitude: -7.1, longitude: 110.2 } } },
      { residence: kendal },
      { residence: { coordinates: own.coordinates } },
    ]);
    expect(one).toBe(other);
    expect(without).not.toBe(one);
    expect(placeless).toBeUndefined();
    const [alone, several, more, partly] = classesOf(location(), "vacancy", [
      { locations: [own] },
      { locations: [kendal, semarang] },
      { locations: [semarang, kendal] },
      { locations: [kendal, own] },
    ]);
    expect([alone, partly]).toEqual([undefined, undefined]);
    expect(several).toBe(more);
  });
});
