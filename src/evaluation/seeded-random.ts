/** Numbers that look random, and are the same on every machine for the same seed. */
export interface SeededRandom {
  /** A whole number from 0 to 2³² − 1. */
  next(): number;
  /** A whole number from 0 to `count` − 1; each comes equally often but for count / 2³². */
  below(count: number): number;
}

/**
 * Starts a sequence (xoshiro128**: Blackman and Vigna 2018), its state filled from the seed by SplitMix32.
 * @throws RangeError for a seed that is no whole number.
 */
export function seededRandom(seed: number): SeededRandom {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`expected a whole number as seed, received ${String(seed)}`);
  let mixing = (seed ^ Math.floor(seed / 2 ** 32)) | 0;
  const mixed = (): number => {
    mixing = (mixing + 0x9e3779b9) | 0;
    let word = Math.imul(mixing ^ (mixing >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return word ^ (word >>> 15);
  };
  let [a, b, c, d] = [mixed(), mixed(), mixed(), mixed()];
  const next = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
  return { next, below: (count) => Math.floor((next() / 2 ** 32) * count) };
}
