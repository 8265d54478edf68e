import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzyBound } from "../../src/linking/fuzzy-bound.js";
import { indexNearWords } from "../../src/linking/near-words.js";
import { editDistance } from "../../src/text/index.js";

test("the nearest words are found, all at one distance", () => {
  const find = indexNearWords(["welding", "wedding", "welded", "warehouse", "sql", "k3"]);
  expect(find("weldin")).toEqual([{ word: "welding", edits: 1 }]);
  expect(find("weding")).toEqual([
    { word: "wedding", edits: 1 },
    { word: "welding", edits: 1 },
  ]);
  expect(find("waerhouse")).toEqual([{ word: "warehouse", edits: 2 }]);
});

test.each(["sqk", "k2", "elding", "welding", "wel-ding", "", "x".repeat(10_000)])("%j is no misspelling", (word) => {
  expect(indexNearWords(["welding", "sql", "k3", "c++"])(word)).toEqual([]);
});

test("what is found is what comparing with every word finds", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, asked) => {
      const within = words
        .map((other) => ({ word: other, edits: editDistance(asked, other) }))
        .filter(
          ({ word: other, edits }) => other[0] === asked[0] && edits > 0 && edits <= fuzzyBound(Math.min(other.length, asked.length)),
        );
      const least = Math.min(...within.map(({ edits }) => edits));
      const nearest = within.filter(({ edits }) => edits === least).sort((a, b) => (a.word < b.word ? -1 : 1));
      expect(indexNearWords(words)(asked)).toEqual(nearest.slice(0, 3));
    }),
  );
});
