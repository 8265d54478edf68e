import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClassBlock } from "../../src/market/index.js";
import { pairClasses, type JoinedClasses } from "../../src/matching/joined-classes.js";

const ROWS = 50;

/** Class blocks of the same rows, with few classes or many. */
const blocksArbitrary: fc.Arbitrary<readonly ClassBlock[]> = fc.array(
  fc.constantFrom(1, 2, 7, 40, 600).chain((count) =>
    fc.array(fc.nat(count - 1), { minLength: ROWS, maxLength: ROWS }).map((codes) => ({
      codes: Uint16Array.from(codes),
      representatives: new Int32Array(count),
      keys: [],
    })),
  ),
  { maxLength: 6 },
);

describe("classes in pairs", () => {
  it("tell of every row the class that each block has put it in", () => {
    fc.assert(
      fc.property(blocksArbitrary, (blocks) => {
        const pairs = pairClasses(blocks);
        if (blocks.length > 0) expect(pairClasses(blocks)).toBe(pairs);
        for (let row = 0; row < ROWS; row++) {
          const found = blocks.map(() => -1);
          for (const { codes, high, low } of pairs) {
            fill(found, high, codes[row]! >>> 16);
            fill(found, low, codes[row]! & 0xffff);
          }
          expect(found).toEqual(blocks.map(({ codes }) => codes[row]));
        }
      }),
    );
  });

  it("are joined where they are few, so that one pass does for all", () => {
    const small = (count: number): ClassBlock => ({
      codes: Uint16Array.from({ length: ROWS }, (_, row) => row % count),
      representatives: new Int32Array(count),
      keys: [],
    });
    expect(pairClasses([small(3), small(600), small(7), small(2)]).map(({ high, low }) => [high.of, low.of])).toEqual([[[3, 0, 2], [1]]]);
  });
});

function fill(found: number[], { of, parts }: JoinedClasses, code: number): void {
  for (const [i, position] of of.entries()) {
    expect(found[position]).toBe(-1);
    found[position] = parts[i]![code]!;
  }
}
