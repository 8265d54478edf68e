/** Bytes 0x80 to 0x9F; those without a character keep their number. Source: WHATWG Encoding, index windows-1252. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Reads bytes as windows-1252. By hand, because decoders of some versions of Node take it for Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? upper[byte - 0x80]! : String.fromCharCode(byte))).join("");
}
