import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedMatches } from "../../src/evaluation/expected-matches.js";
import { exposureOf } from "../../src/evaluation/exposure.js";

const among = ["a", "b", "c", "d"];

describe("exposure of a whole policy", () => {
  it("where everybody is shown alike, nothing is lost", () => {
    const lists = new Map(among.map((id) => [`v-${id}`, [id]]));
    const { coverage, neverShown, gini, congestion } = exposureOf(lists, { among });
    expect([coverage, neverShown, gini]).toEqual([1, 0, 0]);
    expect(congestion).toBeCloseTo(-1, 14);
  });

  it("where one has everything, the Gini coefficient is (n − 1) ÷ n and congestion 0", () => {
    const lists = new Map(["v1", "v2"].map((id) => [id, ["a"]]));
    const { coverage, neverShown, gini, giniInterval, congestion } = exposureOf(lists, { among });
    expect([coverage, neverShown, gini, congestion]).toEqual([1 / 4, 3 / 4, 3 / 4, 0]);
    expect(giniInterval).toEqual({ low: 3 / 4, high: 3 / 4 });
  });

  it("counts ranks as they are looked at", () => {
    const lists = new Map([["v1", ["a", "b", "c"]]]);
    const by = (examination: Parameters<typeof exposureOf>[1]["examination"] & {}): number[] =>
      Array.from(exposureOf(lists, { among, examination, draws: 1 }).byId.values());
    expect(by("inverse")).toEqual([1, 1 / 2, 1 / 3, 0]);
    expect(by("logarithmic")).toEqual([1, 1 / Math.log2(3), 1 / 2, 0]);
    expect(by("uniform")).toEqual([1, 1, 1, 0]);
    expect(by({ first: 2 })).toEqual([1, 1, 0, 0]);
  });

  it("has a Gini coefficient from 0 to 1 inside its interval, and the same for the same seed", () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...among)), { minLength: 1, maxLength: 8 }), (all) => {
        const lists = new Map(all.map((list, at) => [String(at), list]));
        const once = exposureOf(lists, { among, draws: 50 });
        expect(once.gini).toBeGreaterThanOrEqual(0);
        expect(once.gini).toBeLessThan(1);
        expect(once.giniInterval.low).toBeLessThanOrEqual(once.gini);
        expect(once.giniInterval.high).toBeGreaterThanOrEqual(once.gini);
        expect(exposureOf(lists, { among, draws: 50 })).toEqual(once);
      }),
    );
  });

  it("somebody who is not among those who could be shown is refused", () => {
    expect(() => exposureOf(new Map([["v", ["x"]]]), { among })).toThrow('received "x"');
    expect(() => exposureOf(new Map(), { among: [] })).toThrow("received nobody");
  });
});

describe("expected matches", () => {
  it("need both sides to look, and to want", () => {
    const vacanciesFor = new Map([["c1", ["v1", "v2"]]]);
    const candidatesFor = new Map([
      ["v1", ["c2", "c1"]],
      ["v2", ["c2"]],
    ]);
    const matches = expectedMatches({ vacanciesFor, candidatesFor, candidateWants: () => 0.8, vacancyWants: () => 0.5 });
    expect(matches).toBeCloseTo(0.8 * 0.5 * (1 / 2), 14);
    expect(() => expectedMatches({ vacanciesFor, candidatesFor, candidateWants: () => 2, vacancyWants: () => 1 })).toThrow("received 2");
  });
});
