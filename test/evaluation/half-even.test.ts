import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fourDecimals } from "../../src/evaluation/half-even.js";

/** The exact decimal expansion of a double, which BigInt can give, rounded half to even. */
function exactly(value: number): string {
  const [mantissa, exponent] = (() => {
    let [whole, power] = [Math.abs(value), 0];
    while (!Number.isInteger(whole)) {
      whole *= 2;
      power++;
    }
    return [BigInt(whole), BigInt(power)];
  })();
  const scaled = mantissa * 10_000n;
  const divisor = 2n ** exponent;
  let quotient = scaled / divisor;
  const rest = 2n * (scaled % divisor);
  if (rest > divisor || (rest === divisor && quotient % 2n === 1n)) quotient++;
  const digits = String(quotient).padStart(5, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

describe("four decimals are written as printf writes them", () => {
  it.each([
    [1 / 32, "0.0312"],
    [3 / 32, "0.0938"],
    [5 / 32, "0.1562"],
    [-1 / 32, "-0.0312"],
    [1 + 1 / 32, "1.0312"],
    [0.00005, "0.0001"],
    [-0, "-0.0000"],
    [-0.00001, "-0.0000"],
    [-412.6666666, "-412.6667"],
  ])("%d is %s", (value, written) => {
    expect(fourDecimals(value)).toBe(written);
  });

  it("half goes to even for all fractions that fall exactly between, and none goes elsewhere", () => {
    const dyadic = fc.tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.nat(12)).map(([whole, power]) => whole / 2 ** power);
    fc.assert(
      fc.property(fc.oneof(dyadic, fc.double({ min: -100, max: 100, noNaN: true })), (value) => {
        fc.pre(!Object.is(value, -0) && Math.abs(value) > 1e-6);
        expect(fourDecimals(value)).toBe(exactly(value));
      }),
      { numRuns: 3000 },
    );
  });

  it("agrees with the printf of this machine", () => {
    const values = Array.from({ length: 64 }, (_, part) => part / 64 + part);
    const printed = execFileSync("printf", ["%.4f\\n", ...values.map(String)], { encoding: "utf8", env: { LC_ALL: "C" } });
    expect(values.map(fourDecimals)).toEqual(printed.trimEnd().split("\n"));
  });
});
