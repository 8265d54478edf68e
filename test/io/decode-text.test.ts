import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, decodeWhole, type TextSource } from "../../src/io/decode-text.js";
import { bytes, chunks } from "./collect.js";

async function decoded(source: TextSource): Promise<{ text: string; broken: boolean }> {
  let text = "";
  let broken = false;
  for await (const piece of decodeText(source)) {
    text += piece.text;
    broken ||= piece.broken;
  }
  return { text, broken };
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("decodeText", () => {
  test("decodes the same text however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary" }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        async (written, lengths) => {
          const text = written.toWellFormed().replace(/^\uFEFF+/, "");
          const expected = { text, broken: false };
          expect(await decoded(chunks(bytes(text), lengths))).toEqual(expected);
          expect(await decoded(chunks(utf16(`\uFEFF${text}`, true), lengths))).toEqual(expected);
          expect(await decoded(chunks(utf16(`\uFEFF${text}`, false), lengths))).toEqual(expected);
          expect(decodeWhole(bytes(text))).toEqual(expected);
        },
      ),
    );
  });

  test("replaces bytes that are no UTF-8 as a decoder of the web would, and says so, however they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        async (whole, lengths) => {
          fc.pre(!(whole[0] === 0xff && whole[1] === 0xfe) && !(whole[0] === 0xfe && whole[1] === 0xff));
          const text = new TextDecoder("utf-8").decode(whole);
          const result = await decoded(chunks(whole, lengths));
          expect(result.broken).toBe(!isUtf8(whole));
          expect(result.text.replace(/\uFFFD+/g, "\uFFFD")).toBe(text.replace(/\uFFFD+/g, "\uFFFD"));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("marks only the line whose bytes are broken", async () => {
    const pieces = [];
    for await (const piece of decodeText(new Uint8Array([...bytes("a\nJos"), 0xe9, ...bytes("\r\nb\n")]))) pieces.push(piece);
    expect(pieces.filter(({ broken }) => broken)).toEqual([{ text: "Jos\uFFFD\r\n", broken: true }]);
  });

  test("reads such a line as windows-1252 where that is asked for, and marks it still", async () => {
    const source = new Uint8Array([...bytes("Kediri \u2013 Jos\u00e9\nA "), 0x96, ...bytes(" Jos"), 0xe9, ...bytes("\n")]);
    const pieces = [];
    for await (const piece of decodeText(source, "windows-1252")) pieces.push(piece);
    expect(pieces).toEqual([
      { text: "Kediri \u2013 Jos\u00e9\n", broken: false },
      { text: "A \u2013 Jos\u00e9\n", broken: true },
    ]);
  });

  test("leaves out one byte order mark, at the start alone", async () => {
    expect(await decoded(["\uFEFFa", "\uFEFFb"])).toEqual({ text: "a\uFEFFb", broken: false });
    expect(await decoded(bytes("\uFEFFa"))).toEqual({ text: "a", broken: false });
    expect(await decoded(chunks(bytes("\uFEFFa"), [1]))).toEqual({ text: "a", broken: false });
  });

  test("an odd last byte of UTF-16 is broken", async () => {
    expect(await decoded(new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x62]))).toEqual({ text: "a\uFFFD", broken: true });
  });

  test("takes text, bytes, and both from any iterable", async () => {
    async function* later(): AsyncGenerator<string | Uint8Array> {
      yield "a";
      await Promise.resolve();
      yield bytes("b");
      yield "";
    }
    expect((await decoded("ab")).text).toBe("ab");
    expect((await decoded(["a", bytes("b")])).text).toBe("ab");
    expect((await decoded(later())).text).toBe("ab");
    expect((await decoded([])).text).toBe("");
  });

  test("a chunk that is neither is the caller's mistake", async () => {
    await expect(decoded([1] as unknown as string[])).rejects.toThrow(
      new TypeError("expected chunks of text or bytes (string or Uint8Array), received number"),
    );
    await expect(decoded([null] as unknown as string[])).rejects.toThrow(/received null/);
  });
});

function isUtf8(whole: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(whole);
    return true;
  } catch {
    return false;
  }
}
