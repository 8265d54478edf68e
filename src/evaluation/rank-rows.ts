import { compareBytes, type Entries } from "./entries.js";

/** Orders rows of the same score: negative where row `a` comes before row `b`. */
export type TieOrder = (a: number, b: number) => number;

/** trec_eval's order of ties: by document id, downwards, in bytes (as strcmp). */
export function byDocumentDown({ text, from, to }: Entries): TieOrder {
  return (a, b) => compareBytes(text, from[b]!, to[b]!, text, from[a]!, to[a]!);
}

/** The order in which rows came. */
export const asTheyCame: TieOrder = (a, b) => a - b;

/**
 * Ranks rows by score, the highest first.
 * @param scores by row.
 * @param ties orders rows of the same score.
 * @returns the rows in this order.
 */
export function rankRows(scores: Float64Array, start: number, end: number, ties: TieOrder): Int32Array {
  const order = new Int32Array(end - start);
  for (let place = 0; place < order.length; place++) order[place] = start + place;
  const comes = (a: number, b: number): boolean => {
    const [left, right] = [scores[a]!, scores[b]!];
    return left > right || (left === right && ties(a, b) <= 0);
  };
  return mergeSorted(order, comes);
}

/** Rows that are in order already, as most runs are, are merged without being moved. */
const RUN = 16;

/** Bottom-up merge sort over short runs that were put in order by insertion. @param comes tells whether `a` may stand before `b`. */
function mergeSorted(order: Int32Array<ArrayBuffer>, comes: (a: number, b: number) => boolean): Int32Array {
  const count = order.length;
  for (let start = 0; start < count; start += RUN) {
    const end = Math.min(start + RUN, count);
    for (let at = start + 1; at < end; at++) {
      const row = order[at]!;
      let place = at;
      while (place > start && !comes(order[place - 1]!, row)) {
        order[place] = order[place - 1]!;
        place--;
      }
      order[place] = row;
    }
  }
  let [from, to] = [order, new Int32Array(count)];
  for (let width = RUN; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      if (middle === end || comes(from[middle - 1]!, from[middle]!)) {
        to.set(from.subarray(start, end), start);
        continue;
      }
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        to[at] = right === end || (left < middle && comes(from[left]!, from[right]!)) ? from[left++]! : from[right++]!;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
