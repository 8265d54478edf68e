/**
 * Numbers from 0 up to 1 that look like chance and are the same for the same seed: xorshift with 32 bits (Marsaglia 2003).
 * @param seed any whole number.
 */
export function seededRandom(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
