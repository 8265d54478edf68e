import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { hang, wrap } from "../../src/cli/wrap.js";

const text = fc.string({ unit: "grapheme", maxLength: 120 });
const bare = (words: string): string => words.replaceAll(" ", "");

describe("wrap", () => {
  it("no line is too wide, and nothing is lost", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 40 }), (words, width) => {
        const lines = wrap(words, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(bare(lines.join(""))).toBe(bare(words));
      }),
    );
  });

  it("with a limit there are no more lines, the last one cut", () => {
    expect(wrap("one two three four five", 9, 2)).toEqual(["one two", "three fo…"]);
    expect(wrap("one two", 9, 2)).toEqual(["one two"]);
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 40 }), fc.integer({ min: 1, max: 3 }), (words, width, most) => {
        const lines = wrap(words, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("breaks at spaces, and within a word that is wider than a line", () => {
    expect(wrap("a bb ccc", 4)).toEqual(["a bb", "ccc"]);
    expect(wrap("abcdefgh ij", 3)).toEqual(["abc", "def", "gh", "ij"]);
    expect(wrap("", 3)).toEqual([""]);
  });
});

describe("hang", () => {
  it("indents the lines after the first as wide as the mark", () => {
    expect(hang("- ", "one two", 5)).toEqual(["- one", "  two"]);
  });
});
