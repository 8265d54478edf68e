/** A number above 0 and below 1 for a key of whole numbers: always the same one, whatever else was drawn before. */
export type KeyedRandom = (...key: readonly number[]) => number;

/**
 * Draws by key instead of in turn, so that two simulations of one seed share every draw that both need, and differ by what is compared alone
 * (common random numbers: Glasserman and Yao 1992). Each part of the key is mixed in as 32 bits, with the finaliser of MurmurHash3 (Appleby 2011).
 * @throws RangeError for a seed that is no whole number.
 */
export function keyedRandom(seed: number): KeyedRandom {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`expected a whole number as seed, received ${String(seed)}`);
  const start = mix(mix(seed | 0) ^ Math.floor(seed / 2 ** 32));
  return (...key) => {
    let state = start;
    for (const part of key) state = mix(Math.imul(state, 5) + part + 0x9e3779b9);
    return ((mix(state) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** The standard Gumbel value at a share of its distribution: whoever has the highest utility plus such a value is the choice of a logit. */
export function gumbel(share: number): number {
  return -Math.log(-Math.log(share));
}

/** The standard logistic value at a share of its distribution. */
export function logistic(share: number): number {
  return Math.log(share / (1 - share));
}

function mix(value: number): number {
  let word = value | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
