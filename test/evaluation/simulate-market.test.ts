import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulateMarket } from "../../src/evaluation/simulate-market.js";
import { listPolicy, randomPolicy, scorePolicy } from "../../src/evaluation/simulated-policies.js";
import type { SimulatedMarket } from "../../src/evaluation/simulated-market.js";
import { smallWorld } from "./simulated-world.js";

const world = fc.record({
  candidates: fc.integer({ min: 0, max: 25 }),
  vacancies: fc.integer({ min: 1, max: 8 }),
  months: fc.integer({ min: 1, max: 4 }),
  seed: fc.integer({ min: 0, max: 1000 }),
  openings: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
});

const morePlaces = (market: SimulatedMarket, by: number, which: (row: number) => boolean = () => true): SimulatedMarket => ({
  ...market,
  vacancies: market.vacancies.map((vacancy, row) => (which(row) ? { ...vacancy, openings: vacancy.openings + by } : vacancy)),
});

/** The market's own order, however many places are left: a further place cannot change what is shown within a month. */
const allInOrder = scorePolicy({ name: "all", score: () => 0, top: 100 });

describe("a simulated market", () => {
  it("gives the same for the same seed, and something else for another", () => {
    const market = smallWorld({ candidates: 60, vacancies: 12, months: 3 });
    expect(simulateMarket(market, randomPolicy(), { seed: 4 })).toEqual(simulateMarket(market, randomPolicy(), { seed: 4 }));
    expect(simulateMarket(market, randomPolicy(), { seed: 5 }).hires).not.toEqual(
      simulateMarket(market, randomPolicy(), { seed: 4 }).hires,
    );
  });

  it("hires nobody twice, nobody before both are there, and no more than there are places; every place is accounted for", () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), (size, patience, openFor) => {
        const market = smallWorld(size);
        const outcome = simulateMarket(market, randomPolicy({ top: 5 }), { months: 5, seed: size.seed, patience, openFor });
        const { hires, months } = outcome;
        expect(new Set(hires.map(({ candidate }) => candidate)).size).toBe(hires.length);
        for (const { id, openings, month = 0 } of market.vacancies) {
          const own = hires.filter(({ vacancy }) => vacancy === id);
          expect(own.length).toBeLessThanOrEqual(openings);
          for (const hire of own) {
            const arrival = market.candidates.find((candidate) => candidate.id === hire.candidate)!.month!;
            expect(hire.month).toBeGreaterThanOrEqual(Math.max(month, arrival));
            expect(hire.month).toBeLessThan(Math.min(month + openFor, arrival + patience));
          }
        }
        expect(outcome.matches + outcome.expired + outcome.stillOpen).toBe(outcome.openings);
        expect(outcome.stillOpen).toBeGreaterThanOrEqual(0);
        expect(months.reduce((sum, month) => sum + month.hires, 0)).toBe(outcome.matches);
        expect([...outcome.applicationsByVacancy.values()].reduce((sum, count) => sum + count, 0)).toBe(outcome.applications);
        expect(outcome.matches).toBeLessThanOrEqual(outcome.applications);
      }),
      { numRuns: 60 },
    );
  });

  it("never makes fewer matches within a month with more places", () => {
    fc.assert(
      fc.property(world, fc.nat(7), fc.integer({ min: 1, max: 3 }), (size, row, by) => {
        const market = smallWorld({ ...size, months: 1 });
        const options = { months: 1, seed: size.seed, takeUp: 1 };
        const more = morePlaces(market, by, (other) => other === row % size.vacancies);
        expect(simulateMarket(more, allInOrder, options).matches).toBeGreaterThanOrEqual(
          simulateMarket(market, allInOrder, options).matches,
        );
      }),
      { numRuns: 100 },
    );
  });

  it("makes more matches over months with more places, on average over seeds", () => {
    const market = smallWorld({ candidates: 120, vacancies: 16, months: 4, openings: [1] });
    const mean = (one: SimulatedMarket): number =>
      Array.from({ length: 20 }, (_, seed) => simulateMarket(one, randomPolicy(), { months: 6, seed }).matches).reduce((a, b) => a + b) /
      20;
    const [few, more, many] = [mean(market), mean(morePlaces(market, 1)), mean(morePlaces(market, 3))];
    expect(few).toBeLessThan(more);
    expect(more).toBeLessThan(many);
  });

  it("meets the same draws under two policies: who is shown the same chooses the same", () => {
    const market = smallWorld({ candidates: 30, vacancies: 6, openings: [40] });
    const lists = new Map(market.candidates.map(({ id }) => [id, ["v1", "v2", "v3"]]));
    const half = new Map([...lists].slice(0, 15));
    const options = { months: 1, openFor: 1, seed: 9 };
    const [all, some] = [lists, half].map((each) => simulateMarket(market, listPolicy({ name: "lists", lists: each }), options));
    const early = new Set(half.keys());
    expect(some!.hires).toEqual(all!.hires.filter(({ candidate }) => early.has(candidate)));
    expect(some!.hires.length).toBeGreaterThan(0);
  });

  it("nobody applies to what is not shown or was tried, and without a list nothing happens", () => {
    const market = smallWorld({ candidates: 20, vacancies: 4, openings: [1] });
    const lists = new Map(market.candidates.map(({ id }) => [id, ["v2"]]));
    const outcome = simulateMarket(market, listPolicy({ name: "one", lists }), { months: 3, applications: 5 });
    expect([...outcome.applicationsByVacancy].filter(([, count]) => count > 0).map(([id]) => id)).toEqual(["v2"]);
    expect(outcome.applicationsByVacancy.get("v2")).toBeLessThanOrEqual(20);
    expect(outcome.giniOfExposure).toBe(3 / 4);
    expect(outcome.vacanciesWithoutApplication).toBe(3);
    const nothing = simulateMarket(market, listPolicy({ name: "none", lists: new Map() }), { months: 3 });
    expect(nothing).toMatchObject({
      matches: 0,
      unfilled: 1,
      monthsToFill: null,
      openMonthsByHire: null,
      meanUtility: null,
      expired: 4,
      stillOpen: 0,
    });
  });

  it("a policy that knows what both sides want makes more and better matches than chance", () => {
    const market = smallWorld({ candidates: 200, vacancies: 40, months: 4, openings: [6] });
    const joint = (c: string, v: string): number => market.candidateUtility(c, v) + market.employerUtility(c, v);
    const truth = simulateMarket(market, scorePolicy({ name: "truth", score: joint, top: 5 }), { months: 6 });
    const chance = simulateMarket(market, randomPolicy({ top: 5 }), { months: 6 });
    expect(truth.matches).toBeGreaterThan(chance.matches);
    expect(truth.meanUtility!.candidate).toBeGreaterThan(chance.meanUtility!.candidate);
    expect(truth.monthsToFill!).toBeLessThan(chance.monthsToFill!);
  });

  it("finds a disadvantage of a group that employers make, and none where they make none", () => {
    const fair = smallWorld({ candidates: 1000, vacancies: 100, openings: [8] });
    const group = (id: string): string => (Number(id.slice(1)) % 2 === 0 ? "even" : "odd");
    const groups = new Map(fair.candidates.map(({ id }) => [id, group(id)] as const));
    const biased: SimulatedMarket = {
      ...fair,
      employerUtility: (candidate, vacancy) => fair.employerUtility(candidate, vacancy) - (group(candidate) === "odd" ? 1.5 : 0),
    };
    const options = { months: 2, groups };
    expect(simulateMarket(biased, randomPolicy(), options).impactRatio).toBeLessThan(0.8);
    expect(simulateMarket(fair, randomPolicy(), options).impactRatio).toBeGreaterThan(0.85);
    const few = simulateMarket(fair, randomPolicy(), { months: 1, groups: new Map([["c0", "alone"]]) });
    expect(few).toMatchObject({
      groups: [{ group: "alone", candidates: 1, rate: null, impactRatio: null }],
      ungrouped: 999,
      impactRatio: null,
    });
  });

  it("says what is wrong", () => {
    const market = smallWorld({ candidates: 2, vacancies: 2 });
    const shows = (...list: string[]) => listPolicyOf(new Map([["c0", list]]));
    const listPolicyOf = (lists: ReadonlyMap<string, readonly string[]>) => ({ name: "given", start: () => () => lists });
    expect(() => simulateMarket(market, shows("v7"))).toThrow('expected open vacancies in a list, received "v7"');
    expect(() => simulateMarket(market, shows("v1", "v1"))).toThrow("expected every vacancy once in a list");
    expect(() => simulateMarket(market, listPolicyOf(new Map([["c9", []]])))).toThrow('received one for "c9"');
    expect(() => simulateMarket(market, shows(), { months: 0 })).toThrow("expected months as a whole number from 1, received 0");
    expect(() => simulateMarket(market, shows(), { takeUp: 0 })).toThrow("expected takeUp above 0 to 1, received 0");
    expect(() => simulateMarket({ ...market, candidates: [{ id: "a" }, { id: "a" }] }, shows())).toThrow('received "a" twice');
    expect(() => simulateMarket(morePlaces(market, -1), shows())).toThrow('expected openings of "v0" as a whole number from 1, received 0');
    expect(() => simulateMarket({ ...market, candidateUtility: () => NaN }, shows("v1"))).toThrow(
      'expected a finite utility of ["c0","v1"], received NaN',
    );
  });
});
