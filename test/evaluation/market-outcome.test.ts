import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockingPairs } from "../../src/evaluation/blocking-pairs.js";
import { envy } from "../../src/evaluation/envy.js";
import { expectedMatches } from "../../src/evaluation/expected-matches.js";
import { exposureOf } from "../../src/evaluation/exposure.js";
import { listDistance } from "../../src/evaluation/list-distance.js";
import { lorenzCurve } from "../../src/evaluation/lorenz-curve.js";
import { marketMetrics, measureOutcome } from "../../src/evaluation/market-metric.js";
import { checkOutcome, type MarketOutcome, type Wants } from "../../src/evaluation/market-outcome.js";
import { mutualReciprocalRank } from "../../src/evaluation/mutual-reciprocal-rank.js";
import { settleOnLists } from "../../src/evaluation/settle-on-lists.js";
import { unfilledOpenings } from "../../src/evaluation/unfilled-openings.js";

type Known = MarketOutcome & { readonly wants: Wants; readonly openings: (vacancy: string) => number };

const candidates = ["c1", "c2", "c3", "c4", "c5"];
const vacancies = ["v1", "v2", "v3"];

/** Outcomes of small markets, with lists that need not be complete, and chances in tenths. */
const outcomes: fc.Arbitrary<Known> = fc
  .record({
    own: fc.tuple(...candidates.map(() => fc.shuffledSubarray(vacancies))),
    theirs: fc.tuple(...vacancies.map(() => fc.shuffledSubarray(candidates))),
    places: fc.tuple(...vacancies.map(() => fc.integer({ min: 0, max: 3 }))),
    chances: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 30, maxLength: 30 }),
  })
  .map(({ own, theirs, places, chances }) => {
    const chance = (offset: number) => (candidate: string, vacancy: string) =>
      chances[offset + candidates.indexOf(candidate) * 3 + vacancies.indexOf(vacancy)]! / 10;
    return {
      candidates,
      vacancies,
      vacanciesFor: new Map(candidates.map((id, at) => [id, own[at]!])),
      candidatesFor: new Map(vacancies.map((id, at) => [id, theirs[at]!])),
      openings: (vacancy: string) => places[vacancies.indexOf(vacancy)]!,
      wants: { candidate: chance(0), vacancy: chance(15) },
    };
  });

describe("what both sides settle on", () => {
  it("blocks no pair, where each side wants what its list shows in its order", () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const wish = (list: readonly string[] | undefined, id: string): number => {
          const at = list?.indexOf(id) ?? -1;
          return at < 0 ? 0 : 1 / (at + 1);
        };
        const asListed: Wants = {
          candidate: (candidate, vacancy) => wish(outcome.vacanciesFor.get(candidate), vacancy),
          vacancy: (candidate, vacancy) => wish(outcome.candidatesFor.get(vacancy), candidate),
        };
        const settled = settleOnLists(outcome);
        expect(blockingPairs({ ...outcome, wants: asListed }, settled).count).toBe(0);
        for (const [vacancy, list] of settled) {
          expect(list.length).toBeLessThanOrEqual(outcome.openings(vacancy));
          for (const candidate of list) {
            expect(outcome.candidatesFor.get(vacancy)).toContain(candidate);
            expect(outcome.vacanciesFor.get(candidate)).toContain(vacancy);
          }
        }
        const taken = Array.from(settled.values()).flat();
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  const golden = resolve(import.meta.dirname, "../../../shared/golden/hospital_resident.json");
  it.skipIf(!existsSync(golden))("is the reference's answer, the residents asking (skipped where ../shared/golden is not there)", () => {
    interface Game {
      readonly residents: Readonly<Record<string, string[]>>;
      readonly hospitals: Readonly<Record<string, string[]>>;
      readonly capacities: Readonly<Record<string, number>>;
      readonly resident: Readonly<Record<string, string[]>>;
    }
    const games = JSON.parse(readFileSync(golden, "utf8")) as readonly Game[];
    expect(games.length).toBeGreaterThan(50);
    for (const { residents, hospitals, capacities, resident } of games) {
      const settled = settleOnLists({
        candidates: Object.keys(residents),
        vacancies: Object.keys(hospitals),
        vacanciesFor: new Map(Object.entries(residents)),
        candidatesFor: new Map(Object.entries(hospitals)),
        openings: (id) => capacities[id]!,
      });
      for (const [id, list] of settled) expect([...list].sort()).toEqual([...(resident[id] ?? [])].sort());
    }
  });

  it("leaves openings empty that nobody can be shown for, and counts them", () => {
    const outcome: MarketOutcome = {
      candidates: ["c1", "c2"],
      vacancies: ["v1", "v2"],
      vacanciesFor: new Map([
        ["c1", ["v1"]],
        ["c2", ["v1"]],
      ]),
      candidatesFor: new Map([
        ["v1", ["c2", "c1"]],
        ["v2", ["c1", "c2"]],
      ]),
      openings: (vacancy) => (vacancy === "v1" ? 1 : 3),
    };
    expect(settleOnLists(outcome).get("v1")).toEqual(["c2"]);
    expect(unfilledOpenings(outcome)).toEqual({ openings: 4, unfilled: 3, share: 3 / 4 });
    expect(() => settleOnLists({ ...outcome, openings: () => 0.5 })).toThrow("received 0.5");
  });
});

describe("envy", () => {
  it("is what swapping places one pair at a time shows", () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const { vacanciesFor, candidatesFor, wants } = outcome;
        const expected = (id: string, place: string): number =>
          (vacanciesFor.get(id) ?? []).reduce((sum, vacancy, index) => {
            const rank = candidatesFor.get(vacancy)!.indexOf(place);
            return rank < 0 ? sum : sum + (wants.candidate(id, vacancy) * wants.vacancy(id, vacancy)) / (index + 1) / (rank + 1);
          }, 0);
        const pairs = candidates.flatMap((a) =>
          candidates.filter((b) => a !== b && expected(a, b) > expected(a, a) + 1e-9).map((b) => [a, b]),
        );
        const found = envy(outcome);
        expect(found.candidatePairs).toBe(pairs.length);
        expect(found.candidates).toBe(new Set(pairs.map(([a]) => a)).size / candidates.length);
      }),
    );
  });
});

describe("blocking pairs", () => {
  it("are the pairs that brute force finds under the definition", () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const settled = settleOnLists(outcome);
        const { wants, openings } = outcome;
        let count = 0;
        for (const candidate of candidates) {
          const own = vacancies.find((vacancy) => settled.get(vacancy)!.includes(candidate));
          for (const vacancy of vacancies) {
            const before = own === undefined ? 0 : wants.candidate(candidate, own);
            if (own === vacancy || wants.candidate(candidate, vacancy) <= before) continue;
            const kept = settled.get(vacancy)!;
            const isFree = kept.length < openings(vacancy) && wants.vacancy(candidate, vacancy) > 0;
            if (isFree || kept.some((other) => wants.vacancy(other, vacancy) < wants.vacancy(candidate, vacancy))) count++;
          }
        }
        const found = blockingPairs(outcome, settled);
        expect(found.count).toBe(count);
        expect(found.examples.length).toBe(Math.min(10, count));
        expect(found.regret > 0).toBe(count > 0);
      }),
    );
  });
});

describe("distance", () => {
  it("weighs ranks as they are looked at, and takes what is not known neither as near nor as far", () => {
    const km = new Map([
      ["v1", 10],
      ["v3", 40],
    ]);
    const vacanciesFor = new Map([["c1", ["v1", "v2", "v3"]]]);
    const found = listDistance({ vacanciesFor, kilometres: (_, vacancy) => km.get(vacancy) });
    expect(found.mean).toBeCloseTo((10 + 40 / 2) / 1.5, 12);
    expect(found.median).toBe(10);
    expect(found.known).toBeCloseTo(1.5 / (1.5 + 1 / Math.log2(3)), 12);
    expect(listDistance({ vacanciesFor, kilometres: () => undefined })).toEqual({ mean: null, median: null, known: 0 });
  });
});

describe("reciprocal rank on both sides", () => {
  it("is decided by the worse rank, and 0 for a pair that one side is not shown", () => {
    const vacanciesFor = new Map([
      ["c1", ["v1", "v2"]],
      ["c2", ["v2"]],
    ]);
    const candidatesFor = new Map([
      ["v1", ["c2", "c1"]],
      ["v2", ["c1"]],
    ]);
    const wanted = [
      { candidate: "c1", vacancy: "v1" },
      { candidate: "c2", vacancy: "v2" },
    ];
    expect(mutualReciprocalRank({ vacanciesFor, candidatesFor }, wanted)).toEqual({ candidates: 1, vacancies: 1 / 4, both: 1 / 4 });
    expect(mutualReciprocalRank({ vacanciesFor, candidatesFor }, [])).toEqual({ candidates: 0, vacancies: 0, both: 0 });
  });

  it("on both sides is never above either side's for the same pair", () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(...candidates), fc.constantFrom(...vacancies), (outcome, candidate, vacancy) => {
        const found = mutualReciprocalRank(outcome, [{ candidate, vacancy }]);
        expect(found.both).toBe(Math.min(found.candidates, found.vacancies));
      }),
    );
  });
});

describe("the Lorenz curve", () => {
  it("rises from 0 to 1, below the diagonal, ever steeper, and holds the Gini coefficient in its area", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }), (values) => {
        fc.pre(values.some((value) => value > 0));
        const points = lorenzCurve(values, values.length);
        expect(points[0]).toEqual({ people: 0, exposure: 0 });
        expect(points.at(-1)).toEqual({ people: 1, exposure: 1 });
        let area = 0;
        points.slice(1).forEach(({ people, exposure }, index) => {
          const before = points[index]!;
          expect(exposure).toBeLessThanOrEqual(people + 1e-12);
          expect(exposure).toBeGreaterThanOrEqual(before.exposure);
          area += ((exposure + before.exposure) / 2) * (people - before.people);
        });
        const lists = new Map(
          values.flatMap((value, at) => Array.from({ length: value }, (_, n) => [`${String(at)}-${String(n)}`, [`c${String(at)}`]])),
        );
        const { gini } = exposureOf(lists, { among: values.map((_, at) => `c${String(at)}`), draws: 1 });
        expect(1 - 2 * area).toBeCloseTo(gini, 10);
      }),
    );
    expect(() => lorenzCurve([])).toThrow("at least one");
  });
});

describe("market metrics", () => {
  it("lie in their range, do not depend on names, and say nothing of what the market does not know", () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const of = (one: MarketOutcome): (number | undefined)[] => {
          const measured = measureOutcome(one, { draws: 5 });
          return marketMetrics().map((metric) => {
            const found = metric.of(measured);
            return typeof found === "object" ? found.value : found;
          });
        };
        const values = of({ ...outcome, kilometres: () => 3 });
        marketMetrics().forEach(({ name, range }, index) => {
          const value = values[index];
          if (/^(distance_km|reciprocal_rank_.*)$/.test(name) && value === undefined) return;
          expect(value, name).toBeGreaterThanOrEqual(range[0] - 1e-12);
          expect(value, name).toBeLessThanOrEqual(range[1] + 1e-12);
        });
        const renamed = (lists: MarketOutcome["vacanciesFor"]) =>
          new Map(Array.from(lists, ([id, list]) => [`x-${id}`, list.map((one) => `x-${one}`)]));
        const old = (id: string): string => id.slice(2);
        const again = of({
          candidates: candidates.map((id) => `x-${id}`),
          vacancies: vacancies.map((id) => `x-${id}`),
          vacanciesFor: renamed(outcome.vacanciesFor),
          candidatesFor: renamed(outcome.candidatesFor),
          openings: (id) => outcome.openings(old(id)),
          wants: { candidate: (c, v) => outcome.wants.candidate(old(c), old(v)), vacancy: (c, v) => outcome.wants.vacancy(old(c), old(v)) },
          kilometres: () => 3,
        });
        expect(again).toEqual(values);
      }),
      { numRuns: 50 },
    );
    const blind = measureOutcome({ candidates, vacancies, vacanciesFor: new Map(), candidatesFor: new Map() }, { draws: 1 });
    const silent = marketMetrics().filter((metric) => metric.of(blind) === undefined);
    expect(silent.map(({ name }) => name)).toEqual([
      "expected_matches_inverse",
      "expected_matches_logarithmic",
      "reciprocal_rank_candidates",
      "reciprocal_rank_vacancies",
      "reciprocal_rank_both",
      "distance_km",
      "envy_candidates",
      "envy_vacancies",
      "blocking_pairs",
    ]);
  });

  it("reciprocal ranks on both sides ask for pairs whom both sides want, and who is not shown counts as 0", () => {
    const wanted = new Set(["c1 v1", "c2 v2"]);
    const wants = { candidate: (c: string, v: string) => (wanted.has(`${c} ${v}`) ? 1 : 0.25), vacancy: () => 0.5 };
    const outcome: MarketOutcome = {
      candidates: ["c1", "c2"],
      vacancies: ["v1", "v2"],
      vacanciesFor: new Map([["c1", ["v2", "v1"]]]),
      candidatesFor: new Map([["v1", ["c2", "c2x", "c1"]]]),
      wants,
    };
    const ranks = (one: MarketOutcome) =>
      marketMetrics().flatMap((metric) =>
        metric.name.startsWith("reciprocal_rank") ? [metric.of(measureOutcome(one, { draws: 1 }))] : [],
      );
    expect(ranks(outcome)).toEqual([1 / 4, 1 / 6, 1 / 6]);
    expect(ranks({ ...outcome, wants: { ...wants, vacancy: () => 0.4 } })).toEqual([undefined, undefined, undefined]);
  });

  it("expected matches never fall when both sides move a pair up", () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(...candidates), (outcome, candidate) => {
        const list = outcome.vacanciesFor.get(candidate)!;
        const second = list[1];
        fc.pre(second !== undefined && outcome.candidatesFor.get(second)![0] === candidate);
        const { wants } = outcome;
        const only = (pair: readonly string[]) =>
          expectedMatches({
            ...outcome,
            vacanciesFor: new Map([[candidate, pair]]),
            candidateWants: (c, v) => (v === second ? wants.candidate(c, v) : 0),
            vacancyWants: (c, v) => wants.vacancy(c, v),
          });
        expect(only([second, list[0]!])).toBeGreaterThanOrEqual(only([list[0]!, second]));
      }),
    );
  });

  it("lists that name somebody who is not there, or somebody twice, are refused", () => {
    const outcome = { candidates: ["c"], vacancies: ["v"], vacanciesFor: new Map(), candidatesFor: new Map([["v", ["x"]]]) };
    expect(() => {
      checkOutcome(outcome);
    }).toThrow('in the list for the vacancy "v", received "x"');
    expect(() => {
      checkOutcome({ ...outcome, candidatesFor: new Map([["v", ["c", "c"]]]) });
    }).toThrow('"c" once');
    expect(() => {
      checkOutcome({ ...outcome, candidatesFor: new Map([["w", []]]) });
    }).toThrow('received one for the vacancy "w"');
  });
});
