import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, displayWidth, fill, fillStart, printable } from "../../src/cli/display-width.js";

const anyText = fc.string({ unit: "grapheme" });

describe("displayWidth", () => {
  it.each([
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["王小", 4],
    ["ｱ", 1],
    ["Ａ", 2],
    ["한국", 4],
    ["\u1112\u1161\u11AB", 2],
    ["😀", 2],
    ["❤️", 2],
    ["a\u200Bb", 2],
    ["soft\u00ADhyphen", 10],
    ["–…·", 3],
  ])("%s takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("cut and fill", () => {
  it("cut never leaves more than the width, and leaves alone what fits", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const short = cut(text, width);
        expect(displayWidth(short)).toBeLessThanOrEqual(width);
        if (displayWidth(text) <= width) expect(short).toBe(text);
        else expect(short.endsWith("…")).toBe(true);
      }),
    );
  });

  it("fill and fillStart take exactly the width", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(displayWidth(fill(text, width))).toBe(width);
        expect(displayWidth(fillStart(text, width))).toBe(width);
      }),
    );
  });

  it("a wide character is not cut in half", () => {
    expect(cut("王小明王", 6)).toBe("王小…");
    expect(fill("王小明王", 6)).toBe("王小… ");
    expect(fillStart("ab", 4)).toBe("  ab");
  });
});

describe("printable", () => {
  it("no text can move the cursor, change a colour, break a line or turn the direction", () => {
    expect(printable("a\u001B[31mb\nc\r\td\u009Be\u202Ef\u2066g")).toBe("a [31mb c d efg");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Cs}]/u);
      }),
    );
  });
});
