import { describe, expect, it } from "vitest";
import { availability } from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

const free = (availableFrom: string): object => ({ availableFrom });

describe("availability", () => {
  it("gives the numbers worked in its docstring", () => {
    const start = { startDate: "2027-01-01" };
    expect(askAbout(availability(), free("2026-12-31"), start).low).toBe(1);
    expect(askAbout(availability(), free("2027-01-31"), start).low).toBe(0.5);
    expect(askAbout(availability(), free("2027-03-02"), start).low).toBe(0.25);
  });

  it("counts from the day on which is asked where the start has passed", () => {
    expect(askAbout(availability(), free("2026-11-24"), { startDate: "2026-01-01" }).low).toBe(1);
  });

  it("leaves a candidate who does not say between 0 and 1, and is not asked without a start", () => {
    const silent = askAbout(availability(), {}, { startDate: "2027-01-01" });
    expect([silent.asked, silent.low, silent.high]).toEqual([true, 0, 1]);
    expect(askAbout(availability(), {}, {}).asked).toBe(false);
  });

  it("says the days, in both languages", () => {
    expect(askAbout(availability(), free("2027-01-31"), { startDate: "2027-01-01" }).say("en")).toBe(
      "Free from 31 January 2027, 30 days after the start on 1 January 2027.",
    );
    expect(askAbout(availability(), free("2026-01-01"), { startDate: "2027-01-01" }).say("id")).toBe(
      "Siap kerja pada hari mulai kerja, 1 Januari 2027.",
    );
    expect(askAbout(availability(), {}, { startDate: "2027-01-01" }).say("en")).toContain("not known when free");
  });

  it("refuses options that it does not have", () => {
    expect(() => availability({ halfAtWeeks: 1 } as never)).toThrow(TypeError);
    expect(() => availability({ halfAtDays: 0 })).toThrow(RangeError);
  });
});
