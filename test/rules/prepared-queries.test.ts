import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlaceCode } from "../../src/model/index.js";
import { updateMarket, type Market } from "../../src/market/index.js";
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
import type { SimilarityChoice } from "../../src/taxonomy/index.js";
import { measureArbitrary } from "../matching/random-policy.js";
import { scanBound } from "../../src/rules/scan-bound.js";
import { candidateArbitrary, marketOf, recordsArbitrary, vacancyArbitrary } from "../arbitraries/records.js";
import {
  plainAccessibility,
  plainAvailability,
  plainCertificates,
  plainCommute,
  plainContract,
  plainDesiredOccupation,
  plainDocuments,
  plainEducation,
  plainExperience,
  plainHours,
  plainLanguages,
  plainLicences,
  plainLocation,
  plainOccupation,
  plainSector,
  plainShifts,
  plainSkills,
  plainWage,
  plainWording,
  type Locating,
  type PlainDegree,
} from "./plain-degrees.js";

const asOf = "2026-11-24";
const step = fc.constantFrom(0, 0.25, 0.4, 0.7, 1);
const similarity: fc.Arbitrary<SimilarityChoice> = fc.oneof(
  fc.record({ narrower: step, broader: step, sibling: step, topSibling: step, related: step }),
  measureArbitrary,
);
const optionalWeight = fc.constantFrom(0.01, 0.4, 1);
const crediting = fc.record({ optionalWeight, undated: step });

const regency = (code: string): PlaceCode => ({ scheme: "kemendagri", code });

/** The rule of options in the short form of the test. */
function locationOf({ areas, times, withinArea, housing, ...numbers }: Locating): Rule {
  return location({
    ...numbers,
    ...(housing === undefined ? {} : { housing }),
    ...(areas && { commutingAreas: areas.map((area) => area.map(regency)), withinArea }),
    ...(times && {
      travelTimes: Object.entries(times).map(([pair, minutes]) => {
        const [from, to] = pair.split(" ") as [string, string];
        return { from: regency(from), to: regency(to), minutes };
      }),
    }),
  });
}

/** A rule with options of any kind, and what each of its degrees must be. */
type Case = readonly [Rule, (market: Market) => PlainDegree];

const cases: Readonly<Record<string, fc.Arbitrary<Case>>> = {
  skills: fc
    .record({
      optionalWeight,
      similarity,
      selfStated: fc.constantFrom(undefined, 0, 0.8),
      recency: fc.constantFrom(undefined, { halfAtMonths: 36, atLeast: 0.5 }, { halfAtMonths: 1, atLeast: 0 }),
      transferable: fc.constantFrom(undefined, 0.5, 1),
    })
    .map(({ selfStated, recency, transferable, ...options }) => [
      skills({
        ...options,
        ...(selfStated === undefined ? {} : { selfStated }),
        ...(recency && { recency }),
        ...(transferable === undefined ? {} : { transferable }),
      }),
      (market) => plainSkills(market, { ...options, selfStated, recency, transferable, asOf }),
    ]),
  education: fc
    .record({ optionalWeight, similarity, perLevelBelow: step, monthsPerLevel: fc.constantFrom(undefined, 1, 24) })
    .map(({ monthsPerLevel, ...options }) => [
      education({ ...options, ...(monthsPerLevel && { monthsPerLevel }) }),
      (market) => plainEducation(market, { ...options, monthsPerLevel, asOf }),
    ]),
  experience: fc
    .record({ optionalWeight, similarity, halfAtMonths: fc.constantFrom(undefined, 1, 36) })
    .map(({ halfAtMonths, ...options }) => [
      experience({ ...options, ...(halfAtMonths && { halfAtMonths }) }),
      (market) => plainExperience(market, asOf, { ...options, halfAtMonths }),
    ]),
  occupation: fc.record({ similarity }).map((options) => [occupation(options), (market) => plainOccupation(market, options)]),
  desiredOccupation: fc
    .record({ similarity, perRank: fc.constantFrom(0, 0.1, 0.6, 1) })
    .map((options) => [desiredOccupation(options) as Rule, (market) => plainDesiredOccupation(market, options)]),
  location: fc
    .record({
      halfAtKm: fc.constantFrom(0.1, 15, 500),
      relocation: step,
      housing: fc.option(step, { nil: undefined }),
      areas: fc.constantFrom(undefined, [["3324", "3374"], ["3471"]], [["3324", "3399", "3471"]]),
      withinArea: step,
      times: fc.constantFrom(undefined, { "3324 3374": 45, "3374 3324": 60, "3399 3471": 10 }),
    })
    .map(({ areas, times, ...more }) => [
      locationOf({ ...more, areas, times }),
      (market) => plainLocation(market, { ...more, areas, times }),
    ]),
  wording: fc
    .record({ fullAt: fc.constantFrom(0.01, 0.5, 1) })
    .map((options) => [wording(options), (market) => plainWording(market, options)]),
  "wording with concepts": fc
    .record({ fullAt: fc.constantFrom(0.01, 0.5, 1), concepts: fc.constantFrom(0.25, 1, 8) })
    .map((options) => [wording(options), (market) => plainWording(market, options)]),
  wage: fc
    .record({ tolerance: fc.constantFrom(0.01, 0.3, 1), rates: fc.constantFrom({}, { IDR: 1, JPY: 105 }, { JPY: 105 }) })
    .map((options) => [wage(options) as Rule, (market) => plainWage(market, options)]),
  availability: fc
    .record({ halfAtDays: fc.constantFrom(1, 30) })
    .map((options) => [availability(options), (market) => plainAvailability(market, asOf, options)]),
  languages: fc
    .record({ optionalWeight, perLevelBelow: step })
    .map((options) => [languages(options), (market) => plainLanguages(market, options)]),
  licences: crediting.map((options) => [licences(options), (market) => plainLicences(market, asOf, options)]),
  certificates: crediting.map((options) => [certificates(options), (market) => plainCertificates(market, asOf, options)]),
  documents: fc
    .record({ optionalWeight, undated: step, inProgress: step })
    .map((options) => [documents(options), (market) => plainDocuments(market, asOf, options)]),
  sector: fc.record({ similarity }).map((options) => [sector(options) as Rule, (market) => plainSector(market, options)]),
  contract: fc.record({ other: step }).map((options) => [contract(options) as Rule, (market) => plainContract(market, options)]),
  hours: fc
    .record({ tolerance: fc.constantFrom(1, 10, 168) })
    .map((options) => [hours(options) as Rule, (market) => plainHours(market, options)]),
  shifts: fc.record({ rotating: step }).map((options) => [shifts(options) as Rule, (market) => plainShifts(market, options)]),
  commute: fc
    .record({ halfAtKm: fc.constantFrom(0.1, 5, 500) })
    .map((options) => [commute(options) as Rule, (market) => plainCommute(market, options)]),
  accessibility: fc
    .record({ accessible: step })
    .map((options) => [accessibility(options) as Rule, (market) => plainAccessibility(market, options)]),
};

it("is tried of every rule", () => {
  expect(Object.keys(cases)).toEqual(expect.arrayContaining(Object.keys(builtInRules)));
});

/** Records of a market, and often of one that is updated: with rows that hold no record, and words that come late. */
const changing = fc.record({
  records: recordsArbitrary(5, 4),
  late: fc.option(fc.record({ candidate: candidateArbitrary, vacancy: vacancyArbitrary })),
});

function changedMarket({ records: { candidates, vacancies }, late }: typeof changing extends fc.Arbitrary<infer T> ? T : never): Market {
  const market = marketOf(candidates, vacancies);
  if (!late) return market;
  const upsert = {
    candidates: [{ id: "c0", ...late.candidate }],
    vacancies: [{ id: "v-late", ...late.vacancy, description: "kata baru las" }],
  };
  return updateMarket(market, { upsert }).market;
}

const rowsOf = (market: Market, side: "candidate" | "vacancy"): number[] =>
  Array.from({ length: market.rows(side) }, (_, row) => row).filter((row) => market.has(side, row));

describe.each(Object.entries(cases))("a prepared query of %s", (_, arbitrary) => {
  it("gives the plain degree of every pair, bit for bit, from both sides, though others are asked between", () => {
    fc.assert(
      fc.property(changing, arbitrary, (records, [rule, plainOf]) => {
        const market = changedMarket(records);
        const bound = rule.bind({ market, asOf });
        const plain = plainOf(market);
        const [candidates, vacancies] = [rowsOf(market, "candidate"), rowsOf(market, "vacancy")];
        const fromVacancies = new Map(vacancies.map((row) => [row, bound.from("vacancy", row)]));
        const fromCandidates = new Map(candidates.map((row) => [row, bound.from("candidate", row)]));
        for (const assume of [0, 0.5, 1]) {
          for (const candidate of candidates) {
            for (const vacancy of vacancies) {
              if (!bound.asked(rule.asks === "vacancy" ? vacancy : candidate)) continue;
              const degree = plain(candidate, vacancy, assume);
              expect(fromVacancies.get(vacancy)!.degree(candidate, assume)).toBe(degree);
              expect(fromCandidates.get(candidate)!.degree(vacancy, assume)).toBe(degree);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has a scan from both sides, whose bound no degree exceeds", () => {
    fc.assert(
      fc.property(changing, arbitrary, (records, [rule]) => {
        const market = changedMarket(records);
        const bound = rule.bind({ market, asOf });
        for (const side of ["candidate", "vacancy"] as const) {
          const others = rowsOf(market, side === "candidate" ? "vacancy" : "candidate");
          for (const row of rowsOf(market, side)) {
            if (rule.asks === side && !bound.asked(row)) continue;
            const query = bound.from(side, row);
            for (const assume of [0, 0.5, 1]) {
              const scan = query.scan!(assume)!;
              for (const other of others) {
                if (rule.asks !== side && !bound.asked(other)) continue;
                const error = scan.shape === "table" ? 0 : scan.error;
                expect(query.degree(other, assume)).toBeLessThanOrEqual(scanBound(scan, query, other, assume) + error);
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
