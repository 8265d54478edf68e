import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket, recordRows, renameRecords, updateMarket, withRecords } from "../../src/market/index.js";
import { candidateArbitrary, marketOf, recordsArbitrary, smallPlaces, smallTaxonomy, vacancyArbitrary } from "../arbitraries/records.js";
import { smallSpace } from "../arbitraries/small-space.js";
import { contentOf } from "./content-of.js";

describe("withRecords", () => {
  it("equals a market made anew of the changed records, under the same statistics", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(4, 3),
        candidateArbitrary,
        vacancyArbitrary,
        fc.constantFrom("c1", "b", "d"),
        fc.constantFrom("v0", "a", "z"),
        fc.constantFrom("", " kataBaru", " anehSekali las"),
        ({ candidates, vacancies }, candidate, vacancy, c, v, newWords) => {
          const market = marketOf(candidates, vacancies);
          const changes = {
            candidate: { id: c, ...candidate, summary: `${candidate.summary ?? ""}${newWords}` },
            vacancy: { id: v, ...vacancy },
          };
          const changed = withRecords(market, changes).market;
          const put = (list: readonly object[], prefix: string, id: string, record: object): Iterable<object> =>
            new Map(list.map((one, index): [string, object] => [`${prefix}${String(index)}`, { id: `${prefix}${String(index)}`, ...one }]))
              .set(id, record)
              .values();
          const anew = createMarket({
            taxonomy: smallTaxonomy,
            textConcepts: smallSpace,
            places: smallPlaces,
            statistics: market.statistics,
            candidates: put(candidates, "c", c, changes.candidate),
            vacancies: put(vacancies, "v", v, changes.vacancy),
          }).market;
          expect(contentOf(changed)).toEqual(contentOf(anew));
        },
      ),
      { numRuns: 80 },
    );
  });

  it("costs little a change, and can be changed again and again", () => {
    const bytesHeld = (): number => process.memoryUsage().arrayBuffers;
    let market = marketOf([{}], [{ title: "?" }]);
    const before = bytesHeld();
    for (let i = 0; i < 200; i++) market = withRecords(market, { candidate: { id: `n${String(i)}`, name: String(i) } }).market;
    expect(market.count("candidate")).toBe(201);
    expect(market.candidate(market.rowOf("candidate", "n199")).name).toBe("199");
    expect(bytesHeld() - before).toBeLessThan(50_000_000);
  });

  it("does the same one after the other and both at once, in either order", () => {
    fc.assert(
      fc.property(recordsArbitrary(3, 2), candidateArbitrary, vacancyArbitrary, ({ candidates, vacancies }, one, other) => {
        const market = marketOf(candidates, vacancies);
        const [candidate, vacancy] = [
          { id: "c0", ...one, name: "baru" },
          { id: "w", ...other, title: "anehSekali" },
        ];
        const contents = [
          withRecords(market, { candidate, vacancy }),
          withRecords(withRecords(market, { vacancy }).market, { candidate }),
          withRecords(withRecords(market, { candidate }).market, { vacancy }),
          withRecords(withRecords(market, { candidate: { id: "c0" } }).market, { candidate, vacancy }),
        ].map((changed) => contentOf(changed.market));
        for (const content of contents) expect(content).toEqual(contents[0]);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps warnings, and the record that they are about", () => {
    const { market, issues } = withRecords(marketOf([], []), { candidate: { id: "__proto__", skills: [{ concept: "x" }], hobby: 1 } });
    expect([market.rowOf("candidate", "__proto__"), issues.map(({ severity, record, path }) => [severity, record, path])]).toEqual([
      0,
      [
        ["warning", "__proto__", "hobby"],
        ["warning", "__proto__", "skills[0].concept"],
      ],
    ]);
  });

  it("leaves the given market as it is", () => {
    const market = marketOf([{ summary: "pipa" }], [{ title: "pipa" }]);
    const before = [market.hash, [...market.candidates.terms.term], market.vocabulary.terms];
    withRecords(market, { candidate: { id: "a", summary: "aaa busur" } });
    expect([market.hash, [...market.candidates.terms.term], market.vocabulary.terms]).toEqual(before);
  });

  it("gives the market as it was, with the issues, where a record has an error", () => {
    const market = marketOf([{}], []);
    const { market: same, issues } = withRecords(market, { candidate: { id: "c0", maxCommuteKm: -1 } });
    expect([same === market, issues.map(({ path }) => path)]).toEqual([true, ["maxCommuteKm"]]);
  });

  it("refuses a market that it did not make", () => {
    expect(() => withRecords({ ...marketOf([], []) }, {})).toThrow(TypeError);
  });
});

describe("renameRecords", () => {
  it("makes the market that the same records under the new ids make", () => {
    fc.assert(
      fc.property(recordsArbitrary(3, 3), ({ candidates, vacancies }) => {
        const renamed = (list: readonly object[], prefix: string): object[] =>
          list.map((one, index) => ({ ...one, id: `x-${prefix}${String(index)}` }));
        const market = renameRecords(marketOf(candidates, vacancies), (id) => `x-${id}`);
        const anew = marketOf(renamed(candidates, "c"), renamed(vacancies, "v"));
        expect(market.hash).toBe(anew.hash);
        expect([market.candidates, market.vacancies]).toEqual([anew.candidates, anew.vacancies]);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps the rows of an updated market", () => {
    const many = Array.from({ length: 12 }, () => ({}));
    const updated = updateMarket(marketOf(many, [{ title: "?" }]), {
      upsert: { candidates: [{ id: "c3", name: "Sari" }, { id: "b" }] },
      remove: { candidates: ["c5"] },
    }).market;
    const renamed = renameRecords(updated, (id) => `x${id}`);
    expect(recordRows(renamed, "candidate")).toEqual(recordRows(updated, "candidate"));
    for (const row of recordRows(updated, "candidate")) {
      const id = `x${updated.idOf("candidate", row)}`;
      expect([renamed.idOf("candidate", row), renamed.rowOf("candidate", id)]).toEqual([id, row]);
      expect(renamed.candidate(row)).toEqual({ ...updated.candidate(row), id });
    }
  });

  it("changes ids, and nothing else", () => {
    const market = marketOf([{ name: "Sari" }, {}], [{ title: "?" }]);
    const renamed = renameRecords(market, (id) => `x${id}`);
    expect([renamed.idOf("candidate", 0), renamed.candidate(0)]).toEqual(["xc0", { id: "xc0", name: "Sari" }]);
    expect(renamed.candidates).toEqual(market.candidates);
    expect(() => renameRecords(market, (id) => (id === "c0" ? "z" : "a"))).toThrow(RangeError);
  });
});

describe("recordRows", () => {
  it("are those that hold a record, in the order of their ids", () => {
    const many = Array.from({ length: 12 }, () => ({}));
    const { market } = updateMarket(marketOf(many, []), {
      upsert: { candidates: [{ id: "a" }, { id: "c1" }] },
      remove: { candidates: ["c2"] },
    });
    const ids = Array.from(recordRows(market, "candidate"), (row) => market.idOf("candidate", row));
    expect(ids).toEqual(["a", "c0", "c1", "c10", "c11", "c3", "c4", "c5", "c6", "c7", "c8", "c9"]);
  });
});
