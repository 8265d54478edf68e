import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket, updateMarket, type Market, type MarketChanges } from "../../src/market/index.js";
import { candidateArbitrary, marketOf, recordsArbitrary, smallPlaces, smallTaxonomy, vacancyArbitrary } from "../arbitraries/records.js";
import { smallSpace } from "../arbitraries/small-space.js";
import { contentOf } from "./content-of.js";

type Records = ReadonlyMap<string, object>;

/** A market with what it should hold. */
interface Generation {
  readonly market: Market;
  readonly candidates: Records;
  readonly vacancies: Records;
}

/** One step of a history: from which of the generations so far, and what happens to it. */
interface Step {
  readonly from: number;
  readonly upsert: readonly (readonly [string, object])[];
  readonly post: readonly (readonly [string, object])[];
  readonly remove: readonly string[];
}

const id = fc.constantFrom("c0", "c1", "c2", "a", "d", "😀", "Ａ", "__proto__");
const candidate = fc
  .tuple(candidateArbitrary, fc.constantFrom("", " kataBaru", " anehSekali las", " zz yy xx"))
  .map(([one, words]): object => ({ ...one, summary: `${one.summary ?? ""}${words}` }));
const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  from: fc.nat(),
  upsert: fc.array(fc.tuple(id, candidate), { maxLength: 3 }),
  post: fc.array(fc.tuple(fc.constantFrom("v0", "v1", "w"), vacancyArbitrary), { maxLength: 1 }),
  remove: fc.array(id, { maxLength: 3 }),
});

const named = ([name, record]: readonly [string, object]): object => ({ ...record, id: name });
const changesOf = ({ upsert, post, remove }: Step): MarketChanges => ({
  upsert: { candidates: upsert.map(named), vacancies: post.map(named) },
  remove: { candidates: remove },
});

function startOf({ candidates, vacancies }: { candidates: readonly object[]; vacancies: readonly object[] }): Generation {
  const named = (list: readonly object[], prefix: string): Records => new Map(list.map((one, index) => [`${prefix}${String(index)}`, one]));
  return { market: marketOf(candidates, vacancies), candidates: named(candidates, "c"), vacancies: named(vacancies, "v") };
}

function next({ market, candidates, vacancies }: Generation, step: Step): Generation {
  const left = new Map(candidates);
  for (const one of step.remove) left.delete(one);
  for (const [one, record] of step.upsert) left.set(one, record);
  return {
    market: updateMarket(market, changesOf(step)).market,
    candidates: left,
    vacancies: new Map([...vacancies, ...step.post]),
  };
}

const anew = ({ market, candidates, vacancies }: Generation): Market =>
  createMarket({
    taxonomy: smallTaxonomy,
    textConcepts: smallSpace,
    places: smallPlaces,
    statistics: market.statistics,
    candidates: [...candidates].map(named),
    vacancies: [...vacancies].map(named),
  }).market;

describe("updateMarket", () => {
  it("equals a market made anew of the same records, in every generation, whichever it was made from", () => {
    fc.assert(
      fc.property(recordsArbitrary(4, 2), fc.array(stepArbitrary, { minLength: 1, maxLength: 6 }), (records, steps) => {
        const generations = [startOf(records)];
        for (const step of steps) generations.push(next(generations[step.from % generations.length]!, step));
        // Looked at last: no generation has changed by what came after it.
        for (const generation of generations) expect(contentOf(generation.market)).toEqual(contentOf(anew(generation)));
      }),
      { numRuns: 100 },
    );
  });

  it("stays equal over hundreds of changes, through every compaction", () => {
    fc.assert(
      fc.property(recordsArbitrary(4, 2), fc.array(stepArbitrary, { minLength: 10, maxLength: 20 }), (records, steps) => {
        let generation = startOf(records);
        let renumbered = 0;
        for (let round = 0; round < 20; round++) {
          for (const step of steps) {
            const before = generation.market.rows("candidate");
            generation = next(generation, step);
            if (generation.market.rows("candidate") < before) renumbered++;
          }
        }
        expect(contentOf(generation.market)).toEqual(contentOf(anew(generation)));
        expect(renumbered).toBeGreaterThan(0);
      }),
      { numRuns: 5 },
    );
  });

  it("says nothing of an update in parts or at once, in the order of its records", () => {
    fc.assert(
      fc.property(recordsArbitrary(4, 2), fc.array(fc.tuple(id, candidate), { maxLength: 5 }), (records, upsert) => {
        const { market } = startOf(records);
        const oneByOne = upsert.reduce((so, record) => updateMarket(so, { upsert: { candidates: [named(record)] } }).market, market);
        const atOnce = updateMarket(market, { upsert: { candidates: upsert.map(named) } }).market;
        expect(contentOf(oneByOne)).toEqual(contentOf(atOnce));
      }),
      { numRuns: 40 },
    );
  });

  it("leaves the given market as it is: its rows, columns and words", () => {
    const market = marketOf([{ summary: "pipa" }, {}], [{ title: "pipa" }]);
    const before = structuredClone([contentOf(market), market.vocabulary.terms, market.candidates]);
    updateMarket(market, {
      upsert: { candidates: [{ id: "c0", summary: "aaa busur" }] },
      remove: { candidates: ["c1"], vacancies: ["v0"] },
    });
    expect([contentOf(market), market.vocabulary.terms, market.candidates]).toEqual(before);
  });

  it("gives up the row of a record that is replaced or removed, and the id finds the new one or none", () => {
    const market = marketOf([{ name: "old" }, {}, {}, {}, {}, {}, {}, {}], []);
    const replaced = updateMarket(market, { upsert: { candidates: [{ id: "c1", name: "new" }] } }).market;
    expect([replaced.count("candidate"), replaced.rows("candidate"), replaced.has("candidate", 1)]).toEqual([8, 9, false]);
    expect([replaced.rowOf("candidate", "c1"), replaced.candidate(8).name]).toEqual([8, "new"]);
    expect(() => replaced.idOf("candidate", 1)).toThrow(RangeError);
    expect(() => replaced.candidate(1)).toThrow(RangeError);
    const removed = updateMarket(replaced, { remove: { candidates: ["c1"] } }).market;
    expect([removed.count("candidate"), removed.rowOf("candidate", "c1"), removed.has("candidate", 8)]).toEqual([7, -1, false]);
    expect(removed.compareIds("candidate", 0, 8)).toBeLessThan(0);
  });

  it("lists what is wrong, keeps the old record, and warns of an id to remove that is not there", () => {
    const market = marketOf([{ name: "old" }], []);
    const { market: same, issues } = updateMarket(market, {
      upsert: { candidates: [{ id: "c0", maxCommuteKm: -1 }, 7] },
      remove: { candidates: ["nobody"], vacancies: ["v9"] },
    });
    expect(same).toBe(market);
    expect(issues.map(({ severity, kind, record, path }) => [severity, kind, record, path])).toEqual([
      ["warning", "candidate", "nobody", ""],
      ["error", "candidate", "c0", "maxCommuteKm"],
      ["error", "candidate", "#2", ""],
      ["warning", "vacancy", "v9", ""],
    ]);
  });

  it("removes before it adds, and of two records with one id keeps the later", () => {
    const market = marketOf([{ name: "old" }, {}], []);
    const { market: changed, issues } = updateMarket(market, {
      upsert: {
        candidates: [
          { id: "c0", name: "first" },
          { id: "c0", name: "second" },
        ],
      },
      remove: { candidates: ["c0"] },
    });
    expect([issues, changed.count("candidate"), changed.candidate(changed.rowOf("candidate", "c0")).name]).toEqual([[], 2, "second"]);
  });

  it("gives the same market where nothing is to be done", () => {
    const market = marketOf([{}], []);
    expect(updateMarket(market, {})).toEqual({ market, issues: [] });
    expect(updateMarket(market, { upsert: { candidates: [] }, remove: {} }).market).toBe(market);
  });

  it("is not disturbed by records that stop coming", () => {
    const market = marketOf([{ name: "old" }], []);
    function* broken(): Generator {
      yield { id: "c0", name: "half" };
      throw new Error("the file ended");
    }
    expect(() => updateMarket(market, { upsert: { candidates: broken() } })).toThrow("the file ended");
    const after = updateMarket(market, { upsert: { candidates: [{ id: "d" }] } }).market;
    expect([after.count("candidate"), after.candidate(after.rowOf("candidate", "c0")).name]).toEqual([2, "old"]);
  });

  it("takes a thousand changes of one market, each of which sees no other", () => {
    const market = marketOf([{}, {}], []);
    const changed = Array.from(
      { length: 3000 },
      (_, n) => updateMarket(market, { upsert: { candidates: [{ id: "d", name: String(n) }] } }).market,
    );
    for (const n of [0, 1, 1500, 2999]) {
      const one = changed[n]!;
      expect([one.count("candidate"), one.candidate(one.rowOf("candidate", "d")).name]).toEqual([3, String(n)]);
    }
    expect(changed.at(-1)!.rows("candidate")).toBeLessThan(2000);
  });

  it("refuses ids that are no list of strings, and a market that it did not make", () => {
    const market = marketOf([{}], []);
    expect(() => updateMarket(market, { remove: { candidates: "c0" } })).toThrow(TypeError);
    expect(() => updateMarket(market, { remove: { candidates: [7 as unknown as string] } })).toThrow(/string, received number/);
    expect(() => updateMarket({ ...market }, {})).toThrow(TypeError);
  });
});
