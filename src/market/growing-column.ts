import type { ColumnKind, NumberColumn } from "./column.js";
import { holdsAll, widenColumn } from "./narrow-column.js";

/** A column that grows at its end. */
export interface GrowingColumn {
  push(value: number): void;
  /** Appends values that are known to fit. */
  pushAll(values: ArrayLike<number>): void;
  /** The values so far. Later ones are written behind them, where this view does not reach. */
  view(): NumberColumn;
}

const MOST_WAITING = 256;

/** A column without a value, in the narrowest type of its kind. */
export function emptyColumn(kind: ColumnKind): NumberColumn {
  return kind === "integer" ? new Uint8Array(0) : new Float32Array(0);
}

/**
 * Lets a column grow: in place as long as its buffer has room and its type holds what comes, else in a wider one, to which the values are copied.
 * @param start the values so far; their buffer is left as it is.
 */
export function growColumn(start: NumberColumn): GrowingColumn {
  let values = start;
  let { length } = start;
  // Values wait here and are taken over together: a store into a column of any of eight types costs ten times one into a list.
  let waiting: number[] = [];
  const makeRoom = (more: number): void => {
    if (length + more <= values.length) return;
    const wider = new (values.constructor as new (length: number) => NumberColumn)(length + Math.max(more, (length >> 2) + 64));
    wider.set(values);
    values = wider;
  };
  const append = (more: ArrayLike<number>): void => {
    makeRoom(more.length);
    values.set(more, length);
    length += more.length;
  };
  const takeOver = (): void => {
    if (waiting.length === 0) return;
    if (!holdsAll(values, waiting)) values = widenColumn(values, length, waiting);
    append(waiting);
    waiting = [];
  };
  return {
    push(value) {
      if (waiting.push(value) === MOST_WAITING) takeOver();
    },
    pushAll(more) {
      takeOver();
      append(more);
    },
    view() {
      takeOver();
      return values.subarray(0, length);
    },
  };
}
