import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, firstDay, isoDateOf, lastDay } from "../../src/model/index.js";

const DAY = 86_400_000;

describe("days", () => {
  it("are counted as the calendar counts them, there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const written = isoDateOf(day);
        expect(written).toBe(new Date(day * DAY).toISOString().slice(0, 10));
        expect([firstDay(written), lastDay(written), dayOf(written)]).toEqual([day, day, day]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2023-04", "2023-04-01", "2023-04-30"],
    ["2023-04-05", "2023-04-05", "2023-04-05"],
  ])("of the partial date %s go from %s to %s", (partial, first, last) => {
    expect([firstDay(partial), lastDay(partial)]).toEqual([dayOf(first), dayOf(last)]);
  });

  it.each(["", "2023-13", "2023-00", "2023-02-29", "2023-04-31", "23-04-01", "2023-4-1", "2023-04-01T00:00", " 2023", "2023-04-00", "x"])(
    "of %j there are none",
    (text) => {
      expect([firstDay(text), lastDay(text)]).toEqual([undefined, undefined]);
      expect(() => dayOf(text)).toThrow(RangeError);
    },
  );

  it("are asked for whole", () => {
    expect(() => dayOf("2023-04")).toThrow(/received "2023-04"/);
  });
});
