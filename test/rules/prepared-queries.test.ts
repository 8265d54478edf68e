import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { updateMarket, type Market } from "../../src/market/index.js";
import {
  availability,
  desiredOccupation,
  education,
  experience,
  location,
  occupation,
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
  plainAvailability,
  plainDesiredOccupation,
  plainEducation,
  plainExperience,
  plainLocation,
  plainOccupation,
  plainSkills,
  plainWage,
  plainWording,
  type PlainDegree,
} from "./plain-degrees.js";

const asOf = "2026-11-24";
const step = fc.constantFrom(0, 0.25, 0.4, 0.7, 1);
const similarity: fc.Arbitrary<SimilarityChoice> = fc.oneof(
  fc.record({ narrower: step, broader: step, sibling: step, topSibling: step, related: step }),
  measureArbitrary,
);
const optionalWeight = fc.constantFrom(0.01, 0.4, 1);
const demanding = fc.record({ optionalWeight, similarity });

/** A rule with options of any kind, and what each of its degrees must be. */
type Case = readonly [Rule, (market: Market) => PlainDegree];

const cases: Readonly<Record<string, fc.Arbitrary<Case>>> = {
  skills: demanding.map((options) => [skills(options), (market) => plainSkills(market, options)]),
  education: fc
    .record({ optionalWeight, similarity, perLevelBelow: step })
    .map((options) => [education(options), (market) => plainEducation(market, options)]),
  experience: demanding.map((options) => [experience(options), (market) => plainExperience(market, asOf, options)]),
  occupation: fc.record({ similarity }).map((options) => [occupation(options), (market) => plainOccupation(market, options)]),
  desiredOccupation: fc
    .record({ similarity, perRank: fc.constantFrom(0, 0.1, 0.6, 1) })
    .map((options) => [desiredOccupation(options) as Rule, (market) => plainDesiredOccupation(market, options)]),
  location: fc
    .record({ halfAtKm: fc.constantFrom(0.1, 15, 500), relocation: step })
    .map((options) => [location(options), (market) => plainLocation(market, options)]),
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
};

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
