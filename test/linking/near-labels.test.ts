import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzyBound } from "../../src/linking/fuzzy-bound.js";
import { indexNearLabels } from "../../src/linking/near-labels.js";
import { sameWords } from "../../src/linking/same-words.js";
import { editDistance } from "../../src/text/index.js";

const label = fc.string({ unit: fc.constantFrom("a", "b", "a", "b", "a", "b", "a", "b", " "), minLength: 0, maxLength: 24 });
const edited = fc
  .tuple(label, fc.array(fc.tuple(fc.nat(20), fc.constantFrom("", "a", "b")), { maxLength: 4 }))
  .map(([text, edits]) => edits.reduce((changed, [at, insert]) => changed.slice(0, at) + insert + changed.slice(at + 1), text));

test("finds exactly the labels that comparing with each one finds", () => {
  fc.assert(
    fc.property(fc.uniqueArray(label, { maxLength: 40 }), fc.oneof(label, edited), fc.nat(39), (labels, free, place) => {
      const near = indexNearLabels(labels);
      for (const text of [free, `${labels[place] ?? ""}a`, (labels[place] ?? "").slice(1), (labels[place] ?? "").replace("b", "aa")]) {
        const expected = labels
          .map((one) => ({ label: one, distance: editDistance(text, one) }))
          .filter(
            (one) =>
              one.distance <= fuzzyBound(Math.min(text.length, one.label.length)) &&
              fuzzyBound(Math.min(text.length, one.label.length)) > 0,
          )
          .filter((one) => sameWords(one.label, text));
        expect(near(text)).toEqual(expected);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a text of a megabyte is answered at once", () => {
  const near = indexNearLabels(["kepemimpinan", "komunikasi"]);
  expect(near("a".repeat(1_000_000))).toEqual([]);
});
