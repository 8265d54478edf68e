import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket, saveMarket, updateMarket } from "../../src/market/index.js";
import { marketOf, recordsArbitrary, smallPlaces, smallTaxonomy } from "../arbitraries/records.js";
import { smallSpace } from "../arbitraries/small-space.js";

describe("saveMarket", () => {
  it("writes the same bytes for the same records, whatever their order and the updates they came with", () => {
    fc.assert(
      fc.property(recordsArbitrary(5, 3), recordsArbitrary(3, 2), ({ candidates, vacancies }, gone) => {
        const market = marketOf(candidates, vacancies);
        const named = (list: readonly object[], prefix: string): object[] =>
          list.map((one, n) => ({ id: `${prefix}${String(n)}`, ...one })).reverse();
        const start = createMarket({
          taxonomy: smallTaxonomy,
          textConcepts: smallSpace,
          places: smallPlaces,
          statistics: market.statistics,
          candidates: named(gone.candidates, "c"),
          vacancies: [...named(gone.vacancies, "v"), { id: "gone", title: "kataLama" }],
        }).market;
        const added = updateMarket(start, { upsert: { candidates: named(candidates, "c"), vacancies: named(vacancies, "v") } }).market;
        const known = new Set([...candidates.keys()].map((n) => `c${String(n)}`));
        const others = gone.candidates.map((_, n) => `c${String(n)}`).filter((id) => !known.has(id));
        const posts = gone.vacancies.map((_, n) => `v${String(n)}`).slice(vacancies.length);
        const updated = updateMarket(added, { remove: { candidates: others, vacancies: [...posts, "gone"] } }).market;
        expect(Buffer.compare(saveMarket(updated), saveMarket(market))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it("writes other bytes for other records", () => {
    const bytes = saveMarket(marketOf([{ name: "A" }], []));
    expect(Buffer.compare(saveMarket(marketOf([{ name: "B" }], [])), bytes)).not.toBe(0);
  });

  it("refuses a market that it did not make", () => {
    expect(() => saveMarket({ ...marketOf([], []) })).toThrow(TypeError);
  });
});
