import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket, type HypotheticalRecords } from "../../src/market/index.js";
import { createMatcher } from "../../src/matching/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { availability, education, experience, location, skills, wage } from "../../src/rules/index.js";
import { candidateArbitrary, marketOf, recordsArbitrary, smallPlaces, smallTaxonomy, vacancyArbitrary } from "../arbitraries/records.js";
import { smallSpace } from "../arbitraries/small-space.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";

describe("matcher.with", () => {
  it("answers as a market made anew of the changed records, under the same statistics", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(4, 3),
        policyArbitrary,
        candidateArbitrary,
        vacancyArbitrary,
        fc.constantFrom("c0", "c1", "c9", "a"),
        fc.constantFrom("v0", "v2", "z"),
        ({ candidates, vacancies }, policy, candidate, vacancy, c, v) => {
          const matcher = createMatcher(marketOf(candidates, vacancies), policyOf(policy), { asOf });
          const before = matcher.candidatesFor("v0");
          const changed = matcher.with({ candidate: { id: c, ...candidate }, vacancy: { id: v, ...vacancy } });
          const byId = (list: readonly object[], prefix: string): Map<string, object> =>
            new Map(list.map((one, index): [string, object] => [`${prefix}${String(index)}`, { id: `${prefix}${String(index)}`, ...one }]));
          const { market } = createMarket({
            taxonomy: smallTaxonomy,
            textConcepts: smallSpace,
            places: smallPlaces,
            statistics: matcher.market.statistics,
            candidates: byId(candidates, "c")
              .set(c, { id: c, ...candidate })
              .values(),
            vacancies: byId(vacancies, "v")
              .set(v, { id: v, ...vacancy })
              .values(),
          });
          const anew = createMatcher(market, policyOf(policy), { asOf });
          expect(changed.market.hash).toBe(market.hash);
          expect(changed.candidatesFor(v)).toEqual(anew.candidatesFor(v));
          expect(changed.vacanciesFor(c)).toEqual(anew.vacanciesFor(c));
          expect(changed.explain({ candidate: c, vacancy: v })).toEqual(anew.explain({ candidate: c, vacancy: v }));
          expect(matcher.candidatesFor("v0")).toEqual(before);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("refuses a record with an error, and says which", () => {
    const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } } });
    const matcher = createMatcher(marketOf([{}], [{ title: "?" }]), policy, { asOf });
    expect(() => matcher.with({ candidate: { id: "c0", maxCommuteKm: -1 } })).toThrow(/c0 maxCommuteKm/);
    expect(() => matcher.with({ candidate: { id: "c0", maxCommuteKm: -1 } })).toThrow(TypeError);
    expect(() => matcher.with({ vacancy: { id: "v9", title: "?", openings: 0.5 } })).toThrow(TypeError);
  });
});

describe("an answer to an unknown fact", () => {
  const policy = definePolicy({
    id: "p",
    version: "1",
    fit: {
      skills: { rule: skills(), weight: 2 },
      experience: { rule: experience(), weight: 1 },
      education: { rule: education(), weight: 1 },
      location: { rule: location(), weight: 1 },
      availability: { rule: availability(), weight: 1 },
    },
    appeal: { wage: { rule: wage(), weight: 1 } },
    combine: "harmonic",
  });
  const pair = { candidate: "c0", vacancy: "v0" };
  const without = (record: object, field: string): object => Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
  /** The interval before, and after a record was replaced. */
  const expectInside = (candidate: object, vacancy: object, changed: HypotheticalRecords): void => {
    const matcher = createMatcher(marketOf([candidate], [vacancy]), policy, { asOf });
    const before = matcher.score(pair);
    const after = matcher.with(changed).score(pair);
    expect(after.low).toBeGreaterThanOrEqual(before.low);
    expect(after.high).toBeLessThanOrEqual(before.high);
  };

  it.each(["skills", "experience", "education", "residence", "willingToRelocate", "availableFrom"] as const)(
    "gives an interval inside the one before: %s",
    (field) => {
      fc.assert(
        fc.property(candidateArbitrary, candidateArbitrary, vacancyArbitrary, (candidate, answers, vacancy) => {
          fc.pre(answers[field] !== undefined);
          const silent = without(candidate, field);
          expectInside(silent, vacancy, { candidate: { id: "c0", ...silent, [field]: answers[field] } });
        }),
        { numRuns: 50 },
      );
    },
  );

  it("gives an interval inside the one before: the wage that a vacancy pays", () => {
    fc.assert(
      fc.property(candidateArbitrary, vacancyArbitrary, vacancyArbitrary, (candidate, vacancy, { wage: answer }) => {
        fc.pre(answer !== undefined && candidate.desiredWage !== undefined && candidate.desiredWage !== null);
        const silent = { title: "?", ...without(vacancy, "wage") };
        expectInside(candidate, silent, { vacancy: { id: "v0", ...silent, wage: answer } });
      }),
      { numRuns: 50 },
    );
  });

  it("gives an interval inside the one before: levels that were not said, and words that were not linked", () => {
    fc.assert(
      fc.property(candidateArbitrary, vacancyArbitrary, fc.integer({ min: 1, max: 5 }), (candidate, vacancy, level) => {
        fc.pre(Boolean(candidate.skills?.length));
        // A skill that is named twice, once with its level, has that level: it is no answer to say another.
        const concepts = (candidate.skills ?? []).map(({ concept }) => concept);
        fc.pre(new Set(concepts).size === concepts.length);
        const said = (candidate.skills ?? []).map((skill) => ({
          level,
          ...skill,
          ...(skill.concept === undefined ? { concept: "s-safety" } : {}),
        }));
        expectInside(candidate, vacancy, { candidate: { id: "c0", ...candidate, skills: said } });
      }),
      { numRuns: 50 },
    );
  });

  it("gives an interval inside the one before: that a record is complete, as it is or with one entry more", () => {
    fc.assert(
      fc.property(candidateArbitrary, vacancyArbitrary, fc.boolean(), (candidate, vacancy, more) => {
        const partial = { ...candidate, complete: false };
        const skills = more && candidate.skills?.length ? [...candidate.skills, { concept: "s-arc" }] : candidate.skills;
        expectInside(partial, vacancy, {
          candidate: { id: "c0", ...candidate, ...(skills === undefined ? {} : { skills }), complete: true },
        });
      }),
      { numRuns: 50 },
    );
  });
});
