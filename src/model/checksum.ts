/**
 * Sums up bytes in 32 bits: any one changed word gives another sum, for every step can be undone.
 * Source: A. Appleby, MurmurHash3_x86_32 (public domain); bytes behind the last whole word count as one with zeros behind them.
 * @returns a whole number from 0 to 2³² − 1.
 */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length - (bytes.length % 4);
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = mix(sum, view.getInt32(at, true));
  if (whole < bytes.length)
    sum = mix(
      sum,
      bytes.subarray(whole).reduceRight((word, byte) => (word << 8) | byte, 0),
    );
  sum ^= bytes.length;
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

function mix(sum: number, word: number): number {
  const mixed = Math.imul(word, 0xcc9e2d51);
  const next = sum ^ Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0;
}
