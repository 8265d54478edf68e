import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket, type Market, type Side } from "../../src/market/index.js";
import { createMatcher, type Match, type Matcher } from "../../src/matching/index.js";
import { definePolicy, type Policy } from "../../src/policy/index.js";
import { location, skills, vacancyOpen, wage } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary, smallPlaces, smallTaxonomy, type Records } from "../arbitraries/records.js";
import { smallSpace } from "../arbitraries/small-space.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";
const idsOf = (market: Market, side: Side): string[] => Array.from({ length: market.count(side) }, (_, row) => market.idOf(side, row));

/** Both directions of a matcher, asked alike. */
const directions = (
  matcher: Matcher,
): readonly { readonly asking: Side; readonly found: Side; readonly rank: Matcher["candidatesFor"] }[] => [
  { asking: "vacancy", found: "candidate", rank: (id, options) => matcher.candidatesFor(id, options) },
  { asking: "candidate", found: "vacancy", rank: (id, options) => matcher.vacanciesFor(id, options) },
];

const pairOf = (asking: Side, id: string, other: string): { candidate: string; vacancy: string } =>
  asking === "vacancy" ? { candidate: other, vacancy: id } : { candidate: id, vacancy: other };

const property = (check: (matcher: Matcher, records: Records, policy: Policy) => void, numRuns = 60): void => {
  fc.assert(
    fc.property(recordsArbitrary(7, 4), policyArbitrary, (records, json) => {
      const policy = policyOf(json);
      check(createMatcher(marketOf(records.candidates, records.vacancies), policy, { asOf }), records, policy);
    }),
    { numRuns },
  );
};

describe("a ranking", () => {
  it("is that of scoring every pair: eligible ones alone, by falling score, each with the bits of its pair, from both sides", () => {
    property((matcher) => {
      for (const { asking, found, rank } of directions(matcher)) {
        for (const id of idsOf(matcher.market, asking)) {
          const { matches, considered, eligible } = rank(id, { countEligible: true });
          const scores = new Map(idsOf(matcher.market, found).map((other) => [other, matcher.score(pairOf(asking, id, other))]));
          const expected = [...scores].filter(([, { gates }]) => gates !== "unmet");
          expect([considered, eligible]).toEqual([scores.size, expected.length]);
          expect(matches.map((match) => match.id).sort()).toEqual(expected.map(([other]) => other).sort());
          for (const [index, { id: other, rank: place, ...score }] of matches.entries()) {
            expect(place).toBe(index + 1);
            expect(score).toEqual(scores.get(other));
            expect(score.score).toBeLessThanOrEqual(matches[index - 1]?.score ?? 1);
            expect(score.low).toBeLessThanOrEqual(score.score);
            expect(score.score).toBeLessThanOrEqual(score.high);
          }
        }
      }
    });
  });

  it("gives the first k of the whole for any k, and goes on after any of them", () => {
    property((matcher) => {
      for (const { asking, rank } of directions(matcher)) {
        for (const id of idsOf(matcher.market, asking)) {
          const whole = rank(id).matches;
          for (let top = 0; top <= whole.length + 1; top++) expect(rank(id, { top }).matches).toEqual(whole.slice(0, top));
          for (const [index, { id: last }] of whole.entries())
            expect(rank(id, { after: last, top: 2 }).matches).toEqual(whole.slice(index + 1, index + 3));
        }
      }
    }, 30);
  });

  it("keeps to those asked for, without those excluded, above the lowest score wanted", () => {
    property((matcher) => {
      for (const { asking, found, rank } of directions(matcher)) {
        const [id] = idsOf(matcher.market, asking) as [string];
        const some = idsOf(matcher.market, found).filter((_, index) => index % 2 === 0);
        const whole = rank(id).matches;
        const without = (match: Match): Match => ({ ...match, rank: 0 });
        expect(rank(id, { among: some }).matches.map(without)).toEqual(whole.filter((match) => some.includes(match.id)).map(without));
        expect(rank(id, { exclude: some }).matches.map(without)).toEqual(whole.filter((match) => !some.includes(match.id)).map(without));
        expect(rank(id, { minScore: 0.5 }).matches).toEqual(whole.filter(({ score }) => score >= 0.5));
      }
    }, 30);
  });

  it("asks to verify exactly those below the cut whose best case reaches its last score, best cases first", () => {
    property((matcher) => {
      for (const { asking, rank } of directions(matcher)) {
        for (const id of idsOf(matcher.market, asking)) {
          const whole = rank(id).matches;
          const { matches, verify } = rank(id, { top: 2, verify: 100 });
          const cut = matches[1]?.score ?? Infinity;
          const expected = whole.slice(2).filter(({ high }) => high >= cut);
          expect(verify.map(({ id: one }) => one)).toEqual(
            [...expected].sort((a, b) => b.high - a.high || a.rank - b.rank).map(({ id: one }) => one),
          );
          expect(rank(id, { top: 2, verify: 1 }).verify).toEqual(verify.slice(0, 1));
          expect(rank(id, { top: 2 }).verify).toEqual([]);
          const above = rank(id, { minScore: 0.5, verify: 100 });
          expect(above.matches).toEqual(whole.filter(({ score }) => score >= 0.5));
          expect(above.verify.map((match) => match.id).sort()).toEqual(
            whole
              .filter(({ score, high }) => score < 0.5 && high >= 0.5)
              .map((match) => match.id)
              .sort(),
          );
        }
      }
    }, 30);
  });

  it("does not change when records, or the entries of their lists, come in another order", () => {
    const turned = (record: object): object =>
      Object.fromEntries(
        Object.entries(record).map(([key, value]: [string, unknown]) => {
          // Wishes without a rank have it from their order.
          if (!Array.isArray(value) || key === "desiredOccupations") return [key, value];
          return [key, value.map((entry: unknown) => (typeof entry === "object" && entry !== null ? turned(entry) : entry)).reverse()];
        }),
      );
    property((matcher, { candidates, vacancies }, policy) => {
      const { market } = createMarket({
        taxonomy: smallTaxonomy,
        textConcepts: smallSpace,
        places: smallPlaces,
        statistics: matcher.market.statistics,
        candidates: candidates.map((one, index) => ({ id: `c${String(index)}`, ...turned(one) })).reverse(),
        vacancies: vacancies.map((one, index) => ({ id: `v${String(index)}`, ...turned(one) })).reverse(),
      });
      const other = createMatcher(market, policy, { asOf });
      for (const id of idsOf(market, "vacancy")) expect(other.candidatesFor(id)).toEqual(matcher.candidatesFor(id));
    });
  });

  it("keeps the order of the rest when a lower one is taken away, under the same statistics", () => {
    property((matcher, { candidates, vacancies }, policy) => {
      const whole = matcher.candidatesFor("v0").matches;
      const last = whole.at(-1)?.id;
      if (last === undefined) return;
      const { market } = createMarket({
        taxonomy: smallTaxonomy,
        textConcepts: smallSpace,
        places: smallPlaces,
        statistics: matcher.market.statistics,
        candidates: candidates.map((one, index) => ({ id: `c${String(index)}`, ...one })).filter(({ id }) => id !== last),
        vacancies: vacancies.map((one, index) => ({ id: `v${String(index)}`, ...one })),
      });
      expect(createMatcher(market, policy, { asOf }).candidatesFor("v0").matches).toEqual(whole.slice(0, -1));
    });
  });

  it("does not change when all weights are doubled, and a weight of 0 is absence but for its threshold", () => {
    property((matcher, _, policy) => {
      type Weighed = readonly [string, { readonly weight: number; readonly atLeast?: number }];
      const change = <Some extends object>(criteria: Some, to: (all: Weighed[]) => Weighed[]): Some =>
        Object.fromEntries(to(Object.entries(criteria))) as Some;
      const changed = (to: (all: Weighed[]) => Weighed[]): Policy =>
        definePolicy({ ...policy, fit: change(policy.fit, to), appeal: change(policy.appeal, to) });
      const scaled = (factor: number): Policy =>
        changed((all) => all.map(([name, one]) => [name, { ...one, weight: one.weight * factor }] as const));
      const lean = changed((all) => all.filter(([, { weight, atLeast }]) => weight > 0 || atLeast !== undefined));
      for (const other of [scaled(2), scaled(0.25), lean]) {
        expect(createMatcher(matcher.market, other, { asOf }).candidatesFor("v0")).toEqual(matcher.candidatesFor("v0"));
      }
    });
  });
});

describe("equal scores", () => {
  const alike = Array.from({ length: 30 }, () => ({ skills: [{ concept: "s-arc" }] }));
  const vacancy = { title: "?", requirements: [{ kind: "skill", concept: "s-arc", importance: "essential" }] };
  const market = marketOf(alike, [vacancy, vacancy]);
  const order = (ties: "id" | { seed: number }, id: string): string[] =>
    createMatcher(market, definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } }, ties }), { asOf })
      .candidatesFor(id)
      .matches.map((match) => match.id);

  it("stand in the order of their ids, by code point, where the policy says so", () => {
    expect(order("id", "v0").slice(0, 4)).toEqual(["c0", "c1", "c10", "c11"]);
    expect(order("id", "v1")).toEqual(order("id", "v0"));
  });

  it("stand in another order for another asker or seed, and always in the same for the same", () => {
    expect(order({ seed: 1 }, "v0")).toEqual(order({ seed: 1 }, "v0"));
    expect(order({ seed: 1 }, "v0")).not.toEqual(order({ seed: 1 }, "v1"));
    expect(order({ seed: 1 }, "v0")).not.toEqual(order({ seed: 2 }, "v0"));
    // Written down: a decision of last year is replayed with the order of last year.
    expect(order({ seed: 1 }, "v0").slice(0, 3)).toEqual(["c8", "c10", "c25"]);
    expect(order({ seed: 1 }, "v0").sort()).toEqual(order("id", "v0").sort());
  });
});

describe("a caller's mistake", () => {
  const market = marketOf([{}], [{ title: "?" }]);
  const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } } });
  const matcher = createMatcher(market, policy, { asOf });

  it.each<[string, () => unknown]>([
    ["an unknown vacancy", () => matcher.candidatesFor("nobody")],
    ["an unknown candidate", () => matcher.vacanciesFor("nobody")],
    ["an unknown id among", () => matcher.candidatesFor("v0", { among: ["nobody"] })],
    ["an unknown id excluded", () => matcher.candidatesFor("v0", { exclude: ["nobody"] })],
    ["an unknown id after", () => matcher.candidatesFor("v0", { after: "nobody" })],
    ["an unknown pair", () => matcher.score({ candidate: "c0", vacancy: "nobody" })],
    ["an unknown pair to explain", () => matcher.explain({ candidate: "nobody", vacancy: "v0" })],
    ["a language that is not spoken", () => matcher.explain({ candidate: "c0", vacancy: "v0" }, { locale: "fr" as never })],
    ["a negative top", () => matcher.candidatesFor("v0", { top: -1 })],
    ["half a top", () => matcher.candidatesFor("v0", { top: 1.5 })],
    ["a negative verify", () => matcher.candidatesFor("v0", { verify: -1 })],
    ["a score above 1", () => matcher.candidatesFor("v0", { minScore: 2 })],
    ["no day", () => createMatcher(market, policy, { asOf: "yesterday" })],
    ["no whole day", () => createMatcher(market, policy, { asOf: "2026-11" })],
  ])("%s is a RangeError that says what was received", (_, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(/received/);
  });
});

describe("an extreme market", () => {
  const policy = definePolicy({
    id: "p",
    version: "1",
    fit: { skills: { rule: skills(), weight: 1 }, location: { rule: location(), weight: 1 } },
    appeal: { wage: { rule: wage(), weight: 1 } },
    gates: [vacancyOpen()],
  });

  it("without candidates gives an empty list", () => {
    const matcher = createMatcher(marketOf([], [{ title: "?" }]), policy, { asOf });
    expect(matcher.candidatesFor("v0", { top: 5, verify: 5 })).toMatchObject({ matches: [], verify: [], considered: 0, eligible: 0 });
  });

  it("without vacancies gives an empty list, and refuses every pair", () => {
    const matcher = createMatcher(marketOf([{}], []), policy, { asOf });
    expect(matcher.vacanciesFor("c0", { top: 5, verify: 5 })).toMatchObject({ matches: [], verify: [], considered: 0, eligible: 0 });
    expect(() => matcher.score({ candidate: "c0", vacancy: "v0" })).toThrow(RangeError);
  });

  it("of one silent pair gives one match, all neutral", () => {
    const matcher = createMatcher(marketOf([{}], [{ title: "?" }]), policy, { asOf });
    expect(matcher.candidatesFor("v0", { top: 99 }).matches).toEqual([
      { id: "c0", rank: 1, score: 0.5, low: 0.5, high: 0.5, fit: 0.5, appeal: 0.5, gates: "unknown", asked: { fit: 0, appeal: 0 } },
    ]);
  });

  it("does not stumble over ids that are names of prototypes", () => {
    const { market } = createMarket({
      candidates: [{ id: "__proto__" }, { id: "constructor" }],
      vacancies: [{ id: "toString", title: "?" }],
    });
    const matcher = createMatcher(market, policy, { asOf });
    expect(
      matcher
        .candidatesFor("toString")
        .matches.map(({ id }) => id)
        .sort(),
    ).toEqual(["__proto__", "constructor"]);
    expect(matcher.explain({ candidate: "__proto__", vacancy: "toString" }).candidate).toBe("__proto__");
  });
});
