import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, compareCodePoints, contentHash, type Json } from "../../src/model/index.js";

/** Any well-formed text, of code points from every plane. */
const text = fc.string({ unit: "binary", maxLength: 4 });
/** Any text that JavaScript can hold, halves of surrogate pairs among it. */
const brokenText = fc
  .array(fc.constantFrom(0x41, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff), { maxLength: 4 })
  .map((units) => String.fromCharCode(...units));

describe("canonicalJson", () => {
  it("is the same for equal values, whatever the order of their keys, and reads back as the value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const turned = (one: unknown): unknown => {
          if (Array.isArray(one)) return one.map(turned);
          if (one === null || typeof one !== "object") return one;
          return Object.fromEntries(
            Object.entries(one)
              .reverse()
              .map(([key, member]) => [key, turned(member)]),
          );
        };
        const written = canonicalJson(value as Json);
        expect(canonicalJson(turned(value) as Json)).toBe(written);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("writes keys in code-point order, without white space", () => {
    expect(canonicalJson({ "😀": 1, Ａ: [null, true], a: { c: -0, b: "\n" }, Z: 1e21 })).toBe(
      '{"Z":1e+21,"a":{"b":"\\n","c":0},"Ａ":[null,true],"😀":1}',
    );
  });

  it("takes the key __proto__ as any other", () => {
    expect(canonicalJson(JSON.parse('{"constructor":2,"__proto__":{"b":1}}') as Json)).toBe('{"__proto__":{"b":1},"constructor":2}');
  });

  it("leaves out what is undefined, and refuses what JSON cannot carry", () => {
    expect(canonicalJson({ b: 1, a: undefined } as unknown as Json)).toBe('{"b":1}');
    for (const bad of [NaN, Infinity, -Infinity]) expect(() => canonicalJson({ a: [bad] })).toThrow(TypeError);
  });
});

describe("compareCodePoints", () => {
  it("orders as the bytes of UTF-8 do", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
      { numRuns: 1000 },
    );
    expect(compareCodePoints("😀", "Ａ")).toBeGreaterThan(0);
    expect(compareCodePoints("a", "a\u0000")).toBeLessThan(0);
  });

  it("is one order of all texts, broken ones among them: only equal texts are equal", () => {
    fc.assert(
      fc.property(brokenText, brokenText, brokenText, (a, b, c) => {
        const [ab, bc, ac] = [compareCodePoints(a, b), compareCodePoints(b, c), compareCodePoints(a, c)];
        expect(Math.sign(ab) + Math.sign(compareCodePoints(b, a))).toBe(0);
        expect(ab === 0).toBe(a === b);
        expect(ab > 0 || bc > 0 || ac <= 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("contentHash", () => {
  it.each([
    ["no text", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["one block", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "two blocks",
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a million letters", "a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("of %s is the SHA-256 that NIST publishes for FIPS 180-4", (_, content, hash) => {
    expect(contentHash(content)).toBe(hash);
    expect(contentHash(new TextEncoder().encode(content))).toBe(hash);
  });

  it("of a value is that of its canonical JSON", () => {
    expect(contentHash({ b: 1, a: [2] })).toBe(contentHash('{"a":[2],"b":1}'));
  });
});
