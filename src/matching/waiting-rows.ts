import type { Row } from "../market/index.js";
import { collectReaching } from "./accumulate.js";
import { sortByFallingSum, thresholdOfHighest } from "./highest-sums.js";
import type { Scored, SearchRun } from "./search-run.js";

/** Rows whose bound reaches the threshold so far. When the most promising of all blocks were looked at, it will be higher, and most need not be. */
export interface WaitingRows {
  /** Lets a row wait. @param sum of its bounds, in the whole numbers of the run's present plan. @param bound the most that this sum can stand for. */
  add(row: Row, sum: number, bound: number): void;
  /** Number of rows that wait. */
  size(): number;
  /** Looks at so many of them, by falling bound; those that no longer reach the threshold need not wait either. */
  lookAtBest(most: number): void;
  /** Looks at all of them: at the best first, and at the others by what their open criteria have left of their bounds. */
  lookAtAll(): void;
}

/** Positions are numbers of 16 bits. */
const MOST_SORTED = 65_536;
/** Bound of a row that need not wait any longer. */
const DONE = -1;

/** Starts without a row. */
export function waitingRows<T extends Scored>(run: SearchRun<T>): WaitingRows {
  let [rows, sums, bounds] = [new Int32Array(1024), new Int32Array(1024), new Int32Array(1024)];
  let size = 0;

  /** Looks at those whose bound reaches a number, and lets go of those that no longer reach the threshold. */
  const lookAtReaching = (least: number, look: (row: Row, sum: number) => void): void => {
    for (let from = 0; from < size; from += MOST_SORTED) {
      const part = bounds.subarray(from, Math.min(size, from + MOST_SORTED));
      const found = new Uint16Array(part.length);
      const count = collectReaching(part, part.length, least, found);
      const sorted = new Uint16Array(count);
      sortByFallingSum(part, found, count, sorted);
      for (let i = 0; i < count; i++) {
        const position = sorted[i]!;
        if (part[position]! >= (run.limit() ?? 0)) look(rows[from + position]!, sums[from + position]!);
        part[position] = DONE;
      }
    }
    keepReaching();
  };
  const keepReaching = (): void => {
    const limit = run.limit() ?? 0;
    let kept = 0;
    for (let i = 0; i < size; i++) {
      if (bounds[i]! < limit) continue;
      rows[kept] = rows[i]!;
      sums[kept] = sums[i]!;
      bounds[kept++] = bounds[i]!;
    }
    size = kept;
  };
  const lookAtBest = (most: number): void => {
    keepReaching();
    lookAtReaching(size > most ? thresholdOfHighest(bounds, size, most, DONE) : 0, run.lookAtSum);
  };
  return {
    add(row, sum, bound) {
      if (size === rows.length) [rows, sums, bounds] = [twiceAsLong(rows), twiceAsLong(sums), twiceAsLong(bounds)];
      rows[size] = row;
      sums[size] = sum;
      bounds[size++] = bound;
    },
    size: () => size,
    lookAtBest,
    lookAtAll() {
      lookAtBest(run.wanted.capacity);
      run.lower(rows.subarray(0, size), sums);
      for (let i = 0; i < size; i++) if (sums[i]! < bounds[i]!) bounds[i] = sums[i]!;
      lookAtReaching(0, run.lookAtLowered);
    },
  };
}

function twiceAsLong(column: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(column.length * 2);
  longer.set(column);
  return longer;
}
