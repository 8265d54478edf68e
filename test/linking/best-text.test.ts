import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexBestText } from "../../src/linking/best-text.js";
import { weighTexts } from "../../src/text/index.js";

const split = (text: string): string[] => text.split(" ").filter((word) => word !== "");
const text = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "z"), { maxLength: 9 }).map((words) => words.join(" "));
const label = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const items = fc.array(fc.array(label, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

describe("the best text of an item", () => {
  it("is, for a whole text, the one with the highest cosine", () => {
    fc.assert(
      fc.property(items, text, (all, asked) => {
        const { weighting } = weighTexts(all.flat(), { split });
        const best = indexBestText(all, { split }).whole(asked);
        all.forEach((texts, item) => {
          expect(best[item]).toBeCloseTo(Math.max(...texts.map((other) => weighting.cosine(asked, other))), 12);
        });
      }),
    );
  });

  it("is, for a part, what the best run of at most six terms has, each term counted once", () => {
    fc.assert(
      fc.property(items, text, (all, asked) => {
        const { weighting } = weighTexts(all.flat(), { split });
        const terms = split(asked);
        const runs = terms.flatMap((_, start) =>
          [1, 2, 3, 4, 5, 6].map((length) => [...new Set(terms.slice(start, start + length))].join(" ")),
        );
        const best = indexBestText(all, { split }).part(asked);
        all.forEach((texts, item) => {
          const slow = Math.max(0, ...texts.flatMap((other) => runs.map((run) => weighting.cosine(run, other))));
          expect(best[item]).toBeCloseTo(slow, 12);
        });
      }),
    );
  });

  it("finds a label whole in a sentence", () => {
    const labels = indexBestText([["a b"], ["c d"]], { split });
    expect(labels.part("z z a b z z")[0]).toBeCloseTo(1, 12);
    expect(labels.part("z z a b z z")[1]).toBe(0);
  });
});
