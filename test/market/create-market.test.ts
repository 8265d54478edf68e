import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createMarket,
  createMarketFrom,
  demandState,
  listState,
  NO_DAY,
  NOT_STATED,
  UNLINKED,
  withRecords,
  type Market,
} from "../../src/market/index.js";
import { dayOf, type Requirement } from "../../src/model/index.js";
import { createAnalyzer, english } from "../../src/text/index.js";
import { indonesian } from "../../src/text/indonesian.js";
import { candidateArbitrary, marketOf, recordsArbitrary, smallPlaces, smallTaxonomy, vacancyArbitrary } from "../arbitraries/records.js";

const options = { taxonomy: smallTaxonomy, places: smallPlaces };
const withIds = (list: readonly object[], prefix: string): object[] =>
  list.map((one, index) => ({ id: `${prefix}${String(index)}`, ...one }));
const numbersOf = ({ candidates, vacancies, vocabulary, inverseDocumentFrequencies, statistics }: Market): object => ({
  candidates,
  vacancies,
  terms: vocabulary.terms,
  inverseDocumentFrequencies,
  statistics: statistics.hash,
});

/** Some lists of a record, each turned round. */
const turnLists = (record: object, ...names: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, list]: [string, unknown]) =>
      names.includes(name) && Array.isArray(list) ? [[name, [...(list as unknown[])].reverse()]] : [],
    ),
  );

/** The same skill or field asked with its last alternative in first place. */
function turnAlternatives(requirement: Requirement): object {
  if ((requirement.kind !== "skill" && requirement.kind !== "field") || !requirement.alternatives?.length) return requirement;
  const { kind, importance, alternatives, ...first } = requirement;
  const [next, ...others] = [...alternatives].reverse();
  return { kind, importance, ...next, alternatives: [...others, first] };
}

describe("createMarket", () => {
  it("gives the same market as createMarketFrom, whatever the order of the records", async () => {
    await fc.assert(
      fc.asyncProperty(recordsArbitrary(5, 4), async ({ candidates, vacancies }) => {
        const records = { candidates: withIds(candidates, "c"), vacancies: withIds(vacancies, "v") };
        const { market, issues } = createMarket({ ...options, ...records });
        async function* later(list: readonly object[]): AsyncGenerator {
          await Promise.resolve();
          yield* [...list].reverse();
        }
        const from = await createMarketFrom({ ...options, candidates: later(records.candidates), vacancies: records.vacancies });
        expect(from.market.hash).toBe(market.hash);
        expect(numbersOf(from.market)).toEqual(numbersOf(market));
        for (const { terms } of [market.candidates, market.vacancies]) {
          for (let row = 0; row + 1 < terms.offsets.length; row++) {
            const own = [...terms.term.subarray(terms.offsets[row], terms.offsets[row + 1])];
            expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
          }
        }
        expect(from.issues).toHaveLength(issues.length);
      }),
      { numRuns: 60 },
    );
  });

  it("does not heed the order of a record's skills, jobs, schools, requirements and alternatives", () => {
    fc.assert(
      fc.property(recordsArbitrary(3, 3), ({ candidates, vacancies }) => {
        const turnedCandidates = candidates.map((one) => ({
          ...one,
          ...turnLists(one, "skills", "experience", "education", "willingToRelocate"),
          // Without a rank, the order of wishes is what they say.
          ...(one.desiredOccupations?.every(({ rank }) => rank !== undefined) === true ? turnLists(one, "desiredOccupations") : {}),
        }));
        const turnedVacancies = vacancies.map((one) => ({
          ...one,
          ...turnLists(one, "locations"),
          ...("requirements" in one && one.requirements ? { requirements: one.requirements.map(turnAlternatives).reverse() } : {}),
        }));
        expect(numbersOf(marketOf(turnedCandidates, turnedVacancies))).toEqual(numbersOf(marketOf(candidates, vacancies)));
      }),
      { numRuns: 60 },
    );
    const jobs = [{ months: 0 }, {}, { months: 2 }];
    const monthsOf = (experience: readonly object[]): number[] => [...marketOf([{ experience }], []).candidates.experience.months];
    expect(monthsOf([...jobs].reverse())).toEqual(monthsOf(jobs));
  });

  it("has the same hash however the keys of a record are ordered", () => {
    const hashOf = (...candidates: unknown[]): string => createMarket({ ...options, candidates, vacancies: [] }).market.hash;
    const record = '{"id":"c","name":"x","facts":{"a":1,"b":{"c":1,"d":2}}}';
    const turned = '{"facts":{"b":{"d":2,"c":1},"a":1},"name":"x","id":"c"}';
    expect(hashOf(JSON.parse(turned))).toBe(hashOf(JSON.parse(record)));
    const declaring = (value: object): string =>
      createMarket({ candidates: [], vacancies: [{ id: "v", title: "?", declaredRequirements: [{ about: "age", value }] }] }).market.hash;
    expect(declaring({ min: 1, max: 2 })).toBe(declaring({ max: 2, min: 1 }));
  });

  it("has another hash when any record, taxonomy or place differs", () => {
    const records = { candidates: [{ id: "c" }], vacancies: [{ id: "v", title: "a" }] };
    const hashes = [
      createMarket({ ...options, ...records }),
      createMarket({ ...options, ...records, candidates: [{ id: "d" }] }),
      createMarket({ ...options, ...records, candidates: [{ id: "c", name: "x" }] }),
      createMarket({ ...options, ...records, vacancies: [{ id: "v", title: "b" }] }),
      createMarket({ ...options, ...records, taxonomy: undefined }),
      createMarket({ ...options, ...records, places: undefined }),
      createMarket({ ...options, ...records, languages: [indonesian, english] }),
    ].map(({ market }) => market.hash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("has another hash when anything in any record changes, and the same one when nothing does", () => {
    const change = fc.constantFrom<object>(
      { name: "x" },
      { maxCommuteKm: 7 },
      { facts: { a: 1 } },
      { skills: [{ label: "z" }] },
      { contractTypes: ["internship"] },
    );
    fc.assert(
      fc.property(recordsArbitrary(4, 3), fc.nat(), change, ({ candidates, vacancies }, pick, change) => {
        const { hash } = marketOf(candidates, vacancies);
        const put = (changes: object): object[] =>
          candidates.map((one, at) => (at === pick % candidates.length ? { ...one, ...changes } : one));
        expect(marketOf(structuredClone(candidates), structuredClone(vacancies)).hash).toBe(hash);
        expect(marketOf(put(change), vacancies).hash).not.toBe(hash);
        expect(marketOf(candidates, [...vacancies, { title: "?" }]).hash).not.toBe(hash);
      }),
      { numRuns: 40 },
    );
  });

  it("finds every record by its id and every id by its row, whatever the ids are", () => {
    const id = fc.oneof(
      fc.constantFrom("__proto__", "constructor", "hasOwnProperty", "😀", "Ａ", "\u200fkiri", "e\u0301", "é", " ", "0", "\n"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 12 }), (ids) => {
        const records = { candidates: ids.map((one) => ({ id: one })), vacancies: ids.map((one) => ({ id: one, title: "?" })) };
        const { market, issues } = createMarket(records);
        expect(issues).toEqual([]);
        for (const side of ["candidate", "vacancy"] as const) {
          expect(market.count(side)).toBe(ids.length);
          for (const one of ids) {
            const row = market.rowOf(side, one);
            expect([market.idOf(side, row), (side === "candidate" ? market.candidate(row) : market.vacancy(row)).id]).toEqual([one, one]);
          }
          expect(market.rowOf(side, "not there")).toBe(-1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("answers for rows and ids, and refuses a row that is not there", () => {
    const market = marketOf([{ name: "Sari" }, {}], [{ title: "?" }]);
    expect([market.count("candidate"), market.count("vacancy")]).toEqual([2, 1]);
    expect([market.idOf("candidate", 1), market.rowOf("candidate", "c1"), market.rowOf("candidate", "v0")]).toEqual(["c1", 1, -1]);
    expect([market.candidate(0).name, market.vacancy(0).title]).toEqual(["Sari", "?"]);
    for (const row of [-1, 2, NaN, 0.5]) {
      expect(() => market.idOf("candidate", row)).toThrow(RangeError);
      expect(() => market.candidate(row)).toThrow(RangeError);
    }
  });

  it("is frozen: no column, list or vocabulary can be exchanged, before a change and after", () => {
    const market = marketOf([{ skills: [{ concept: "s-arc" }], summary: "las" }], [{ title: "?" }]);
    for (const { candidates, vacancies, vocabulary, ...rest } of [market, withRecords(market, { candidate: { id: "c1" } }).market]) {
      for (const table of [candidates, vacancies]) {
        const lists: unknown[] = Object.values(table).filter((column) => !ArrayBuffer.isView(column));
        expect(lists.length).toBeGreaterThan(0);
        expect([table, ...lists].every((part) => Object.isFrozen(part))).toBe(true);
      }
      expect([vocabulary, vocabulary.terms, rest.taxonomy, rest.places, rest.statistics].every((part) => Object.isFrozen(part))).toBe(true);
    }
    expect(Object.isFrozen(market)).toBe(true);
  });

  it("stands its records in code-point order of their ids", () => {
    const { market } = createMarket({ candidates: ["b", "a", "Z", "é", "😀", "Ａ"].map((id) => ({ id })), vacancies: [] });
    expect(Array.from({ length: 6 }, (_, row) => market.idOf("candidate", row))).toEqual(["Z", "a", "b", "é", "Ａ", "😀"]);
  });

  it("merges the same requirement, essential before optional, and the same skill, the higher level", () => {
    const skill = (importance: string): object => ({ kind: "skill", concept: "s-arc", importance, alternatives: [{ concept: "s-gas" }] });
    const turned = { kind: "skill", concept: "s-gas", importance: "optional", alternatives: [{ concept: "s-arc" }] };
    const market = marketOf(
      [{ skills: [{ concept: "s-arc", level: 2 }, { concept: "s-arc", level: 4 }, { concept: "s-arc" }] }],
      [{ title: "?", requirements: [skill("optional"), skill("essential"), turned] }],
    );
    const { offsets, optional, requirement } = market.vacancies.skillDemands;
    expect([[...offsets], [...optional], [...requirement]]).toEqual([
      [0, 2],
      [0, 0],
      [0, 0],
    ]);
    expect([...market.candidates.skills.level]).toEqual([4]);
  });

  it("keeps silent, none, partial and complete apart", () => {
    const skills = [undefined, null, [], [{ concept: "s-arc" }], [{ concept: "s-arc" }, { label: "?" }], [{ concept: "no-such" }]];
    const market = marketOf(
      [...skills.map((list) => (list === undefined ? {} : { skills: list })), { skills: [{ concept: "s-arc" }], complete: false }],
      [{ title: "a" }, { title: "b", occupation: { label: "?" } }, { title: "c", occupation: { concept: "o-clerk" } }],
    );
    const { unknown, complete, partial } = listState;
    expect([...market.candidates.skills.state]).toEqual([unknown, complete, complete, complete, partial, partial, partial]);
    expect([...market.vacancies.occupation]).toEqual([NOT_STATED, UNLINKED, smallTaxonomy.rowOf("o-clerk")]);
    const asked = marketOf([], [{ title: "a" }, { title: "b", requirements: [] }, { title: "c", requirements: [], complete: false }]);
    expect([...asked.vacancies.skillDemands.state]).toEqual([unknown, complete, partial]);
    const wages = marketOf([{}, { desiredWage: null }, { desiredWage: { min: 1, currency: "IDR", period: "day" } }], []);
    expect([...wages.candidates.wageState]).toEqual([demandState.silent, demandState.none, demandState.stated]);
  });

  it.each<[string, "candidates" | "vacancies", object, string]>([
    ["an unknown concept", "candidates", { skills: [{ concept: "no-such" }] }, "skills[0].concept"],
    ["a concept of another kind", "candidates", { skills: [{ concept: "o-clerk" }] }, "skills[0].concept"],
    ["an unknown place", "candidates", { residence: { place: { scheme: "bps", code: "3324" } } }, "residence.place"],
    ["an end before the start", "candidates", { experience: [{ start: "2024", end: "2023-12" }] }, "experience[0]"],
    ["an end of what is ongoing", "candidates", { experience: [{ start: "2024", end: "2025", ongoing: true }] }, "experience[0].ongoing"],
    ["a wish of another kind", "candidates", { desiredOccupations: [{ concept: "s-arc" }] }, "desiredOccupations[0].concept"],
    [
      "a field of another kind",
      "candidates",
      { education: [{ level: "bachelor", field: { concept: "s-arc" } }] },
      "education[0].field.concept",
    ],
    [
      "an unknown alternative",
      "vacancies",
      { requirements: [{ kind: "skill", concept: "s-arc", importance: "optional", alternatives: [{ concept: "x" }] }] },
      "requirements[0].alternatives[0].concept",
    ],
    [
      "an unknown occupation asked",
      "vacancies",
      { requirements: [{ kind: "experience", months: 3, importance: "optional", occupation: "x" }] },
      "requirements[0].occupation",
    ],
    ["more filled than there are", "vacancies", { openings: 1, openingsFilled: 2 }, "openingsFilled"],
    ["an end before the posting", "vacancies", { postedAt: "2026-02-01", validThrough: "2026-01-01" }, "validThrough"],
    ["an unknown place of work", "vacancies", { locations: [{}, { place: { scheme: "kemendagri", code: "9999" } }] }, "locations[1].place"],
  ])("warns of %s, and keeps the record", (_, side, record, path) => {
    const candidate = { id: "odd", ...record };
    const odd = { title: "?", ...candidate };
    const { market, issues } = createMarket({
      ...options,
      candidates: side === "candidates" ? [candidate] : [],
      vacancies: side === "vacancies" ? [odd] : [],
    });
    expect(issues.map((issue) => [issue.severity, issue.record, issue.path])).toEqual([["warning", "odd", path]]);
    expect(market.count(side === "candidates" ? "candidate" : "vacancy")).toBe(1);
  });

  it("leaves unknown what a record says against itself, and keeps the rest", () => {
    const market = marketOf(
      [
        {
          experience: [
            { start: "2024", end: "2025", ongoing: true, months: 7 },
            { start: "2024", end: "2023" },
          ],
        },
      ],
      [
        { title: "?", postedAt: "2026-02-01", validThrough: "2026-01-31" },
        { title: "?", postedAt: "2026-02-01", validThrough: "2026-02-01" },
      ],
    );
    const { start, end, months } = market.candidates.experience;
    expect([[...start], [...end], [...months]]).toEqual([
      [NO_DAY, NO_DAY],
      [NO_DAY, NO_DAY],
      [NaN, 7],
    ]);
    expect([...market.vacancies.validThrough]).toEqual([NO_DAY, dayOf("2026-02-01")]);
  });

  it("refuses the second record of an id, whatever the order of the good ones", () => {
    const { market, issues } = createMarket({
      candidates: [{ id: "a", name: "first" }, { id: "b" }, { id: "a", name: "second" }],
      vacancies: [],
    });
    expect(market.candidate(market.rowOf("candidate", "a")).name).toBe("first");
    expect(issues).toEqual([
      { severity: "error", kind: "candidate", record: "a", path: "id", expected: "an id of its own", received: "the same id again at #3" },
    ]);
  });

  it("lists what is no record, or is broken in any place, and keeps the others", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
    });
    const broken = fc.tuple(fc.oneof(candidateArbitrary, vacancyArbitrary), fc.nat(), anything).map(([record, pick, junk]) => {
      const field = Object.keys(record)[pick % Math.max(1, Object.keys(record).length)] ?? "id";
      const value = (record as Record<string, unknown>)[field];
      return { id: "odd", ...record, [field]: Array.isArray(value) ? [...(value as unknown[]), junk] : junk };
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(anything, broken), { maxLength: 4 }), (junk) => {
        const { market, issues } = createMarket({
          ...options,
          candidates: [...junk, { id: "good" }],
          vacancies: [...junk, { id: "good", title: "?" }],
        });
        for (const side of ["candidate", "vacancy"] as const) {
          expect(market.rowOf(side, "good")).toBeGreaterThanOrEqual(0);
          const left = new Set(issues.filter(({ severity, kind }) => severity === "error" && kind === side).map(({ record }) => record));
          expect(left.size > 0).toBe(market.count(side) < junk.length + 1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("takes a record with a list or with faults of any number, instead of running out of stack", () => {
    const many = <T>(one: T): T[] => new Array<T>(150_000).fill(one);
    const { market, issues } = createMarket({
      candidates: [{ id: "a", education: many({ level: "bachelor" }) }, { id: "b", accommodationNeeds: many("\ud800") }, { id: "c" }],
      vacancies: [],
    });
    expect([market.count("candidate"), market.rowOf("candidate", "c"), issues.length]).toEqual([3, 2, 150_000]);
    expect([...market.candidates.educationHeight]).toEqual([7, -1, -1]);
  });

  it("leaves the records that it was given as they are", () => {
    fc.assert(
      fc.property(candidateArbitrary, vacancyArbitrary, (candidate, vacancy) => {
        const before = JSON.stringify([candidate, vacancy]);
        marketOf([candidate], [vacancy]);
        expect(JSON.stringify([candidate, vacancy])).toBe(before);
      }),
    );
  });
});

describe("a market that keeps no records", () => {
  it("has the columns and the hash of one that does, gives ids and facts alone, and stays so through changes", () => {
    fc.assert(
      fc.property(recordsArbitrary(4, 3), candidateArbitrary, ({ candidates, vacancies }, changed) => {
        const facts = (index: number): object => (index % 2 === 0 ? { facts: { index } } : {});
        const told = candidates.map((one, index) => ({ ...one, ...facts(index) }));
        const change = { candidate: { ...changed, id: "c0", facts: { is: "new" } } };
        const [kept, dropped] = [true, false].map((keepRecords) => marketOf(told, vacancies, { keepRecords })) as [Market, Market];
        expect(numbersOf(dropped)).toEqual(numbersOf(kept));
        expect(dropped.hash).toBe(kept.hash);
        expect(withRecords(dropped, change).market.hash).toBe(withRecords(kept, change).market.hash);
        expect(told.map((_, row) => dropped.candidate(row))).toEqual(told.map((_, row) => ({ id: `c${String(row)}`, ...facts(row) })));
        expect(dropped.vacancy(0)).toEqual({ id: "v0" });
        const after = withRecords(dropped, change).market;
        expect(after.candidate(after.rowOf("candidate", "c0"))).toEqual({ id: "c0", facts: { is: "new" } });
      }),
      { numRuns: 40 },
    );
  });
});

describe("text statistics of a market", () => {
  const records = { candidates: [{ id: "c", summary: "pipa busur" }], vacancies: [{ id: "v", title: "pipa" }] };

  it("are counted from its texts, each record one", () => {
    const { statistics, vocabulary } = createMarket(records).market;
    expect([statistics.documents, statistics.averageLength, Object.fromEntries(statistics.documentFrequency)]).toEqual([
      2,
      1.5,
      { busur: 1, pipa: 2 },
    ]);
    expect([vocabulary.terms, vocabulary.numberOf("pipa"), vocabulary.numberOf("x")]).toEqual([["busur", "pipa"], 1, -1]);
  });

  it("weigh the same in a second market that is given them", () => {
    const first = createMarket(records).market;
    const second = createMarket({
      ...records,
      candidates: [...records.candidates, { id: "d", summary: "pipa pipa pipa mesin" }],
      statistics: first.statistics,
    }).market;
    expect(second.statistics.hash).toBe(first.statistics.hash);
    expect(second.candidates.textNorm[0]).toBe(first.candidates.textNorm[0]);
  });

  it("are refused where another analyzer made them", () => {
    const { statistics } = createMarket(records).market;
    expect(() => createMarket({ ...records, languages: [indonesian, english], statistics })).toThrow(RangeError);
    expect(createAnalyzer({ languages: [indonesian, english] }).name).not.toBe(statistics.analyzer);
  });
});
