import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket, updateMarket, type Market } from "../../src/market/index.js";
import { createMatcher } from "../../src/matching/index.js";
import { candidateArbitrary, marketOf, recordsArbitrary, smallPlaces, smallTaxonomy, vacancyArbitrary } from "../arbitraries/records.js";
import { smallSpace } from "../arbitraries/small-space.js";
import { policyArbitrary, policyOf } from "../matching/random-policy.js";

const id = fc.constantFrom("c0", "c1", "c2", "a", "d", "😀", "Ａ");
const update = fc.record({
  upsert: fc.array(fc.tuple(id, candidateArbitrary, fc.constantFrom("", "zz yy las aa", "busur xx ww")), { maxLength: 3 }),
  post: fc.array(fc.tuple(fc.constantFrom("v0", "w"), vacancyArbitrary, fc.constantFrom("las", "aa zz yy las", "ww xx")), { maxLength: 1 }),
  remove: fc.array(id, { maxLength: 2 }),
});

/** Every answer of a matcher: rankings from both sides, and the explanation of every pair. */
function answersOf(market: Market, json: object): object[] {
  const matcher = createMatcher(market, policyOf(json), { asOf: "2026-11-24" });
  const idsOf = (side: "candidate" | "vacancy"): string[] =>
    Array.from({ length: market.rows(side) }, (_, row) => row)
      .filter((row) => market.has(side, row))
      .map((row) => market.idOf(side, row))
      .sort();
  return idsOf("vacancy").flatMap((vacancy) => [
    matcher.candidatesFor(vacancy),
    matcher.candidatesFor(vacancy, { top: 2, verify: 2 }),
    ...idsOf("candidate").flatMap((candidate) => [matcher.vacanciesFor(candidate, { top: 1 }), matcher.explain({ candidate, vacancy })]),
  ]);
}

describe("a matcher over an updated market", () => {
  it("ranks, scores and explains as one over a market made anew of the same records", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(5, 3),
        fc.array(update, { minLength: 1, maxLength: 3 }),
        policyArbitrary,
        fc.constantFrom({}, { sealAt: 2, blockRows: 2 }),
        fc.boolean(),
        ({ candidates, vacancies }, updates, json, index, isAsked) => {
          const records = new Map<string, object>(candidates.map((one, at) => [`c${String(at)}`, one]));
          const posts = new Map<string, object>(vacancies.map((one, at) => [`v${String(at)}`, one]));
          let market = marketOf(candidates, vacancies, { index });
          for (const { upsert, post, remove } of updates) {
            // An index that was built is gone on from.
            if (isAsked) answersOf(market, json);
            for (const one of remove) records.delete(one);
            const changed = upsert.map(([one, record, summary]) => ({ ...record, summary, id: one }));
            for (const record of changed) records.set(record.id, record);
            const posted = post.map(([one, record, description]) => ({ ...record, description, id: one }));
            for (const record of posted) posts.set(record.id, record);
            market = updateMarket(market, { upsert: { candidates: changed, vacancies: posted }, remove: { candidates: remove } }).market;
          }
          const anew = createMarket({
            taxonomy: smallTaxonomy,
            textConcepts: smallSpace,
            places: smallPlaces,
            statistics: market.statistics,
            candidates: Array.from(records, ([one, record]) => ({ ...record, id: one })),
            vacancies: Array.from(posts, ([one, record]) => ({ ...record, id: one })),
          }).market;
          expect(answersOf(market, json)).toEqual(answersOf(anew, json));
        },
      ),
      { numRuns: 60 },
    );
  });
});
