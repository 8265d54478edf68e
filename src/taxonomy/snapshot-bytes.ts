import { checksum, show } from "../model/index.js";

/**
 * A taxonomy's snapshot: a head of 32 bytes, then numbers, then text.
 *
 * Head: 8 bytes of `magic` · version (32 bits) · length of the numbers in bytes (32) · length of the text in bytes (32) · checksum of numbers and
 * text (32) · checksum of the 24 bytes before (32) · four zeros; numbers of the head have the lowest byte first. The numbers are whole and not negative,
 * seven bits a byte, lowest first, the eighth bit set where more follow (LEB128). The text is UTF-8: all strings one after the other, their lengths,
 * in UTF-16 code units, being among the numbers.
 */
const version = 1;

/** `\x89TAXON\r\n`: the first byte is no text, the last ones change where a file was sent as text. */
const magic = [0x89, 0x54, 0x41, 0x58, 0x4f, 0x4e, 0x0d, 0x0a];
const headBytes = 32;

/** Takes numbers and strings one after the other. */
export interface SnapshotWriter {
  /** A whole number from 0 to 2³² − 1. */
  readonly number: (value: number) => void;
  readonly text: (value: string) => void;
  /** A string that comes again and again: from its second time on a number stands for it. */
  readonly word: (value: string) => void;
  readonly finish: () => Uint8Array;
}

/** Gives them back in the same order. @throws RangeError behind the last. */
export interface SnapshotReader {
  readonly number: () => number;
  readonly text: () => string;
  readonly word: () => string;
  /** Whether all has been read. */
  readonly isDone: () => boolean;
}

export function writeSnapshot(): SnapshotWriter {
  let numbers = new Uint8Array(4096);
  let length = 0;
  const texts: string[] = [];
  const number = (value: number): void => {
    if (length + 5 > numbers.length) {
      const wider = new Uint8Array(2 * numbers.length);
      wider.set(numbers);
      numbers = wider;
    }
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 128)) numbers[length++] = (rest % 128) | 0x80;
    numbers[length++] = rest;
  };
  const text = (value: string): void => {
    number(value.length);
    texts.push(value);
  };
  const words = new Map<string, number>();
  return {
    number,
    text,
    word(value) {
      const known = words.get(value);
      number(known ?? words.size);
      if (known !== undefined) return;
      words.set(value, words.size);
      text(value);
    },
    finish() {
      const encoded = new TextEncoder().encode(texts.join(""));
      const bytes = new Uint8Array(headBytes + length + encoded.length);
      bytes.set(magic);
      bytes.set(numbers.subarray(0, length), headBytes);
      bytes.set(encoded, headBytes + length);
      const head = new DataView(bytes.buffer, 0, headBytes);
      head.setUint32(8, version, true);
      head.setUint32(12, length, true);
      head.setUint32(16, encoded.length, true);
      head.setUint32(20, checksum(bytes.subarray(headBytes)), true);
      head.setUint32(24, checksum(bytes.subarray(0, 24)), true);
      return bytes;
    },
  };
}

/** Where a taxonomy ends in its snapshot, and its parts begin. @throws RangeError for what is no snapshot, of another version, or cut off. */
export function lengthOfSnapshot(bytes: Uint8Array): number {
  return readHead(bytes).end;
}

function readHead(bytes: Uint8Array): { readonly textStart: number; readonly end: number; readonly sum: number } {
  if (bytes.length < headBytes || magic.some((byte, index) => bytes[index] !== byte)) {
    throw new RangeError(`expected a taxonomy snapshot, received ${bytes.length === 0 ? "no bytes" : "other bytes"}`);
  }
  const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes);
  const its = head.getUint32(8, true);
  if (its !== version) throw new RangeError(`expected a taxonomy snapshot of version ${String(version)}, received version ${String(its)}`);
  if (head.getUint32(24, true) !== checksum(bytes.subarray(0, 24))) throw damaged("a head as it was written");
  const textStart = headBytes + head.getUint32(12, true);
  const end = textStart + head.getUint32(16, true);
  if (bytes.length < end) throw damaged(`${String(end)} bytes`, bytes.length);
  return { textStart, end, sum: head.getUint32(20, true) };
}

/** Opens a snapshot, whose bytes are looked at, all of the taxonomy's. @throws RangeError for what is no snapshot, of another version, or damaged. */
export function openSnapshot(bytes: Uint8Array): SnapshotReader {
  const { textStart, end, sum } = readHead(bytes);
  if (sum !== checksum(bytes.subarray(headBytes, end))) throw damaged("all bytes as they were written");
  const all = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(textStart, end));
  let at = headBytes;
  let from = 0;
  const number = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      if (at >= textStart) throw damaged("more numbers");
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  };
  const text = (): string => {
    const length = number();
    if (from + length > all.length) throw damaged("more text");
    return all.slice(from, (from += length));
  };
  const words: string[] = [];
  return {
    number,
    text,
    word() {
      const known = number();
      // A word that is new is written behind its number.
      if (known > words.length) throw damaged("words in their order");
      return known < words.length ? words[known]! : (words[known] = text());
    },
    isDone: () => at === textStart && from === all.length,
  };
}

/** The error of a snapshot that is not as it was written. */
export function damaged(expected: string, received?: unknown): RangeError {
  return new RangeError(
    `expected a taxonomy snapshot with ${expected}, received ${received === undefined ? "a damaged one" : show(received)}`,
  );
}
