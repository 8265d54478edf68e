import type { Row } from "./market.js";

/** Which rows of a side hold a record: those of records that were removed or replaced do not. */
export interface LiveRows {
  /** Number of rows, with or without a record. */
  readonly rows: number;
  /** Number of rows that hold one. */
  readonly count: number;
  /** A bit a row, set where there is no record; row 0 is the lowest bit of the first byte. */
  readonly removed: Uint8Array;
}

/** Rows that come and go; nobody else sees it before it is built. */
export interface EditedRows extends LiveRows {
  /** A record stands in the next row. */
  add(): void;
  remove(row: Row): void;
  build(): LiveRows;
}

/** So many rows, each with a record. */
export function allRows(rows: number): LiveRows {
  return { rows, count: rows, removed: new Uint8Array((rows + 7) >>> 3) };
}

/** Tells whether a record stands in a row. */
export function hasRow({ rows, removed }: LiveRows, row: Row): boolean {
  return row >= 0 && row < rows && ((removed[row >>> 3]! >>> (row & 7)) & 1) === 0;
}

/**
 * Starts a change of rows, in a copy.
 * @param rows where the next record will stand: rows from the last one up to there belong to other generations, and hold no record in this one.
 */
export function editRows(start: LiveRows, rows: number): EditedRows {
  let count = start.count;
  let removed = new Uint8Array(((rows + 7) >>> 3) + 8);
  // What was edited before may have room for more rows than it has.
  removed.set(start.removed.subarray(0, (start.rows + 7) >>> 3));
  for (let row = start.rows; row < rows; row++) setBit(row);
  function setBit(row: Row): void {
    removed[row >>> 3] = removed[row >>> 3]! | (1 << (row & 7));
  }
  return {
    get rows() {
      return rows;
    },
    get count() {
      return count;
    },
    get removed() {
      return removed;
    },
    add() {
      rows++;
      count++;
      if (rows > removed.length * 8) {
        const wider = new Uint8Array(removed.length * 2);
        wider.set(removed);
        removed = wider;
      }
    },
    remove(row) {
      count--;
      setBit(row);
    },
    build: () => ({ rows, count, removed }),
  };
}
