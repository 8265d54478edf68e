import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalNumber } from "../../src/evaluation/decimal-number.js";

const read = (text: string): number => {
  const bytes = new TextEncoder().encode(` ${text} `);
  return decimalNumber(bytes, 1, bytes.length - 1);
};

describe("decimal numbers are read from bytes", () => {
  it("to the same double as JavaScript reads them", () => {
    const written = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 22n }), fc.nat(30)).map(([digits, point]) => {
        const text = String(digits).padStart(point + 1, "0");
        return `${text.slice(0, text.length - point)}.${text.slice(text.length - point)}`;
      }),
      fc.tuple(fc.integer(), fc.integer({ min: -400, max: 400 })).map(([mantissa, exponent]) => `${String(mantissa)}e${String(exponent)}`),
    );
    fc.assert(
      fc.property(written, (text) => {
        expect(read(text)).toBe(Number(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["abc", "", "0x10", "nan", "inf", "1,5", "1.5.2", "--1", "+", ".", "1e", "e5", "１", "1".repeat(500)])("%j is none", (text) => {
    expect(read(text)).toBeNaN();
  });

  it.each([
    ["+1.5", 1.5],
    [".5", 0.5],
    ["5.", 5],
    ["-0", -0],
    ["1e400", Infinity],
    ["00001.50", 1.5],
  ])("%j is %d", (text, value) => {
    expect(read(text)).toBe(value);
  });
});
