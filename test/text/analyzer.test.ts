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

  it("keeps the short names of the trade: IT, C, R", () => {
    expect(analyzer.terms("IT Support, bahasa C dan R, antar barang")).toEqual(["it", "support", "bahasa", "c", "r", "antar", "barang"]);
  });

  it("leaves names with signs or digits as they are", () => {
    expect(analyzer.terms("Node.js C++ 2024 ISO9001s driver's")).toEqual(["node.js", "c++", "2024", "iso9001s", "driver"]);
  });

  it("gives the same terms for any case and composition of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("aeknsgbmrip -.+#&',é≠²ﬁＣ\u00ad\u0301")) }), (text) => {
        const terms = analyzer.terms(text);
        for (const form of ["NFC", "NFD", "NFKC", "NFKD"]) expect(analyzer.terms(text.normalize(form))).toEqual(terms);
        expect(analyzer.terms(text.toLowerCase())).toEqual(terms);
        expect(analyzer.terms(text.replace(/[a-z]+/g, (word) => word.toUpperCase()))).toEqual(terms);
      }),
    );
  });

  it("refuses a language that is given twice", () => {
    expect(() => createAnalyzer({ languages: [english, english] })).toThrow("received en, en");
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
    ["Memimpin, menyusun laporan dan anggaran; familiar with Microsoft Office", "id"],
    ["pengelasan", "id"],
    ["transportation planning", "en"],
    ["Welder", undefined],
    ["C++", undefined],
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
    ["front\u2011end, O’Brien", "front-end, o'brien"],
    ["Excel®\u00002019", "excel 2019"],
    ["\u200b \ud800", ""],
  ])("makes %j the key %j", (label, key) => {
    expect(normalizeLabel(label)).toBe(key);
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (label) => normalizeLabel(normalizeLabel(label)) === normalizeLabel(label)));
  });
});

describe("a megabyte of anything", () => {
  // Each takes well under a second; a step that is quadratic in the length would take minutes.
  it.each([
    "a",
    "ber",
    "ing",
    "s",
    "an",
    "anak-",
    "a-",
    "a.",
    "a\u200b",
    "\u0301\u0316",
    "é\u0316\u0301",
    "\ud800",
    "😀",
    "日",
    " ",
    "-",
    "'a",
  ])("of %j is answered in linear time", (unit) => {
    const text = `x${unit.repeat(1_000_000 / unit.length)}`;
    const started = performance.now();
    analyzer.terms(text);
    guessLanguage(text);
    normalizeLabel(text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
