import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bm25,
  collectStatistics,
  cosine,
  createStatistics,
  editDistance,
  inverseDocumentFrequency,
  parseStatistics,
  statisticsToJson,
  tfIdfVector,
  tfIdfWeight,
} from "../../src/text/index.js";

const texts = [["las", "busur"], ["las", "las", "pipa"], ["masak"], []];
const statistics = collectStatistics(texts, "words+id");
const term = fc.constantFrom("las", "busur", "pipa", "masak", "jahit", "__proto__", "constructor");
const text = fc.array(term, { maxLength: 12 });

describe("text statistics", () => {
  it("count each text with a word once a term", () => {
    expect([statistics.documents, statistics.averageLength]).toEqual([3, 2]);
    expect(Object.fromEntries(statistics.documentFrequency)).toEqual({ las: 2, busur: 1, pipa: 1, masak: 1 });
  });

  it("have a hash of their content, whatever the order of the texts", () => {
    expect(collectStatistics([...texts].reverse(), "words+id").hash).toBe(statistics.hash);
    expect(collectStatistics(texts, "words+en").hash).not.toBe(statistics.hash);
    expect(collectStatistics(texts.slice(1), "words+id").hash).not.toBe(statistics.hash);
  });

  it("survive JSON", () => {
    const { statistics: read, issues } = parseStatistics(JSON.parse(JSON.stringify(statisticsToJson(statistics))));
    expect([read?.hash, issues]).toEqual([statistics.hash, []]);
  });

  it("are refused with a path where they are not in order", () => {
    const json = statisticsToJson(statistics) as Record<string, unknown>;
    expect(parseStatistics({ ...json, documents: 1 }).issues[0]?.path).toBe("terms[1]");
    expect(parseStatistics({ ...json, schema: 2 }).issues[0]?.path).toBe("schema");
    expect(
      parseStatistics({
        ...json,
        terms: [
          ["las", 1],
          ["las", 2],
        ],
      }).issues[0],
    ).toMatchObject({ path: "terms[1]", expected: "each term once" });
    expect(parseStatistics("nonsense").statistics).toBeUndefined();
    expect(() => createStatistics({ documents: -1, averageLength: 0, documentFrequency: new Map(), analyzer: "a" })).toThrow(RangeError);
  });
});

describe("inverseDocumentFrequency", () => {
  it("is ln(1 + (N − n + 0.5) / (n + 0.5))", () => {
    expect(inverseDocumentFrequency({ documents: 3, frequency: 1 })).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 15);
  });

  it("is above 0 and falls as more texts have the term", () => {
    for (let n = 1; n <= 50; n++) {
      const rarer = inverseDocumentFrequency({ documents: 50, frequency: n - 1 });
      expect(rarer).toBeGreaterThan(inverseDocumentFrequency({ documents: 50, frequency: n }));
    }
    expect(inverseDocumentFrequency({ documents: 50, frequency: 50 })).toBeGreaterThan(0);
  });

  it("refuses more texts than there are", () => {
    expect(() => inverseDocumentFrequency({ documents: 1, frequency: 2 })).toThrow("received 2");
  });
});

describe("bm25", () => {
  it("gives the score worked by hand", () => {
    // idf(las) = ln(1 + 1.5/2.5) = 0.470004; f = 2, length 3, average 2: 2·2.2 / (2 + 1.2·(0.25 + 0.75·1.5)) = 1.205479.
    expect(bm25(["las"], ["las", "las", "pipa"], statistics)).toBeCloseTo(0.470004 * 1.205479, 5);
  });

  it("refuses parameters outside their range", () => {
    for (const options of [{ k1: -1 }, { k1: NaN }, { k1: Infinity }, { b: -0.1 }, { b: 1.1 }, { b: NaN }]) {
      expect(() => bm25(["las"], ["las"], statistics, options)).toThrow(RangeError);
    }
  });

  it("is never negative, and repetition saturates", () => {
    fc.assert(fc.property(text, text, (query, found) => bm25(query, found, statistics) >= 0));
    const flat = { k1: 1.2, b: 0 };
    const gain = (n: number): number =>
      bm25(["las"], Array<string>(n + 1).fill("las"), statistics, flat) - bm25(["las"], Array<string>(n).fill("las"), statistics, flat);
    for (let n = 1; n < 20; n++) expect(gain(n)).toBeLessThan(gain(n - 1));
  });
});

describe("cosine", () => {
  const vector = (terms: readonly string[]) => tfIdfVector(terms, statistics);

  it("gives the value worked by hand", () => {
    // las 0.470004, busur 0.980829: las alone against both is 0.470004 / √(0.470004² + 0.980829²).
    expect(cosine(vector(["las"]), vector(["las", "busur"]))).toBeCloseTo(0.470004 / Math.hypot(0.470004, 0.980829), 5);
  });

  it("lies in [0, 1], is 1 for the same text, 0 without a common word, and the same bits either way round", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const forth = cosine(vector(a), vector(b));
        expect(forth).toBeGreaterThanOrEqual(0);
        expect(forth).toBeLessThanOrEqual(1);
        expect(Object.is(forth, cosine(vector(b), vector(a)))).toBe(true);
        expect(cosine(vector(a), vector(a))).toBe(a.length === 0 ? 0 : 1);
        if (!a.some((one) => b.includes(one))) expect(forth).toBe(0);
      }),
    );
  });

  it("weighs repetition by its logarithm", () => {
    expect(tfIdfWeight({ count: 3, idf: 2 })).toBeCloseTo(2 * (1 + Math.log(3)), 12);
    expect(tfIdfWeight({ count: 0, idf: 2 })).toBe(0);
  });
});

describe("editDistance", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["las", "las", 0],
  ])("of %j and %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});
