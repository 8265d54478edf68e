import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAtLeast, isoDateOf } from "../../src/model/index.js";

const born = (birthDate: string, years: number, on: string): string => isAtLeast({ candidate: "c", birthDate }, years, on);

describe("the one door to an age", () => {
  it("opens on the birthday", () => {
    expect([born("2008-11-24", 18, "2026-11-23"), born("2008-11-24", 18, "2026-11-24")]).toEqual(["unmet", "met"]);
  });

  it("takes who was born on 29 February to be older on 1 March of a common year", () => {
    expect([born("2008-02-29", 18, "2026-02-28"), born("2008-02-29", 18, "2026-03-01")]).toEqual(["unmet", "met"]);
    expect([born("2008-02-29", 20, "2028-02-28"), born("2008-02-29", 20, "2028-02-29")]).toEqual(["unmet", "met"]);
  });

  it("leaves open what a year or a month leaves open, and what nobody said", () => {
    expect(["2007", "2008", "2009"].map((year) => born(year, 18, "2026-11-24"))).toEqual(["met", "unknown", "unmet"]);
    expect(["2008-10", "2008-11", "2008-12"].map((month) => born(month, 18, "2026-11-24"))).toEqual(["met", "unknown", "unmet"]);
    expect([isAtLeast(undefined, 18, "2026-11-24"), isAtLeast({ candidate: "c" }, 18, "2026-11-24")]).toEqual(["unknown", "unknown"]);
  });

  it("never closes again as days go by, and a later birth never opens it earlier", () => {
    const day = fc.integer({ min: -10_000, max: 20_000 });
    const height = { unmet: 0, unknown: 1, met: 2 } as const;
    const at = (birth: number, years: number, on: number): number =>
      height[isAtLeast({ candidate: "c", birthDate: isoDateOf(birth) }, years, isoDateOf(on))];
    fc.assert(
      fc.property(day, day, fc.nat(800), fc.nat(100), (birth, on, later, years) => {
        expect(at(birth, years, on + later)).toBeGreaterThanOrEqual(at(birth, years, on));
        expect(at(birth + later, years, on)).toBeLessThanOrEqual(at(birth, years, on));
      }),
    );
  });

  it("refuses what is no number of years, and no day", () => {
    for (const years of [-1, 17.5, NaN]) expect(() => born("2000", years, "2026-11-24")).toThrow(RangeError);
    expect(() => born("2000", 18, "2026-11")).toThrow(RangeError);
  });
});
