import { describe, expect, it } from "vitest";
import { wage } from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

const idr = (amounts: object, period = "month"): object => ({ currency: "IDR", period, ...amounts });
const asks = (min: number): object => ({ desiredWage: idr({ min }) });
const offers = (amounts: object, period = "month"): object => ({ wage: idr(amounts, period) });
const interval = (candidate: object, vacancy: object, rule = wage()): number[] => {
  const { low, high } = askAbout(rule, candidate, vacancy);
  return [low, high];
};

describe("wage", () => {
  it("gives the numbers worked in its docstring", () => {
    expect(askAbout(wage(), asks(4_000_000), offers({ max: 4_500_000 })).low).toBe(1);
    expect(askAbout(wage(), asks(4_000_000), offers({ max: 3_600_000 })).low).toBeCloseTo(2 / 3, 12);
    expect(askAbout(wage(), asks(4_000_000), offers({ max: 2_500_000 })).low).toBe(0);
  });

  it.each([
    ["hour", 4_000_000 / 173],
    ["day", 160_000],
    ["week", (4_000_000 * 12) / 52],
    ["year", 48_000_000],
  ])("compares a wage a %s with one a month", (period, max) => {
    expect(askAbout(wage(), asks(4_000_000), offers({ max: Math.ceil(max) }, period)).low).toBe(1);
    expect(askAbout(wage(), asks(4_000_000), offers({ max: max * 0.9 }, period)).low).toBeCloseTo(2 / 3, 6);
  });

  it("leaves what is not known between its lowest and highest", () => {
    expect(interval(asks(4_000_000), {})).toEqual([0, 1]);
    expect(interval(asks(4_000_000), offers({ min: 2_000_000 }))).toEqual([0, 1]);
    expect(interval(asks(4_000_000), offers({ min: 3_600_000 }))).toEqual([expect.closeTo(2 / 3, 12), 1]);
    expect(interval(asks(4_000_000), { wage: { max: 200_000, currency: "JPY", period: "month" } })).toEqual([0, 1]);
  });

  it("compares currencies where a rate tells how", () => {
    const rule = wage({ rates: { IDR: 1, JPY: 105 } });
    expect(interval(asks(4_000_000), { wage: { max: 200_000, currency: "JPY", period: "month" } }, rule)).toEqual([1, 1]);
    expect(interval(asks(40_000_000), { wage: { max: 200_000, currency: "JPY", period: "month" } }, rule)).toEqual([0, 0]);
  });

  it("is asked only by a candidate who states a wage; one who asks 0 takes any", () => {
    expect([{}, { desiredWage: null }, asks(1)].map((one) => askAbout(wage(), one, {}).asked)).toEqual([false, false, true]);
    expect(interval(asks(0), offers({ max: 0 }))).toEqual([1, 1]);
  });

  it("says both amounts, in both languages", () => {
    expect(askAbout(wage(), asks(4_000_000), offers({ max: 4_500_000 })).say("en")).toBe(
      "Asks IDR 4,000,000 a month; up to IDR 4,500,000 is offered: enough.",
    );
    expect(askAbout(wage(), asks(4_000_000), {}).say("id")).toBe(
      "Mengharapkan Rp 4.000.000 per bulan; upah yang ditawarkan belum diketahui.",
    );
    expect(askAbout(wage(), asks(4_000_000), offers({ max: 2_000_000 })).say("en")).toContain("too low");
    const lowestAlone = askAbout(wage(), asks(4_000_000), offers({ min: 3_600_000 }));
    expect(lowestAlone.say("en")).toBe("Asks IDR 4,000,000 a month; IDR 3,600,000 or more is offered: to be checked.");
    expect(lowestAlone.say("id")).toBe("Mengharapkan Rp 4.000.000 per bulan; ditawarkan mulai Rp 3.600.000: perlu diperiksa.");
  });

  it("refuses options that it does not have", () => {
    expect(() => wage({ tolerence: 1 } as never)).toThrow(TypeError);
    expect(() => wage({ tolerance: 0 })).toThrow(RangeError);
    expect(() => wage({ rates: { rupiah: 1 } })).toThrow(TypeError);
    expect(() => wage({ rates: { IDR: 0 } })).toThrow(RangeError);
  });
});
