/** Numbers that look random, and are the same on every machine. */
export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  next(): number;
  /** A whole number from 0 to `count` − 1. */
  below(count: number): number;
  /** True in this share of all cases. */
  chance(share: number): boolean;
  /** One item of a list. */
  pick<T>(items: readonly T[]): T;
}

/** Starts a sequence of its own for every seed (mulberry32, Ettinger 2017). */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed ^ (seed >>> 16), 0x9e3779b1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (count: number): number => Math.floor((next() / 2 ** 32) * count);
  return { next, below, chance: (share) => next() < share * 2 ** 32, pick: (items) => items[below(items.length)]! };
}
