import { assuming } from "./assume.js";

/**
 * Share of a demanded level that a held one has: `min(1, held / demanded)`.
 * @param held 1 to 5; 0 *not said*: between 1 and the level demanded.
 * @param demanded 1 to 5; 0 *not asked*: 1.
 */
export function levelShare(held: number, demanded: number, assume: number): number {
  if (demanded === 0) return 1;
  return held === 0 ? assuming(1 / demanded, 1, assume) : Math.min(1, held / demanded);
}
