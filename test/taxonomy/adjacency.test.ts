import fc from "fast-check";
import { expect, test } from "vitest";
import { linkedRows, packLinks, reverseLinks } from "../../src/taxonomy/adjacency.js";

const weight = fc.constantFrom(0.25, 0.5, 1);
const lists = fc.integer({ min: 0, max: 10 }).chain((size) =>
  fc.array(fc.array(fc.record({ target: fc.nat(Math.max(0, size - 1)), weight }), { maxLength: 6 }), {
    minLength: size,
    maxLength: size,
  }),
);

test("links are ascending, without repetition, the stronger of two kept", () => {
  const packed = packLinks([
    [
      { target: 2, weight: 0.5 },
      { target: 1, weight: 1 },
      { target: 2, weight: 0.8 },
    ],
    [],
    [{ target: 0, weight: 1 }],
  ]);
  expect([0, 1, 2].map((row) => [...linkedRows(packed, row)])).toEqual([[1, 2], [], [0]]);
  expect([...packed.weights]).toEqual([1, 0.8, 1]);
});

test("turned around twice, links are as before", () => {
  fc.assert(
    fc.property(lists, (links) => {
      const packed = packLinks(links);
      expect(reverseLinks(reverseLinks(packed))).toEqual(packed);
      links.forEach((list, row) => {
        for (const { target } of list) expect([...linkedRows(reverseLinks(packed), target)]).toContain(row);
      });
    }),
  );
});
