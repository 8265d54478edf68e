import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, compareCodePoints, contentHash, type Json } from "../../src/model/index.js";

const text = fc.string({ unit: "grapheme" });

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
        expect(JSON.stringify(JSON.parse(written))).toBe(JSON.stringify(JSON.parse(canonicalJson(JSON.parse(written) as Json))));
      }),
    );
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
    );
    expect(compareCodePoints("😀", "Ａ")).toBeGreaterThan(0);
  });
});

describe("contentHash", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j is the SHA-256 that FIPS 180-4 gives as an example", (content, hash) => {
    expect(contentHash(content)).toBe(hash);
    expect(contentHash(new TextEncoder().encode(content))).toBe(hash);
  });

  it("of a value is that of its canonical JSON", () => {
    expect(contentHash({ b: 1, a: [2] })).toBe(contentHash('{"a":[2],"b":1}'));
  });
});
