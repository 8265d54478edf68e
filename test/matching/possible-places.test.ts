import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { possiblePlaces } from "../../src/matching/possible-places.js";

const range = (low: number, high = low): { low: number; high: number } => ({ low, high });

describe("possible places", () => {
  it("are at least as many as change hands, wherever scores come to rest in their ranges", () => {
    const item = fc.record({
      score: fc.nat({ max: 10 }),
      below: fc.constantFrom(0, 0, 1, 3),
      above: fc.constantFrom(0, 0, 1, 3),
      rest: fc.double({ min: 0, max: 1, noNaN: true }),
      leaves: fc.integer({ min: 0, max: 9 }),
    });
    let changes = 0;
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 8 }), (items, first) => {
        const list = [...items].sort((a, b) => b.score - a.score);
        const ranges = list.map(({ score, below, above, leaves }) => range(leaves === 0 ? -Infinity : score - below, score + above));
        const rests = list.map(({ score, below, above, rest, leaves }, at) => ({
          at,
          score: leaves === 0 && rest < 0.5 ? -Infinity : score - below + Math.round(rest * (below + above)),
        }));
        const after = [...rests].sort((a, b) => b.score - a.score || a.at - b.at);
        const changed = after.slice(0, first).filter(({ at, score }, place) => at !== place || score === -Infinity).length;
        changes += changed;
        expect(possiblePlaces(ranges, first)).toBeGreaterThanOrEqual(changed);
      }),
      { numRuns: 500 },
    );
    expect(changes).toBeGreaterThan(100);
  });

  it("are none where nothing is open, or no ranges meet", () => {
    expect(possiblePlaces([range(3), range(3), range(1)], 3)).toBe(0);
    expect(possiblePlaces([range(3, 4), range(1, 2), range(0)], 3)).toBe(0);
    expect(possiblePlaces([], 3)).toBe(0);
  });

  it("count both whose ranges meet, those who come up from behind, and those who may leave", () => {
    expect(possiblePlaces([range(2, 4), range(1, 3), range(0)], 3)).toBe(2);
    expect(possiblePlaces([range(2), range(1, 3)], 1)).toBe(1);
    expect(possiblePlaces([range(5), range(-Infinity, 4)], 2)).toBe(1);
  });
});
