import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWords } from "../../src/text/read-words.js";
import { textKey } from "../../src/text/text-key.js";
import { tokenize } from "../../src/text/tokenize.js";

/** Few letters, so that words come again, and some longer than the table takes. */
const words = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 4 }),
    fc.string({ unit: fc.constantFrom("a", "z"), minLength: 11, maxLength: 14 }),
    fc.constantFrom("C++", "anak-anak", "Node.js", "1.500", "é", "a,", "b.", "'"),
  ),
);

describe("readWords", () => {
  it("gives a value for every word that tokenize finds, in order, however few it may remember", () => {
    fc.assert(
      fc.property(words, fc.constantFrom(" ", "\n", ", ", "/"), fc.integer({ min: 1, max: 600 }), (list, gap, most) => {
        const read = readWords((word) => (word === "b" ? undefined : word), most);
        const expected = tokenize(textKey(list.join(gap)))
          .map((token) => token.text)
          .filter((word) => word !== "b");
        for (let again = 0; again < 2; again++) {
          const found: string[] = [];
          read(list.join(gap), (word) => found.push(word));
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  it("asks once for a short word, also where it has no value, until as many are known as it may hold", () => {
    const asked: string[] = [];
    const read = readWords<number>((word) => {
      asked.push(word);
      return undefined;
    }, 2);
    read("a b a b c a", () => undefined);
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });

  it("keeps thousands of words apart", () => {
    const many = Array.from({ length: 20_000 }, (_, n) => n.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)]!));
    const numbers = new Map(many.map((word, n) => [word, n]));
    const read = readWords((word) => numbers.get(word));
    for (let again = 0; again < 2; again++) {
      const found: number[] = [];
      read(many.join(" "), (number) => found.push(number));
      expect(found).toEqual([...numbers.values()]);
    }
  });
});
