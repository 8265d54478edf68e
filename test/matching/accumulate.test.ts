import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as loops from "../../src/matching/accumulate.js";

const SIZE = 20;
const posting = fc.record({ position: fc.nat(SIZE - 1), payload: fc.nat(9) });
const postings = fc.array(posting, { maxLength: 30 });
const pack = (list: readonly { position: number; payload: number }[]): Uint32Array =>
  Uint32Array.from(list, ({ position, payload }) => position | (payload << 16));
const start = (): Int32Array => Int32Array.from({ length: SIZE }, (_, i) => i * 10);
const gains = Int32Array.from({ length: 10 }, (_, payload) => payload * payload);

/** Adds the plain way; `once` gives each position its first posting alone. */
function plainly(list: readonly { position: number; payload: number }[], gain: (payload: number) => number, once = false): number[] {
  const sums = [...start()];
  const seen = new Set<number>();
  for (const { position, payload } of list) {
    if (once && seen.has(position)) continue;
    seen.add(position);
    sums[position]! += gain(payload);
  }
  return sums;
}

describe("the loops over postings", () => {
  it("add what adding one by one adds, from any part of a list", () => {
    fc.assert(
      fc.property(postings, fc.nat(5), fc.nat(5), (list, before, after) => {
        const entries = pack([
          ...Array.from({ length: before }, () => ({ position: 0, payload: 1 })),
          ...list,
          ...Array.from({ length: after }, () => ({ position: 1, payload: 2 })),
        ]);
        const to = before + list.length;
        const after1 = (add: (sums: Int32Array) => void): number[] => {
          const sums = start();
          add(sums);
          return [...sums];
        };
        expect(
          after1((sums) => {
            loops.addGain(sums, entries, before, to, 7);
          }),
        ).toEqual(plainly(list, () => 7));
        expect(
          after1((sums) => {
            loops.addPerPayload(sums, entries, before, to, 7);
          }),
        ).toEqual(plainly(list, (payload) => 7 * payload));
        expect(
          after1((sums) => {
            loops.addByPayload(sums, entries, before, to, gains);
          }),
        ).toEqual(plainly(list, (payload) => payload ** 2));
        const marks = new Uint8Array(SIZE);
        expect(
          after1((sums) => {
            loops.addFirstGain(sums, marks, 1, entries, before, to, 7);
          }),
        ).toEqual(plainly(list, () => 7, true));
        const gained = new Int32Array(SIZE);
        const best = plainly(list, () => 0);
        for (const { position, payload } of list) best[position] = Math.max(best[position]!, position * 10 + payload ** 2);
        expect(
          after1((sums) => {
            loops.addBestByPayload(sums, marks, gained, 2, entries, before, to, gains);
          }),
        ).toEqual(best);
        // A second list lifts what the first one gave.
        for (const { position } of list) best[position] = Math.max(best[position]!, position * 10 + 7);
        expect(
          after1((sums) => {
            loops.addBestByPayload(sums, marks, gained, 3, entries, before, to, gains);
            loops.addBestGain(sums, marks, gained, 3, entries, before, to, 7);
          }),
        ).toEqual(best);
      }),
    );
  });

  it("add by class, count and collect what reaches a threshold", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: SIZE, maxLength: SIZE }), fc.integer({ min: -5, max: 220 }), (codes, threshold) => {
        const sums = start();
        const others = codes.map((_, i) => codes[(i * 7) % SIZE]!);
        const [highs, lows] = [Int32Array.of(0, 5, 50, 7), Int32Array.of(9, 8, 7, 60)];
        const pairs = Uint32Array.from(codes, (code, i) => code * 65_536 + others[i]!);
        loops.addByClasses(sums, pairs, highs, lows);
        expect([...sums]).toEqual(codes.map((code, i) => i * 10 + highs[code]! + lows[others[i]!]!));
        loops.startByClasses(sums, 3, pairs, highs, lows);
        expect([...sums]).toEqual(codes.map((code, i) => 3 + highs[code]! + lows[others[i]!]!));
        const reaching = [...sums.keys()].filter((i) => sums[i]! >= threshold);
        const found = new Uint16Array(SIZE);
        expect(loops.estimateReaching(sums, SIZE, threshold)).toBe(8 * reaching.filter((i) => i % 8 === 0).length);
        expect([...found.subarray(0, loops.collectReaching(sums, SIZE, threshold, found))]).toEqual(reaching);
      }),
    );
  });
});
