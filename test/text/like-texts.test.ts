import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterGrams, indexLikeTexts, weighTexts, wordBeginnings } from "../../src/text/index.js";

const word = fc.constantFrom("welder", "welding", "welds", "baker", "bakery", "nurse", "nursing", "chef", "c++", "soldador", "x");
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const texts = fc.array(text, { minLength: 1, maxLength: 8 });

const found = (all: readonly string[], asked: string): Float64Array => {
  const likeness = new Float64Array(all.length);
  indexLikeTexts(all).find(asked, (place, value) => (likeness[place] = value));
  return likeness;
};

describe("an index of texts that are alike", () => {
  it("finds what comparing each pair of words by hand finds", () => {
    fc.assert(
      fc.property(texts, text, (all, asked) => {
        const letters = weighTexts(all, { split: characterGrams, idfPower: 1.3, dampened: false }).weighting;
        const words = weighTexts(all, { split: wordBeginnings, dampened: false }).weighting;
        const slow = all.map((other) => {
          let sum = 0;
          for (const a of asked.split(" ")) {
            for (const b of other.split(" ")) {
              const alike = a.slice(0, 4) === b.slice(0, 4);
              const cosine = letters.cosine(a, b);
              if (alike || cosine >= 0.2)
                sum += (cosine * letters.length(a) * letters.length(b)) / (letters.length(asked) * letters.length(other));
              if (alike) sum += (words.length(a) * words.length(b)) / (words.length(asked) * words.length(other));
            }
          }
          return sum / 2;
        });
        const fast = found(all, asked);
        slow.forEach((likeness, place) => {
          expect(fast[place]).toBeCloseTo(likeness, 5);
        });
      }),
    );
  });

  it("finds no text more alike than it is, and passes over little", () => {
    fc.assert(
      fc.property(texts, text, (all, asked) => {
        const { likeness } = indexLikeTexts(all);
        found(all, asked).forEach((value, place) => {
          const exact = likeness(asked, all[place]!);
          expect(value).toBeLessThan(exact + 1e-6);
          expect(value).toBeGreaterThan(exact - 0.1);
        });
      }),
    );
  });

  it("finds one-word texts as alike as they are, and a text wholly like itself", () => {
    expect(found(["welder", "baker"], "welder")[0]).toBeCloseTo(1, 6);
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { likeness } = indexLikeTexts([a, b]);
        expect(likeness(a, a)).toBeCloseTo(1, 12);
        expect(likeness(a, b)).toBe(likeness(b, a));
      }),
    );
  });

  it("goes by letters alone, or by words alone, where it is told to", () => {
    expect(indexLikeTexts(["welder", "held"], { letters: 0 }).likeness("welder", "held")).toBe(0);
    expect(indexLikeTexts(["welder", "held"], { letters: 1 }).likeness("welder", "held")).toBeGreaterThan(0);
  });

  it("finds nothing in nothing, nor for a text of no words", () => {
    expect([...found([], "welder")]).toEqual([]);
    expect([...found(["", "!", "welder"], "")]).toEqual([0, 0, 0]);
    expect(found(["", "welder"], "welder")[0]).toBe(0);
  });
});
