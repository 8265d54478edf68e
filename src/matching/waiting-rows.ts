import type { Row } from "../market/index.js";
import { sortByFallingSum } from "./highest-sums.js";
import type { Scored, SearchRun } from "./search-run.js";

/** Rows whose bound reaches the threshold so far. When the most promising of all blocks were looked at, it will be higher, and most need not be. */
export interface WaitingRows {
  /** Lets a row wait. @param bound in the whole numbers of the run's present plan. */
  add(row: Row, bound: number): void;
  /** Number of rows that wait. */
  size(): number;
  /** Looks at so many of them, by falling bound; those that no longer reach the threshold need not wait either. */
  lookAt(most: number): void;
}

/** Positions are numbers of 16 bits. */
const MOST_SORTED = 65_536;

/** Starts without a row. */
export function waitingRows<T extends Scored>(run: SearchRun<T>): WaitingRows {
  let rows: Row[] = [];
  let bounds: number[] = [];
  return {
    add(row, bound) {
      rows.push(row);
      bounds.push(bound);
    },
    size: () => rows.length,
    lookAt(most) {
      const before = { rows, bounds };
      rows = [];
      bounds = [];
      let looked = 0;
      for (let from = 0; from < before.rows.length; from += MOST_SORTED) {
        const sums = Int32Array.from(before.bounds.slice(from, from + MOST_SORTED));
        const sorted = new Uint16Array(sums.length);
        sortByFallingSum(sums, Uint16Array.from(sums.keys()), sums.length, sorted);
        for (const i of sorted) {
          const row = before.rows[from + i]!;
          if (sums[i]! < (run.limit() ?? 0)) continue;
          if (looked++ < most) run.lookAtSum(row, sums[i]!);
          else {
            rows.push(row);
            bounds.push(sums[i]!);
          }
        }
      }
    },
  };
}
