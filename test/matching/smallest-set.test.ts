import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lever } from "../../src/matching/index.js";
import { setsInOrder, smallestSet, totalEffort, type LeverSet, type Trial } from "../../src/matching/smallest-set.js";

const lever = (id: string, effort: number): Lever => ({ id, effort, change: { kind: "acceptShifts" } });
const leversOf = (efforts: readonly number[]): LeverSet => efforts.map((effort, i) => lever(String.fromCharCode(97 + i), effort));

/** Each lever brings some points, and so many are needed. */
function pointsTrial(points: ReadonlyMap<string, number>, needed: number): Trial & { tried: number } {
  const sum = (set: LeverSet): number => set.reduce((before, { id }) => before + points.get(id)!, 0);
  const trial = {
    tried: 0,
    first(sets: readonly LeverSet[]): number {
      const at = sets.findIndex((set) => sum(set) >= needed);
      trial.tried += at < 0 ? sets.length : at + 1;
      return at;
    },
    gain: ({ id }: Lever) => points.get(id)!,
  };
  return trial;
}

describe("sets of levers", () => {
  it("come by least effort, then fewest, then code-point order of their ids", () => {
    const sets = setsInOrder([lever("a", 2), lever("b", 1), lever("c", 1)]);
    expect(sets.map((set) => set.map(({ id }) => id).join(""))).toEqual(["", "b", "c", "a", "bc", "ab", "ac", "abc"]);
    const odd = setsInOrder([lever("\ufffd", 1), lever("\u{1f600}", 1)]);
    expect(odd.map((set) => set.map(({ id }) => id))).toEqual([[], ["\ufffd"], ["\u{1f600}"], ["\ufffd", "\u{1f600}"]]);
  });

  it("are those of sorting all of them, and the first of these", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0.1, 0.2, 0.3, 1, 3), { maxLength: 7 }), fc.nat({ max: 40 }), (efforts, most) => {
        const levers = leversOf(efforts);
        const all = Array.from({ length: 2 ** levers.length }, (_, bits) => levers.filter((__, i) => (bits & (1 << i)) !== 0));
        const ids = (set: LeverSet): string => set.map(({ id }) => id).join("");
        const sorted = all.sort((a, b) => totalEffort(a) - totalEffort(b) || a.length - b.length || (ids(a) < ids(b) ? -1 : 1));
        expect(setsInOrder(levers).map(ids)).toEqual(sorted.map(ids));
        expect(setsInOrder(levers, most).map(ids)).toEqual(sorted.map(ids).slice(0, most));
      }),
    );
  });
});

describe("the smallest set", () => {
  const efforts = fc.array(fc.nat({ max: 5 }), { minLength: 5, maxLength: 9 });

  it("is proved where all are tried", () => {
    fc.assert(
      fc.property(efforts, fc.array(fc.nat({ max: 4 }), { minLength: 9, maxLength: 9 }), fc.nat({ max: 14 }), (costs, gains, needed) => {
        const levers = leversOf(costs);
        const trial = pointsTrial(new Map(levers.map(({ id }, i) => [id, gains[i]!])), needed);
        const { set, proved } = smallestSet(levers, 512, trial);
        expect(proved).toBe(true);
        const least = setsInOrder(levers).filter((one) => trial.first([one]) === 0);
        expect(set).toEqual(least[0]);
      }),
    );
  });

  it("is at least one without a lever too many where not all are tried, and found wherever pulling all of them helps", () => {
    fc.assert(
      fc.property(efforts, fc.array(fc.nat({ max: 4 }), { minLength: 9, maxLength: 9 }), fc.nat({ max: 14 }), (costs, gains, needed) => {
        const levers = leversOf(costs);
        const trial = pointsTrial(new Map(levers.map(({ id }, i) => [id, gains[i]!])), needed);
        const { set, proved } = smallestSet(levers, 8, trial);
        const least = setsInOrder(levers).find((one) => trial.first([one]) === 0);
        if (proved) expect(set).toEqual(least);
        else if (set) expect(totalEffort(set)).toBeGreaterThanOrEqual(totalEffort(least!));
        expect(set !== undefined).toBe(trial.first([levers]) === 0);
        if (!set) return;
        expect(trial.first([set])).toBe(0);
        for (const one of set.filter(({ effort }) => effort > 0)) expect(trial.first([set.filter((other) => other !== one)])).toBe(-1);
      }),
    );
  });

  it("of many levers takes those that gain most for their effort, and a gate that opens before any gain", () => {
    const levers = [lever("a", 1), lever("b", 9), lever("c", 1), lever("d", 1)];
    const opens = new Map([
      ["a", 1],
      ["b", Infinity],
      ["c", 2],
      ["d", 0],
    ]);
    const seen: string[] = [];
    smallestSet(levers, 4, {
      first: (sets) => {
        seen.push(...sets.map((set) => set.map(({ id }) => id).join("")));
        return -1;
      },
      gain: ({ id }) => opens.get(id)!,
    });
    expect(seen).toEqual(["", "a", "c", "d", "b", "bc", "abcd"]);
  });
});
