import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksum } from "../../src/model/checksum.js";

const words = (...values: number[]): Uint8Array => new Uint8Array(Uint32Array.from(values).buffer);

describe("checksum", () => {
  it("gives the published values of MurmurHash3_x86_32 with seed 0", () => {
    expect(checksum(new Uint8Array(0))).toBe(0);
    expect(checksum(words(0))).toBe(0x2362f9de);
    expect(checksum(words(0xffffffff))).toBe(0x76293b50);
    expect(checksum(new TextEncoder().encode("test"))).toBe(0xba6bd213);
  });

  it("changes with any one byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 64 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (some, at, flip) => {
        const bytes = some.slice(0, some.length & ~3);
        const before = checksum(bytes);
        bytes[at % bytes.length] = bytes[at % bytes.length]! ^ flip;
        expect(checksum(bytes)).not.toBe(before);
      }),
    );
  });
});
