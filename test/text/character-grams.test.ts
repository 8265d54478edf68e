import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterGrams, wordBeginnings } from "../../src/text/index.js";

describe("characterGrams", () => {
  it("cuts each word, with its ends, into runs of 2 to 4", () => {
    expect(characterGrams("Las")).toEqual([" l", "la", "as", "s ", " la", "las", "as ", " las", "las "]);
  });

  it("keeps words apart: no run goes over a space", () => {
    expect(characterGrams("ab cd").filter((gram) => /\S\s\S/.test(gram))).toEqual([]);
  });

  it("makes no difference of case, Unicode form, accents or white space", () => {
    expect(characterGrams("AUTOMATIZACIÓN  Web")).toEqual(characterGrams("automatizacio\u0301n\tweb"));
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => characterGrams(text).every((gram) => gram.length >= 2 && gram.length <= 4)),
      { numRuns: 50 },
    );
  });
});

describe("wordBeginnings", () => {
  it("gives the first four letters of each word, so that forms of a word agree", () => {
    expect(wordBeginnings("Desarrolladora de C++")).toEqual(["desa", "de", "c++"]);
    expect(wordBeginnings("technician")).toEqual(wordBeginnings("Technique"));
  });
});
