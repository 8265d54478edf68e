import { describe, expect, it } from "vitest";
import { experience } from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

const asks = (months: number, more: object = {}): object => ({
  occupation: { concept: "o-welder" },
  requirements: [{ kind: "experience", months, importance: "essential", ...more }],
});
const job = (concept: string, start: string, end: string): object => ({ occupation: { concept }, start, end });
const interval = (candidate: object, vacancy: object): number[] => {
  const { low, high } = askAbout(experience(), candidate, vacancy);
  return [low, high];
};

describe("experience", () => {
  it("gives the numbers worked in its docstring", () => {
    expect(askAbout(experience(), { experience: [job("o-welder", "2022-01-01", "2024-01-01")] }, asks(24)).low).toBe(1);
    expect(askAbout(experience(), { experience: [job("o-welder", "2023-01-01", "2023-12-31")] }, asks(24)).low).toBeCloseTo(
      365 / 30.436875 / 24,
      12,
    );
    expect(askAbout(experience(), { experience: [job("o-turner", "2023-01-01", "2023-12-31")] }, asks(24)).low).toBeCloseTo(
      (0.4 * 365) / 30.436875 / 24,
      12,
    );
  });

  it("counts overlapping jobs once, by the nearest", () => {
    const overlapping = {
      experience: [job("o-welder", "2023-01", "2023-06"), job("o-turner", "2023-01", "2023-12"), job("o-welder", "2023-04", "2023-06")],
    };
    const days = 181 + 0.4 * 184;
    expect(askAbout(experience(), overlapping, asks(24)).low).toBeCloseTo(days / 30.436875 / 24, 12);
  });

  it("reads partial dates from the first day to the last, and an ongoing job to the day on which is asked", () => {
    const year = askAbout(experience(), { experience: [job("o-welder", "2020", "2020")] }, asks(24)).low;
    expect(year).toBeCloseTo(366 / 30.436875 / 24, 12);
    const ongoing = { experience: [{ occupation: { concept: "o-welder" }, start: "2026-11-14", ongoing: true }] };
    expect(askAbout(experience(), ongoing, asks(24)).low).toBeCloseTo(10 / 30.436875 / 24, 12);
    const tomorrow = { experience: [job("o-welder", "2027-01", "2027-12")] };
    expect(askAbout(experience(), tomorrow, asks(24)).low).toBe(0);
  });

  it("adds months of jobs without dates", () => {
    expect(askAbout(experience(), { experience: [{ occupation: { concept: "o-welder" }, months: 12 }] }, asks(24)).low).toBe(0.5);
  });

  it("means the vacancy's own occupation, another one, or any work", () => {
    const clerk = { experience: [{ occupation: { concept: "o-clerk" }, months: 12 }] };
    expect(askAbout(experience(), clerk, asks(24)).low).toBe(0);
    expect(askAbout(experience(), clerk, asks(24, { occupation: "o-clerk" })).low).toBe(0.5);
    expect(askAbout(experience(), clerk, { requirements: [{ kind: "experience", months: 24, importance: "essential" }] }).low).toBe(0.5);
  });

  it("takes the best of alternatives, and none where one of them asks no months", () => {
    const clerk = { experience: [{ occupation: { concept: "o-clerk" }, months: 12 }] };
    const either = asks(24, {
      alternatives: [
        { months: 24, occupation: "o-clerk" },
        { months: 48, occupation: "o-clerk" },
      ],
    });
    const asked = askAbout(experience(), clerk, either);
    expect(asked.low).toBe(0.5);
    expect(asked.evidence).toMatchObject({
      requirements: [
        { months: 24, occupation: { concept: "o-clerk" }, counted: 12, low: 0.5, alternatives: [{ months: 48 }, { months: 24 }] },
      ],
    });
    expect(asked.say("en")).toMatch(/^12 months of experience as or near .*; 24 months asked or 48 .* or 24 /);
    expect(askAbout(experience(), clerk, asks(24, { alternatives: [{ months: 0 }] })).asked).toBe(false);
  });

  it("leaves what is not known between its lowest and highest", () => {
    expect(interval({}, asks(24))).toEqual([0, 1]);
    expect(interval({ experience: [] }, asks(24))).toEqual([0, 0]);
    expect(interval({ experience: [{ occupation: { concept: "o-welder" } }] }, asks(24))).toEqual([0, 1]);
    expect(interval({ experience: [{ occupation: { concept: "o-clerk" } }] }, asks(24))).toEqual([0, 0]);
    expect(interval({ experience: [{ occupation: { label: "?" }, months: 30 }] }, asks(24))).toEqual([0, 1]);
    expect(interval({ experience: [{ occupation: { concept: "o-welder" }, months: 12 }], complete: false }, asks(24))).toEqual([0.5, 1]);
    expect(
      interval({ experience: [{ occupation: { concept: "o-welder" }, months: 12 }] }, { ...asks(24), occupation: { label: "?" } }),
    ).toEqual([0, 1]);
  });

  it("counts what is long ago less where it is told to, and leaves jobs without dates open", () => {
    const fading = experience({ halfAtMonths: 60 });
    const year = (start: string, end: string): object => ({ experience: [{ occupation: { concept: "o-welder" }, start, end }] });
    // 1826 days before 2026-11-24 is 2021-11-24; the last day of the job is the day before.
    const old = askAbout(fading, year("2020-11-24", "2021-11-23"), asks(12));
    expect(old.low).toBeCloseTo(5.6 / 12, 3);
    expect(old.say("en")).toContain("5 months of experience");
    const recent = askAbout(fading, year("2025-11-24", "2026-11-23"), asks(12));
    expect(recent.low).toBeGreaterThan(0.9);
    expect(recent.low).toBeLessThan(askAbout(experience(), year("2025-11-24", "2026-11-23"), asks(12)).low);
    const undated = askAbout(fading, { experience: [{ occupation: { concept: "o-welder" }, months: 30 }] }, asks(12));
    expect([undated.low, undated.high]).toEqual([0, 1]);
    expect(experience().options).toEqual({ optionalWeight: 0.4 });
    expect(fading.options).toEqual({ optionalWeight: 0.4, halfAtMonths: 60 });
  });

  it("is not asked where no month is", () => {
    expect([
      askAbout(experience(), {}, asks(0)).asked,
      askAbout(experience(), {}, {}).asked,
      askAbout(experience(), {}, asks(1)).asked,
    ]).toEqual([false, false, true]);
  });

  it("says the months, in both languages", () => {
    const pair = askAbout(experience(), { experience: [{ occupation: { concept: "o-welder" }, months: 12 }], complete: false }, asks(24));
    expect(pair.say("en")).toBe("12 months of experience as or near o-welder; 24 months asked. More may come to light: ask.");
    expect(pair.say("id")).toBe("12 bulan pengalaman sebagai atau dekat dengan o-welder (id); diminta 24 bulan. Mungkin lebih: tanyakan.");
  });

  it("calls months that nobody told not known, and no zero", () => {
    const silent = askAbout(experience(), {}, asks(24));
    expect(silent.say("en")).toBe("Experience as or near o-welder is not known; 24 months asked: ask.");
    expect(silent.say("id")).toBe("Pengalaman sebagai atau dekat dengan o-welder (id) belum diketahui; diminta 24 bulan: tanyakan.");
    expect(askAbout(experience(), { experience: [] }, asks(24)).say("en")).toBe("No experience as or near o-welder; 24 months asked.");
  });

  it("refuses options that it does not have", () => {
    expect(() => experience({ halfAtYears: 1 } as never)).toThrow(TypeError);
    expect(() => experience({ halfAtMonths: 0.5 })).toThrow("experience: expected halfAtMonths as a number at least 1; received 0.5");
  });
});
