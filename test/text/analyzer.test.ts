import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyzer, english, guessLanguage, normalizeLabel } from "../../src/text/index.js";
import { indonesian } from "../../src/text/indonesian.js";

const analyzer = createAnalyzer({ languages: [indonesian, english] });

describe("createAnalyzer", () => {
  it("finds the language word by word", () => {
    expect(analyzer.terms("Saya melayani pelanggan dan menguasai Microsoft Excel, marketing, C++")).toEqual([
      ...["layan", "langgan", "kuasa", "microsoft", "excel", "market", "c++"],
    ]);
  });

  it("finds nothing in stop words alone", () => {
    expect(analyzer.terms("yang dan di the of untuk")).toEqual([]);
  });

  it("does not care for case, white space or composition", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Mengelas", "café", "Node.js", "perawatan", "driver", "C#", "anak-anak"), { maxLength: 8 }),
        (words) => {
          const plain = analyzer.terms(words.join(" "));
          expect(analyzer.terms(words.join("\n\t ").toUpperCase())).toEqual(plain);
          expect(analyzer.terms(words.join("  ").normalize("NFD"))).toEqual(plain);
        },
      ),
    );
  });

  it("names what it does", () => {
    expect([analyzer.name, createAnalyzer({ languages: [english] }).name]).toEqual(["words+id+en", "words+en"]);
  });
});

describe("english", () => {
  it("stems by Porter's algorithm", () => {
    // Porter 1980: examples of steps 1a, 1b, 2 and 4.
    expect(["caresses", "ponies", "motoring", "relational", "adjustable"].map((word) => english.stem(word))).toEqual([
      ...["caress", "poni", "motor", "relat", "adjust"],
    ]);
  });
});

describe("guessLanguage", () => {
  it.each([
    ["Dicari tenaga las yang berpengalaman untuk bekerja di Kendal", "id"],
    ["We are looking for an experienced welder who will work with the team", "en"],
    ["Welder", undefined],
    ["", undefined],
  ])("takes %j for %s", (text, expected) => {
    expect(guessLanguage(text)).toBe(expected);
  });
});

describe("normalizeLabel", () => {
  it.each([
    ["  Microsoft\u00a0 EXCEL ", "microsoft excel"],
    ["C++", "c++"],
    [".NET", ".net"],
    ["Ｅｘｃｅｌ", "excel"],
    ["Ex\u200bcel\u202e", "excel"],
  ])("makes %j the key %j", (label, key) => {
    expect(normalizeLabel(label)).toBe(key);
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (label) => normalizeLabel(normalizeLabel(label)) === normalizeLabel(label)));
  });
});
