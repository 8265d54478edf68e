import { otherSide, type Market, type Row, type Side } from "../market/index.js";
import type { Ties } from "../policy/index.js";

/** Compares two found rows of equal score: negative where the first comes first. */
export type TieBreak = (a: Row, b: Row) => number;

/**
 * Orders equal scores: by id in code-point order, or by a hash of seed, asking id and found id, then by id.
 */
export function tieBreak(ties: Ties, market: Market, asking: Side, askingId: string): TieBreak {
  const found = otherSide(asking);
  const byId: TieBreak = (a, b) => market.compareIds(found, a, b);
  if (ties === "id") return byId;
  const start = hashText(hashText(OFFSET_BASIS, String(ties.seed)), askingId);
  const hashes = new Map<Row, number>();
  const hashOf = (row: Row): number => {
    const known = hashes.get(row);
    if (known !== undefined) return known;
    const hash = avalanche(hashText(start, market.idOf(found, row)));
    hashes.set(row, hash);
    return hash;
  };
  return (a, b) => hashOf(a) - hashOf(b) || byId(a, b);
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, with a separator at the end (Fowler, Noll & Vo 1991). */
function hashText(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return Math.imul(hash ^ 0x1f, PRIME);
}

/** Spreads the bits, so that ids which differ in their last letter do not stay neighbours (the finaliser of MurmurHash3, Appleby 2011). */
function avalanche(hash: number): number {
  let spread = hash ^ (hash >>> 16);
  spread = Math.imul(spread, 0x85ebca6b);
  spread ^= spread >>> 13;
  spread = Math.imul(spread, 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}
