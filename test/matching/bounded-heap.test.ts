import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundedHeap } from "../../src/matching/bounded-heap.js";

describe("boundedHeap", () => {
  it("keeps the first of all that were offered, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.nat({ max: 30 }), (items, capacity) => {
        const heap = boundedHeap<number>(capacity, (a, b) => a - b);
        for (const item of items) heap.offer(item);
        expect(heap.sorted()).toEqual([...items].sort((a, b) => a - b).slice(0, capacity));
      }),
    );
  });
});
