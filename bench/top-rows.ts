import type { Row } from "pengantar";

/** Keeps the best of rows that come in rising order; of equal scores the first row. */
export interface TopRows {
  /** A score must be above this one to be kept. */
  readonly threshold: number;
  offer(row: Row, score: number): void;
  /** The rows kept, the best first. */
  sorted(): { readonly row: Row; readonly score: number }[];
}

/** A binary heap in two arrays, with the worst of the rows kept on top. */
export function topRows(most: number): TopRows {
  const rows = new Int32Array(most);
  const scores = new Float64Array(most);
  let size = 0;
  const isWorse = (row: Row, score: number, i: number): boolean => score < scores[i]! || (score === scores[i]! && row > rows[i]!);
  const put = (i: number, row: Row, score: number): void => {
    rows[i] = row;
    scores[i] = score;
  };
  const heap = {
    threshold: -1,
    offer(row: Row, score: number): void {
      let i = size < most ? size++ : 0;
      if (size < most || i > 0) {
        for (let parent = (i - 1) >> 1; i > 0 && isWorse(row, score, parent); i = parent, parent = (i - 1) >> 1) {
          put(i, rows[parent]!, scores[parent]!);
        }
      } else {
        for (let child = 1; child < most; child = 2 * i + 1) {
          if (child + 1 < most && isWorse(rows[child + 1]!, scores[child + 1]!, child)) child++;
          if (isWorse(row, score, child)) break;
          put(i, rows[child]!, scores[child]!);
          i = child;
        }
      }
      put(i, row, score);
      if (size === most) heap.threshold = scores[0]!;
    },
    sorted: () =>
      Array.from({ length: size }, (_, i) => ({ row: rows[i]!, score: scores[i]! })).sort((a, b) => b.score - a.score || a.row - b.row),
  };
  return heap;
}
