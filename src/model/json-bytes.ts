/** JSON text as UTF-8, written piece by piece, and over again for the next value. */
export interface JsonBytes {
  /** Number of bytes written; what is set back is forgotten. */
  length: number;
  /** What was written: a view, until the next value is written. */
  view(): Uint8Array;
  /** Writes bytes as they are. */
  bytes(bytes: Uint8Array): void;
  /** Writes a finite number. */
  number(value: number): void;
  /** Writes a string; not one with half of a surrogate pair: @returns false. */
  string(value: string): boolean;
}

const encoder = new TextEncoder();
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Longer strings are worth a call of the encoder. */
const FEW = 32;

export function jsonBytes(): JsonBytes {
  let room = new Uint8Array(1024);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= room.length) return;
    const wider = new Uint8Array(2 * (length + more));
    wider.set(room);
    room = wider;
  };
  const encode = (text: string): void => {
    reserve(3 * text.length);
    length += encoder.encodeInto(text, room.subarray(length)).written;
  };
  /** Writes any string. */
  const escaped = (value: string): boolean => {
    if (!value.isWellFormed()) return false;
    encode(JSON.stringify(value));
    return true;
  };
  const short = (value: string): boolean => {
    reserve(value.length + 2);
    const to = room;
    let at = length;
    to[at++] = QUOTE;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) return escaped(value);
      to[at++] = code;
    }
    to[at++] = QUOTE;
    length = at;
    return true;
  };
  const long = (value: string): boolean => {
    if (unusual.test(value)) return escaped(value);
    reserve(3 * value.length + 2);
    room[length++] = QUOTE;
    encode(value);
    room[length++] = QUOTE;
    return true;
  };
  return {
    get length() {
      return length;
    },
    set length(shorter) {
      length = shorter;
    },
    view: () => room.subarray(0, length),
    bytes(bytes) {
      reserve(bytes.length);
      const to = room;
      let at = length;
      for (let i = 0; i < bytes.length; i++) to[at++] = bytes[i]!;
      length = at;
    },
    number(value) {
      // As JSON.stringify of a finite number, without its call.
      const digits = String(value);
      reserve(digits.length);
      for (let i = 0; i < digits.length; i++) room[length++] = digits.charCodeAt(i);
    },
    string: (value) => (value.length < FEW ? short(value) : long(value)),
  };
}

/** What stands escaped in JSON, and half a surrogate pair, which is no text; pairs are looked at again. */
const unusual = /[\x00-\x1f"\\\ud800-\udfff]/;
