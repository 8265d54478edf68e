import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket, restate, updateMarket } from "../../src/market/index.js";
import { candidateArbitrary, marketOf, recordsArbitrary, smallPlaces, smallTaxonomy } from "../arbitraries/records.js";
import { smallSpace } from "../arbitraries/small-space.js";
import { contentOf } from "./content-of.js";

describe("restate", () => {
  it("makes of an updated market the one that createMarket makes of its records, number for number", () => {
    const upsert = fc.array(
      fc.tuple(fc.constantFrom("c0", "c1", "a", "z"), candidateArbitrary, fc.constantFrom("", " kataBaru las", " yy zz")),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(recordsArbitrary(4, 2), upsert, ({ candidates, vacancies }, changes) => {
        const named = new Map<string, object>(candidates.map((one, index) => [`c${String(index)}`, one]));
        let market = marketOf(candidates, vacancies);
        for (const [id, one, words] of changes) {
          const record = { ...one, summary: `${one.summary ?? ""}${words}` };
          named.set(id, record);
          market = updateMarket(market, { upsert: { candidates: [{ ...record, id }] }, remove: { candidates: ["c1"] } }).market;
          if (id !== "c1") named.delete("c1");
        }
        const before = contentOf(market);
        const renewed = restate(market);
        const anew = createMarket({
          taxonomy: smallTaxonomy,
          textConcepts: smallSpace,
          places: smallPlaces,
          candidates: Array.from(named, ([id, one]) => ({ ...one, id })),
          vacancies: vacancies.map((one, index) => ({ ...one, id: `v${String(index)}` })),
        }).market;
        expect(contentOf(renewed)).toEqual(contentOf(anew));
        expect([renewed.candidates, renewed.vacancies, renewed.vocabulary.terms]).toEqual([
          anew.candidates,
          anew.vacancies,
          anew.vocabulary.terms,
        ]);
        expect(contentOf(market)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("weighs a word by who has it now", () => {
    const market = marketOf([{ summary: "busur" }, { summary: "busur pipa" }], []);
    const updated = updateMarket(market, { remove: { candidates: ["c0"] } }).market;
    expect(updated.statistics).toBe(market.statistics);
    const { statistics, vocabulary } = restate(updated);
    expect([statistics.documents, Object.fromEntries(statistics.documentFrequency)]).toEqual([1, { busur: 1, pipa: 1 }]);
    expect(vocabulary.terms).toEqual(["busur", "pipa"]);
    expect(statistics.hash).not.toBe(market.statistics.hash);
  });

  it("leaves out words that nobody has any more", () => {
    const market = marketOf([{ summary: "busur" }, { summary: "pipa" }], []);
    expect(restate(updateMarket(market, { remove: { candidates: ["c0"] } }).market).vocabulary.terms).toEqual(["pipa"]);
  });
});
