import { describe, expect, it } from "vitest";
import { packLetters, unpackLetters } from "../../src/market/letter-code.js";

describe("packLetters", () => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

  it("packs every code of two and three letters into 16 bits of its own", () => {
    const codes = ["", ...letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]))];
    const packed = new Set(codes.map(packLetters));
    expect(packed.size).toBe(codes.length);
    expect(Math.max(...packed)).toBeLessThan(2 ** 16);
    expect(codes.filter((code) => unpackLetters(packLetters(code)) !== code)).toEqual([]);
  });
});
