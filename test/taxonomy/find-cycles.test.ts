import fc from "fast-check";
import { expect, test } from "vitest";
import { findCycles } from "../../src/taxonomy/find-cycles.js";

const graph = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }));

test("names the cycle from the closing link's target to its source", () => {
  expect(findCycles([[1], [2], [0]])).toEqual([[0, 1, 2]]);
  expect(findCycles([[0]])).toEqual([[0]]);
  expect(findCycles([[1, 2], [2], []])).toEqual([]);
});

test("without the closing links nothing goes round, and each of them did", () => {
  fc.assert(
    fc.property(graph, (targets) => {
      const cycles = findCycles(targets);
      for (const cycle of cycles) {
        cycle.forEach((row, index) => {
          expect(targets[row]).toContain(cycle[(index + 1) % cycle.length]);
        });
      }
      const open = targets.map((list, row) =>
        list.filter((target) => !cycles.some((cycle) => cycle.at(-1) === row && cycle[0] === target)),
      );
      expect(findCycles(open)).toEqual([]);
    }),
  );
});

test("a chain as long as a large taxonomy is walked without recursion", () => {
  const size = 200_000;
  const chain = Array.from({ length: size }, (_, row) => [(row + 1) % size]);
  expect(findCycles(chain)).toHaveLength(1);
});
