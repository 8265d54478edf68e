import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/index.js";

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe("tokenize", () => {
  it.each([
    ["C++, C# dan F#", ["c++", "c#", "dan", "f#"]],
    ["menguasai .NET / ASP.NET / ASP.Net", ["menguasai", ".net", "asp.net", "asp.net"]],
    ["Node.js & React.JS", ["node.js", "react.js"]],
    ["R&D", ["r&d"]],
    ["anak-anak bermain", ["anak-anak", "bermain"]],
    ["full-time, sayur-mayur", ["full", "time", "sayur", "mayur"]],
    ["bekerja.Gaji menarik", ["bekerja", "gaji", "menarik"]],
    ["Rp 4.500.000,- per bulan", ["rp", "4.500.000", "per", "bulan"]],
    ["don't", ["don't"]],
    ["e-mail", ["e", "mail"]],
    ["日本語 N4", ["日本語", "n4"]],
    ["😀 👩‍🔧 las", ["las"]],
    ["", []],
    ["… -- !!", []],
  ])("cuts %j into %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("gives offsets that slice the original", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let before = 0;
        for (const { text: word, start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end).normalize("NFKC").toLowerCase()).toBe(word);
          before = end;
        }
      }),
    );
  });

  it("does not care for case", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z +#.&-]{0,40}$/), (text) => {
        expect(words(text.toLowerCase()).join(" ").replaceAll(".", " ")).toBe(words(text).join(" ").replaceAll(".", " "));
      }),
    );
  });

  it("ends in linear time on a megabyte of anything, lone surrogates included", () => {
    for (const unit of ["a", "a-", "a.", ".", "+", "\ud800", "C++", "é\u0301", "-"]) {
      expect(Array.isArray(tokenize(unit.repeat(1_000_000 / unit.length)))).toBe(true);
    }
  });
});
