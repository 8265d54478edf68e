import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProtectedKey, type PlaceCode } from "../../src/model/index.js";
import { updateMarket } from "../../src/market/index.js";
import {
  builtInGates,
  builtInRules,
  checkRule,
  education,
  experience,
  location,
  skills,
  type BoundRule,
  type Query,
  type Rule,
  type Scan,
  type SparseScan,
} from "../../src/rules/index.js";
import { candidateArbitrary, recordsArbitrary, marketOf, vacancyArbitrary } from "../arbitraries/records.js";

const asOf = "2026-11-24";
const asked = { title: "?", requirements: [{ kind: "skill", concept: "s-arc", importance: "essential" }] };
const market = marketOf([{ skills: [{ concept: "s-arc" }, { concept: "s-gas" }] }, { skills: [{ concept: "s-gas" }] }, {}], [asked, asked]);

/** A rule that breaks a law: `skills`, with a part exchanged. */
function broken(change: (bound: BoundRule) => Partial<BoundRule>, more: Partial<Rule> = {}): Rule {
  const rule = skills() as Rule;
  return {
    ...rule,
    describe: () => "a sentence",
    ...more,
    bind: (context) => {
      const bound = rule.bind(context);
      return { ...bound, ...change(bound) };
    },
  };
}

/** Exchanges the degree of every query. */
const withDegree = (degree: (query: Query, other: number, assume: number) => number): Rule =>
  broken((bound) => ({
    from(side, row) {
      const query = bound.from(side, row);
      return { ...query, degree: (other, assume) => degree(query, other, assume) };
    },
  }));

/** Exchanges the scan of every query. */
const withScan = (scan: (query: Query) => Scan): Rule =>
  broken((bound) => ({
    from(side, row) {
      const query = bound.from(side, row);
      return { ...query, scan: () => scan(query) };
    },
  }));

const arc = market.taxonomy.rowOf("s-arc");
/** A scan of candidates by skill; each posting gives its full share. */
const skillsScan: SparseScan = {
  shape: "sparse",
  base: { classes: { name: "each", key: (row) => row }, bound: () => 0 },
  postings: {
    name: "skills",
    keys: market.taxonomy.concepts.length,
    offsets: market.candidates.skills.offsets,
    key: market.candidates.skills.concept,
  },
  groups: [],
  error: 0,
};

const lawsBrokenBy = (rule: Rule): string[] => [...new Set(checkRule(rule, market, { asOf }).map(({ law }) => law))];

describe("checkRule", () => {
  it.each(Object.entries(builtInRules))("finds that %s keeps the laws, on random markets", (_, recipe) => {
    fc.assert(
      fc.property(recordsArbitrary(4, 3), ({ candidates, vacancies }) => {
        expect(checkRule((recipe as () => Rule)(), marketOf(candidates, vacancies), { asOf })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  const regency = (code: string): PlaceCode => ({ scheme: "kemendagri", code });
  it.each<[string, Rule]>([
    ["skills", skills({ selfStated: 0.7, recency: { halfAtMonths: 24 }, transferable: 0.5 })],
    ["experience", experience({ halfAtMonths: 24 })],
    ["education", education({ monthsPerLevel: 12 })],
    ["location with housing", location({ housing: 0.9 })],
    ["location with areas", location({ commutingAreas: [[regency("3324"), regency("3374")]], withinArea: 0.7 })],
    ["location with times", location({ travelTimes: [{ from: regency("3324"), to: regency("3471"), minutes: 90 }] })],
  ])("finds that %s keeps the laws with its options", (_, rule) => {
    fc.assert(
      fc.property(recordsArbitrary(4, 3), ({ candidates, vacancies }) => {
        expect(checkRule(rule, marketOf(candidates, vacancies), { asOf })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  let calls = 0;
  it.each<[string, Rule, string]>([
    ["a degree above 1", withDegree(() => 1.5), "degree in [0, 1]"],
    ["a degree below 0", withDegree(() => -0.1), "degree in [0, 1]"],
    ["a degree that is no number", withDegree(() => NaN), "degree in [0, 1]"],
    ["a degree that falls with the assumption", withDegree((_, _other, assume) => 1 - assume), "non-decreasing in the assumption"],
    ["another answer the second time", withDegree(() => (calls++ % 2) / 2), "same answer twice"],
    [
      "another answer from the other side",
      broken((bound) => ({ from: (side, row) => (side === "vacancy" ? bound.from(side, row) : { degree: () => 0.123, ceiling: 1 }) })),
      "same bits from both sides",
    ],
    [
      "a degree above the ceiling",
      broken((bound) => ({ from: (side, row) => ({ ...bound.from(side, row), ceiling: 0.2 }) })),
      "at most the ceiling",
    ],
    [
      "a ceiling that is missing",
      broken((bound) => ({ from: (side, row) => ({ ...bound.from(side, row), ceiling: undefined as never }) })),
      "at most the ceiling",
    ],
    [
      "a degree above the bound of its scan by postings",
      withScan(() => ({ ...skillsScan, groups: [[{ key: arc, gain: 0.4 }]] })),
      "at most the scan's bound",
    ],
    ["a degree above the bound of its scan by classes", withScan(() => ({ ...skillsScan, groups: [] })), "at most the scan's bound"],
    [
      "a degree above the bound of its batch",
      withScan(() => ({ shape: "batch", fill: (rows, bounds) => bounds.fill(0.1, 0, rows.length), error: 0.01 })),
      "at most the scan's bound",
    ],
    [
      "rows of a class with different degrees",
      withScan(() => ({ shape: "table", classes: { name: "all alike", key: () => 0 } })),
      "one degree a class",
    ],
    [
      "rows of a class with different bounds",
      withScan(() => ({ ...skillsScan, base: { classes: { name: "all alike", key: () => 0 }, bound: (row) => 1 + row } })),
      "one degree a class",
    ],
    ["evidence that JSON cannot carry", broken(() => ({ evidence: () => ({ high: NaN }) })), "evidence is JSON"],
    ["evidence that JSON changes", broken(() => ({ evidence: () => ({ day: new Map([[1, 2]]), list: [undefined] }) })), "evidence is JSON"],
    ["no sentence", broken(() => ({}), { describe: () => " " }), "a sentence in both languages"],
    [
      "an error",
      withDegree(() => {
        throw new Error("planted");
      }),
      "answers",
    ],
  ])("finds %s", (_, rule, law) => {
    expect(lawsBrokenBy(rule)).toContain(law);
  });

  it("finds a rule that looks at ids", () => {
    const rule: Rule = {
      ...broken(() => ({})),
      bind: (context) => ({
        ...(skills() as Rule).bind(context),
        from: () => ({ degree: () => (context.market.idOf("candidate", 0) === "c0" ? 1 : 0), ceiling: 1 }),
      }),
    };
    expect(lawsBrokenBy(rule)).toEqual(["same under other ids"]);
    const telling: Rule = {
      ...broken(() => ({})),
      bind: (context) => ({ ...(skills() as Rule).bind(context), evidence: (row) => context.market.idOf("candidate", row) }),
    };
    expect(lawsBrokenBy(telling)).toEqual(["same under other ids"]);
    const choosing: Rule = {
      ...broken(() => ({})),
      bind: (context) => ({ ...(skills() as Rule).bind(context), asked: (row) => context.market.idOf("vacancy", row) === "v0" }),
    };
    expect(lawsBrokenBy(choosing)).toContain("same under other ids");
  });

  it("finds a rule that stumbles over less", () => {
    const stumbling: Rule = {
      ...broken(() => ({})),
      bind: ({ market: bound }) => ({
        asked: () => true,
        from: (side, row) => ({
          degree: (other) => {
            if (bound.candidate(side === "candidate" ? row : other).skills?.length === 0) throw new Error("planted");
            return 1;
          },
          ceiling: 1,
        }),
        evidence: () => ({}),
      }),
    };
    expect(lawsBrokenBy(stumbling)).toEqual(["answers"]);
  });

  it("finds a rule that is not monotone as it says", () => {
    const fewer: Rule = {
      ...broken(() => ({})),
      bind: ({ market: bound }) => ({
        asked: () => true,
        from: (side, row) => ({
          degree: (other) => 1 / (1 + (bound.candidate(side === "candidate" ? row : other).skills?.length ?? 0)),
          ceiling: 1,
        }),
        evidence: () => ({}),
      }),
    };
    expect(lawsBrokenBy(fewer)).toEqual(["monotone in skills"]);
  });

  it("finds the same in a market that was updated: it asks of the records that are there", () => {
    const many = Array.from({ length: 12 }, () => ({}));
    const updated = updateMarket(marketOf(many, [asked, { title: "?" }, { title: "?" }, { title: "?" }, { title: "?" }]), {
      upsert: { candidates: [{ id: "c3", skills: [{ concept: "s-arc" }] }] },
      remove: { candidates: ["c7"], vacancies: ["v1"] },
    }).market;
    expect(checkRule(skills() as Rule, updated, { asOf })).toEqual([]);
    const unlike = withDegree((query, other, assume) => 1 - query.degree(other, assume));
    const found = checkRule(unlike, updated, { asOf }).filter(({ law }) => law === "monotone in skills");
    expect(found.map(({ candidate, vacancy }) => [candidate, vacancy])).toEqual([["c3", "v0"]]);
  });

  it("names the pair, what was expected and what was received", () => {
    const [violation] = checkRule(
      withDegree(() => 7),
      market,
      { asOf },
    );
    expect(violation).toEqual({ law: "degree in [0, 1]", candidate: "c0", vacancy: "v0", expected: "0 to 1", received: "7" });
  });
});

describe("what an advert declares about protected attributes", () => {
  it("changes no degree of any rule and no answer of any gate, and is no input of either", () => {
    const declared = {
      declaredRequirements: [
        { about: "sex", value: "male" },
        { about: "age", value: { max: 25 } },
      ],
    };
    fc.assert(
      fc.property(candidateArbitrary, vacancyArbitrary, (candidate, vacancy) => {
        const markets = [marketOf([candidate], [vacancy]), marketOf([candidate], [{ ...vacancy, ...declared }])];
        for (const recipe of Object.values(builtInRules)) {
          const [before, after] = markets.map((market) => {
            const bound = (recipe as () => Rule)().bind({ market, asOf });
            return bound.asked(0) ? [0, 0.5, 1].map((assume) => bound.from("candidate", 0).degree(0, assume)) : [];
          });
          expect(after).toEqual(before);
        }
        for (const recipe of Object.values(builtInGates)) {
          const [before, after] = markets.map((market) => recipe().bind({ market, asOf }).from("candidate", 0).status(0));
          expect(after).toBe(before);
        }
      }),
      { numRuns: 30 },
    );
    const inputs = [...Object.values(builtInRules), ...Object.values(builtInGates)].flatMap((recipe) => {
      const { reads } = (recipe as () => Pick<Rule, "reads">)();
      return [...reads.candidate, ...reads.vacancy];
    });
    expect(inputs.filter((field) => ["declaredRequirements", "registration", "name"].includes(field) || isProtectedKey(field))).toEqual([]);
  });
});

describe("a protected attribute in a candidate's record", () => {
  it("changes no degree of any rule, bit for bit, and no answer of any gate", () => {
    const secrets = { sex: "female", birthDate: "1990-01-01", religion: "x", maritalStatus: "y", facts: { agama: "x", tinggi_badan: 170 } };
    fc.assert(
      fc.property(candidateArbitrary, vacancyArbitrary, (candidate, vacancy) => {
        const plain = marketOf([candidate], [vacancy]);
        const marked = marketOf([{ ...candidate, ...secrets }], [vacancy]);
        for (const recipe of Object.values(builtInRules)) {
          const degrees = [plain, marked].map((each) => {
            const bound = (recipe as () => Rule)().bind({ market: each, asOf });
            const query = bound.from("vacancy", 0);
            return bound.asked(0) ? [query.degree(0, 0), query.degree(0, 0.5), query.degree(0, 1)] : [];
          });
          expect(degrees[1]).toEqual(degrees[0]);
        }
        for (const recipe of Object.values(builtInGates)) {
          const [before, after] = [plain, marked].map((each) => recipe().bind({ market: each, asOf }).from("vacancy", 0).status(0));
          expect(after).toBe(before);
        }
        expect(JSON.stringify(marked.candidate(0))).toBe(
          JSON.stringify(plain.candidate(0)).replace(/}$/, plain.candidate(0).facts ? "}" : ',"facts":{}}'),
        );
      }),
      { numRuns: 40 },
    );
  });
});
