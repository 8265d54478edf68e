import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, firstDay, isoDateOf, lastDay } from "../../src/model/index.js";

const DAY = 86_400_000;

describe("days", () => {
  it("are counted as the calendar counts them, there and back, on every day of 400 years before 1970 and after", () => {
    const wrong: number[] = [];
    for (let day = -146_097; day <= 146_097; day++) {
      const date = new Date(day * DAY);
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].map((part) => String(part));
      const written = `${year!}-${month!.padStart(2, "0")}-${dayOfMonth!.padStart(2, "0")}`;
      if (isoDateOf(day) !== written || firstDay(written) !== day || lastDay(written) !== day) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it("are counted from the year 0 to the year 9999, and a year has its own", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const [y, m] = [String(year).padStart(4, "0"), String(month).padStart(2, "0")];
        const from = new Date(Date.UTC(2000, month - 1, 1)).setUTCFullYear(year);
        const next = new Date(Date.UTC(2000, month % 12, 1)).setUTCFullYear(month === 12 ? year + 1 : year);
        expect([firstDay(`${y}-${m}`), lastDay(`${y}-${m}`)]).toEqual([from / DAY, next / DAY - 1]);
        expect([firstDay(y), lastDay(y)]).toEqual([firstDay(`${y}-01-01`), lastDay(`${y}-12-31`)]);
        expect([isoDateOf(dayOf(`${y}-${m}-28`)), lastDay(`${y}-${m}-28`)]).toEqual([`${y}-${m}-28`, dayOf(`${y}-${m}-28`)]);
      }),
      { numRuns: 1000 },
    );
  });

  it("are of texts of this form alone, letter by letter", () => {
    const almost = fc.string({ unit: fc.constantFrom("0", "1", "2", "-", "/", ":", " ", "x", "１"), minLength: 3, maxLength: 11 });
    const edited = fc
      .tuple(fc.constantFrom("2024-11-20", "2024-11", "2024"), fc.nat(10), fc.constantFrom("", "0", "-", "/", ":", " "))
      .map(([date, at, letter]) => date.slice(0, at) + letter + date.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(almost, edited), (text) => {
        const isDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|30))?)?$/.test(text);
        fc.pre(!/-02-30$|-31$/.test(text));
        expect([firstDay(text), lastDay(text)].map((day) => day !== undefined)).toEqual([isDate, isDate]);
      }),
      { numRuns: 1000 },
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

  it.each([
    "",
    "2023-13",
    "2023-00",
    "2023-02-29",
    "2023-04-31",
    "23-04-01",
    "2023-4-1",
    "2023-04-01T00:00",
    " 2023",
    "2023-04-00",
    "x",
    "2100-02-29",
    "2023-04-01\n",
    "-2023-04-01",
    "２０２３",
  ])("of %j there are none", (text) => {
    expect([firstDay(text), lastDay(text)]).toEqual([undefined, undefined]);
    expect(() => dayOf(text)).toThrow(RangeError);
  });

  it("are asked for whole", () => {
    expect(() => dayOf("2023-04")).toThrow(/received "2023-04"/);
  });
});
