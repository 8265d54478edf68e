import { NO_DAY } from "../market/index.js";
import { assuming } from "./assume.js";

/** Stands for the day on which whatever is held holds: for bounds. */
export const ANY_DAY = -Infinity;

/**
 * Share of a credential that holds on a day: 1 up to its last day, 0 after it.
 * @param until its last day; `NO_DAY` where that is not said: between `undated` and 1.
 */
export function validity(until: number, day: number, undated: number, assume: number): number {
  if (day === ANY_DAY) return 1;
  if (until === NO_DAY) return assuming(undated, 1, assume);
  return until >= day ? 1 : 0;
}
