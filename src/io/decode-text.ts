import { decodeWindows1252 } from "./windows-1252.js";

/**
 * Text or bytes, whole or in pieces, as a file stream or a response body gives them.
 * Bytes are UTF-8, or UTF-16 with a byte order mark.
 */
export type TextSource = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Decoded text; a broken piece is (part of) one line, whose undecodable bytes were replaced by U+FFFD. */
export interface TextPiece {
  readonly text: string;
  readonly broken: boolean;
}

/** Lines that are not UTF-8: undecodable bytes replaced, or the whole line read as spreadsheets without Unicode wrote it. They stay marked as broken. */
export type BrokenBytes = "replaced" | "windows-1252";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const byteOrderMark = "\uFEFF";
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });

/**
 * Decodes a source piece by piece; the byte order mark is left out.
 * How the source is cut into chunks changes the pieces, never the text.
 * @param broken what becomes of lines that are not UTF-8.
 * @throws TypeError where a chunk is neither text nor bytes.
 */
export async function* decodeText(source: TextSource, broken: BrokenBytes = "replaced"): AsyncGenerator<TextPiece> {
  let held: Uint8Array = new Uint8Array(0); // the first bytes of a character whose last ones are still to come
  let encoding: Encoding | undefined;
  let begun = false;
  for await (const chunk of isWhole(source) ? [source] : source) {
    const wrong = kindOfWrong(chunk);
    if (wrong !== undefined) throw new TypeError(`expected chunks of text or bytes (string or Uint8Array), received ${wrong}`);
    const pieces: TextPiece[] = [];
    if (typeof chunk === "string") pieces.push({ text: chunk, broken: false });
    else {
      const bytes = held.length === 0 ? chunk : concat(held, chunk);
      if (bytes.length >= byteOrderMark.length + 1) encoding ??= encodingOf(bytes);
      const end = encoding === undefined ? 0 : wholeCharacters(bytes, encoding);
      held = bytes.slice(end);
      if (encoding !== undefined) pieces.push(...decode(bytes.subarray(0, end), encoding, broken));
    }
    for (const piece of pieces) {
      if (piece.text === "") continue;
      yield begun ? piece : withoutMark(piece);
      begun = true;
    }
  }
  for (const piece of decode(held, encoding ?? encodingOf(held), broken)) {
    if (piece.text !== "") yield begun ? piece : withoutMark(piece);
  }
}

/** Decodes a whole text at once, as `decodeText` would. */
export function decodeWhole(text: string | Uint8Array): TextPiece {
  const pieces = typeof text === "string" ? [{ text, broken: false }] : decode(text, encodingOf(text), "replaced");
  return withoutMark({ text: pieces.map((piece) => piece.text).join(""), broken: pieces.some((piece) => piece.broken) });
}

function isWhole(source: TextSource): source is string | Uint8Array {
  return typeof source === "string" || source instanceof Uint8Array;
}

function kindOfWrong(chunk: unknown): string | undefined {
  if (typeof chunk === "string" || chunk instanceof Uint8Array) return undefined;
  return chunk === null ? "null" : typeof chunk;
}

function withoutMark(piece: TextPiece): TextPiece {
  return piece.text.startsWith(byteOrderMark) ? { ...piece, text: piece.text.slice(1) } : piece;
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** Number of bytes up to which no character is cut; every byte below 0x80 is a character, every one from 0xC0 begins one. */
function wholeCharacters(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding !== "utf-8") return bytes.length - (bytes.length % 2);
  for (let end = bytes.length; end > Math.max(0, bytes.length - 4); end--) {
    const byte = bytes[end - 1]!;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) return end - 1;
  }
  return bytes.length;
}

function decode(bytes: Uint8Array, encoding: Encoding, broken: BrokenBytes): readonly TextPiece[] {
  if (encoding !== "utf-8") return decodeUtf16(bytes, encoding === "utf-16le");
  const text = tryDecode(bytes);
  if (text !== undefined) return [{ text, broken: false }];
  return splitLines(bytes).map((line) => {
    const decoded = tryDecode(line);
    return { text: decoded ?? (broken === "replaced" ? lenient.decode(line) : decodeWindows1252(line)), broken: decoded === undefined };
  });
}

function tryDecode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** By hand, because a Node without full ICU knows no big-endian UTF-16. */
function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): readonly TextPiece[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor(bytes.length / 2);
  const texts: string[] = [];
  for (let from = 0; from < count; from += 4096) {
    const units = Array.from({ length: Math.min(4096, count - from) }, (_, i) => view.getUint16(2 * (from + i), littleEndian));
    texts.push(String.fromCharCode(...units));
  }
  const whole = { text: texts.join(""), broken: false };
  return bytes.length % 2 === 0 ? [whole] : [whole, { text: "\uFFFD", broken: true }];
}

/** Splits bytes after each LF, CR LF and lone CR; the line ends stay with their lines. */
function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 10 && (bytes[at] !== 13 || bytes[at + 1] === 10)) continue;
    lines.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
