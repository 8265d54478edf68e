import type { Row } from "../market/index.js";
import { sortByFallingSum } from "./highest-sums.js";
import type { Scored, SearchRun } from "./search-run.js";

/** Rows whose bound reaches the threshold so far. When the most promising of all blocks were looked at, it will be higher, and most need not be. */
export interface WaitingRows {
  /** Lets a row wait. @param sum of its bounds, in the whole numbers of the run's present plan. @param bound the most that this sum can stand for. */
  add(row: Row, sum: number, bound: number): void;
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
  let sums: number[] = [];
  let bounds: number[] = [];
  return {
    add(row, sum, bound) {
      rows.push(row);
      sums.push(sum);
      bounds.push(bound);
    },
    size: () => rows.length,
    lookAt(most) {
      const before = { rows, sums, bounds };
      rows = [];
      sums = [];
      bounds = [];
      let looked = 0;
      for (let from = 0; from < before.rows.length; from += MOST_SORTED) {
        const part = Int32Array.from(before.bounds.slice(from, from + MOST_SORTED));
        const sorted = new Uint16Array(part.length);
        sortByFallingSum(part, Uint16Array.from(part.keys()), part.length, sorted);
        for (const i of sorted) {
          if (part[i]! < (run.limit() ?? 0)) continue;
          const row = before.rows[from + i]!;
          const sum = before.sums[from + i]!;
          if (looked++ < most) run.lookAtSum(row, sum);
          else this.add(row, sum, part[i]!);
        }
      }
    },
  };
}
