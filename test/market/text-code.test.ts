import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOfText } from "../../src/market/index.js";
import { codesOfTexts } from "../../src/market/text-code.js";

describe("the code of a text", () => {
  it("is the same for the same words in another case and spacing, and a whole number that a column holds", () => {
    expect(codeOfText("  Surat\u00a0Keterangan sehat")).toBe(codeOfText("surat keterangan  SEHAT"));
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = codeOfText(text);
        expect(Number.isSafeInteger(code) && code >= 1 && code < 2 ** 52).toBe(true);
        expect(codeOfText(` ${text} `)).toBe(code);
      }),
    );
  });

  it("differs for different words, also beyond those that are remembered", () => {
    const words = Array.from({ length: 10_000 }, (_, i) => `word ${String(i)}`);
    const codes = words.map(codeOfText);
    expect(new Set(codes).size).toBe(words.length);
    expect(codeOfText(words[0]!)).toBe(codes[0]);
  });

  it("of a list are each once, ascending", () => {
    const codes = codesOfTexts(["b", "a", "B"]);
    expect(codes).toEqual([codeOfText("a"), codeOfText("b")].sort((x, y) => x - y));
    expect(codesOfTexts(null)).toEqual([]);
  });
});
