import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeLabel, tokenize } from "../../src/text/index.js";

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
    ["don't, Jum’at", ["dont", "jumat"]],
    ["Sales&Marketing, Q&A", ["sales", "marketing", "q&a"]],
    ["kerja.gaji KERJA.GAJI e.g. S.Kom", ["kerja", "gaji", "kerja", "gaji", "e", "g", "s", "kom"]],
    ["C++17, C++/C#, Notepad++ 1++", ["c++", "17", "c++", "c#", "notepad++", "1"]],
    ["lowongan#kerja No#5", ["lowongan", "kerja", "no", "5"]],
    ["3,5 tahun, 2-3 hari", ["3,5", "tahun", "2", "3", "hari"]],
    ["obat-obatan, berjalan-jalan, meniru-nirukan, anak-anaknya", ["obat-obatan", "berjalan-jalan", "meniru-nirukan", "anak-anaknya"]],
    ["surat-menyurat, jahit-menjahit, tanam-menanam", ["surat-menyurat", "jahit-menjahit", "tanam-menanam"]],
    ["anak\u2011anak, face-to-face, D-3", ["anak-anak", "face", "to", "face", "d", "3"]],
    ["peng\u00adelasan \u202ekerja\u200b", ["pengelasan", "kerja"]],
    ["𝗟𝗼𝘄𝗼𝗻𝗴𝗮𝗻 Ｌａｓ", ["lowongan", "las"]],
    ["a\ud800b \udc00", ["a", "b"]],
    ["e-mail", ["e", "mail"]],
    ["日本語 N4", ["日本語", "n4"]],
    ["😀 👩‍🔧 las", ["las"]],
    ["", []],
    ["… -- !!", []],
  ])("cuts %j into %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("gives offsets that slice the original, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let before = 0;
        for (const { text: word, start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(normalizeLabel(text.slice(start, end)).replace(/['\s]/g, "")).toBe(word);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("gives words that are their own only word", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9 +#.&,'-]{0,40}$/), (text) => {
        for (const word of words(text)) expect(words(word)).toEqual([word]);
      }),
    );
  });

  it("does not care for case", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z +#.&-]{0,40}$/), (text) => {
        expect(words(text.toLowerCase())).toEqual(words(text));
        expect(words(text.toUpperCase())).toEqual(words(text));
      }),
    );
  });

  it("ends in linear time on a megabyte of anything, lone surrogates included", () => {
    for (const unit of ["a", "a-", "a.", ".", "+", "\ud800", "C++", "é\u0301", "-"]) {
      expect(Array.isArray(tokenize(unit.repeat(1_000_000 / unit.length)))).toBe(true);
    }
  });
});
