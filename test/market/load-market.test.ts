import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadMarket, saveMarket, updateMarket, type Market, type MarketChanges, type Side } from "../../src/market/index.js";
import { createMatcher, type Ranking } from "../../src/matching/index.js";
import { english } from "../../src/text/index.js";
import { indonesian } from "../../src/text/indonesian.js";
import { marketOf, recordsArbitrary, type Records } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "../matching/random-policy.js";
import { smallSpace } from "../arbitraries/small-space.js";
import { contentOf } from "./content-of.js";

const shared = (bytes: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
};

/** The same bytes where an array cannot be a view of them. */
const shifted = (bytes: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(bytes.length + 3).subarray(3);
  copy.set(bytes);
  return copy;
};

const idsOf = (market: Market, side: Side): string[] =>
  Array.from({ length: market.rows(side) }, (_, row) => row)
    .filter((row) => market.has(side, row))
    .map((row) => market.idOf(side, row));

/** Two sets of records: what was there first, and what came, if anything, later. */
const historyArbitrary = fc.record({
  first: recordsArbitrary(5, 4),
  later: fc.option(recordsArbitrary(3, 2)),
  keepRecords: fc.boolean(),
});

function marketAfter({ first, later, keepRecords }: typeof historyArbitrary extends fc.Arbitrary<infer History> ? History : never): Market {
  const market = marketOf(first.candidates, first.vacancies, { keepRecords });
  return later ? updateMarket(market, changesBy(later)).market : market;
}

function changesBy({ candidates, vacancies }: Records): MarketChanges {
  return {
    upsert: {
      candidates: candidates.map((one, n) => ({ ...one, summary: "aaa busur kataBaru", id: `b${String(n * 2)}` })),
      vacancies: vacancies.map((one, n) => ({ ...one, id: `v${String(n * 2)}` })),
    },
    remove: { candidates: ["c0"] },
  };
}

describe("loadMarket", () => {
  it("gives the market that was saved, from any kind of buffer, and saves it to the same bytes", () => {
    fc.assert(
      fc.property(
        historyArbitrary,
        fc.constantFrom(shared, shifted, (bytes: Uint8Array) => bytes),
        (history, placed) => {
          const market = marketAfter(history);
          const bytes = saveMarket(market);
          const loaded = loadMarket(placed(bytes));
          expect(contentOf(loaded)).toEqual(contentOf(market));
          expect(Buffer.compare(saveMarket(loaded), bytes)).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("ranks and explains as the saved market does", () => {
    fc.assert(
      fc.property(historyArbitrary, policyArbitrary, (history, json) => {
        const market = marketAfter(history);
        const policy = policyOf(json);
        const loaded = loadMarket(saveMarket(market));
        const [before, after] = [market, loaded].map((one) => createMatcher(one, policy, { asOf: "2026-11-24" }));
        const vacancies = idsOf(market, "vacancy");
        const rankings = vacancies.map((id): Ranking => before!.candidatesFor(id, { verify: 2, top: 2 }));
        expect(vacancies.map((id) => after!.candidatesFor(id, { verify: 2, top: 2 }))).toEqual(rankings);
        for (const candidate of idsOf(market, "candidate")) {
          expect(after!.vacanciesFor(candidate)).toEqual(before!.vacanciesFor(candidate));
          const pair = { candidate, vacancy: vacancies[0]! };
          expect(after!.explain(pair)).toEqual(before!.explain(pair));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is updated as the saved market is, and leaves the bytes as they are", () => {
    fc.assert(
      fc.property(historyArbitrary, recordsArbitrary(3, 2), (history, records) => {
        const start = marketAfter(history);
        const bytes = saveMarket(start);
        const before = bytes.slice();
        const changes = changesBy(records);
        const updated = updateMarket(loadMarket(bytes, { textConcepts: smallSpace }), changes).market;
        expect(contentOf(updated)).toEqual(contentOf(updateMarket(start, changes).market));
        expect(Buffer.compare(saveMarket(updated), saveMarket(updateMarket(start, changes).market))).toBe(0);
        expect(Buffer.compare(bytes, before)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it("reads new records with the text concepts that it was made with, and no others", () => {
    const market = marketOf([{}, {}], [{ title: "Welder" }]);
    const bytes = saveMarket(market);
    const change: MarketChanges = { upsert: { candidates: [{ id: "n" }] } };
    expect(() => updateMarket(loadMarket(bytes), change)).toThrow(
      new RangeError("expected loadMarket with the textConcepts small space 1 for new records, received none"),
    );
    const other = { ...smallSpace, name: "other" };
    expect(() => updateMarket(loadMarket(bytes, { textConcepts: other }), change)).toThrow(/received other/);
    expect(loadMarket(bytes).hash).toBe(market.hash);
    expect(updateMarket(loadMarket(bytes), { remove: { candidates: ["c0"] } }).market.count("candidate")).toBe(1);
    const without = saveMarket(marketOf([{}], [], { textConcepts: undefined }));
    expect(() => loadMarket(without, { textConcepts: smallSpace })).toThrow(
      new RangeError("expected no textConcepts for a market that was made without, received small space 1"),
    );
  });

  it("keeps languages, index options and whether records are whole", () => {
    const options = { languages: [indonesian, english], index: { blockRows: 2, sealAt: 1 }, keepRecords: false };
    const market = marketOf([{ summary: "mengelas pipa", facts: { boat: true } }, {}, {}], [{ title: "Welder" }], options);
    const loaded = loadMarket(saveMarket(market), { languages: [indonesian, english], textConcepts: smallSpace });
    expect(loaded.analyzer.name).toBe("words+id+en");
    expect(loaded.index("candidate").blocks.map(({ rows }) => rows.length)).toEqual([2, 1]);
    expect(loaded.candidate(0)).toEqual({ id: "c0", facts: { boat: true } });
    const changes = { upsert: { candidates: [{ id: "d", summary: "pengelasan" }] } };
    expect(contentOf(updateMarket(loaded, changes).market)).toEqual(contentOf(updateMarket(market, changes).market));
  });

  it("refuses new texts where it was loaded with other languages, and nothing else", () => {
    const market = marketOf([{ summary: "mengelas" }, {}], [{ title: "Welder" }], { languages: [indonesian, english] });
    const loaded = loadMarket(saveMarket(market));
    expect(contentOf(loaded)).toEqual(contentOf(market));
    expect(() => updateMarket(loaded, { upsert: { candidates: [{ id: "d", summary: "las" }] } })).toThrow(
      new RangeError("expected loadMarket with the languages of the analyzer words+id+en for new texts, received words+en"),
    );
    expect(updateMarket(loaded, { remove: { candidates: ["c1"] } }).market.count("candidate")).toBe(1);
  });

  it("takes views of the bytes, and copies them only where they begin elsewhere than at a multiple of eight", () => {
    const bytes = saveMarket(marketOf([{ summary: "las" }], [{ title: "Welder" }]));
    const { buffer } = loadMarket(bytes).candidates.place;
    expect(buffer).toBe(bytes.buffer);
    const inShared = shared(bytes);
    expect(loadMarket(inShared).vacancies.terms.term.buffer).toBe(inShared.buffer);
  });

  it("says what it expected of bytes that are no snapshot, of another version, cut or changed at their head", () => {
    const bytes = saveMarket(marketOf([{}], [{ title: "Welder" }]));
    const changed = (at: number, value: number): Uint8Array => bytes.map((byte, index) => (index === at ? value : byte));
    const errorOf = (given: Uint8Array): string => {
      try {
        loadMarket(given);
        return "";
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        return (error as Error).message;
      }
    };
    expect(errorOf(new Uint8Array(0))).toBe("expected a market snapshot, received no bytes");
    expect(errorOf(new TextEncoder().encode('{"id":"c-1"}'))).toBe(
      "expected a market snapshot, received bytes that begin with 7b 22 69 64 22 3a 22 63",
    );
    expect(errorOf(changed(8, 1))).toBe("expected a market snapshot of version 2, received version 1");
    expect(errorOf(bytes.subarray(0, -8))).toBe(
      `expected a market snapshot of ${String(bytes.length)} bytes, received ${String(bytes.length - 8)}`,
    );
    expect(errorOf(changed(12, 0xff))).toBe("expected a market snapshot with its head as it was written, received a damaged one");
    expect(errorOf(changed(40, 0))).toBe("expected a market snapshot with its directory as it was written, received a damaged one");
  });

  it("names the section with a flipped byte where it is asked to verify", () => {
    const bytes = saveMarket(marketOf([{ summary: "las" }], [{ title: "Welder" }]));
    expect(contentOf(loadMarket(bytes, { verify: true }))).toEqual(contentOf(loadMarket(bytes)));
    const at = loadMarket(bytes).candidates.place.byteOffset;
    bytes[at] = bytes[at]! ^ 1;
    expect(() => loadMarket(bytes, { verify: true })).toThrow(
      new RangeError("expected a market snapshot with section candidates.place as it was written, received a damaged one"),
    );
  });

  it("throws nothing but a RangeError, whichever byte is changed or wherever it is cut", () => {
    const bytes = saveMarket(marketOf([{ summary: "las busur" }], [{ title: "Welder" }]));
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, flip, isCut) => {
        const given = isCut ? bytes.slice(0, at) : bytes.slice();
        if (!isCut) given[at] = given[at]! ^ flip;
        try {
          loadMarket(given);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
        if (isCut) expect(() => loadMarket(given)).toThrow(RangeError);
      }),
      { numRuns: 300 },
    );
  });
});
