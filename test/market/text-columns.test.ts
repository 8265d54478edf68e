import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWeights, termWeight } from "../../src/market/index.js";
import { collectStatistics, createAnalyzer, english, tfIdfVector, tfIdfWeight } from "../../src/text/index.js";
import { marketOf } from "../arbitraries/records.js";

const analyzer = createAnalyzer({ languages: [english] });
const text = fc
  .array(fc.constantFrom("las", "busur", "mesin", "pipa", "the", "C++", "Straße", "網"), { maxLength: 12 })
  .map((words) => words.join(" "));
const norm = (weights: readonly number[]): number =>
  Math.sqrt(weights.map((weight) => Math.round(4096 * weight)).reduce((sum, weight) => sum + weight * weight, 0));

describe("the text columns of a market", () => {
  it("weigh as the vectors of the text room do, in whole steps, and count as it counts", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 3 }), (summaries, titles) => {
        const market = marketOf(
          summaries.map((summary) => ({ summary })),
          titles.map((title) => ({ title: `x ${title}` })),
        );
        const terms = [...summaries, ...titles.map((title) => `x ${title}`)].map((one) => analyzer.terms(one));
        const { statistics } = market;
        expect(statistics.hash).toBe(collectStatistics(terms, analyzer.name).hash);
        const norms = [...market.candidates.textNorm, ...market.vacancies.textNorm];
        expect(norms).toEqual(terms.map((one) => norm(tfIdfVector(one, statistics).weights)));
      }),
    );
  });

  it("weigh words that their statistics do not know as found nowhere", () => {
    const { statistics } = marketOf([{ summary: "las" }, { summary: "las busur" }], []);
    const market = marketOf([{ summary: "pipa pipa" }], [], { statistics });
    const vector = tfIdfVector(["pipa", "pipa"], statistics);
    expect([[...market.inverseDocumentFrequencies], market.candidates.textNorm[0]]).toEqual([
      [Math.log(1 + 2.5 / 0.5)],
      norm(vector.weights),
    ]);
  });
});

describe("countWeights", () => {
  it("grow with the logarithm of the count, from nothing", () => {
    expect(countWeights).toHaveLength(256);
    expect([countWeights[0], countWeights[1], countWeights[255]]).toEqual([0, 1, 1 + Math.log(255)]);
  });
});

describe("termWeight", () => {
  it("is a whole number near 4096 times the weight of the text room", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 255 }), fc.double({ min: 0, max: 15, noNaN: true }), (count, idf) => {
        const weight = termWeight(count, idf);
        expect(Number.isInteger(weight)).toBe(true);
        expect(Math.abs(weight / 4096 - tfIdfWeight({ count, idf }))).toBeLessThanOrEqual(0.5 / 4096 + 1e-12);
        expect(weight).toBeLessThan(2 ** 19);
      }),
    );
    expect(termWeight(0, 3)).toBe(0);
  });
});
