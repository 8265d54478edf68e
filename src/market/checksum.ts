/**
 * Sums up bytes in 32 bits: any one changed word gives another sum, for every step can be undone.
 * Source: A. Appleby, MurmurHash3_x86_32 (public domain), for whole words.
 * @param bytes a multiple of four of them, at an address that is one.
 * @returns a whole number from 0 to 2³² − 1.
 */
export function checksum({ buffer, byteOffset, length }: Uint8Array): number {
  const words = new Int32Array(buffer, byteOffset, length / 4);
  let sum = 0;
  for (let i = 0; i < words.length; i++) {
    const mixed = Math.imul(words[i]!, 0xcc9e2d51);
    sum ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    sum = (Math.imul((sum << 13) | (sum >>> 19), 5) + 0xe6546b64) | 0;
  }
  sum ^= length;
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
